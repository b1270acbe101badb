import {numberedLabel} from '../../../../src/text/place.ts'
import {countedLines} from './counted-lines.ts'
import {decodeChinese, doubtsOfBytes} from './decode-chinese.ts'
import {takeDrawnTables} from './drawn-tables.ts'
import {linesOf, readLines} from './lines.ts'
import {placeNumbers} from './place-numbers.ts'
import type {Reading, Refusal} from './reader.ts'

/**
 * Reads plain text: each line is a place, and each that is not empty a block or a row of a table that is drawn.
 * A number that counts a line is a place of its own in front of it.
 */
export function readText(_: string, bytes: Uint8Array): Promise<Reading | Refusal> {
  const decoded = decodeChinese(bytes)
  if ('rule' in decoded) return Promise.resolve(decoded)
  const {text, encoding} = decoded
  const printed = linesOf(text)
  const counted = countedLines(printed)
  const lines =
    counted.size === 0 ? printed : printed.map((line, at) => counted.get(at)?.text ?? line)
  const tree = readLines(text, lines)
  const places = takeDrawnTables(tree, lines).map((line, at) => ({
    text: line,
    label: numberedLabel('line', at + 1)
  }))
  const doubts = [...decoded.doubts, ...doubtsOfBytes(text, decoded.bad)]
  const reading: Reading = {tree, places, unit: 'line', encoding, doubts}
  return Promise.resolve(counted.size === 0 ? reading : placeNumbers(reading, counted))
}
