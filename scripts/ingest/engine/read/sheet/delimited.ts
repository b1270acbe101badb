/** It divides sentences, too: then it is of the text. */
const fullWidth = '，'
const candidates = [',', '\t', ';', '|', fullWidth] as const

/** What Excel writes in front of a list to say what divides its fields, sep=;, with the end of its line. */
export function namedDelimiter(text: string): {front: string; delimiter: string | null} {
  const [front = '', delimiter = null] = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text) ?? []
  return {front, delimiter}
}

/** How much of a text tells what divides its fields. */
const tested = 64_000

/** The character that divides the fields of a text: the one that gives most rows as many as the next. */
export function delimiterOf(text: string): string {
  const scores = candidates.map((delimiter) => ({delimiter, score: scoreOf(text, delimiter)}))
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter
}

function scoreOf(text: string, delimiter: string): number {
  const counts = new Map<number, number>()
  const records = scanRecords(text.slice(0, tested), delimiter)
  for (const fields of records) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
  if (delimiter === fullWidth && !isList(records)) return 0
  let most = 0
  for (const [width, rows] of counts)
    if (width > 1) most = Math.max(most, rows * Math.min(width, 8))
  return most / records.length
}

/** Whether all records that hold something have as many fields, and none holds a sentence. */
function isList(records: readonly string[][]): boolean {
  const held = records.filter((fields) => fields.some((field) => field.trim() !== ''))
  return held.every((fields) => {
    return fields.length === held[0]?.length && !fields.some((field) => /[。！？；]/.test(field))
  })
}

/**
 * The fields of each record of a delimited text, character by character: a field in quotes may hold
 * delimiters and ends of lines, and two quotes for one.
 */
export function scanRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = []
  let fields: string[] = []
  let from = 0
  const endOfRecord = () => {
    records.push(fields)
    fields = []
  }
  for (let at = 0; at <= text.length; at++) {
    if (at === from && text.charAt(at) === '"') {
      const {value, end} = quoted(text, at)
      const rest = plainEnd(text, end, delimiter)
      fields.push(value + text.slice(end, rest))
      at = rest
    } else {
      at = plainEnd(text, at, delimiter)
      fields.push(text.slice(from, at))
    }
    if (at >= text.length) break
    if (text.charAt(at) !== delimiter) {
      endOfRecord()
      if (text.startsWith('\r\n', at)) at++
      // The end of the last line begins no other.
      if (at + 1 >= text.length) return records
    }
    from = at + 1
  }
  endOfRecord()
  return records
}

function plainEnd(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === delimiter || character === '\n' || character === '\r') break
    at++
  }
  return at
}

/** A field in quotes, and where it ends; one that never ends goes to the end of the text. */
function quoted(text: string, start: number): {value: string; end: number} {
  const pieces: string[] = []
  let from = start + 1
  for (;;) {
    const end = text.indexOf('"', from)
    if (end === -1) return {value: [...pieces, text.slice(from)].join(''), end: text.length}
    pieces.push(text.slice(from, end))
    if (text.charAt(end + 1) !== '"') return {value: pieces.join(''), end: end + 1}
    pieces.push('"')
    from = end + 2
  }
}
