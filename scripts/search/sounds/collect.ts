import {phrasesOf} from './phrases.ts'
import {sortCodes} from './sort-codes.ts'

/*
 * What of a bundle of documents can be meant by sounds: pairs of Han characters with the number of
 * documents that hold them, names of people, and what titles and headings say.
 */

/** Pairs as `first * 65536 + second`, sorted. */
export interface Pairs {
  codes: Uint32Array
  /** How many documents hold each. */
  counts: Uint16Array
  /** Whether each stands within words, 1 or 0. */
  words: Uint8Array
}

export interface Sounds {
  pairs: Pairs
  /** Names of people. */
  names: Counted[]
  /** What titles and headings say; see `phrasesOf`. */
  phrases: Counted[]
}

/** A text, and how many documents have it. */
export type Counted = [text: string, count: number]

export interface SoundCollector {
  /** Begin a document, with the names that it has. */
  begin: (names: Iterable<string>) => void
  /** Take a piece of its folded text. */
  hear: (text: string) => void
  /** Take a term of it: a pair of characters within a word, or something else. */
  hearTerm: (term: string) => void
  /** Take a title or a heading of it, folded. */
  hearHeading: (text: string) => void
  end: () => Sounds
}

const firstHan = 0x4e00
const lastHan = 0x9fff
/** Slots that remember what a document has had; two pairs that share one may be counted again. */
const slots = 1 << 16
const manyCodes = 1 << 16
const han = /^\p{Script=Han}{2,6}$/u

export function createSoundCollector(): SoundCollector {
  const seen = new Uint32Array(slots)
  const seenIn = new Uint32Array(slots)
  const names = new Map<string, number>()
  const phrases = new Map<string, number>()
  let said = new Set<string>()
  const words = createCodes()
  const pairs = createCodes()
  /** Words that were heard, each mostly once. */
  const known = new Uint32Array(slots)
  let document = 0
  const hear = (text: string) => {
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const isHan = code >= firstHan && code <= lastHan
      if (isHan && before > 0) {
        const pair = before * 0x1_00_00 + code
        const slot = slotOf(pair)
        if (seen[slot] !== pair || seenIn[slot] !== document) {
          seen[slot] = pair
          seenIn[slot] = document
          pairs.add(pair)
        }
      }
      before = isHan ? code : 0
    }
  }
  return {
    hear,
    hearTerm: (term) => {
      const [one, other] = [term.charCodeAt(0), term.charCodeAt(1)]
      if (term.length !== 2 || one < firstHan || other < firstHan) return
      const pair = one * 0x1_00_00 + other
      const slot = slotOf(pair)
      if (known[slot] === pair) return
      known[slot] = pair
      words.add(pair)
    },
    begin: (own) => {
      document++
      said = new Set()
      const plain = [...own].map((name) => name.replace(/[\s·]/gu, ''))
      for (const name of new Set(plain))
        if (han.test(name)) names.set(name, (names.get(name) ?? 0) + 1)
    },
    hearHeading: (text) => {
      for (const phrase of phrasesOf(text)) {
        if (said.has(phrase)) continue
        said.add(phrase)
        phrases.set(phrase, (phrases.get(phrase) ?? 0) + 1)
      }
    },
    end: () => ({
      pairs: countCodes(pairs.sorted(), words.sorted()),
      names: sortCounted(names),
      phrases: sortCounted(phrases)
    })
  }
}

function sortCounted(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

function slotOf(pair: number): number {
  return (Math.imul(pair, 0x9e_37_79_b1) >>> 0) % slots
}

/** Takes codes, as many as there are. */
function createCodes() {
  let codes = new Uint32Array(manyCodes)
  let count = 0
  return {
    add: (code: number) => {
      if (count === codes.length) {
        const larger = new Uint32Array(2 * count)
        larger.set(codes)
        codes = larger
      }
      codes[count++] = code
    },
    sorted: () => sortCodes(codes.subarray(0, count))
  }
}

/** @param words codes that may stand there more than once */
function countCodes(sorted: Uint32Array, words: Uint32Array): Pairs {
  const codes = new Uint32Array(sorted.length)
  const counts = new Uint16Array(sorted.length)
  let last = -1
  for (const code of sorted) {
    if (last < 0 || codes[last] !== code) codes[++last] = code
    const before = counts[last] ?? 0
    counts[last] = Math.min(0xff_ff, before + 1)
  }
  const kept = codes.slice(0, last + 1)
  const isWord = new Uint8Array(kept.length)
  for (let at = 0, word = 0; at < kept.length; at++) {
    while ((words[word] ?? Infinity) < (kept[at] ?? 0)) word++
    if (words[word] === kept[at]) isWord[at] = 1
  }
  return {codes: kept, counts: counts.slice(0, last + 1), words: isWord}
}
