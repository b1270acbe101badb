/**
 * All that may change of a text without a word. Ingest changes it, and the proof
 * that an archive holds what its sources hold looks away from it: both by what
 * stands here, and from nothing else.
 */

/** Layout of printers and terminals that is white space; the proof looks away from all white space. */
const layout = /[\v\f\x85\u2028\u2029]/g

/**
 * Characters without a shape that stand for a place where a line may or may not
 * break, for the beginning of a file or for its end. They say nothing, and hide
 * the word that they stand in from search and comparison.
 */
const shapeless = /[\x1a\x1b\u00ad\u200b\u2060\ufeff]/g

/** Marks that set text from left to right: they do nothing where no text runs the other way. */
const leftToRight = /[\u200e\u202a\u202c\u202d\u2066\u2068\u2069]/g
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Characters that never join those beside them. */
const single = String.raw`[\p{Script=Han}\p{Script=Latin}\p{Script=Hiragana}\p{Script=Katakana}\p{N}\p{P}\s]`
const marks = `(?:${leftToRight.source})*`

/**
 * Zero-width joiners between characters that never join, whatever marks of direction stand between
 * them. Beside Arabic, Uyghur, Mongolian, Tibetan letters, emoji or marks on letters they shape
 * what is printed.
 */
const joiners = new RegExp(
  String.raw`(?=[\u200c\u200d])(?<=(?:^|${single})${marks})[\u200c\u200d](?:${marks}[\u200c\u200d])*(?=${marks}(?:$|${single}))`,
  'gu'
)
const joiner = /[\u200c\u200d]/g

const fullWidth = /[０-９Ａ-Ｚａ-ｚ]/g

const mayChange =
  /[０-９Ａ-Ｚａ-ｚ\v\f\x1a\x1b\x85\u00ad\u200b-\u200e\u2028-\u202d\u2060\u2066-\u2069\ufeff]/

/**
 * Whether some text of a source runs from right to left. It counts for the whole source: lines are
 * joined and divided into cells, and what was judged by one of them would differ behind that.
 */
export function runsBothWays(texts: readonly string[]): boolean {
  return texts.some((text) => rightToLeft.test(text))
}

/**
 * A line as the archive takes it over, white space aside: the second time it changes nothing.
 *
 * @param keepsMarks whether marks of direction stay, see {@link runsBothWays}
 */
export function cleaned(line: string, keepsMarks?: boolean): string {
  if (!mayChange.test(line)) return line
  const shaped = line.replace(layout, ' ').replace(shapeless, '')
  return ((keepsMarks ?? rightToLeft.test(line)) ? shaped : shaped.replace(leftToRight, ''))
    .replace(joiners, (run) => run.replace(joiner, ''))
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

/** The characters of a text that was cleaned, in order: all but white space. */
export function charactersOf(text: string): string {
  return text.replace(/\s+/g, '')
}
