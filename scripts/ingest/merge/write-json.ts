import {closeSync, openSync, writeFileSync} from 'node:fs'

/** Characters that are written at a time; all of a long list would be in memory once more. */
const together = 1 << 16

/**
 * Write a value as JSON indented by one space, in pieces: the same bytes as of
 * `JSON.stringify(value, null, 1)` and the end of a line.
 *
 * @param depth so deep below the value, lists and objects are taken apart
 * @throws the error of `node:fs` where the file cannot be written
 */
export function writeJson(path: string, value: unknown, depth: number): void {
  const file = openSync(path, 'w')
  try {
    let text = ''
    for (const piece of piecesOf(value, depth, '\n')) {
      text += piece
      if (text.length < together) continue
      writeFileSync(file, text)
      text = ''
    }
    writeFileSync(file, `${text}\n`)
  } finally {
    closeSync(file)
  }
}

/** @param end the end of a line, and how far the next is indented */
function* piecesOf(value: unknown, depth: number, end: string): Generator<string> {
  const isObject = typeof value === 'object' && value !== null
  const entries = isObject ? Object.entries(value).filter(([, each]) => each !== undefined) : []
  if (depth === 0 || entries.length === 0) {
    yield JSON.stringify(value, null, 1).replaceAll('\n', end)
    return
  }
  const isList = Array.isArray(value)
  let before = isList ? '[' : '{'
  for (const [key, each] of entries) {
    yield `${before}${end} ${isList ? '' : `${JSON.stringify(key)}: `}`
    yield* piecesOf(each, depth - 1, `${end} `)
    before = ','
  }
  yield `${end}${isList ? ']' : '}'}`
}
