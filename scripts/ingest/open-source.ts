import {createHash} from 'node:crypto'
import {basename} from 'node:path'
import {VFile} from 'vfile'
import {unreadDigest} from '../../src/schema/source.ts'
import type {FoundSource} from './find-sources.ts'
import {type Ingested, refused} from './ingested.ts'
import {report} from './messages.ts'
import {type Note, readNote} from './notes/read-note.ts'
import type {Fault} from './sources/fault.ts'
import {readFile} from './sources/read-file.ts'

/** Bytes that a text may have where nothing else is said. */
export const largestText = 200_000_000

/** A source as it was received, and what people noted of it. */
export interface OpenedSource {
  bytes: Uint8Array
  note: Note | null
}

/** The bytes of a source, or what comes of one that cannot be read or was left out. */
export function openSource(
  {path, file, fault, note: notePath}: FoundSource,
  largest: number
): OpenedSource | {refused: Ingested} {
  if (fault) return {refused: refuse(file, fault, unreadDigest)}
  const read = readFile(path, file, largest)
  if ('fault' in read) return {refused: refuse(file, read.fault, read.sha256 ?? unreadDigest)}
  const note = notePath === undefined ? null : readNote(notePath, basename(notePath))
  if (note && 'problem' in note) {
    const problem = {rule: 'note-unusable', status: 'failed', found: note.problem} as const
    return {refused: refuse(file, problem, sha256Of(read.bytes))}
  }
  return {...read, note}
}

/** The digest by which a source is known, of which nothing else is known. */
export function digestOfSource(source: FoundSource): string {
  const opened = openSource(source, Infinity)
  return 'refused' in opened ? opened.refused.report.sha256 : sha256Of(opened.bytes)
}

/** As hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function refuse(path: string, {rule, status, ...particulars}: Fault, sha256: string): Ingested {
  const file = new VFile({path})
  report(file, rule, null, particulars)
  return refused(file, sha256, status)
}
