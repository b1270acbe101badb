import {numberedLabel} from '../../../../src/text/place.ts'
import {decodeChinese, doubtsOfBytes} from './decode-chinese.ts'
import {takeDrawnTables} from './drawn-tables.ts'
import {linesOf, readLines} from './lines.ts'
import type {Reading, Refusal} from './reader.ts'

/** Reads plain text: each line is a place, and each that is not empty a block or a row of a table that is drawn. */
export function readText(_: string, bytes: Uint8Array): Promise<Reading | Refusal> {
  const decoded = decodeChinese(bytes)
  if ('rule' in decoded) return Promise.resolve(decoded)
  const {text, encoding} = decoded
  const doubts = [...decoded.doubts, ...doubtsOfBytes(text, decoded.bad)]
  const lines = linesOf(text)
  const tree = readLines(text, lines)
  const places = takeDrawnTables(tree, lines).map((line, at) => ({
    text: line,
    label: numberedLabel('line', at + 1)
  }))
  return Promise.resolve({tree, places, unit: 'line', encoding, doubts})
}
