import type {Table} from 'mdast'
import {plainText} from '../tree/inline.ts'
import type {Grid} from '../tree/nodes.ts'
import {escapeText} from './escape.ts'
import {mayHaveAddress} from './links.ts'

/**
 * The lines of a table whose cells hold nothing but text, as the serialiser of Markdown writes them,
 * which takes many times the time and the memory; `null` where a cell holds more.
 */
export function writePlainTable({align, children}: Grid): string[] | null {
  const rows: string[][] = []
  for (const {children: content} of children) {
    if (content.some(({type}) => type !== 'text')) return null
    const text = plainText(content)
    if (mayHaveAddress(text)) return null
    rows.push(text.split('\t'))
  }
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0)
  // What says how columns are aligned may name more of them.
  const named = Math.max(width, align?.length ?? 0)
  const delimiters = Array.from({length: named}, (_, at) => delimiterOf(align?.[at]))
  const [head, ...others] = rows.map((cells, at) =>
    writeRow(cells.map(escapeText), at === 0 ? named : width)
  )
  return [head ?? '', writeRow(delimiters, named), ...others]
}

/** An empty cell has one space, not two. */
function writeRow(cells: readonly string[], width: number): string {
  let line = '|'
  for (let at = 0; at < width; at++) {
    const cell = cells[at] ?? ''
    line += cell === '' ? ' |' : ` ${cell} |`
  }
  return line
}

function delimiterOf(align: NonNullable<Table['align']>[number] | undefined): string {
  const [start, end] = [
    align === 'left' || align === 'center',
    align === 'right' || align === 'center'
  ]
  return `${start ? ':' : ''}-${end ? ':' : ''}`
}
