import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {openCompiled} from '../../src/loader/compiled.ts'
import {readManifest} from '../../src/loader/manifest.ts'
import {readReports} from '../../src/loader/reports.ts'
import {readSessions} from '../../src/loader/sessions.ts'
import {type Provenance, provenanceSchema, type SourceReport} from '../../src/schema/report.ts'
import {decode} from '../ingest/engine/read/decode.ts'
import {type Difference, findDifference, findStray, type PrintedText, type Stray} from './proof.ts'
import {sessionTexts} from './session-texts.ts'

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
 * @param readSource the bytes of a source, or `null`
 */
export async function proveContent(
  {content, compiled}: ProofFolders,
  readSource: (source: SourceReport) => Uint8Array | null
): Promise<ProofResult> {
  const result: ProofResult = {failures: [], checked: [], unproven: []}
  const reader = openCompiled(compiled)
  const documents = new Map(readManifest(compiled).map((entry) => [entry.id, entry]))
  const sessions = readSessions(join(content, 'documents'))
  const reports = readReports(content)
  const reported = new Set(reports.flatMap((report) => report.documents))
  for (const id of documents.keys()) {
    if (!reported.has(id)) result.unproven.push(`${id}：没有来源说有它`)
  }
  for (const source of reports) {
    if (source.status !== 'written') continue
    const bytes = readSource(source)
    if (bytes === null) {
      result.unproven.push(`${source.file}：来源不在手边`)
      continue
    }
    const lines = readSourceLines(bytes, source)
    if (lines === null) {
      result.failures.push(`${source.file}：来源与收录时的不同，请重新收录`)
      continue
    }
    const provenance = await readProvenance(content, source.sha256)
    const stray = findStray(lines, provenance)
    if (stray) result.failures.push(describeStray(source.file, stray))
    const texts = idsOf(source, provenance).map((id): PrintedText => {
      const entry = documents.get(id)
      const blocks = entry ? reader.document(entry.digest).blocks : []
      return {id, text: blocks.map(({text}) => text).join('\n')}
    })
    for (const text of [...texts, ...sessionTexts(sessions, source.sha256, provenance)]) {
      const difference = findDifference(lines, provenance, [text])
      if (!difference) continue
      const isChecked = documents.get(text.id)?.data.review === 'checked'
      const sentences = isChecked ? result.checked : result.failures
      sentences.push(describeDifference(source.file, difference))
    }
  }
  reader.close()
  return result
}

/** All documents that a source went to, those too that its report does not name. */
function idsOf({documents}: SourceReport, {segments}: Provenance): string[] {
  const named = segments.flatMap((segment) => (segment.to === 'document' ? segment.document : []))
  return [...new Set([...documents, ...named])]
}

function describeDifference(file: string, {id, line, expected, found}: Difference): string {
  return `${placeOf(file, line)}：${id} 是“${found}”，来源是“${expected}”`
}

function describeStray(file: string, {line, text, targets}: Stray): string {
  const ended = targets.length === 0 ? '没有去处' : `去了 ${targets.map(nameOf).join('、')}`
  return `${placeOf(file, line)}：“${text}”${ended}，应恰有一处`
}

function nameOf(target: string): string {
  return target === '' ? '页面杂项' : target
}

function placeOf(file: string, line: number | null): string {
  return line === null ? file : `${file}:${String(line)}`
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
