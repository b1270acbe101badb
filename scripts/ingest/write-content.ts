import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {CORE_SCHEMA, load} from 'js-yaml'
import {VFile} from 'vfile'
import type {SourceReport} from '../../src/schema/report.ts'
import {type SessionData, type SessionInput, sessionSchema} from '../../src/schema/session.ts'
import {toYaml} from './engine/mdx/front-matter.ts'
import {type Ingested, refused} from './ingest-source.ts'
import {report, toMessages} from './messages.ts'

/**
 * Write what comes of sources below a folder: `documents/`, `provenance/` and
 * `report.json`. Nothing of a source stays in memory but its report, and the
 * addresses that are taken.
 *
 * @param onSource told after each source, for progress
 * @returns the reports, in the order of the sources
 */
export async function writeContent(
  sources: AsyncIterable<Ingested>,
  to: string,
  onSource: (done: number) => void = () => undefined
): Promise<SourceReport[]> {
  const reports: SourceReport[] = []
  const digests = new Map<string, string>()
  const taken = new Set<string>()
  await mkdir(join(to, 'provenance'), {recursive: true})
  await mkdir(join(to, 'documents'), {recursive: true})
  for await (const source of sources) {
    const ingested = withFreeAddresses(withoutRepeats(source, digests), taken)
    await write(ingested, to)
    reports.push(ingested.report)
    onSource(reports.length)
  }
  await writeFile(join(to, 'report.json'), `${JSON.stringify(reports, null, 1)}\n`)
  return reports
}

/** The same bytes twice are one source. */
function withoutRepeats(ingested: Ingested, digests: Map<string, string>): Ingested {
  const {file, sha256, status, encoding} = ingested.report
  if (status !== 'written') return ingested
  const known = digests.get(sha256)
  if (known === undefined) {
    digests.set(sha256, file)
    return ingested
  }
  const repeat = new VFile({path: file})
  report(repeat, 'source-duplicate', null, {found: known})
  return refused(repeat, sha256, 'duplicate', encoding)
}

/**
 * Two bundles can hold the same number of the same meeting. The first keeps the
 * address; the other's ends with its digest, and the report says so.
 */
function withFreeAddresses(ingested: Ingested, taken: Set<string>): Ingested {
  const {sha256, file: path} = ingested.report
  const moved = new Map<string, string>()
  for (const {id} of ingested.documents) {
    if (taken.has(id)) moved.set(id, `${id}-${sha256.slice(0, 6)}`)
    taken.add(moved.get(id) ?? id)
  }
  if (moved.size === 0) return ingested
  const rename = (id: string) => moved.get(id) ?? id
  const file = new VFile({path})
  for (const [found, expected] of moved) report(file, 'address-taken', null, {found, expected})
  const messages = ingested.report.messages.map((message) =>
    message.document === null ? message : {...message, document: rename(message.document)}
  )
  return {
    ...ingested,
    report: {
      ...ingested.report,
      documents: ingested.report.documents.map(rename),
      messages: [...toMessages(file, null), ...messages]
    },
    provenance: ingested.provenance && {
      ...ingested.provenance,
      segments: ingested.provenance.segments.map((segment) =>
        segment.to === 'document' ? {...segment, document: rename(segment.document)} : segment
      )
    },
    documents: ingested.documents.map(({id, mdx}) => ({id: rename(id), mdx}))
  }
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
    return sessionSchema.parse(load(await readFile(path, 'utf8'), {schema: CORE_SCHEMA}))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function mergeSessions(known: SessionData, other: SessionInput): SessionInput {
  const {kind, district, name, body, term, number, year, date, parts} = known
  return {
    kind,
    district: district ?? other.district ?? null,
    name,
    body: body ?? other.body ?? null,
    term: term ?? other.term ?? null,
    number: number ?? other.number ?? null,
    year: year ?? other.year ?? null,
    date: date ?? other.date ?? null,
    parts: [...parts, ...(other.parts ?? [])]
  }
}
