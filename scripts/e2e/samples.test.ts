import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {SourceReport} from '../../src/schema/report.ts'
import {archiveOf} from '../../src/content/archive.ts'
import {filesOf} from '../../src/content/files.ts'
import {readLedgerOf} from '../../src/content/ledger.ts'
import {nothingFormer} from '../ingest/addresses/former.ts'
import {findSources} from '../ingest/find-sources.ts'
import {ingestContent} from '../ingest/ingest-content.ts'
import {repository} from '../site/checkout.ts'

const content = join(repository, 'content')
/** Whoever puts an archive of their own in the place of the samples has nothing to prove here. */
const isSample = archiveOf(content).notice?.startsWith('虚构样例') === true
const made = ['documents', 'provenance', 'report.json', 'addresses.tsv']
let again = ''
let reports: SourceReport[] = []

beforeAll(async () => {
  if (!isSample) return
  again = mkdtempSync(join(tmpdir(), 'anjuan-samples-'))
  const sources = await findSources([filesOf(content).sources])
  const former = {...nothingFormer, ledger: readLedgerOf(content)}
  const folders = {content: again, artefacts: join(again, '.artefacts')}
  const made = await ingestContent(sources, archiveOf(content), folders, {}, {}, former)
  reports = made.reports
  rmSync(folders.artefacts, {recursive: true})
})
afterAll(() => {
  if (isSample) rmSync(again, {recursive: true, force: true})
})

describe.skipIf(!isSample)('the committed samples', () => {
  test('are what ingest makes of their sources, byte for byte', () => {
    const committed = pathsBelow(content).filter((path) => made.includes(path.split('/')[0] ?? ''))
    expect(pathsBelow(again)).toEqual(committed)
    const differing = committed.filter(
      (path) => !readFileSync(join(content, path)).equals(readFileSync(join(again, path)))
    )
    expect(differing).toEqual([])
  })

  test('are recognised without a doubt', () => {
    expect(
      reports.flatMap(({file, messages}) =>
        messages.filter(({severity}) => severity !== 'info').map(({reason}) => `${file}: ${reason}`)
      )
    ).toEqual([])
  })

  test('are enough to try everything on: five forms, several districts, several years', () => {
    expect(reports.length).toBeGreaterThanOrEqual(14)
    const ids = reports.flatMap(({documents}) => documents)
    expect(ids.length).toBeGreaterThanOrEqual(70)
    expect(new Set(ids).size).toBe(ids.length)
    const districts = new Set(ids.map((id) => id.split('/')[0]))
    expect(districts.size).toBeGreaterThanOrEqual(5)
    const kinds = new Set(
      ids.map((id) =>
        id
          .split('/')
          .at(-1)
          ?.replace(/^\d+-|-[0-9a-f]{6}$/g, '')
      )
    )
    expect(kinds.size).toBeGreaterThanOrEqual(10)
  })

  test('each say that they are invented', () => {
    for (const {file} of reports) {
      expect([file, readFileSync(join(filesOf(content).sources, file), 'utf8')]).toEqual([
        file,
        expect.stringContaining('虚构样例')
      ])
    }
  })
})

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .sort()
}
