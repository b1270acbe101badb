import type {VFile} from 'vfile'
import {blocksOf, textOf} from '../../../engine/tree/blocks.ts'
import type {Block, Document} from '../../../engine/tree/nodes.ts'
import {report} from '../../../messages.ts'
import {parseRoster} from '../../lexicon/names.ts'
import {
  readOfficeRow,
  readRosterLabel,
  type RosterLabel,
  tellsWhoCame
} from '../../lexicon/roster.ts'
import {defineReader, type Found} from '../reader.ts'

/**
 * Who was there, who was not, and who was there without a vote: each printed list of minutes in
 * printed order, without inner spaces and remarks. A count that the minutes give and the list
 * does not meet is reported, as is whatever in a list is no name.
 */
export default defineReader('attendance', (document, file) =>
  tellsWhoCame(document.data.genre, document.data.meta.title) ? read(document, file) : []
)

function read(document: Document, file: VFile): Found<'attendance'>[] {
  const blocks = blocksOf(document)
  const lists = blocks.flatMap((label, at) => {
    const announced = readRosterLabel(textOf(label))
    if (!announced) return []
    const lists = listsBelow(label, blocks, at + 1, announced, file)
    compareCount(label, announced, lists, file)
    const {group, heading, stated} = announced
    return lists.map((list, at) => ({
      ...list,
      ...{status: group, heading, stated: at === 0 ? stated : null}
    }))
  })
  return lists.length === 0 || lists.some(({status}) => status === 'observer')
    ? lists
    : [...lists, ...observersTold(blocks)]
}

/** The paragraph that tells who was there without a vote: in sentences, so no names are read of it. */
function observersTold(blocks: readonly Block[]): Found<'attendance'>[] {
  const told = blocks.find(
    (block) => block.type === 'paragraph' && !block.data.role && textOf(block).includes('列席')
  )
  return told ? [{on: told, status: 'observer', names: [], heading: null, stated: null}] : []
}

type List = Pick<Found<'attendance'>, 'on' | 'names'>

function listsBelow(
  label: Block,
  blocks: readonly Block[],
  from: number,
  {group, inline}: RosterLabel,
  file: VFile
): List[] {
  const first = blocks[from]
  if (label.data.role === 'label' && first?.data.role === 'names') return [readNames(first, file)]
  if (label.data.role === 'label') return officesBelow(blocks, from)
  if (group !== 'observer' && tellsNames(inline))
    report(file, 'names-unread', label, {found: inline})
  return []
}

/** Whether some of a line reads like names, though it is no list of them. */
function tellsNames(text: string): boolean {
  return text.split(/[、，,；;\s]/).some((cell) => parseRoster(cell) !== null)
}

function readNames(block: Block, file: VFile): List {
  const {names, loose, odd} = parseRoster(textOf(block)) ?? {names: [], loose: [], odd: []}
  for (const found of loose) report(file, 'name-unclear', block, {found})
  for (const found of odd) report(file, 'names-unread', block, {found})
  return {on: block, names: names.map(withoutRemark)}
}

/** Each row below is a list of its own. */
function officesBelow(blocks: readonly Block[], from: number): List[] {
  const lists: List[] = []
  for (const block of blocks.slice(from)) {
    const row = readOfficeRow(textOf(block))
    if (!row) break
    lists.push({on: block, names: row.names.map(withoutRemark)})
  }
  return lists
}

function compareCount(
  label: Block,
  {stated}: RosterLabel,
  lists: readonly List[],
  file: VFile
): void {
  const listed = lists.reduce((sum, {names}) => sum + names.length, 0)
  if (stated === null || lists.length === 0 || stated === listed) return
  report(file, 'count-differs', label, {
    found: `名单有${String(listed)}人`,
    expected: `${String(stated)}人`
  })
}

/** 金一（病假） → 金一 */
function withoutRemark(name: string): string {
  return name.split(/[（(]/, 1)[0] ?? name
}
