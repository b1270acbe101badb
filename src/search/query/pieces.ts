import {createFindEnd, unquoted, withoutLoneQuote} from './quotes.ts'

/** A part of what was typed: what stands between spaces, or in quotation marks. */
export interface Piece {
  /** Without its operators and quotation marks. */
  text: string
  /** As it was typed. */
  typed: string
  isQuoted: boolean
  /** Whether quotation marks were left out that had no other end. */
  isUnclosed: boolean
  /** Whether there is a minus in front. */
  isExcluded: boolean
  /** What it is said to be: 标题, 文号 or 地区. */
  label: string | null
}

const minus = /[-－−﹣]/
const space = /\s/
/** A label, and what it is for may stand behind spaces. */
const labelled = /(标题|標題|文号|文號|地区|地區)[:：]\s*/y
const plainLabels = new Map([
  ['標題', '标题'],
  ['文號', '文号'],
  ['地區', '地区']
])

/** Divide what was typed at its spaces, but not within quotation marks, nor within those of a title: 《甲 乙》. */
export function piecesOf(typed: string): Piece[] {
  const pieces: Piece[] = []
  const findEnd = createFindEnd(typed)
  let at = 0
  const skip = (isWanted: (character: string) => boolean) => {
    while (at < typed.length && isWanted(typed.charAt(at))) at++
  }
  const lastTitle = typed.lastIndexOf('》')
  const skipWord = () => {
    while (isWord(typed.charAt(at))) {
      if (typed.charAt(at) === '《' && at < lastTitle) at = typed.indexOf('》', at)
      at++
    }
  }
  for (;;) {
    skip((character) => space.test(character))
    if (at >= typed.length) return pieces
    const start = at
    const isExcluded = minus.test(typed.charAt(at)) && isWord(typed.charAt(at + 1))
    if (isExcluded) at++
    labelled.lastIndex = at
    const label = labelled.exec(typed)
    at += label?.[0].length ?? 0
    const from = at
    const end = findEnd(at)
    if (end !== null) at = end + 1
    const isQuoted = end !== null && !isWord(typed.charAt(at))
    if (!isQuoted) skipWord()
    const text = isQuoted ? typed.slice(from + 1, end) : typed.slice(from, at)
    const plain = isQuoted ? text : withoutLoneQuote(text)
    pieces.push({
      text: unquoted(plain.trim(), isQuoted ? 1 : 2).trim(),
      typed: typed.slice(start, at).trim(),
      isQuoted,
      isUnclosed: plain !== text,
      isExcluded,
      label: plainLabels.get(label?.[1] ?? '') ?? label?.[1] ?? null
    })
  }
}

/** Whether a character, if there is one, goes on with what stands in front of it. */
function isWord(character: string): boolean {
  return character !== '' && !space.test(character)
}
