import {mkdir, readdir, readFile, stat, writeFile} from 'node:fs/promises'
import {basename, join, relative, sep} from 'node:path'
import {load} from 'js-yaml'
import {VFile} from 'vfile'
import type {SourceReport} from '../../src/schema/report.ts'
import {type SessionData, type SessionInput, sessionSchema} from '../../src/schema/session.ts'
import {toYaml} from './engine/mdx/front-matter.ts'
import {type Ingested, ingestSource, refused} from './ingest-source.ts'
import {report} from './messages.ts'
import type {Pipeline} from './pipeline.ts'

/** A source that was found, and the path that the archive will know it by. */
export interface FoundSource {
  path: string
  file: string
}

/**
 * The files at and below some paths, hidden ones left out, in an order that
 * does not depend on the machine.
 *
 * @throws the error of `node:fs` where a path does not exist
 */
export async function findSources(paths: readonly string[]): Promise<FoundSource[]> {
  const found: FoundSource[] = []
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      found.push({path, file: basename(path)})
      continue
    }
    const entries = await readdir(path, {recursive: true, withFileTypes: true})
    for (const entry of entries) {
      const full = join(entry.parentPath, entry.name)
      const file = relative(path, full).split(sep).join('/')
      if (entry.isFile() && !/(?:^|\/)\./.test(file)) found.push({path: full, file})
    }
  }
  return found.sort((a, b) => compare(a.file, b.file) || compare(a.path, b.path))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export interface FolderOptions {
  /** Folder that `documents/`, `provenance/` and `report.json` are written to. */
  to: string
  /** Told after each source, for progress. */
  onSource?: (report: SourceReport, done: number, all: number) => void
}

/**
 * Ingest sources one after the other and write what comes of them. Nothing of a
 * source stays in memory but its report, and the addresses that are taken.
 *
 * @returns the reports, in the order of the sources
 */
export async function ingestFolder(
  sources: readonly FoundSource[],
  pipeline: Pipeline,
  {to, onSource}: FolderOptions
): Promise<SourceReport[]> {
  const reports: SourceReport[] = []
  const digests = new Map<string, string>()
  const taken = new Set<string>()
  await mkdir(join(to, 'provenance'), {recursive: true})
  await mkdir(join(to, 'documents'), {recursive: true})
  for (const source of sources) {
    const ingested = withoutRepeats(await ingestFile(source, pipeline), digests)
    await write(withFreeAddresses(ingested, taken), to)
    reports.push(ingested.report)
    onSource?.(ingested.report, reports.length, sources.length)
  }
  await writeFile(join(to, 'report.json'), `${JSON.stringify(reports, null, 1)}\n`)
  return reports
}

async function ingestFile(
  {path, file}: FoundSource,
  pipeline: Pipeline
): Promise<Ingested> {
  try {
    return ingestSource({file, bytes: await readFile(path)}, pipeline)
  } catch (error) {
    const unread = new VFile({path: file})
    report(unread, 'source-unread', null, {found: error instanceof Error ? error.message : String(error)})
    return refused(unread, '0'.repeat(64), 'failed')
  }
}

/** The same bytes twice are one source. */
function withoutRepeats(ingested: Ingested, digests: Map<string, string>): Ingested {
  const {file, sha256, status} = ingested.report
  const known = digests.get(sha256)
  if (status !== 'written') return ingested
  if (known === undefined) {
    digests.set(sha256, file)
    return ingested
  }
  const repeat = new VFile({path: file})
  report(repeat, 'source-duplicate', null, {found: known})
  return refused(repeat, sha256, 'duplicate', ingested.report.encoding)
}

/**
 * Two bundles can hold the same number of the same meeting. The first keeps the
 * address; the other's ends with its digest, and the report says so.
 */
function withFreeAddresses(ingested: Ingested, taken: Set<string>): Ingested {
  const moved = new Map<string, string>()
  for (const {id} of ingested.documents) {
    const free = taken.has(id) ? `${id}-${ingested.report.sha256.slice(0, 6)}` : id
    if (free !== id) moved.set(id, free)
    taken.add(free)
  }
  if (moved.size === 0) return ingested
  const rename = (id: string) => moved.get(id) ?? id
  const file = new VFile({path: ingested.report.file})
  for (const [found, expected] of moved) report(file, 'address-taken', null, {found, expected})
  ingested.report.messages.push(...refused(file, ingested.report.sha256, 'written').report.messages)
  ingested.report.documents = ingested.report.documents.map(rename)
  for (const message of ingested.report.messages) {
    if (message.document !== null) message.document = rename(message.document)
  }
  for (const segment of ingested.provenance?.segments ?? []) {
    if (segment.to === 'document') segment.document = rename(segment.document)
  }
  for (const document of ingested.documents) document.id = rename(document.id)
  return ingested
}

async function write({report: {sha256}, provenance, documents, sessions}: Ingested, to: string): Promise<void> {
  for (const {id, session} of sessions) await writeSession(join(to, 'documents', id), session)
  for (const {id, mdx} of documents) await writeFile(join(to, 'documents', `${id}.mdx`), mdx)
  if (provenance) {
    await writeFile(join(to, 'provenance', `${sha256}.json`), `${JSON.stringify(provenance)}\n`)
  }
}

/** Write a session, or add to it what another source knows of it. */
async function writeSession(folder: string, session: SessionInput): Promise<void> {
  await mkdir(folder, {recursive: true})
  const path = join(folder, 'session.yaml')
  const known = await readSession(path)
  await writeFile(path, toYaml(known ? mergeSessions(known, session) : session))
}

async function readSession(path: string): Promise<SessionData | null> {
  try {
    return sessionSchema.parse(load(await readFile(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function mergeSessions(known: SessionData, other: SessionInput): SessionInput {
  const {kind, district, name, body, term, number, year, date, parts} = known
  return {
    kind,
    name,
    district: district ?? other.district ?? null,
    body: body ?? other.body ?? null,
    term: term ?? other.term ?? null,
    number: number ?? other.number ?? null,
    year: year ?? other.year ?? null,
    date: date ?? other.date ?? null,
    parts: [...parts, ...(other.parts ?? [])]
  }
}

