/** How likely a language is to print a character: a logarithm, the greater the likelier. */
export type Language = (character: string) => number

/** What a text reads like in a language. */
export interface Reading {
  /** Sum over its characters, to be compared with other readings of the same bytes. */
  likelihood: number
  han: number
  /** Of the Han characters, those of the first level of a national standard. */
  common: number
  /** Of these, the most frequent ones. */
  frequent: number
  /** Letters of other scripts, private use and what is no character. */
  odd: number
  /** Sum over the Han characters alone. */
  likelihoodOfHan: number
}

/**
 * Some two hundred of the most frequent characters of official Chinese, in both
 * scripts: from a third to a half of such a text, and at most one in thirty of
 * one that is read in the wrong encoding.
 */
const frequent =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过' +
  '子产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制' +
  '机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数' +
  '正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直' +
  '題這個國為來時會發後經動學產種過應點從業開對關與義條問無員議記錄長區縣務報'
const frequentHangul =
  '이다는에의을하고가지한을로기사도서리대시정인해어나자일수과부그있국를관원제회'
const punctuation = '，。、：；（）“”‘’《》！？—…·〔〕【】「」『』　～％'

/** Shares of a text divided by the number of characters that have them, in logarithms. */
const share = (part: number, among: number) => Math.log(part / among)

const weights = {
  ascii: share(0.3, 95),
  punctuation: share(0.12, 30),
  wide: share(0.01, 62),
  letter: share(0.05, 100),
  // Tables that are drawn with signs are made of few of them, again and again.
  rule: share(0.05, 30),
  unexpected: share(0.002, 1000),
  never: share(0.00001, 5000)
}

let tables: Record<'gb1' | 'gb2' | 'big5' | 'jis', ReadonlySet<string>> | null = null

/** The levels of the national standards, read out of the platform's decoders when they are first needed. */
function levels(): NonNullable<typeof tables> {
  tables ??= {
    gb1: charactersOf('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]]),
    gb2: charactersOf('gb18030', [0xd8, 0xf7], [[0xa1, 0xfe]]),
    big5: charactersOf('big5', [0xa4, 0xc6], [[0x40, 0x7e], [0xa1, 0xfe]]), // prettier-ignore
    jis: charactersOf('euc-jp', [0xb0, 0xcf], [[0xa1, 0xfe]])
  }
  return tables
}

type Range = readonly [first: number, last: number]

function charactersOf(
  encoding: string,
  [first, last]: Range,
  trails: readonly Range[]
): Set<string> {
  const bytes: number[] = []
  for (let lead = first; lead <= last; lead++) {
    for (const [from, to] of trails) {
      for (let trail = from; trail <= to; trail++) bytes.push(lead, trail)
    }
  }
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
  return new Set(text.match(/\p{Script=Han}/gu))
}

const isHan = /\p{Script=Han}/u
const isKana = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const isHalfKana = /[\uff61-\uff9f]/
const isHangul = /[\uac00-\ud7a3]/

const frequentSet = new Set(frequent)
const hangulSet = new Set(frequentHangul)
const punctuationSet = new Set(punctuation)

/** Everyday letters of other scripts: Latin, Greek, Cyrillic, Hebrew, Arabic. */
const letters = /[\u00c0-\u024f\u0386-\u03ce\u0410-\u044f\u05d0-\u05ea\u0621-\u064a]/

/** What all three have alike. */
function likelihoodOfOther(character: string): number {
  if (/[\t\n\r\x20-\x7e]/.test(character)) return weights.ascii
  if (punctuationSet.has(character)) return weights.punctuation
  if (/[\uff01-\uff5e]/.test(character)) return weights.wide
  if (/[\u2500-\u257f]/.test(character)) return weights.rule
  if (letters.test(character)) return weights.letter
  if (/[\u0300-\u036f]/.test(character)) return weights.unexpected
  return /[\p{L}\p{M}\p{Co}\p{Cn}]/u.test(character) ? weights.never : weights.unexpected
}

export const chinese: Language = (character) => {
  if (!isHan.test(character)) return likelihoodOfOther(character)
  if (frequentSet.has(character)) return share(0.4, 240)
  if (levels().gb1.has(character)) return share(0.38, 3500)
  if (levels().big5.has(character)) return share(0.05, 2700)
  return levels().gb2.has(character) ? share(0.02, 3000) : share(0.004, 20000)
}

export const japanese: Language = (character) => {
  if (isHalfKana.test(character)) return share(0.003, 63)
  if (isKana.test(character)) return share(0.45, 170)
  if (!isHan.test(character)) return likelihoodOfOther(character)
  if (!levels().jis.has(character)) return share(0.01, 3400)
  return frequentSet.has(character) ? share(0.2, 240) : share(0.2, 2750)
}

export const korean: Language = (character) => {
  if (hangulSet.has(character)) return share(0.4, 40)
  if (isHangul.test(character)) return share(0.45, 2300)
  // Koreans write narrow spaces and stops.
  if (/[　，。、：；（）！？]/.test(character)) return share(0.004, 30)
  return isHan.test(character) ? share(0.02, 4900) : likelihoodOfOther(character)
}

/** Read a text, or the first of a long one, as one of a language. */
export function readAs(language: Language, text: string): Reading {
  const reading: Reading = {
    likelihood: 0,
    han: 0,
    common: 0,
    frequent: 0,
    odd: 0,
    likelihoodOfHan: 0
  }
  for (const character of text.slice(0, 20_000)) {
    const likelihood = language(character)
    reading.likelihood += likelihood
    if (isHan.test(character)) {
      reading.han++
      reading.likelihoodOfHan += likelihood
      if (levels().gb1.has(character) || levels().big5.has(character)) reading.common++
      if (frequentSet.has(character)) reading.frequent++
    } else if (likelihood <= weights.never) reading.odd++
  }
  return reading
}
