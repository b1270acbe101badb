import {countHan} from '../../../../src/text/han.ts'
import {decode} from './decode.ts'
import type {BadBytes} from './mended.ts'
import type {Finding, Refusal} from './reader.ts'

/** Text with Han characters. */
interface DecodedChinese {
  text: string
  encoding: string
  /** What is doubtful of the whole. */
  doubts: Finding[]
  /** Where bytes are bad; what is said of them, depends on what places are: see {@link doubtsOfBytes}. */
  bad: readonly BadBytes[]
}

/** Bytes of a format that is text, as text with Han characters; or why they are none. */
export function decodeChinese(bytes: Uint8Array): DecodedChinese | Refusal {
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
  const {text, encoding, doubt, bad = []} = decoded
  if (countHan(text) === 0) return {rule: 'source-not-chinese', status: 'not-a-document'}
  const doubts: Finding[] =
    doubt === undefined
      ? []
      : [{rule: 'encoding-doubtful', place: null, found: encoding.toUpperCase(), expected: doubt}]
  return {text, encoding, doubts, bad}
}

/** What is said of bad bytes in a format whose places are its lines: once for each line. */
export function doubtsOfBytes(text: string, bad: readonly BadBytes[]): Finding[] {
  return byLine(text, bad).map(([place, found]) => ({
    ...{rule: 'bytes-bad', place, found, expected: ''}
  }))
}

/** The same in a format whose places are others: the line stands in words. */
export function doubtsOfBytesAnywhere(text: string, bad: readonly BadBytes[]): Finding[] {
  return byLine(text, bad).map(([line, found]) => ({
    ...{rule: 'bytes-bad', place: null, expected: ''},
    found: `第 ${String(line)} 行${found}`
  }))
}

function byLine(text: string, bad: readonly BadBytes[]): [line: number, found: string][] {
  const ends = text.matchAll(/\r\n|[\n\r]/g)
  let end = ends.next()
  let line = 1
  const lineOf = ({at}: BadBytes) => {
    for (; end.value !== undefined && end.value.index < at; end = ends.next()) line++
    return line
  }
  return [...Map.groupBy(bad, lineOf)].map(([at, here]) => [
    at,
    `第 ${here.map(({byte}) => byte + 1).join('、')} 个字节`
  ])
}
