import type {Root} from 'mdast'
import {charactersOf} from '../../../../src/text/cleaned.ts'
import {
  appendAll,
  createBlock,
  documentsOf,
  isAside,
  isBlock,
  setText,
  textOf
} from '../../engine/tree/blocks.ts'
import type {Aside, Block, Document} from '../../engine/tree/nodes.ts'
import {isNamesRow, parseNames, parseRoster, type Roster} from '../lexicon/names.ts'
import {readOfficeRow, readRosterLabel, tellsWhoCame} from '../lexicon/roster.ts'

/**
 * Find the lists of who came in minutes.
 *
 * Afterwards: each printed list is one block with the role `names`, its line of
 * announcement one with the role `label`; names that were spread are whole.
 */
export function rosters() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) {
      const {genre, meta} = document.data
      if (tellsWhoCame(genre, meta.title)) find(document)
    }
  }
}

function find(document: Document): void {
  const {children} = document
  const kept: Document['children'] = []
  for (let at = 0; at < children.length; at++) {
    const child = children[at]
    if (!child) continue
    kept.push(child)
    const announced = isBlock(child) ? readRosterLabel(textOf(child)) : null
    if (!announced || !isBlock(child)) continue
    let list: Block | null
    const behind: Aside[] = []
    if (announced.inline === '') {
      const {rows, asides, used} = rowsBelow(children, at + 1)
      list = joinRows(rows)
      at += used
      behind.push(...asides)
      if (list || readsOffices(children[at + 1])) child.data.role = 'label'
    } else list = splitLabel(child, announced.inline)
    if (!list) continue
    kept.push(list, ...behind)
    markNames(list)
  }
  document.children = kept
}

/** The rows of a list, what stands of pages between them, and how many children they are. */
interface Rows {
  rows: Block[]
  asides: Aside[]
  used: number
}

/** The rows of names from `at` on: lines, or those of a table; they go on over pages, or begin on the next. */
function rowsBelow(children: Document['children'], at: number): Rows {
  const rows: Block[] = []
  const asides: Aside[] = []
  let passed: Aside[] = []
  let used = 0
  for (let below = at; ; below++) {
    const child = children[below]
    if (child && isAside(child)) passed.push(child)
    else {
      const found = child ? rowsIn(child, rows, passed.length > 0) : []
      if (found.length === 0) return {rows, asides, used}
      rows.push(...found)
      asides.push(...passed)
      passed = []
      used = below + 1 - at
    }
  }
}

/** The rows that a child is or holds, below others; none where it is anything else. */
function rowsIn(
  child: Document['children'][number],
  above: readonly Block[],
  isOver: boolean
): Block[] {
  if (child.type === 'grid') {
    const areNames = child.children.every((row) => isMoreNames(textOf(row), 0))
    return areNames ? child.children.map((row) => createBlock(textOf(row), row.data)) : []
  }
  if (!isBlock(child)) return []
  const text = textOf(child)
  // A print may have empty lines between all rows.
  const usual = above.length > 1 ? (above.at(-1)?.data.gap ?? 0) : 0
  const isRow =
    above.length === 0
      ? parseRoster(text) !== null
      : isMoreNames(text, isOver ? 0 : child.data.gap - usual)
  return isRow ? [child] : []
}

/** One block of all rows; `null` where there is none. */
function joinRows([first, ...more]: readonly Block[]): Block | null {
  if (first) appendAll(first, more, '\t')
  return first ?? null
}

function isMoreNames(text: string, gap: number): boolean {
  if (isNamesRow(text) || (gap <= 0 && parseNames(text) !== null)) return true
  // A row with something odd in it needs more that is not.
  return /\s/.test(text) && !/[、，]/.test(text) && isLong(parseRoster(text))
}

function isLong(roster: Roster | null): boolean {
  return roster !== null && roster.names.length >= 3
}

/** 出席：金一 陈二三 → a label and a list. */
function splitLabel(block: Block, inline: string): Block | null {
  if (parseRoster(inline) === null) return null
  const text = textOf(block)
  const list = createBlock(inline, {...block.data, gap: 0})
  block.data.lines = block.data.lines.slice(0, 1)
  setText(block, text.slice(0, text.length - inline.length).trim())
  block.data = {...block.data, role: 'label'}
  return list
}

function readsOffices(child: Document['children'][number] | undefined): boolean {
  return child !== undefined && isBlock(child) && readOfficeRow(textOf(child)) !== null
}

/**
 * A list in columns is written with one space between names; one with a doubt in it, or with more
 * than names and a stop behind them, stays as it is.
 */
function markNames(list: Block): void {
  const text = textOf(list)
  const roster = parseRoster(text)
  list.data.role = 'names'
  if (roster === null || roster.loose.length > 0) return
  const [stop = ''] = /[。；;]?$/.exec(text.trimEnd()) ?? []
  if (roster.names.join('') + stop !== charactersOf(text)) return
  setText(list, roster.names.join(' ') + stop)
}
