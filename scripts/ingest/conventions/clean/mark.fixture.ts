import {expect} from 'vitest'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import {readLines} from '../../engine/read/lines.ts'
import {toHanNumeral} from '../../../../src/text/han-numeral.ts'
import {furniture} from './furniture.ts'
import {pageFurniture} from './page-furniture.ts'

/** Subjects of pages that are all alike but for them. */
export const subjects = ['桥梁', '古井', '码头']

/** Lines of an ordinary text, no two of them the same. */
export function body(subject: string, count: number): string[] {
  return Array.from({length: count}, (_, at) => `${subject}${toHanNumeral(at + 1)}处情况良好。`)
}

/** Why a line in the midst of an ordinary text is taken out of it, or `null`. */
export function reasonAmid(line: string): string | null {
  return mark([...body('桥梁', 10), line, ...body('古井', 10)], [])[10]?.[0] ?? null
}

/** Lines with the reason that is expected for each in front, where there is one. */
export function expectMarked(expected: readonly string[], declared: readonly RegExp[] = []): void {
  const lines = expected.map((line) => line.replace(/^[a-z-]+ /, ''))
  const marked = mark(lines, declared)
  expect(marked.map(([reason, text]) => (reason === null ? text : `${reason} ${text}`))).toEqual(
    expected
  )
}

/** Each line after both steps, with its reason where it is furniture. */
export function mark(
  lines: readonly string[],
  declared: readonly RegExp[]
): [string | null, string][] {
  const tree = readLines(lines.join('\n'))
  furniture(declared)(tree)
  pageFurniture()(tree)
  return tree.children.flatMap((node): [string | null, string][] => {
    if (node.type === 'furniture') return node.children.map((block) => [node.reason, textOf(block)])
    return isBlock(node) ? [[null, textOf(node)]] : []
  })
}
