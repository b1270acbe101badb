import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {
  append,
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
  /^((?:出[\s　]*席|到[\s　]*会|缺[\s　]*席|请[\s　]*假|未出席|列[\s　]*席|因[病事公故][^：:，。]{0,6}请假)[^：:。，]{0,20}?)\s*(?:[（(]\s*(?:[共计]\s*)?([0-9一二三四五六七八九十百]+)\s*[人名位]\s*[）)]\s*)?[:：](.*)$/su

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
  const found = {present: [] as string[], absent: [] as string[]}
  const {children} = document
  for (let at = 0; at < children.length; at++) {
    const block = children[at]
    if (!block || !isBlock(block)) continue
    const match = label.exec(textOf(block))
    const group = match && groupOf(unspaced(match[1] ?? ''))
    if (!match || !group) continue
    const inline = (match[3] ?? '').trim()
    const names =
      inline === ''
        ? (readList(collect(document, at + 1), file) ?? readOffices(document, at + 1))
        : readList(splitLabel(document, at, inline), file)
    if (!names) continue
    if (inline === '') block.data.role = 'label'
    if (group !== 'observers') found[group].push(...names)
    const stated = match[2] === undefined ? null : parseNumeral(match[2])
    if (group !== 'observers' && stated !== null && stated !== names.length) {
      report(file, 'count-differs', block, {
        found: `名单有${String(names.length)}人`,
        expected: `${String(stated)}人`
      })
    }
  }
  if (found.present.length + found.absent.length > 0) document.data.meta.attendance = found
}

function groupOf(text: string): Group | null {
  if (/^(?:出席|到会)/.test(text)) return 'present'
  if (text.startsWith('列席')) return 'observers'
  return /缺席|请假|未出席/.test(text) ? 'absent' : null
}

/** Make the rows of names that begin at `at` one block; `null` where there is none. */
function collect(document: Document, at: number): Block | null {
  const {children} = document
  const first = children[at]
  if (!first || !isBlock(first) || parseNames(textOf(first)) === null) return null
  for (;;) {
    const next = children[at + 1]
    if (!next || !isBlock(next) || !isMoreNames(textOf(next), next.data.gap)) break
    append(first, next, '\t')
    children.splice(at + 1, 1)
  }
  return first
}

function isMoreNames(text: string, gap: number): boolean {
  return isNamesRow(text) || (gap === 0 && parseNames(text) !== null)
}

/** 出席：金一 陈二三 → a label and a list. */
function splitLabel(document: Document, at: number, inline: string): Block | null {
  const block = document.children[at]
  if (!block || !isBlock(block) || parseNames(inline) === null) return null
  const text = textOf(block)
  const list = createBlock(inline, {...block.data, gap: 0})
  block.data.lines = block.data.lines.slice(0, 1)
  setText(block, text.slice(0, text.length - inline.length).trim())
  block.data = {...block.data, role: 'label'}
  document.children.splice(at + 1, 0, list)
  return list
}

/** Rows that begin with an office: 主任：金一, 委员：陈二三 李　四; `null` where none is below. */
function readOffices(document: Document, at: number): string[] | null {
  const names: string[] = []
  for (const child of document.children.slice(at)) {
    const labelled = isBlock(child) ? parseLabelled(textOf(child)) : null
    const list = labelled && groupOf(labelled.label) === null ? parseNames(labelled.value) : null
    if (!list) break
    names.push(...list.names.map(withoutRemark))
  }
  return names.length > 0 ? names : null
}

/** 金一（病假） → 金一 */
function withoutRemark(name: string): string {
  return name.split(/[（(]/, 1)[0] ?? name
}

function readList(block: Block | null, file: VFile): string[] | null {
  const text = block && textOf(block)
  const list = text === null ? null : parseNames(text)
  if (!block || text === null || !list) return null
  for (const character of list.loose) report(file, 'name-unclear', block, {found: character})
  block.data.role = 'names'
  if (!/[、，]/.test(text) && list.loose.length === 0) setText(block, list.names.join(' '))
  return list.names.map(withoutRemark)
}
