import type {Root} from 'mdast'
import {cleaned} from '../../../../../src/text/cleaned.ts'
import type {Reading} from '../reader.ts'
import {type TextBox, textBoxes} from './boxes.ts'
import {firstPlaces} from './first-places.ts'
import {type Reason, bodySize, runningLines} from './furniture.ts'
import {type Found, type Item, itemsOf} from './items.ts'
import {lineNumbers} from './line-numbers.ts'
import {toLines} from './lines.ts'
import {orderDoubts} from './order-doubts.ts'
import {overlaidOn} from './overlaid.ts'
import {overlaidBoxes, overlaidDoubts, withoutOverlaid} from './overlaid-text.ts'
import type {Line, Page, Run} from './page.ts'
import {ruledTables} from './ruled.ts'
import type {SetLine} from './set-line.ts'
import {settingOf} from './setting.ts'
import {type TurnedLine, turnedLines} from './turned.ts'
import {quarterOf, toUpright} from './upright.ts'
import {writeItems} from './write-items.ts'

/**
 * Pages as blocks in the order that they are read in: paragraphs over lines and pages, tables, and
 * what is of the page and not of the text as furniture.
 *
 * Afterwards: the layout is `whole`; each line of a page, or of a cell, is one place, and places
 * stand in the order of blocks; no text is changed but its white space. No run is left out.
 *
 * @param pages in order
 * @param printed what some runs of one line say, in order, by another way than by their `text`, where
 *   the format has one: so that the proof finds what was lost here
 */
export function readPages(
  pages: readonly Page[],
  printed: (runs: readonly Run[]) => string = textOfAll
): Pick<Reading, 'tree' | 'places' | 'doubts' | 'unit'> {
  const originals = new Map<Run, Run>()
  const all = pages.map((page) => numbered(page, originals))
  const whole = all.map((page) => toUpright(seenOf(page), originals))
  const overlaid = whole.map(overlaidOn)
  const upright = whole.map((page, at) => withoutOverlaid(page, overlaid[at] ?? null))
  const tables = upright.map(({rules, runs, turned}) =>
    ruledTables(rules, [...runs, ...turned.filter((run) => quarterOf(run) !== null)])
  )
  const inCells = tables.map(
    (own) => new Set(own.flatMap(({cells}) => cells.flatMap((cell) => cell.runs)))
  )
  const boxes = upright.map((page, at) => {
    const runs = page.runs.filter((run) => !inCells[at]?.has(run))
    const own = textBoxes({...page, runs}, at)
    for (const run of own.flatMap(({lines}) => lines.flatMap((line) => line.runs)))
      inCells[at]?.add(run)
    return own
  })
  const counted = lineNumbers(
    upright.map(({runs}, at) => runs.filter((run) => !inCells[at]?.has(run)))
  )
  const lines = upright.map(({runs}, at) =>
    toLines(
      runs.filter((run) => !inCells[at]?.has(run) && !counted[at]?.has(run)),
      at
    )
  )
  const running = new Map([...repeatedArtifacts(lines), ...runningLines(upright, lines)])
  const turned = turnedLines(
    upright.map((page, at) => page.turned.filter((run) => !inCells[at]?.has(run))),
    bodySize(lines.flat())
  )
  const found = lines.map((own, at): Found => {
    const aside = own.flatMap((line) => {
      const reason = running.get(line)
      return reason ? [{line, reason}] : []
    })
    const middle = (upright[at]?.height ?? 0) / 2
    const numbers = toLines([...(counted[at] ?? [])], at)
    return {
      lines: own.filter((line) => !running.has(line)),
      tables: tables[at] ?? [],
      boxes: boxes[at]?.map(({box}) => box) ?? [],
      head: [
        ...aside.filter(({line}) => line.y < middle),
        ...numbers.map((line) => ({line, reason: 'line-number' as const}))
      ],
      foot: aside.filter(({line}) => line.y >= middle)
    }
  })
  const items = itemsOf(upright, found).map((own, at) => [
    ...own,
    ...boxItems([...(boxes[at] ?? []), ...overlaidBoxes(overlaid[at] ?? null, at)]),
    ...turnedItems(turned[at] ?? []),
    ...unseenItems(all[at], at)
  ])
  const sets = items
    .flat()
    .flatMap((item) => (item.type === 'line' && !item.isNote ? [item.set] : []))
  const textOf = ({runs}: Line) =>
    runs.map((run) => cleaned(printed([originalOf(run, originals)]), true)).join('')
  const {children, places, doubts} = writeItems(items, pages, settingOf(sets), textOf)
  const tree: Root = {type: 'root', children, data: {layout: 'whole'}}
  const first = firstPlaces(tree)
  const placeOf = (page: number) => first.get(page) ?? null
  const disordered = orderDoubts(items, pages, placeOf)
  const covered = overlaidDoubts(overlaid, pages, placeOf)
  return {tree, places, doubts: [...disordered, ...covered, ...doubts], unit: 'page-line'}
}

