import type {Cost} from '../measure.ts'
import type {Answered, Spent} from './ask.ts'
import type {Right} from './ask-words.ts'

export function formatCost(name: string, {cpu, memory, wall}: Cost): string {
  const cells = [
    `CPU ${cpu === null ? '?' : cpu.toFixed(1)} s`,
    `peak ${memory === null ? '?' : memory.toFixed(0)} MB`,
    `wall ${wall.toFixed(1)} s`
  ]
  return `${name.padEnd(20)}${cells.join('  ')}\n`
}

export function formatClasses(classes: readonly Answered[]): string {
  const percent = (part: number, all: number) =>
    all === 0 ? '–' : `${((100 * part) / all).toFixed(2)} %`
  return classes
    .map((each) =>
      [
        each.class.padEnd(12),
        `n ${String(each.queries)}`,
        `recall ${percent(each.found, each.true)} of ${String(each.true)}`,
        `shown true ${percent(each.shownTrue, each.shown)}`,
        `first right ${percent(each.firstTrue, each.withHits)}`,
        `count exact ${percent(each.counted, each.read)} of ${String(each.read)}`,
        `zero results ${String(each.none)}`
      ].join('  ')
    )
    .join('\n')
    .concat('\n')
}

export function formatSpent(name: string, {bytes, requests, times}: Spent): string {
  const of = (values: readonly number[], unit: number, digits: number) =>
    `${(mean(values) / unit).toFixed(digits)} / ${(high(values) / unit).toFixed(digits)}`
  return `${name.padEnd(20)}KB ${of(bytes, 1000, 1)}  requests ${of(requests, 1, 1)}  ms ${of(times, 1, 0)}\n`
}

export function formatRight(name: string, {asked, right, first, next}: Right): string {
  const share = `${name.padEnd(20)}right among five ${String(right)} of ${String(asked)}\n`
  return [
    share,
    ...(first.bytes.length > 0 ? [formatSpent('  first', first)] : []),
    ...(next.bytes.length > 0 ? [formatSpent('  next', next)] : [])
  ].join('')
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}

/** What nineteen of twenty are below. */
function high(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(0.95 * sorted.length) - 1)] ?? 0
}
