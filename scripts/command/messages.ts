import {styleText} from 'node:util'
import type {Message, SourceReport} from '../../src/schema/report.ts'
import {numberedLabel} from '../../src/text/place.ts'
import {printable} from '../../src/text/printable.ts'

const labels = {error: '错误', warning: '警告', info: '提示'} as const
const colours = {error: 'red', warning: 'yellow', info: 'cyan'} as const

/** A rule that tells more than so much is told once, with so many of the places. */
const most = 10
const shown = 3

interface Told {
  file: string
  message: Message
}

/**
 * What ingest has to say of each source, a line for each message and one for what to do.
 * A rule that has much to tell is told first, once: the first places, what to do, how often.
 * Errors, and what is said seldom, are told each.
 *
 * @param verbose whether hints are told, too
 * @param whole where all messages stand; said where some are not told here
 */
export function formatMessages(
  reports: readonly SourceReport[],
  verbose: boolean,
  whole: string
): string {
  const all = reports.flatMap(({file, messages}) =>
    messages
      .filter(({severity}) => verbose || severity !== 'info')
      .map((message): Told => ({file, message}))
  )
  const often = [...Map.groupBy(all, ruleOf).values()].filter(
    (told) => told.length > most && told[0]?.message.severity !== 'error'
  )
  const rules = new Set(often.flat().map(ruleOf))
  const each = all.filter((told) => !rules.has(ruleOf(told)))
  const lines = [
    ...often.flatMap(linesOfMany),
    ...(often.length > 0 ? [whole] : []),
    ...each.flatMap((told) => [lineOf(told), noteOf(told)])
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** What is accepted of a rule is only a hint. */
function ruleOf({message: {rule, severity}}: Told): string {
  return `${rule} ${severity}`
}

function linesOfMany(many: readonly Told[]): string[] {
  const first = many.slice(0, shown)
  const sources = new Set(many.map(({file}) => file)).size
  const more = `同类共 ${String(many.length)} 条，在 ${String(sources)} 个来源里；其余不逐条列出`
  return [...first.map(lineOf), ...first.slice(0, 1).map(noteOf), `    ${more}`]
}

function lineOf({file, message: {severity, rule, line, label, reason}}: Told): string {
  const kind = styleText(colours[severity], labels[severity])
  return `${printable(file)}${placeOf(line, label)} ${kind} ${printable(reason)} (${rule})`
}

function noteOf({message: {note}}: Told): string {
  return `    ${printable(note)}`
}

/** `:12`, which terminals make a link of; a place that is not called by its number, by its name. */
function placeOf(line: number | null, label?: string): string {
  if (line === null) return ''
  const isNumber = label === undefined || label === numberedLabel('line', line)
  return isNumber ? `:${String(line)}` : `（${printable(label)}）`
}
