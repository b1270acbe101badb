import type {Element} from 'hast'
import {isCount, isNotice, isOfSite} from '../../site-words/below-text.ts'
import {plainOf} from '../../site-words/plain.ts'
import {isBoxHead} from '../../site-words/related.ts'
import type {Line} from './line.ts'
import type {Lines} from './lines.ts'
import {isContents, isLinked, isSentence, limits} from './measures.ts'
import {isWithin} from './elements.ts'
import {footIn} from './foot.ts'
import type {Span} from './span.ts'

/** Lines at the edges of an article that are the site's. */
export interface Captions {
  all: Set<Line>
  /** Those that only their place tells: short, last, and no part of a sentence. */
  loose: ReadonlySet<Line>
}

/**
 * Lines at the edges of an article that state nothing: below its text, in other elements, such as the
 * head of a list that is empty, or what stands at a code to scan; above its heading, labels without a
 * value. Where they are more than a site has, none of them.
 */
export function captionsOf({lines, parents}: Lines, {start, end}: Span): Captions {
  const heading = lines.slice(start, end).findIndex((line) => !isEmptyLabel(line))
  const isBelow = heading > 0 && lines[start + heading]?.hints.level !== undefined
  const above = isBelow ? lines.slice(start, start + heading) : []
  const inside = lines.slice(start, end)
  const text = endOfText(inside, parents)
  const isIn = isInTextOf(inside, parents)
  const isSigned = inside
    .slice(Math.max(0, text - signed), text)
    .some((line) => day.test(line.text))
  const from = endOfMost(inside, parents)
  const said = saidBelow(inside, from)
  for (const line of boxesIn(inside, from, parents)) said.set(line, false)
  const states = (line: Line, at: number) =>
    !isLinked(line) &&
    !said.has(line) &&
    !(at < text ? isEmptyLabel(line) && !isIn(line) : statesNothing(line, isSigned))
  const kept = inside.findLastIndex(states)
  const last = inside.slice(kept + 1)
  const below = last.filter((line) => !isLinked(line) || isRowOfLinks(line))
  // Tabs lead to what stands further down, and are no list of what stands above.
  const tabs = inside.slice(text).filter(isContents)
  const found = new Set([...above, ...below, ...tabs])
  const named = [...said].flatMap(([line, isLast]) => (isLast && !found.has(line) ? [] : [line]))
  // What stands right below who signed, may be when.
  const isOfSigner = kept >= text && signs.test(inside[kept]?.text ?? '')
  const others = [...found].filter(
    (line) => !said.has(line) && !(isOfSigner && line === last[0] && !isKnown(line))
  )
  const all = new Set([...within(named, limits.named), ...within(others, limits.captions)])
  const loose = others.filter((line) => all.has(line) && !isKnown(line))
  return {all, loose: new Set(loose)}
}

/** Whether more than its place tells that a line is a site's. */
function isKnown(line: Line): boolean {
  if (isEmptyLabel(line) || isContents(line) || isLinked(line)) return true
  return isOfSite(line.text) || isCount(line.text)
}

/**
 * Lines below a text that are a site's by their words; and whether each is so only at the end, as a
 * foot is.
 *
 * @param from the first line outside of the element of the text
 */
function saidBelow(lines: readonly Line[], from: number): Map<Line, boolean> {
  const below = lines.slice(from)
  const hasFoot = below.some(({text}) => footIn(text) === 'certain')
  const isCounted = (at: number) =>
    [1, 2].some((step) => {
      const between = below.slice(at - step + 1, at + 1)
      const counted = below[at - step]
      return counted && isNamed(counted) && between.every(({text}) => isCount(text))
    })
  const said = new Map<Line, boolean>()
  for (const [at, line] of below.entries()) {
    if (line.row) continue
    const foot = footIn(line.text)
    if (isNotice(line.text) || isNamed(line) || isCounted(at)) said.set(line, false)
    else if (foot === 'certain' || (foot === 'possible' && hasFoot)) said.set(line, true)
  }
  return said
}

/** Lines of boxes below a text, each an element of its own with a head that only sites give. */
function boxesIn(lines: readonly Line[], from: number, parents: Lines['parents']): Line[] {
  const own = lines[from - 1]?.block
  const above = new Set<Element>()
  for (let next = own; next; next = parents.get(next)) above.add(next)
  const below = lines.slice(from)
  const heads = [...below.entries()].filter(([, {row, text}]) => !row && isBoxHead(plainOf(text)))
  // A site has few such boxes; each is compared with all lines.
  return heads.slice(0, limits.boxes).flatMap(([at, {block}]) => {
    if (!block) return []
    let box = block
    for (let next = parents.get(box); next && !above.has(next); next = parents.get(next)) box = next
    const isIn = (line: Line) => isWithin(line.block, box, parents)
    const before = below[at - 1]
    if (before && isIn(before)) return []
    return below.slice(at).filter((line) => !line.row && line.filed === 0 && isIn(line))
  })
}

