import {functionWords} from '../../../src/search/words/function-words.ts'
import {isHan, isWord, pairsOf, runsOf} from '../../../src/search/words/terms.ts'

/** Single characters that stand between words and make none with their neighbours. */
const between = new Set(
  '的了在是和与及或对为以于由从而且其之所并等将把被向到有不这那个也都就还又各该此每某本应当可需须能使让给按照' +
    '至自前后内外中上下里间时年月日款条项第章节号次名已未没无更最很再才只若如但因经用做作得着过地' +
    '一二三四五六七八九十百千万亿零〇两几多'
)
const segmenter = new Intl.Segmenter('zh', {granularity: 'word'})
/** A segmenter slows down on longer texts. */
const together = 1 << 14
/** What stands between clauses: no word and no pair goes across. */
const divider = /[\s，。；：、（）《》“”‘’！？…—·,.;:()<>"'/-]/
/** Of each code whether it divides. */
const divides = Uint8Array.from({length: 0x1_00_00}, (_, code) =>
  divider.test(String.fromCharCode(code)) ? 1 : 0
)
/** Clauses whose terms are kept: documents of an archive say the same again and again. */
const mostKept = 40_000
/** Longer clauses are seldom said twice. */
const longestKept = 40
/** The usual Han characters; what begins with another is looked at more closely. */
const firstHan = 0x4e00
const lastHan = 0x9fff

/** More different terms are forgotten between documents. */
const mostTerms = 1 << 19

/** Counts the terms of documents, one document behind the other. */
export interface TermCounter {
  /** Take a folded text of the document. */
  count: (folded: string) => void
  /** How often the document has each of its terms, in the order in which they came; the next one begins. */
  take: () => Map<string, number>
}

/**
 * Terms are pairs of characters within words, letters and long numbers. Characters that are each a
 * word of their own, side by side, are a word that the segmenter does not know, or a name.
 */
export function createTermCounter(): TermCounter {
  const known = new Map<string, readonly number[]>()
  const numbers = new Map<string, number>()
  let terms: string[] = []
  /** By the number of a term: how often the document has it. */
  let counts = new Uint32Array(1 << 16)
  let found: number[] = []
  const numberOf = (term: string): number => {
    const before = numbers.get(term)
    if (before !== undefined) return before
    if (terms.length === counts.length) {
      const larger = new Uint32Array(2 * counts.length)
      larger.set(counts)
      counts = larger
    }
    numbers.set(term, terms.length)
    return terms.push(term) - 1
  }
  const termsOfClause = (clause: string): readonly number[] => {
    const before = known.get(clause)
    if (before) return before
    const own: string[] = []
    for (let at = 0; at < clause.length; at += together)
      addTerms(clause.slice(at, at + together), own)
    const ofClause = own.map(numberOf)
    if (clause.length > longestKept) return ofClause
    if (known.size >= mostKept) known.clear()
    known.set(clause, ofClause)
    return ofClause
  }
  const count = (folded: string) => {
    let start = 0
    for (let at = 0; at <= folded.length; at++) {
      if (at < folded.length && divides[folded.charCodeAt(at)] === 0) continue
      if (at > start)
        for (const term of termsOfClause(folded.slice(start, at))) {
          const before = counts[term] ?? 0
          if (before === 0) found.push(term)
          counts[term] = before + 1
        }
      start = at + 1
    }
  }
  const take = () => {
    const taken = new Map(found.map((term) => [terms[term] ?? '', counts[term] ?? 0]))
    for (const term of found) counts[term] = 0
    found = []
    if (terms.length > mostTerms) {
      known.clear()
      numbers.clear()
      terms = []
    }
    return taken
  }
  return {count, take}
}

function addTerms(clause: string, terms: string[]): void {
  const add = (term: string) => {
    if (!functionWords.has(term)) terms.push(term)
  }
  /** A single character in front that makes a pair with the next one. */
  let alone = ''
  for (const {segment, isWordLike = false} of segmenter.segment(clause)) {
    const before = alone
    alone = ''
    if (!isWordLike) continue
    const first = segment.charCodeAt(0)
    const isUsual = first >= firstHan && first <= lastHan
    if (isUsual && segment.length === 1) {
      if (between.has(segment)) continue
      if (before !== '') add(before + segment)
      alone = segment
    } else if (isUsual && segment.length === 2) add(segment)
    else
      for (const [run] of runsOf(segment)) {
        if (isHan(run)) pairsOf(run).forEach(add)
        else if (isWord(run)) add(run)
      }
  }
}
