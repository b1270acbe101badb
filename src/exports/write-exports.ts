import {copyFileSync, existsSync, linkSync, mkdirSync, readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {filesOf} from '../content/files.ts'
import {readLedgerOf} from '../content/ledger.ts'
import {type CompiledReader, openCompiled} from '../loader/compiled.ts'
import {type Manifest, readManifest} from '../loader/manifest.ts'
import {partsOfBlocks} from '../loader/parts-of-blocks.ts'
import type {SessionData} from '../schema/session.ts'
import {toAddressRecords} from './address-records.ts'
import {type CorpusPart, openCorpus} from './corpus.ts'
import {type ArchivedDocument, toDocumentRecord} from './document-record.ts'
import {toJson, toMarkdown, toText} from './formats.ts'
import {lists, toRows} from './list-records.ts'
import {inPrintedOrder} from './printed-order.ts'
import {toSessionRecord} from './session-record.ts'
import {agendaRows, attendanceRows} from './tables/session-rows.ts'
import {tables} from './tables/tables.ts'
import {openTable, type WrittenTable} from './tables/write-table.ts'
import {writePieces} from './write-pieces.ts'

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

/** A document, and what its text is compiled under. */
export type WrittenDocument = ArchivedDocument & {digest: string}

/** What was written of an archive for those who take it as data. */
export interface WrittenData {
  tables: WrittenTable[]
  corpus: CorpusPart[]
}

/**
 * Write the archive as data beside its pages: each document as text, Markdown
 * and JSON, and the tables and texts below `data/`. Documents are taken one at a time.
 *
 * @param kept ids of documents whose own files stand already
 * @param onDocument told of each document, while its text is at hand
 * @throws where a document is filed under a session that is not there
 */
export function writeExports(
  {content, isPassing = false, compiled, site}: ExportFolders,
  sessions: ReadonlyMap<string, SessionData>,
  kept: ReadonlySet<string> = new Set(),
  onDocument: (document: WrittenDocument) => void = () => undefined
): WrittenData {
  const manifest = readManifest(compiled)
  const data = join(site, 'data')
  mkdirSync(data, {recursive: true})
  const writers = new Map(tables.map((table) => [table.name, openTable(table, data)]))
  const addTo = (table: string, records: Iterable<object>) => {
    for (const record of records) writers.get(table)?.add(record)
  }
  const corpus = openCorpus(data)
  const reader = openCompiled(compiled)
  const {idsOf} = partsOfBlocks(reader)
  try {
    for (const document of documentsIn(manifest, reader, sessions)) {
      if (!kept.has(document.id)) {
        const folder = join(site, document.id)
        writeFormats(document, folder)
        // Which part of it each block is in, for addresses of blocks that lead to the first one.
        if (reader.parts(document.digest) > 1)
          writePieces(join(folder, 'parts.json'), [JSON.stringify(idsOf(document.digest))])
      }
      addTo('documents', [toDocumentRecord(document)])
      for (const {type, list, row} of lists) addTo(list, toRows(document, type, row))
      corpus.add(document)
      onDocument(document)
    }
  } finally {
    reader.close()
  }
  for (const {record, papers} of sessionRecords(manifest, sessions)) {
    addTo('sessions', [record])
    addTo('agenda', agendaRows(record, papers))
    addTo('attendance', attendanceRows(record, papers))
  }
  writeList(data, 'addresses', toAddressRecords(readLedgerOf(content), manifest, sessions))
  placeIngested(content, data, isPassing ? linkOrCopy : copyFileSync)
  return {tables: [...writers.values()].map((writer) => writer.end()), corpus: corpus.end()}
}

/** All documents with their texts, one at a time. */
function* documentsIn(
  manifest: Manifest,
  reader: CompiledReader,
  sessions: ReadonlyMap<string, SessionData>
): Generator<WrittenDocument> {
  for (const entry of manifest) {
    const session = sessions.get(entry.data.session)
    if (!session) {
      throw new Error(
        `${entry.id}: Unexpected session ${entry.data.session}, expected one with a session.yaml`
      )
    }
    yield {...entry, session, compiled: reader.text(entry.digest)}
  }
}

/** Put what ingest wrote into a site: the reports, and where each place of a source went. */
function placeIngested(
  content: string,
  data: string,
  place: (from: string, to: string) => void
): void {
  const {reports, provenance} = filesOf(content)
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

function* sessionRecords(manifest: Manifest, sessions: ReadonlyMap<string, SessionData>) {
  const papersOf = Map.groupBy(manifest, ({data}) => data.session)
  for (const [id, session] of sessions) {
    const papers = (papersOf.get(id) ?? []).toSorted(inPrintedOrder)
    yield {record: toSessionRecord(id, session, papers), papers}
  }
}

function writeList(folder: string, name: string, rows: readonly unknown[]): void {
  writePieces(join(folder, `${name}.json`), listOf(rows))
}

function* listOf(rows: readonly unknown[]): Generator<string> {
  yield '[\n'
  for (const [at, row] of rows.entries()) yield (at === 0 ? '' : ',\n') + JSON.stringify(row)
  yield '\n]\n'
}