/** Lines of which there are no more than a site has; else none. */
function within(lines: Line[], most: {lines: number; characters: number}): Line[] {
  return lines.length <= most.lines && sum(lines) <= most.characters ? lines : []
}

/** Whether a line is a site's by its words; a link to a file may be what is attached. */
function isNamed({text, filed}: Line): boolean {
  return isOfSite(text) && (filed === 0 || /下载|word|pdf/i.test(text))
}

/** Behind the last line of the smallest element that holds the last sentence, and most of all sentences. */
function endOfText(lines: readonly Line[], parents: Lines['parents']): number {
  const sentences = lines.filter((line) => isSentence(line) && !isNotice(line.text))
  const most = sum(sentences) / 2
  const block = sentences.at(-1)?.block
  for (let around = block && parents.get(block); around; around = parents.get(around)) {
    const isIn = (line: Line) => isWithin(line.block, around, parents)
    const inside = sentences.filter(isIn)
    if (inside.length > 1 && sum(inside) > most) return lines.findLastIndex(isIn) + 1
  }
  return lines.length
}

/** Behind the last line of the smallest element around a block that holds most of all sentences. */
function endOfMost(lines: readonly Line[], parents: Lines['parents']): number {
  const told = lines.filter(
    (line) => isSentence(line) && !isNotice(line.text) && line.hints.level === undefined
  )
  const sentences = told.length > 0 ? told : lines.filter((line) => !isLinked(line))
  const most = sum(sentences) / 2
  const held = new Map<Element, number>()
  for (const {block, characters} of sentences)
    for (let next = block && parents.get(block); next; next = parents.get(next))
      held.set(next, (held.get(next) ?? 0) + characters)
  // All of these stand in each other; of those that hold as much, the inner one comes first.
  const [around] = [...held]
    .filter(([, characters]) => characters > most)
    .reduce<[Element | null, number]>(
      (least, each) => (each[1] < least[1] ? each : least),
      [null, Infinity]
    )
  if (!around) return lines.length
  return lines.findLastIndex((line) => isWithin(line.block, around, parents)) + 1
}

/** Whether a line stands in one element with a sentence. */
function isInTextOf(lines: readonly Line[], parents: Lines['parents']): (line: Line) => boolean {
  const around = ({block}: Line) => block && parents.get(block)
  const holders = new Set(lines.filter(isSentence).map(around))
  return (line) => holders.has(around(line))
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((all, {characters}) => all + characters, 0)
}

/** The day of a text stands among so many of its last lines. */
const signed = 3
const day = /年[^年月]{1,3}月[^月日]{1,3}日[)）]?\s*$/

/** Who signs, with no day below it: 子虚县人民政府, 县长　钱一. */
const signs =
  /\p{Script=Han}{3}[府会室局厅院部处所署委社]\s*$|\p{Script=Han}[\u3000\u2003]+\p{Script=Han}/u

/** Whether a line is an empty label, or short and neither a sentence, a day, a file nor set apart. */
function statesNothing(line: Line, isSigned: boolean): boolean {
  if (line.row || line.filed > 0 || isSentence(line)) return false
  if (isEmptyLabel(line) || isContents(line)) return true
  if (!isSigned && signs.test(line.text)) return false
  const {align, item} = line.hints
  const isStated =
    /\d|[:：（()）]|年.{1,3}月.{1,3}日/.test(line.text) || align !== undefined || item !== undefined
  return !isStated && line.letters <= limits.captions.letters
}

/** 标签：水利 桥梁; of what is attached, each has its line. */
function isRowOfLinks({anchors, text}: Line): boolean {
  return anchors > 1 && !text.includes('附件')
}

/** 相关文章：, 下一篇：没有了; of a counter that a script fills in, a stroke stands behind the label. */
function isEmptyLabel({text}: Line): boolean {
  return /^[^:：]{1,12}[:：][^\p{L}\p{N}]{0,4}$|^[上下]一[篇条]\s?[:：]\s?(?:没有|无)/u.test(
    text.trim()
  )
}
