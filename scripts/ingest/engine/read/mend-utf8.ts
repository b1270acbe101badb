import {type Mended, replacement} from './mended.ts'

/**
 * UTF-8 with bad bytes: each run of them, of up to four, is one U+FFFD. Where a line end stands
 * between the bytes of one character, as programs leave it that wrap by bytes, that is one, too.
 */
export function mendUtf8(bytes: Uint8Array): Mended {
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  let text = ''
  const bad: Mended['bad'] = []
  let good = 0
  let cut = -1
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    const end = endOfBad(bytes, at)
    text += decoder.decode(bytes.subarray(good, at))
    const isRest = at === cut && bytes.subarray(at, end).every(isContinuation)
    for (let run = at; run < end && !isRest; run += 4) {
      bad.push({byte: run, at: text.length})
      text += replacement
    }
    good = end
    at = end
    // Behind a character that was begun, and a line end.
    cut = (bytes[end - 1] ?? 0) >= 0x80 ? behindLineEnd(bytes, end) : -1
  }
  return {text: text + decoder.decode(bytes.subarray(good)), bad}
}

function endOfBad(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < bytes.length && lengthAt(bytes, at) === 0) at++
  return at
}

function behindLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x0a) return at + 1
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? at + 2 : at + 1
  return -1
}

/** How many bytes the character has that begins at a byte; 0 where none does that text has. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
  if (first < 0x80) return isControl(first) && !(first === 0x1a && at + 1 >= bytes.length) ? 0 : 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  if (at + length > bytes.length) return 0
  for (let next = at + 1; next < at + length; next++) {
    if (!isContinuation(bytes[next] ?? 0)) return 0
  }
  // Longer than it has to be, half of a pair, or beyond the last.
  if (first === 0xe0 && second < 0xa0) return 0
  if (first === 0xed && second > 0x9f) return 0
  if (first === 0xf0 && second < 0x90) return 0
  return first === 0xf4 && second > 0x8f ? 0 : length
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 0x20 && byte !== 0x1b)
}
