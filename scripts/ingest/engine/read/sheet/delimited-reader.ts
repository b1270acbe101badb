import {numberedLabel} from '../../../../../src/text/place.ts'
import {createBlock, toFurniture} from '../../tree/blocks.ts'
import {decodeChinese, doubtsOfBytesAnywhere} from '../decode-chinese.ts'
import type {Finding, Reading, Refusal} from '../reader.ts'
import {delimiterOf, namedDelimiter, scanRecords} from './delimited.ts'
import {sheetBlocks} from './rows.ts'

/**
 * Reads a text whose lines are rows of a table: each row is a place, called by its number.
 *
 * @param given what divides fields; `null` where the text tells
 */
export async function readDelimited(
  bytes: Uint8Array,
  given: string | null
): Promise<Reading | Refusal> {
  const decoded = decodeChinese(bytes)
  if ('rule' in decoded) return decoded
  const {encoding, doubts} = decoded
  const {front, delimiter: named} = namedDelimiter(decoded.text)
  const text = decoded.text.slice(front.length)
  const delimiter = named ?? given ?? delimiterOf(text)
  const scanned = scanRecords(text, delimiter)
  const strict = await parse(text, delimiter, false)
  const relaxed = strict ? null : await parse(text, delimiter, true)
  const parsed = strict ?? (relaxed && isSame(relaxed, scanned) ? relaxed : null)
  // Where quotes do not pair, lines are what there is: nothing of them is taken away.
  const lines = parsed ? null : text.split(/\r\n|\n|\r/)
  const rows = parsed ?? lines?.map((line) => line.split(delimiter)) ?? []
  const own = lines?.map((line) => line.replaceAll(delimiter, '\t'))
  const above = front === '' ? [] : [front.trim()]
  const places = [...above, ...(own ?? scanned.map((fields) => fields.join('\t')))]
  const before = above.map((line) =>
    toFurniture(createBlock(line, {lines: [1], gap: 0, indent: 0}), 'front-matter')
  )
  const blocks = sheetBlocks(
    rows.map((cells, at) => ({cells: textsOf(cells), place: above.length + at + 1})),
    1
  )
  return {
    tree: {type: 'root', children: [...before, ...blocks], data: {layout: 'whole'}},
    places: places.map((line, at) => ({text: line, label: numberedLabel('line', at + 1)})),
    unit: 'line',
    encoding,
    doubts: [
      ...doubts,
      ...doubtsOfBytesAnywhere(decoded.text, decoded.bad),
      ...(strict ? [] : [unpaired])
    ]
  }
}

const unpaired: Finding = {
  ...{rule: 'reading-doubtful', place: null, found: '表格的引号'},
  expected: '有的引号不成对'
}

/** The rows of a text; `null` where its quotes are not in order. */
async function parse(
  text: string,
  delimiter: string,
  isRelaxed: boolean
): Promise<string[][] | null> {
  const {parse: parseSync, CsvError} = await import('csv-parse/sync')
  try {
    return parseSync(text, {
      ...{delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true},
      skip_empty_lines: false,
      relax_quotes: isRelaxed
    })
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}

function isSame(rows: readonly string[][], scanned: readonly string[][]): boolean {
  return (
    rows.length === scanned.length &&
    rows.every((row, at) => row.join('\t') === scanned[at]?.join('\t'))
  )
}

function textsOf(cells: readonly string[]): ReadonlyMap<number, string> {
  return new Map(
    cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [[column, cell.trim()] as const]))
  )
}
