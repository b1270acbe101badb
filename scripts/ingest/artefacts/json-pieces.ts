/** Characters of a piece, about; all of a long list would be in memory once more. */
const together = 1 << 16

/**
 * JSON in pieces, together the same as of `JSON.stringify(value, null, indent)`.
 *
 * @param depth so deep below the value, lists and objects are taken apart
 */
export function* jsonPieces(value: unknown, depth: number, indent: 0 | 1): Generator<string> {
  let text = ''
  for (const part of partsOf(value, depth, indent, indent === 0 ? '' : '\n')) {
    text += part
    if (text.length < together) continue
    yield text
    text = ''
  }
  yield text
}

/** Lists of so many parts have little text, as a rule. */
const few = 64

/** Whether no list or object that would be taken apart has many parts: then it is quicker at once. */
function isShort(value: unknown, depth: number): boolean {
  if (depth === 0 || typeof value !== 'object' || value === null) return true
  const parts: unknown[] = Object.values(value)
  return parts.length <= few && parts.every((part) => isShort(part, depth - 1))
}

/** @param end the end of a line, and how far the next is indented */
function* partsOf(value: unknown, depth: number, indent: 0 | 1, end: string): Generator<string> {
  const isObject = typeof value === 'object' && value !== null
  const entries = isObject ? Object.entries(value).filter(([, each]) => each !== undefined) : []
  if (depth === 0 || entries.length === 0 || isShort(value, depth)) {
    const text = JSON.stringify(value, null, indent)
    yield indent === 0 ? text : text.replaceAll('\n', end)
    return
  }
  const isList = Array.isArray(value)
  const inner = indent === 0 ? '' : `${end} `
  let before = isList ? '[' : '{'
  for (const [key, each] of entries) {
    const name = isList ? '' : `${JSON.stringify(key)}:${indent === 0 ? '' : ' '}`
    yield `${before}${inner}${name}`
    yield* partsOf(each, depth - 1, indent, inner)
    before = ','
  }
  yield `${end}${isList ? ']' : '}'}`
}
