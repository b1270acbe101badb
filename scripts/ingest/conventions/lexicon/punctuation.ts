/** Marks that end a sentence, with the closing quotes, brackets and end-of-article signs after them. */
const sentenceEnd = /[。！？；!?;…][”’"'）)》」』】〕\]\s]*(?:[□■◇◆○●▢☐△▲※]\s*)?$/u

/** What may be the last character behind a sentence; of most texts that alone tells. */
const mayEnd = /[。！？；!?;…”’"'）)》」』】〕\]\s□■◇◆○●▢☐△▲※]/u

/** Whether a text ends where a sentence ends. */
export function endsSentence(text: string): boolean {
  const last = text.charAt(text.length - 1)
  return last === '。' || (mayEnd.test(last) && sentenceEnd.test(text))
}

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['「', '」'],
  ['【', '】'],
  ['〔', '〕']
]

const opens = /[“‘《（(「【〔]/

/** Whether a text opens a quotation or a bracket that it does not close. */
export function leavesOpen(text: string): boolean {
  if (!opens.test(text)) return false
  const half = text.replace(/\(/g, '（').replace(/\)/g, '）')
  return pairs.some(([open, close]) => half.lastIndexOf(open) > half.lastIndexOf(close))
}

/** Whether a text begins with a mark that nothing can begin with. */
export function beginsInside(text: string): boolean {
  return /^[，。、；：？！”’》）」』】〕,;:?!)]/.test(text)
}

/** Number of columns that a line takes in print, in Han characters. */
export function printWidth(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x2e80 ? 0.5 : 1
  return width
}

/** A text without any white space, as the lexicon reads it: without what says how a character is read, too. */
export function unspaced(text: string): string {
  return withoutReadings(text).replace(/\s+/g, '')
}

/** A letter with the mark of a tone, which tells that a text says how its characters are read. */
const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/
/** 某（mǒu）区, as a page prints what stands above a character that few can read. */
const reading = /(?<=\p{Script=Han})[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[）)]/gu

/** A text without the readings in brackets behind its characters. */
export function withoutReadings(text: string): string {
  return toned.test(text) ? text.replace(reading, '') : text
}
