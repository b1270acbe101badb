/** The number of a paper, as it stands in a text: 某政发〔2024〕3号. */
export interface NumberCited {
  /** Where it begins: at most so many characters in front of its year as its code may have. */
  index: number
  /** All of it as it is printed, with the characters in front of the year. */
  printed: string
  /** What stands in front of the year as far as it may belong to it. */
  code: string
  year: string
  number: string
}

const fromYear = /[〔［[【]\s?((?:19|20)\d{2})\s?[〕］\]】]\s?(\d{1,5})\s?号/gu
const toYear = /(\p{Script=Han}{2,12})\s?$/u
/** Units of UTF-16 that {@link toYear} may take. */
const longest = 2 * 12 + 1

/**
 * The numbers of papers in a text, in their order. Years in brackets are looked for first: they are
 * rare, and of Chinese characters, with which a number begins, a text is full.
 */
export function* numbersIn(text: string): Generator<NumberCited> {
  let end = 0
  for (const match of text.matchAll(fromYear)) {
    const [found, year = '', number = ''] = match
    const [before, code = ''] =
      toYear.exec(text.slice(Math.max(end, match.index - longest), match.index)) ?? []
    if (before === undefined) continue
    const index = match.index - before.length
    end = match.index + found.length
    yield {index, printed: before + found, code, year, number}
  }
}

/** A text with what is written for each number of a paper in it. */
export function replaceNumbers(text: string, write: (cited: NumberCited) => string): string {
  let out = ''
  let at = 0
  for (const cited of numbersIn(text)) {
    out += text.slice(at, cited.index) + write(cited)
    at = cited.index + cited.printed.length
  }
  return out + text.slice(at)
}
