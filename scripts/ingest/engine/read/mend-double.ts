import {chinese, type Language} from './languages.ts'
import {type Mended, replacement} from './mended.ts'
import {hasControls, strictly} from './strict.ts'

/** What a bad byte costs against the likelihood of characters, as a logarithm: more than any of them. */
const penalty = -40
/** Bytes of a line that are weighed; in longer ones the platform's decoder decides. */
const longest = 200_000

interface Way {
  encoding: string
  language: Language
}

/**
 * Text in an encoding of one and two bytes with bad ones. After a bad byte nobody knows where the
 * next character begins: so in each line that has some, of all ways to read it the likeliest
 * is taken. Line ends are no part of any character.
 */
export function mendDouble(
  encoding: string,
  bytes: Uint8Array,
  language: Language = chinese
): Mended {
  const mended: Mended = {text: '', bad: []}
  mendPart({encoding, language}, bytes, 0, mended)
  return mended
}

/** Halve what is bad until it is a line. */
function mendPart(way: Way, bytes: Uint8Array, start: number, mended: Mended): void {
  const text = strictly(way.encoding, bytes)
  const cut = text === null ? middle(bytes) : 0
  if (text !== null) mended.text += text
  else if (cut < bytes.length) {
    mendPart(way, bytes.subarray(0, cut), start, mended)
    mendPart(way, bytes.subarray(cut), start + cut, mended)
  } else {
    const line = bytes.length > longest ? decodeLine(way, bytes) : mendLine(way, bytes)
    for (const {byte, at} of line.bad) {
      mended.bad.push({byte: start + byte, at: mended.text.length + at})
    }
    mended.text += line.text
  }
}

/** The line end next to the middle, of which both sides are at most half or a line: it is no part of any character. */
function middle(bytes: Uint8Array): number {
  const half = Math.floor(bytes.length / 2)
  const before = bytes.subarray(0, half).lastIndexOf(0x0a)
  if (before !== -1) return before + 1
  const behind = bytes.indexOf(0x0a, half)
  return behind === -1 ? bytes.length : behind + 1
}

function decodeLine({encoding}: Way, line: Uint8Array): Mended {
  const text = new TextDecoder(encoding).decode(line)
  return {text, bad: [...text.matchAll(/\ufffd/g)].map(({index}) => ({byte: 0, at: index}))}
}

/** The likeliest way to the end of a line: at each place, how its last character is read. */
function mendLine({encoding, language}: Way, line: Uint8Array): Mended {
  const read = readerOf(encoding)
  const best = new Float64Array(line.length + 1).fill(-Infinity)
  const steps = new Uint8Array(line.length + 1)
  const isBad = new Uint8Array(line.length + 1)
  best[0] = 0
  for (let at = 0; at < line.length; at++) {
    for (const length of [1, 2, 4]) {
      if (at + length > line.length) break
      const character = read(line, at, length)
      // One character that lost a byte, or one byte too many.
      if (character === null && length === 4) continue
      const cost = character === null ? penalty - length : language(character)
      const score = (best[at] ?? 0) + cost
      if (score <= (best[at + length] ?? 0)) continue
      best[at + length] = score
      steps[at + length] = length
      isBad[at + length] = character === null ? 1 : 0
    }
  }
  const ends: number[] = []
  for (let at = line.length; at > 0; at -= steps[at] ?? 1) ends.push(at)
  let text = ''
  const bad: Mended['bad'] = []
  for (const end of ends.reverse()) {
    const from = end - (steps[end] ?? 1)
    if (isBad[end] === 0) text += read(line, from, end - from) ?? ''
    // What is bad side by side was one character.
    else if (isBad[from] === 0 || from === 0) {
      bad.push({byte: from, at: text.length})
      text += replacement
    }
  }
  return {text, bad}
}

/** Reads one character of so many bytes; `null` where they are none. */
function readerOf(encoding: string) {
  const decoder = new TextDecoder(encoding)
  const known = new Map<number, string | null>()
  return (line: Uint8Array, at: number, length: number): string | null => {
    const bytes = line.subarray(at, at + length)
    const key = bytes.reduce((sum, byte) => sum * 256 + byte, length)
    const before = known.get(key)
    if (before !== undefined) return before
    const character = decoder.decode(bytes)
    const isOne = [...character].length === 1 && !character.includes(replacement)
    const read = isOne && !hasControls(`${character}.`) ? character : null
    known.set(key, read)
    return read
  }
}
