import {createHash} from 'node:crypto'
import {openCompiled} from '../../src/loader/compiled.ts'
import {type Manifest, readManifest} from '../../src/loader/manifest.ts'
import {readProvenance} from '../../src/content/provenance.ts'
import {readReports} from '../../src/content/reports.ts'
import {readSessions} from '../../src/content/sessions.ts'
import type {Provenance, SourceReport} from '../../src/schema/report.ts'
import type {SessionData} from '../../src/schema/session.ts'
import type {Place} from '../ingest/engine/read/reader.ts'
import {readSource} from '../ingest/engine/read/readers.ts'
import {CorrectionLost, correctPlaces} from '../ingest/notes/correct.ts'
import {type AreaAt, findDisagreements} from './areas.ts'
import {createProof, findStray, furnitureText, type PrintedText} from './proof.ts'
import {findInvented} from './invented.ts'
import {findMisplaced} from './misplaced.ts'
import {findMissourced} from './missourced.ts'
import {createProofKeys} from './proof-keys.ts'
import {noProofs, type Proofs} from './proofs.ts'
import {
  describeArea,
  describeDifference,
  describeInvented,
  describeMisplaced,
  describeMissourced,
  describeStray,
  placeOf
} from './sentences.ts'
import {sessionTexts} from './session-texts.ts'
import {createPrint, findUngrounded} from './ungrounded.ts'

export interface ProofFolders {
  /** `content/`: the report and the provenance. */
  content: string
  /** Compiled documents and their manifest: what the pages are made of. */
  compiled: string
}

/** What the proof found: sentences, for people. */
export interface ProofResult {
  /** Sources of which the site does not hold what they hold. */
  failures: string[]
  /** Titles and records that the text of their document does not say. */
  invented: string[]
  /** Documents that a person has checked, and that read otherwise than their source. */
  checked: string[]
  /** Sources that are not at hand. */
  unproven: string[]
}

/** A source that was read again. */
export interface ReadSource {
  bytes: Uint8Array
  places: readonly Place[]
  provenance: Provenance
}

/** Is shown what the proof reads, since nobody else reads sources once a site is built. */
export interface Follower {
  /** Whether it has to see a source, even one that need not be read again. */
  needs: (source: SourceReport) => boolean
  write: (source: SourceReport, read: ReadSource) => void
  leaveOut: (source: SourceReport) => void
}

/**
 * Prove that a built site holds what its sources hold, from the bytes of the
 * sources and the documents as they are rendered.
 *
 * @param readSource the bytes of a source, or `null`
 * @param follow is shown each source as it was read again, and each that is not at hand
 * @param proofs those that held before are not made again
 */
