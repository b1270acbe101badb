import {deflateSync} from 'node:zlib'
import {blockUnit} from '../../../src/search/exact/manifest.ts'
import {formatBlock, lengthBytes, type TextBlock} from '../../../src/search/exact/texts.ts'
import type {Simplify} from '../../../src/search/fold.ts'
import {encodeJson} from './gbk.ts'

/** A block of texts as it stands in a file, filled up with zeros to a multiple of {@link blockUnit}. */
export function packBlock(block: TextBlock): Uint8Array {
  const compressed = deflateSync(encodeJson(formatBlock(block)))
  const {length} = compressed
  const bytes = new Uint8Array(Math.ceil((lengthBytes + length) / blockUnit) * blockUnit)
  bytes.set([length & 0xff, (length >> 8) & 0xff, length >> 16])
  bytes.set(compressed, lengthBytes)
  return bytes
}

/** Gives the characters of texts that have a simplified form, in order of code, each once. */
export type FindSimplified = (texts: Iterable<string>) => TextBlock['simplified']

export function createFindSimplified(simplify: Simplify): FindSimplified {
  /** For each code of one unit whether it is to be looked at. */
  const states = new Uint8Array(0x1_00_00)
  states.fill(looked, 0xd8_00, 0xe0_00)
  const learn = (code: number) => {
    const isSame = plainOf(String.fromCharCode(code)).every((each) => simplify(each) === each)
    return (states[code] = isSame ? passed : looked)
  }
  return (texts) => {
    const found = new Map<string, string>()
    for (const text of texts)
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        const state = states[code] === unknown ? learn(code) : states[code]
        if (state === passed) continue
        for (const each of plainOf(String.fromCodePoint(text.codePointAt(at) ?? code))) {
          const simplified = simplify(each)
          if (simplified !== each) found.set(each, simplified)
        }
      }
    return [...found].sort(([one], [other]) => (one < other ? -1 : 1))
  }
}

const unknown = 0
const passed = 1
const looked = 2

/** What is simplified of a character; see `foldCharacter`. */
function plainOf(character: string): string[] {
  return Array.from(character.normalize('NFKC').toLowerCase())
}
