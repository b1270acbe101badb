import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  writeFileSync
} from 'node:fs'
import {basename, join} from 'node:path'
import {filesOf} from '../content/files.ts'
import {readLedgerOf} from '../content/ledger.ts'
import {openCompiled} from '../loader/compiled.ts'
import {type Manifest, readManifest} from '../loader/manifest.ts'
import {partsOfBlocks} from '../loader/parts-of-blocks.ts'
import type {SessionData} from '../schema/session.ts'
import {toAddressRecords} from './address-records.ts'
import {type ArchivedDocument, toDocumentRecord} from './document-record.ts'
import {toJson, toMarkdown, toText} from './formats.ts'
import {lists, toRows} from './list-records.ts'
import {inPrintedOrder} from './printed-order.ts'
import {toSessionRecord} from './session-record.ts'

export interface ExportFolders {
  /** `content/`: the reports and the provenance that ingest wrote. */
  content: string
  /** Whether its files are there for this run alone, and may become those of the site. */
  isPassing?: boolean
  /** Compiled documents and their manifest. */
  compiled: string
  /** The site. */
  site: string
}

/**
 * Write the archive as data beside its pages: each document as text, Markdown
 * and JSON, and the lists below `data/`. Documents are taken one at a time.
 *
 * @param kept ids of documents whose own files stand already
 * @throws where a document is filed under a session that is not there
 */
export function writeExports(
  {content, isPassing = false, compiled, site}: ExportFolders,
  sessions: ReadonlyMap<string, SessionData>,
  kept: ReadonlySet<string> = new Set()
): void {
  const manifest = readManifest(compiled)
  const reader = openCompiled(compiled)
  const data = join(site, 'data')
  mkdirSync(data, {recursive: true})
  const {idsOf} = partsOfBlocks(reader)
  const documents: unknown[] = []
  const rows = new Map(lists.map(({list}) => [list, [] as unknown[]]))
  for (const entry of manifest) {
    const session = sessions.get(entry.data.session)
    if (!session) {
      throw new Error(
        `${entry.id}: Unexpected session ${entry.data.session}, expected one with a session.yaml`
      )
    }
    const document = {...entry, session, compiled: reader.text(entry.digest)}
    if (!kept.has(entry.id)) {
      writeFormats(document, join(site, entry.id))
      // Which part of it each block is in, for addresses of blocks that lead to the first one.
      if (reader.parts(entry.digest) > 1)
        writePieces(join(site, entry.id, 'parts.json'), [JSON.stringify(idsOf(entry.digest))])
    }
    documents.push(toDocumentRecord(document))
    for (const {type, list, row} of lists) {
      for (const record of toRows(document, type, row)) rows.get(list)?.push(record)
    }
  }
  reader.close()
  writeList(data, 'documents', documents)
  writeList(data, 'sessions', sessionRecords(manifest, sessions))
  for (const [list, records] of rows) writeList(data, list, records)
  writeList(data, 'addresses', toAddressRecords(readLedgerOf(content), manifest, sessions))
  const {reports, provenance} = filesOf(content)
  const place = isPassing ? linkOrCopy : copyFileSync
  if (existsSync(reports)) place(reports, join(data, basename(reports)))
  if (!existsSync(provenance)) return
  const traces = join(data, basename(provenance))
  mkdirSync(traces, {recursive: true})
  for (const name of readdirSync(provenance)) place(join(provenance, name), join(traces, name))
}

/** Not every file system has links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

function writeFormats(document: ArchivedDocument, folder: string): void {
  writePieces(join(folder, 'index.txt'), toText(document))
  writePieces(join(folder, 'index.md'), toMarkdown(document))
  writePieces(join(folder, 'index.json'), toJson(document))
}

/** Characters that are written at once. */
const together = 1 << 18

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    let held = ''
    for (const piece of pieces) {
      held += piece
      if (held.length < together) continue
      writeFileSync(file, held)
      held = ''
    }
    writeFileSync(file, held)
  } finally {
    closeSync(file)
  }
}

function sessionRecords(manifest: Manifest, sessions: ReadonlyMap<string, SessionData>): unknown[] {
  const papers = Map.groupBy(manifest, ({data}) => data.session)
  return [...sessions].map(([id, session]) =>
    toSessionRecord(id, session, (papers.get(id) ?? []).toSorted(inPrintedOrder))
  )
}

function writeList(folder: string, name: string, rows: readonly unknown[]): void {
  writePieces(join(folder, `${name}.json`), listOf(rows))
}

function* listOf(rows: readonly unknown[]): Generator<string> {
  yield '[\n'
  for (const [at, row] of rows.entries()) yield (at === 0 ? '' : ',\n') + JSON.stringify(row)
  yield '\n]\n'
}