export async function proveContent(
  {content, compiled}: ProofFolders,
  readSource: (source: SourceReport) => Uint8Array | null,
  follow: Follower = nobody,
  proofs: Proofs = noProofs
): Promise<ProofResult> {
  const result: ProofResult = {failures: [], invented: [], checked: [], unproven: []}
  const reader = openCompiled(compiled)
  const documents = new Map(readManifest(compiled).map((entry) => [entry.id, entry]))
  const sessions = readSessions(content)
  const reports = readReports(content)
  const reported = new Set(reports.flatMap((report) => report.documents))
  for (const id of documents.keys()) {
    if (!reported.has(id)) result.unproven.push(`${id}：没有来源说有它`)
  }
  result.invented.push(...findDisagreements(areasIn(documents, sessions)).map(describeArea))
  const keyOf = proofs === noProofs ? null : createProofKeys({content, documents, sessions})
  const said = () => result.failures.length + result.invented.length + result.checked.length
  for (const source of reports) {
    if (source.status !== 'written') continue
    const key = keyOf?.(source) ?? null
    if (key !== null && !follow.needs(source) && proofs.has(key, source)) {
      proofs.add(key)
      continue
    }
    const before = said()
    const bytes = readSource(source)
    if (bytes === null) {
      result.unproven.push(`${source.file}：来源不在手边`)
      follow.leaveOut(source)
      continue
    }
    const read = await readPlaces(bytes, source)
    if (read === null) {
      result.failures.push(`${source.file}：来源与收录时的不同，请重新收录`)
      continue
    }
    const provenance = readProvenance(content, source.sha256)
    follow.write(source, {bytes, places: read, provenance})
    const places = textsOf(read, provenance)
    const nameOf = (place: number | null) => placeOf(source.file, place, read)
    const stray = findStray(places, provenance)
    if (stray) result.failures.push(`${nameOf(stray.place)}：${describeStray(stray)}`)
    const print = createPrint(places)
    const ids = idsOf(source, provenance)
    const segments = Map.groupBy(provenance.segments, (each) =>
      each.to === 'document' ? each.document : null
    )
    const texts = ids.map((id): PrintedText => {
      const entry = documents.get(id)
      const {blocks, records} = entry ? reader.text(entry.digest) : {blocks: [], records: []}
      if (entry) {
        const {title, review, changes, records: inFront} = entry.data
        const printed = changes.find(({field}) => field === 'title')?.printed ?? title
        const sentences = review === 'checked' ? result.checked : result.invented
        const invented = findInvented(printed, [...inFront, ...records], blocks)
        // Facts stand on the source that the document was made of; others only hold the same text.
        const isOwn = entry.data.manifestations.every(({sha256}) => sha256 !== source.sha256)
        const day = sessions.get(entry.data.session)?.date ?? null
        const ungrounded = isOwn ? findUngrounded(entry.data, blocks, print, day) : []
        const own = segments.get(id) ?? []
        for (const each of isOwn ? findMissourced(id, entry.data, source, provenance, own) : []) {
          sentences.push(`${source.file}：${describeMissourced(id, each)}`)
        }
        for (const each of [...invented, ...ungrounded]) {
          const at = blocks.find((block) => block.id === each.block)?.at
          const place = nameOf(at ? Number.parseInt(at) : null)
          sentences.push(`${place}：${describeInvented(id, each)}`)
        }
        const misplaced = findMisplaced(blocks, own)
        if (misplaced) {
          const isChecked = review === 'checked'
          const found = `${nameOf(misplaced.place)}：${describeMisplaced(id, misplaced)}`
          ;(isChecked ? result.checked : result.failures).push(found)
        }
      }
      return {id, text: blocks.map(({text}) => text).join('\n')}
    })
    const ofSessions = sessionTexts(sessions, source.sha256, provenance)
    const differenceOf = createProof(places, provenance.segments)
    for (const text of [...texts, ...ofSessions, furnitureText(provenance)]) {
      const difference = differenceOf(text)
      if (!difference) continue
      const isChecked = documents.get(text.id)?.data.review === 'checked'
      const sentences = isChecked ? result.checked : result.failures
      sentences.push(`${nameOf(difference.place)}：${describeDifference(difference)}`)
    }
    // Of documents that its report does not name, the key knows nothing.
    if (key !== null && said() === before && ids.length === source.documents.length) proofs.add(key)
  }
  reader.close()
  return result
}

const nobody: Follower = {
  needs: () => false,
  write: () => undefined,
  leaveOut: () => undefined
}

/** All areas that documents and sessions tell. */
function areasIn(
  documents: ReadonlyMap<string, Manifest[number]>,
  sessions: ReadonlyMap<string, SessionData>
): AreaAt[] {
  const ofDocuments = [...documents.values()].flatMap(({id, data: {districts, issuers}}) =>
    [...districts, ...issuers.flatMap(({area}) => area ?? [])].map((area) => ({at: id, area}))
  )
  const ofSessions = [...sessions].flatMap(([id, {district}]) =>
    district ? [{at: id, area: district}] : []
  )
  return [...ofDocuments, ...ofSessions]
}

/** What documents hold of a source: all that is printed at its places, as people have mended it. */
function textsOf(places: readonly Place[], {corrections = []}: Provenance): string[] {
  try {
    return correctPlaces(places, corrections).map(({text}) => text)
  } catch (error) {
    // Then what was made of it differs, and the proof says where.
    if (error instanceof CorrectionLost) return places.map(({text}) => text)
    throw error
  }
}

/** All documents that a source went to, those too that its report does not name. */
function idsOf({documents}: SourceReport, {segments}: Provenance): string[] {
  const named = segments.flatMap((segment) => (segment.to === 'document' ? segment.document : []))
  return [...new Set([...documents, ...named])]
}

/** The places of a source, as its reader tells them; `null` where it is not what was ingested. */
async function readPlaces(
  bytes: Uint8Array,
  {file, sha256}: SourceReport
): Promise<Place[] | null> {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return null
  const reading = await readSource(file, bytes)
  return 'rule' in reading ? null : reading.places
}
