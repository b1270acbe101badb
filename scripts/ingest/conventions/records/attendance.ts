import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {
  appendAll,
  createBlock,
  documentsOf,
  isBlock,
  setText,
  textOf
} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {genreOf} from '../lexicon/genre.ts'
import {parseNumeral} from '../lexicon/numerals.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {isNamesRow, parseNames} from '../lexicon/names.ts'
import {unspaced} from '../lexicon/punctuation.ts'

const label =
  /^((?:出\s*席|到\s*会|缺\s*席|请\s*假|未出席|列\s*席|因[病事公故][^：:，。]{0,6}请假))([^：:。，]*)[:：](.*)$/su
/** How many there were: （31人）, （共 31 名） */
const count = /[（(]\s*(?:[共计]\s*)?([0-9一二三四五六七八九十百]+)\s*[人名位]\s*[）)]\s*$/
/** Characters between what a label says of people and its end: 出席会议的常委会组成人员 */
const longestPeople = 20

type Group = 'present' | 'absent' | 'observers'

/** Minutes, and lists of who came to a meeting. */
function tellsWhoCame(title: string): boolean {
  return genreOf(title) === 'minutes' || /(?:出席|缺席|与会|请假).{0,8}名单$/.test(title)
}

/**
 * Read who was there out of minutes.
 *
 * Afterwards: `meta.attendance` has the names in printed order without inner
 * spaces and remarks; each printed list is one block with the role `names`, its line of
 * announcement one with the role `label`. A count that the minutes give and the
 * list does not meet is reported, as is a character that joins no name.
 */
export function attendance() {
  return (tree: Root, file: VFile): void => {
    for (const document of documentsOf(tree)) {
      if (tellsWhoCame(document.data.meta.title ?? '')) read(document, file)
    }
  }
}

function read(document: Document, file: VFile): void {
  const found = {present: [] as string[][], absent: [] as string[][]}
  const {children} = document
  const kept: Document['children'] = []
  for (let at = 0; at < children.length; at++) {
    const child = children[at]
    if (!child) continue
    kept.push(child)
    const announced = isBlock(child) ? readLabel(textOf(child)) : null
    if (!announced || !isBlock(child)) continue
    const {group, stated, inline} = announced
    let list: Block | null
    if (inline === '') {
      const rows = rowsBelow(children, at + 1)
      list = joinRows(rows)
      at += rows.length
    } else list = splitLabel(child, inline)
    if (list) kept.push(list)
    const names = list ? readList(list, file) : readOffices(children, at + 1)
    if (!names) continue
    if (inline === '') child.data.role = 'label'
    if (group === 'observers') continue
    found[group].push(names)
    if (stated !== null && stated !== names.length) {
      report(file, 'count-differs', child, {
        found: `名单有${String(names.length)}人`,
        expected: `${String(stated)}人`
      })
    }
  }
  document.children = kept
  const [present, absent] = [found.present.flat(), found.absent.flat()]
  if (present.length + absent.length > 0) document.data.meta.attendance = {present, absent}
}

interface Announced {
  group: Group
  /** How many people it says there were. */
  stated: number | null
  /** The list, where it stands on the same line. */
  inline: string
}

function readLabel(text: string): Announced | null {
  const [, attends = '', between = '', inline = ''] = label.exec(text) ?? []
  const group = groupOf(unspaced(attends))
  if (!group) return null
  const counted = count.exec(between)
  if (between.slice(0, counted?.index).trimEnd().length > longestPeople) return null
  const stated = counted ? parseNumeral(counted[1] ?? '') : null
  return {group, stated, inline: inline.trim()}
}

function groupOf(text: string): Group | null {
  if (/^(?:出席|到会)/.test(text)) return 'present'
  if (text.startsWith('列席')) return 'observers'
  return /缺席|请假|未出席/.test(text) ? 'absent' : null
}

/** The rows of names from `at` on. */
function rowsBelow(children: Document['children'], at: number): Block[] {
  const rows: Block[] = []
  for (let below = at; ; below++) {
    const row = children[below]
    if (!row || !isBlock(row)) return rows
    const text = textOf(row)
    const isRow = rows.length > 0 ? isMoreNames(text, row.data.gap) : parseNames(text) !== null
    if (!isRow) return rows
    rows.push(row)
  }
}

/** One block of all rows; `null` where there is none. */
function joinRows([first, ...more]: readonly Block[]): Block | null {
  if (first) appendAll(first, more, '\t')
  return first ?? null
}

function isMoreNames(text: string, gap: number): boolean {
  return isNamesRow(text) || (gap === 0 && parseNames(text) !== null)
}

/** 出席：金一 陈二三 → a label and a list. */
function splitLabel(block: Block, inline: string): Block | null {
  if (parseNames(inline) === null) return null
  const text = textOf(block)
  const list = createBlock(inline, {...block.data, gap: 0})
  block.data.lines = block.data.lines.slice(0, 1)
  setText(block, text.slice(0, text.length - inline.length).trim())
  block.data = {...block.data, role: 'label'}
  return list
}

/** Rows that begin with an office: 主任：金一, 委员：陈二三 李　四; `null` where none is below. */
function readOffices(children: Document['children'], at: number): string[] | null {
  const names: string[][] = []
  for (let below = at; ; below++) {
    const child = children[below]
    const labelled = child && isBlock(child) ? parseLabelled(textOf(child)) : null
    const list = labelled && groupOf(labelled.label) === null ? parseNames(labelled.value) : null
    if (!list) break
    names.push(list.names.map(withoutRemark))
  }
  return names.length > 0 ? names.flat() : null
}

/** 金一（病假） → 金一 */
function withoutRemark(name: string): string {
  return name.split(/[（(]/, 1)[0] ?? name
}

function readList(block: Block, file: VFile): string[] | null {
  const text = textOf(block)
  const list = parseNames(text)
  if (!list) return null
  for (const character of list.loose) report(file, 'name-unclear', block, {found: character})
  block.data.role = 'names'
  if (!/[、，]/.test(text) && list.loose.length === 0) setText(block, list.names.join(' '))
  return list.names.map(withoutRemark)
}
