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
/** The usual Han characters; what begins with another is looked at more closely. */
const firstHan = 0x4e00
const lastHan = 0x9fff

/**
 * How often a folded text has each of its terms: pairs of characters within words, letters and
 * long numbers. Characters that are each a word of their own, side by side, are a word that the
 * segmenter does not know, or a name.
 */
export function countTerms(folded: string, counts: Map<string, number>): void {
  for (let at = 0; at < folded.length; at += together) {
    /** A single character in front that makes a pair with the next one. */
    let alone = ''
    for (const {segment, isWordLike = false} of segmenter.segment(
      folded.slice(at, at + together)
    )) {
      const before = alone
      alone = ''
      if (!isWordLike) continue
      const first = segment.charCodeAt(0)
      const isUsual = first >= firstHan && first <= lastHan
      if (isUsual && segment.length === 1) {
        if (between.has(segment)) continue
        if (before !== '') add(counts, before + segment)
        alone = segment
      } else if (isUsual && segment.length === 2) add(counts, segment)
      else for (const [run] of runsOf(segment)) addRun(counts, run)
    }
  }
}

function addRun(counts: Map<string, number>, run: string): void {
  if (isHan(run)) for (const pair of pairsOf(run)) add(counts, pair)
  else if (isWord(run)) add(counts, run)
}

function add(counts: Map<string, number>, term: string): void {
  if (functionWords.has(term)) return
  counts.set(term, (counts.get(term) ?? 0) + 1)
}