/**
 * Lines that the format says are of the page, wherever they stand there, where several pages have
 * them at one place: one alone may be text that somebody marked so.
 */
function repeatedArtifacts(lines: readonly (readonly Line[])[]): [Line, Reason][] {
  const told = lines.flatMap((own, page) =>
    own
      .filter(({runs}) => runs.every((run) => run.isArtifact === true))
      .map((line) => ({line, page}))
  )
  const alike = Map.groupBy(told, ({line}) => `${String(Math.round(line.y))} ${line.text}`)
  return [...alike.values()].flatMap((same) =>
    new Set(same.map(({page}) => page)).size > 1
      ? same.map(({line}): [Line, Reason] => [line, 'running-head'])
      : []
  )
}

/**
 * Say of each run which it is in the order of the format. Each is cleaned by itself, as its place is: what
 * a joiner is beside differs once spaces stand between runs. One that says nothing is none.
 */
function numbered(page: Page, originals: Map<Run, Run>): Page {
  const runs = page.runs.flatMap((run, order) => {
    const own = {...run, text: cleaned(run.text, true), order}
    originals.set(own, run)
    return own.text === '' ? [] : [own]
  })
  return {...page, runs}
}

function seenOf(page: Page): Page {
  return {...page, runs: page.runs.filter(({isUnseen}) => isUnseen !== true)}
}

/** What nobody can see on a page, behind all that is seen. */
function unseenItems(page: Page | undefined, at: number): Item[] {
  const runs = page?.runs.filter(({isUnseen}) => isUnseen === true) ?? []
  return toLines(runs, at).map((line) => ({type: 'furniture', line, reason: 'hidden'}))
}

function originalOf(run: Run, originals: ReadonlyMap<Run, Run>): Run {
  let original = run
  for (let next = originals.get(run); next; next = originals.get(next)) original = next
  return original
}

function textOfAll(runs: readonly Run[]): string {
  return runs.map(({text}) => text).join('')
}

/** What stands in boxes beside the text, behind the paragraphs that it stands beside. */
function boxItems(boxes: readonly TextBox[]): Item[] {
  return boxes.flatMap(({box, lines}) => {
    const left = Math.min(...lines.map((line) => line.left))
    const frame = {left, right: box.right - (left - box.left)}
    return lines.map((line): Item => ({type: 'line', set: {line, frame}, isNote: true}))
  })
}

/** What stands on its side, or slants, behind all that stands upright. */
function turnedItems(turned: readonly TurnedLine[]): Item[] {
  return turned.map(({line, reason}): Item => {
    if (reason) return {type: 'furniture', line, reason}
    return {type: 'line', set: apart(line), isNote: false}
  })
}

/** A line that goes on with no other. */
function apart(line: Line): SetLine {
  return {line, frame: {left: line.left, right: Infinity}}
}
