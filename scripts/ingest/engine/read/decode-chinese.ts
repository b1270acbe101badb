import {countHan} from '../../../../src/text/han.ts'
import {decode} from './decode.ts'
import type {Finding, Refusal} from './reader.ts'

/** Bytes of a format that is text, as text with Han characters; or why they are none. */
export function decodeChinese(
  bytes: Uint8Array
): {text: string; encoding: string; doubts: Finding[]} | Refusal {
  const decoded = decode(bytes)
  if ('problem' in decoded) {
    const {problem} = decoded
    if (problem === 'empty') return {rule: 'source-empty', status: 'empty'}
    const {looksLike} = decoded
    if (problem === 'undecodable') {
      const found = looksLike === '' ? '' : `（像是 ${looksLike}）`
      return {rule: 'source-encoding', status: 'failed', found}
    }
    const rule = problem === 'foreign' ? 'source-foreign' : 'source-not-text'
    return {rule, status: 'not-a-document', found: looksLike}
  }
  const {text, encoding, doubt} = decoded
  if (countHan(text) === 0) return {rule: 'source-not-chinese', status: 'not-a-document'}
  const doubts: Finding[] =
    doubt === undefined
      ? []
      : [{rule: 'encoding-doubtful', place: null, found: encoding.toUpperCase(), expected: doubt}]
  return {text, encoding, doubts}
}
