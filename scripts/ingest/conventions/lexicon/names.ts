import {isPersonName} from './person.ts'
import {printWidth} from './punctuation.ts'

/** A list of people as minutes print it: 金一 陈二三 李　四, in columns or divided by 、. */

const remark = /[（(][^（()）]{1,12}[）)]$/
const single = /^\p{Script=Han}$/u
const last = /^\p{Script=Han}(?:[（(][^（()）]{1,12}[）)])?$/u
const two = /^\p{Script=Han}{2}$/u
/** What is odd in a list is no longer than this, and has no marks of a sentence. */
const longestOdd = 12

/** Names of a list, inner spaces undone, and the single characters that joined no other. */
export interface NameList {
  names: string[]
  loose: string[]
}

/** A list of people that may hold something that is no name. */
export interface Roster extends NameList {
  /** What stands in the list and is not read as a name. */
  odd: string[]
}

/**
 * The names of a line. Columns, tabs and 、 divide names; single characters that
 * stand together are one name (李 四; 李 慶 華 where wider spaces stand around it).
 * `null` where the line is no list of names.
 */
export function parseNames(text: string): NameList | null {
  const {names, loose, odd} = readCells(text)
  return odd.length === 0 && names.length > 0 ? {names, loose} : null
}

/** The same of a line that is known to be a list: a few cells that are no names do not void the others. */
export function parseRoster(text: string): Roster | null {
  const roster = readCells(text)
  const {names, odd} = roster
  const isList = odd.every((cell) => cell.length <= longestOdd && !/[。：:！？]/.test(cell))
  return names.length > 0 && isList && odd.length * 3 <= names.length ? roster : null
}

/** Whether a line is a row of three names or more in columns. */
export function isNamesRow(text: string): boolean {
  if (!/\s/.test(text) || /[、，]/.test(text)) return false
  const list = parseNames(text)
  return list !== null && list.names.length >= 3
}

function readCells(text: string): Roster {
  const roster: Roster = {names: [], loose: [], odd: []}
  const cells = text
    .replace(/[。；;]\s*$/, '')
    .split(/[、，,；;\t]|\s{3,}/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  for (const cell of cells) readCell(cell, cells.length > 1, roster)
  return roster
}

/** @param isDivided whether other cells stand beside it */
function readCell(cell: string, isDivided: boolean, {names, loose, odd}: Roster): void {
  // Words, and between them the spaces.
  const tokens = cell.split(/(\s+)/)
  const widthAt = (at: number) => (at < 0 || at >= tokens.length ? edge : widthOf(tokens[at] ?? ''))
  const edge = isDivided ? Infinity : null
  /** 刘　永利: a row that was stretched opened a name, but less than the room around it. */
  const opensName = (at: number) => {
    const inner = widthAt(at + 1) ?? 0
    const outer = [widthAt(at - 1), widthAt(at + 3)].filter((width) => width !== null)
    return (
      two.test(tokens[at + 2] ?? '') && outer.length > 0 && outer.every((width) => width > inner)
    )
  }
  for (let at = 0; at < tokens.length; at += 2) {
    const word = tokens[at] ?? ''
    if (!single.test(word)) {
      if (isPersonName(word.replace(remark, ''))) names.push(word)
      else odd.push(word)
      continue
    }
    let end = at
    while (single.test(tokens[end] ?? '') && last.test(tokens[end + 2] ?? '')) end += 2
    const isStretched = opensName(end)
    const run = tokens.slice(at, isStretched ? end - 1 : end + 1)
    const around = [widthAt(at - 1), widthAt(at + run.length)]
    for (const name of run.length > 0 ? joinSingles(run, around) : []) {
      if (single.test(name)) loose.push(name)
      else names.push(name)
    }
    if (isStretched) names.push((tokens[end] ?? '') + (tokens[end + 2] ?? ''))
    at = isStretched ? end + 2 : end
  }
}

/**
 * The names that spaced characters are: by the wider spaces between them, where
 * those leave two or three together; else by twos. Of an odd number of them that
 * could be divided in several ways none is taken for a name.
 *
 * @param run characters, and between them spaces
 * @param around widths of the spaces around them; `null` where the line ends
 */
function joinSingles(run: readonly string[], around: readonly (number | null)[]): string[] {
  const characters = run.filter((_, at) => at % 2 === 0)
  const widths = run.filter((_, at) => at % 2 === 1).map(widthOf)
  const widest = widths.reduce((width, other) => Math.max(width, other), 0)
  const outer = around.filter((width) => width !== null)
  if (characters.length === 3 && outer.length > 0 && outer.every((width) => width > widest)) {
    return [characters.join('')]
  }
  const groups = characters.reduce<string[]>((list, character, at) => {
    if (at === 0 || widths[at - 1] === widest) list.push(character)
    else list.push((list.pop() ?? '') + character)
    return list
  }, [])
  if (groups.length > 1 && groups.every((group) => [...group].length > 1)) {
    const sizes = groups.map((group) => [...group].length)
    if (sizes.every((size) => size <= 3)) return groups
  }
  if (characters.length > 3 && characters.length % 2 === 1) return characters
  const pairs: string[] = []
  for (let at = 0; at < characters.length; at += 2) {
    pairs.push(characters.slice(at, at + 2).join(''))
  }
  return pairs
}

function widthOf(spaces: string): number {
  return printWidth(spaces)
}
