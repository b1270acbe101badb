import {blocksIn, textOf} from '../../tree/blocks.ts'
import type {Reading} from '../reader.ts'
import type {Page, Rule, Run} from './page.ts'

/** A sheet of A4; its text begins at 90 and ends at 506: 26 characters of 16 points. */
export const sheet = {width: 595, height: 842, left: 90, right: 506}

/** A run that begins at a place; Han characters are as wide as their font is high, others half. */
export function run(text: string, x: number, y: number, size = 16, more: Partial<Run> = {}): Run {
  let width = 0
  for (const character of text) width += character < '\u2e80' ? size / 2 : size
  return {text, x, y, width, size, rotation: 0, font: 'song', ...more}
}

/** Lines below each other from the top of the text on; each begins at a place. */
export function lines(
  texts: readonly (readonly [x: number, text: string])[],
  top = 120,
  size = 16
): Run[] {
  return texts.map(([x, text], at) => run(text, x, top + at * 28, size))
}

export function page(runs: readonly Run[], rules: readonly Rule[] = [], label = '1'): Page {
  return {label, width: sheet.width, height: sheet.height, runs, rules}
}

/** The rules of a table with all its cells. */
export function grid(xs: readonly number[], ys: readonly number[]): Rule[] {
  const [left = 0, top = 0] = [xs[0], ys[0]]
  const [right = 0, bottom = 0] = [xs.at(-1), ys.at(-1)]
  return [
    ...ys.map((at) => ({isHorizontal: true, at, start: left, end: right})),
    ...xs.map((at) => ({isHorizontal: false, at, start: top, end: bottom}))
  ]
}

/** What was read, a line for each block: cells by |, furniture with its reason in front. */
export function written({tree}: Pick<Reading, 'tree'>): string[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'furniture') {
      return blocksIn(node).map((block) => textOf(block).replaceAll('\t', '|'))
    }
    return node.children.map((block) => `${node.reason}: ${textOf(block)}`)
  })
}
