import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {openCompiled} from '../../src/loader/compiled.ts'
import {readManifest} from '../../src/loader/manifest.ts'
import {readReports} from '../../src/loader/reports.ts'
import {type Provenance, provenanceSchema, type SourceReport} from '../../src/schema/report.ts'
import {decode} from '../ingest/engine/read/decode.ts'
import {countByTarget, findDifference, type PrintedText} from './proof.ts'

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
  /** Documents that a person has checked, and that read otherwise than their source. */
  checked: string[]
  /** Sources that are not at hand. */
  unproven: string[]
}

/**
 * Prove that a built site holds what its sources hold, from the bytes of the
 * sources and the documents as they are rendered.
 *
 * @param locate path of the bytes of a source, or `null`
 */
export async function proveContent(
  {content, compiled}: ProofFolders,
  locate: (source: SourceReport) => string | null
): Promise<ProofResult> {
  const result: ProofResult = {failures: [], checked: [], unproven: []}
  const reader = openCompiled(compiled)
  const documents = new Map(readManifest(compiled).map((entry) => [entry.id, entry]))
  const reports = readReports(content)
  const reported = new Set(reports.flatMap((report) => report.documents))
  for (const id of documents.keys()) {
    if (!reported.has(id)) result.unproven.push(`${id}: no source is said to hold it`)
  }
  for (const source of reports) {
    if (source.status !== 'written') continue
    const path = locate(source)
    if (path === null || !existsSync(path)) {
      result.unproven.push(`${source.file}: the source is not at hand`)
      continue
    }
    const lines = readSourceLines(await readFile(path), source)
    if (lines === null) {
      result.failures.push(`${source.file}: the source is not the one that was ingested`)
      continue
    }
    const provenance = await readProvenance(content, source.sha256)
    const checked: string[] = []
    const texts = source.documents.flatMap((id): PrintedText[] => {
      const entry = documents.get(id)
      if (entry?.data.review === 'checked') checked.push(id)
      const blocks = entry ? reader.document(entry.digest).blocks : []
      return [{id, text: blocks.map(({text}) => text).join('\n')}]
    })
    for (const text of texts) {
      const difference = findDifference(lines, provenance, [text])
      if (!difference) continue
      const {found, expected} = difference
      const sentence = `${source.file}: ${text.id} reads 「${found}」 where the source has 「${expected}」`
      ;(checked.includes(text.id) ? result.checked : result.failures).push(sentence)
    }
    const han = countByTarget(lines, provenance)
    if (han.source !== han.documents + han.session + han.furniture) {
      result.failures.push(`${source.file}: some lines went nowhere`)
    }
  }
  reader.close()
  return result
}

async function readProvenance(content: string, sha256: string): Promise<Provenance> {
  const path = join(content, 'provenance', `${sha256}.json`)
  return provenanceSchema.parse(JSON.parse(await readFile(path, 'utf8')))
}

function readSourceLines(bytes: Uint8Array, {sha256}: SourceReport): string[] | null {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return null
  const decoded = decode(bytes)
  return 'problem' in decoded ? null : decoded.text.split(/\r\n|\n|\r/)
}
