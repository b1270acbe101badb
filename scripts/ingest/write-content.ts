import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {readYaml} from '../../src/content/yaml/read-yaml.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import {type SessionData, type SessionInput, sessionSchema} from '../../src/schema/session.ts'
import {toYaml} from '../../src/content/yaml/to-yaml.ts'
import {type Ingested, refused} from './ingested.ts'
import {report, toMessages} from './messages.ts'

/**
 * Write what comes of sources below a folder: `documents/`, `provenance/` and
 * `report.json`. Nothing of a source stays in memory but its report, the addresses
 * that are taken and the names of the sessions. Files are written one after the
 * other: there is nothing to wait for, and threads would cost more than they save.
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
  const filed: Filed = new Map()
  mkdirSync(join(to, 'provenance'), {recursive: true})
  mkdirSync(join(to, 'documents'), {recursive: true})
  for await (const source of sources) {
    const ingested = withFreeAddresses(withoutRepeats(source, digests), taken)
    write(ingested, to, filed)
    reports.push(ingested.report)
    onSource(reports.length)
  }
  writeFileSync(join(to, 'report.json'), `${JSON.stringify(reports, null, 1)}\n`)
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

function write(
  {report: {sha256}, provenance, documents, sessions}: Ingested,
  to: string,
  filed: Filed
): void {
  for (const {id, session} of sessions) writeSession(join(to, 'documents', id), session, filed)
  for (const {id, mdx} of documents) writeFileSync(join(to, 'documents', `${id}.mdx`), mdx)
  if (provenance) {
    writeFileSync(join(to, 'provenance', `${sha256}.json`), `${JSON.stringify(provenance)}\n`)
  }
}

/** What is known of the sessions that were written, by folder. */
type Filed = Map<string, {session: SessionData; hasParts: boolean}>

/**
 * Write a session, or add to it what another source knows of it. Its parts stand
 * at the end of its file, so those of another source are written behind them; what
 * comes before is written anew only where a source knows something more.
 */
function writeSession(folder: string, input: SessionInput, filed: Filed): void {
  const session = sessionSchema.parse(input)
  const {parts} = session
  const known = filed.get(folder)
  const merged = {...(known ? mergeSessions(known.session, session) : session), parts: []}
  filed.set(folder, {session: merged, hasParts: known?.hasParts === true || parts.length > 0})
  const path = join(folder, 'session.yaml')
  if (!known) {
    mkdirSync(folder, {recursive: true})
    writeFileSync(path, toYaml(session))
  } else if (JSON.stringify(merged) !== JSON.stringify(known.session)) {
    const {parts: written} = readYaml(path, sessionSchema)
    writeFileSync(path, toYaml({...merged, parts: [...written, ...parts]}))
  } else if (parts.length > 0) {
    const list = toYaml({parts})
    appendFileSync(path, known.hasParts ? list.slice(list.indexOf('\n') + 1) : list)
  }
}

/** What two sources know of one session, parts left out. */
function mergeSessions(known: SessionData, other: SessionData): SessionData {
  return {
    kind: known.kind,
    district: known.district ?? other.district,
    name: known.name,
    body: known.body ?? other.body,
    term: known.term ?? other.term,
    number: known.number ?? other.number,
    year: known.year ?? other.year,
    date: known.date ?? other.date,
    parts: []
  }
}
