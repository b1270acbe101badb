import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {parseYaml} from '../../../src/content/yaml/read-yaml.ts'
import {isContentError} from '../../../src/content/content-error.ts'
import {type SourceNote, sourceNoteSchema} from '../../../src/schema/source-note.ts'
import {explainError} from '../../../src/text/system-error.ts'

/** What people noted of a source, and the digest of the file that says so. */
export interface Note {
  data: SourceNote
  sha256: string
}

/** Nobody writes more about one source. */
const largest = 1_000_000

/**
 * Read a note.
 *
 * @param name what it is called in messages
 * @returns why it cannot be used, in Chinese, else
 */
export function readNote(path: string, name: string): Note | {problem: string} {
  try {
    if (statSync(path).size > largest) return {problem: `${name} 大过 1 MB`}
    const bytes = readFileSync(path)
    const data = parseYaml(name, bytes, sourceNoteSchema)
    return {data, sha256: createHash('sha256').update(bytes).digest('hex')}
  } catch (error) {
    if (isContentError(error)) return {problem: error.message}
    return {problem: `${name} 无法读取：${explainError(error)}`}
  }
}
