import {describe, expect, test} from 'vitest'
import {readArchive} from '../../../src/content/archive.ts'
import {pipelineOptions} from '../archive/pipeline-options.ts'
import {encode, utf8} from '../engine/read/encode.fixture.ts'
import {ingestSource} from '../ingest-source.ts'
import {createPipeline} from '../pipeline.ts'
import {outcomeOf} from './cells.fixture.ts'
import {type Invented, inventedTables} from './invented.fixture.ts'
import {ofdWith} from './ofd.fixture.ts'
import {canPrint, printPages, printWords} from './print.fixture.ts'
import {
  alignedWith,
  type Look,
  pageWith,
  printedRows,
  tabbedWith,
  wordWith
} from './written.fixture.ts'

const pipeline = createPipeline(pipelineOptions(readArchive(null)))
const tables = inventedTables(2)

/** Shares of cells that must stand in their row and column. */
const least = {ruled: 0.97, plain: 0.9}

type Write = (table: Invented, look: Look) => Promise<Uint8Array>

const forms: [name: string, ending: string, write: Write][] = [
  ['pages', '.html', (table, look) => Promise.resolve(utf8(pageWith(table, look)))],
  ['documents of Word', '.docx', wordWith],
  ['OFD', '.ofd', ofdWith]
]

describe.each([
  ['ruled', {isRuled: true}],
  ['plain', {isRuled: false}]
] as const)('the cells of %s tables are read from', (name, look) => {
  test.each(forms)('%s', async (_, ending, write) => {
    const written = await Promise.all(tables.map((table) => write(table, look)))
    await expectRead(written, ending, least[name])
  })

  test.skipIf(!canPrint.chromium)('what Chromium prints', async () => {
    const pages = await printPages(tables.map((table) => pageWith(table, look)))
    await expectRead(pages, '.pdf', least[name])
  })

  test.skipIf(!canPrint.office)('what LibreOffice prints', async () => {
    const words = await Promise.all(tables.map((table) => wordWith(table, look)))
    await expectRead(printWords(words), '.pdf', least[name])
  })
})

describe('the cells of tables are read from text', () => {
  test('divided by tabs', async () => {
    const written = tables.map((table) => encode('gb18030', tabbedWith(table)))
    await expectRead(written, '.txt', 1)
  })

  test('in columns, line by line, which is said where a cell has several', async () => {
    const written = tables.map((table) => utf8(alignedWith(table)))
    await expectRead(written, '.txt', 1, printedRows)
    const [broken] = tables.filter((table) => printedRows(table).length > table.rows.length)
    if (!broken) throw new Error('no cell has several lines')
    const {report} = await read(utf8(alignedWith(broken)), '.txt')
    expect(report.messages.map(({rule}) => rule)).toContain('reading-doubtful')
  })
})

async function read(bytes: Uint8Array, ending: string) {
  return await ingestSource({file: `通知${ending}`, bytes}, pipeline)
}

/** Nothing of a paper is lost, what stands around its table stays apart, and what is not certain is said. */
async function expectRead(
  written: readonly Uint8Array[],
  ending: string,
  share: number,
  expected?: (table: Invented) => string[][]
): Promise<void> {
  let [cells, right] = [0, 0]
  for (const [at, table] of tables.entries()) {
    const outcome = outcomeOf(table, await read(written[at] ?? utf8(''), ending), expected?.(table))
    cells += outcome.cells
    right += outcome.right
    const isSaid = outcome.isFlagged || outcome.right === outcome.cells
    expect({...outcome, isSaid}, table.name).toMatchObject({
      ...{isWhole: true, isApart: true, isSaid: true}
    })
  }
  expect(right / cells).toBeGreaterThanOrEqual(share)
}
