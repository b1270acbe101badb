import {extname} from 'node:path'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {SourceReport} from '../../../../src/schema/report.ts'
import {countHan} from '../../../../src/text/han.ts'
import {report} from '../../messages.ts'
import {decode} from './decode.ts'
import {readLines} from './lines.ts'

/** A source as a tree of its lines. */
export interface Reading {
  tree: Root
  /** The lines as received, for the proof that nothing of them is lost. */
  lines: string[]
  encoding: string
}

/** Endings of the formats that can be read. */
export const readable: readonly string[] = ['.txt', '.text']

/** Read a source by the ending of its name. What cannot be read is reported, and its status returned. */
export function readSource(
  file: VFile,
  bytes: Uint8Array
): Reading | {status: SourceReport['status']} {
  if (bytes.length === 0) return refuse(file, 'source-empty', 'empty')
  const ending = extname(file.path).toLowerCase()
  if (!readable.includes(ending)) {
    report(file, 'source-format', null, {
      found: ending === '' ? '（无扩展名）' : ending,
      expected: readable.join('、')
    })
    return {status: 'not-a-document'}
  }
  const decoded = decode(bytes)
  if ('problem' in decoded) {
    if (decoded.problem === 'empty') return refuse(file, 'source-empty', 'empty')
    const {problem, looksLike} = decoded
    if (problem === 'undecodable') {
      const found = looksLike === '' ? '' : `（像是 ${looksLike}）`
      report(file, 'source-encoding', null, {found})
      return {status: 'failed'}
    }
    report(file, problem === 'foreign' ? 'source-foreign' : 'source-not-text', null, {
      found: looksLike
    })
    return {status: 'not-a-document'}
  }
  const {text, encoding, doubt} = decoded
  if (countHan(text) === 0) return refuse(file, 'source-not-chinese', 'not-a-document')
  if (doubt !== undefined) {
    report(file, 'encoding-doubtful', null, {found: encoding.toUpperCase(), expected: doubt})
  }
  return {tree: readLines(text), lines: text.split(/\r\n|\n|\r/), encoding}
}

function refuse(
  file: VFile,
  rule: 'source-empty' | 'source-not-chinese',
  status: SourceReport['status']
): {status: SourceReport['status']} {
  report(file, rule, null)
  return {status}
}
