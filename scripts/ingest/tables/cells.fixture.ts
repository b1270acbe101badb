import {compile} from '../../../src/documents/compile.ts'
import type {Ingested} from '../ingested.ts'
import {type Invented, textsOf} from './invented.fixture.ts'

/** What became of the cells of a table. */
export interface Outcome {
  /** Cells with text, and those that stand in their row and column with all of it and nothing else. */
  cells: number
  right: number
  /** Whether all characters of the paper are there, in whatever order; names of columns may be there again. */
  isWhole: boolean
  /** Whether the paragraphs around it are paragraphs of their own. */
  isApart: boolean
  /** Whether something was said of it. */
  isFlagged: boolean
}

/** @param expected the texts of its rows, where the format has other rows than the table */
export function outcomeOf(
  table: Invented,
  {documents, report}: Ingested,
  expected: readonly (readonly string[])[] = textsOf(table)
): Outcome {
  const blocks = documents.flatMap(({body}) => compile(body).blocks)
  const texts = blocks.map(({text}) => bare(text))
  const read = blocks
    .filter(({text}) => text.includes('\t'))
    .map(({text}) => text.split('\t').map(bare))
  let [cells, right] = [0, 0]
  for (const [at, row] of expected.entries())
    for (const [column, text] of row.entries()) {
      if (text === '') continue
      cells++
      if (read[at]?.[column] === bare(text)) right++
    }
  const all = [table.title, table.above, table.below, ...expected.flat()].join('')
  return {
    ...{cells, right},
    isWhole: holdsAll(texts.join(''), bare(all)),
    isApart: [table.above, table.below].every((text) => texts.includes(bare(text))),
    isFlagged: report.messages.some(({rule}) => rule === 'reading-doubtful')
  }
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

function holdsAll(text: string, all: string): boolean {
  const left = Map.groupBy(text, (character) => character)
  return [...all].every((character) => left.get(character)?.pop() !== undefined)
}
