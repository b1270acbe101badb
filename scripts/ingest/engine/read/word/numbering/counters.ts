import type {Level, List} from './definitions.ts'
import {formatNumber, isCertain} from './format-number.ts'

/** A label that Word prints in front of a paragraph. */
export interface Label {
  /** Empty where there is nothing of text, as of a bullet. */
  text: string
  isBullet: boolean
  /** Whether other programs may print another. */
  isDoubtful: boolean
}

/** Counts the paragraphs of lists over a run of text. */
export type Counters = (list: List, ilvl: number) => Label | null

/** Counters at the beginning of a text; each list goes on to its end. */
export function createCounters(): Counters {
  const counts = new Map<string, Map<number, number>>()
  const begun = new Map<List, Set<number>>()
  return (list, ilvl) => {
    const level = list.levels.get(ilvl)
    if (!level) return null
    const numbers = counts.get(list.key) ?? new Map<number, number>()
    counts.set(list.key, numbers)
    const seen = begun.get(list) ?? new Set<number>()
    begun.set(list, seen)
    const start = list.starts.get(ilvl)
    const last = numbers.get(ilvl)
    if (start !== undefined && !seen.has(ilvl)) numbers.set(ilvl, start)
    else numbers.set(ilvl, last === undefined ? (start ?? level.start) : last + 1)
    seen.add(ilvl)
    // Wider levels that were left out count as if they had been printed.
    for (const [wider, {start: first}] of list.levels) {
      if (wider < ilvl && !numbers.has(wider)) numbers.set(wider, list.starts.get(wider) ?? first)
    }
    for (const below of list.levels.keys()) {
      if (below > ilvl && restarts(list.levels.get(below), ilvl)) numbers.delete(below)
    }
    return labelOf(list, level, numbers)
  }
}

/** Whether a level starts anew behind a paragraph of a wider one. */
function restarts(level: Level | undefined, ilvl: number): boolean {
  return level?.restart == null || ilvl < level.restart
}

function labelOf(list: List, level: Level, numbers: ReadonlyMap<number, number>): Label {
  const isBullet = level.format === 'bullet'
  // Bullets are signs of symbol fonts, whatever their character is; but words may stand for one.
  if (level.isHidden || (isBullet && !/\p{Script=Han}/u.test(level.text)))
    return {isBullet, isDoubtful: false, text: ''}
  let isDoubtful = false
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const of = list.levels.get(at)
    if (!of) return ''
    const number = numbers.get(at) ?? of.start
    const format = level.isLegal && of.format !== 'none' ? 'decimal' : of.format
    isDoubtful ||= !isCertain(number, format)
    return formatNumber(number, format)
  })
  return {isBullet, isDoubtful, text: text === '' ? '' : text + gapBehind(text, level)}
}

/** What stands between a label and the text; a full-width mark brings its own space. */
function gapBehind(text: string, {suffix}: Level): string {
  if (suffix === 'nothing') return ''
  if (suffix === 'space') return ' '
  return /[、。，．：；）】》〉」』]$/.test(text) ? '' : '\t'
}
