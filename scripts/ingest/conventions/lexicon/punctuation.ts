/** Marks that end a sentence, with the closing quotes, brackets, numbers of notes and end-of-article signs after them. */
const sentenceEnd =
  /[。！？；!?;…][”’"'）)》」』】〕\]\s]*(?:[[［](?:\d{1,3}|\^[\w-]{1,12})[\]］]|[①-⑳]){0,3}(?:[□■◇◆○●▢☐△▲※]\s*)?$/u
/** A full stop of Latin print behind a word, and none behind a number: 请认真落实. */
const latinEnd = /[^\P{Script=Han}〇零一二三四五六七八九十百第]{4}[.．]\s*$/u

/** What may be the last character behind a sentence; of most texts that alone tells. */
const mayEnd = /[。！？；!?;…”’"'）)》」』】〕\]］\s□■◇◆○●▢☐△▲※①-⑳.．]/u

/** Characters of a sentence that a full stop of Latin print ends. */
const shortestLatin = 10

/** Whether a text ends where a sentence ends. */
export function endsSentence(text: string): boolean {
  const last = text.charAt(text.length - 1)
  if (last === '。' || !mayEnd.test(last)) return last === '。'
  return sentenceEnd.test(text) || (text.length >= shortestLatin && latinEnd.test(text))
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

const letters = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü'
/** How to pronounce a character, as copies of pages print it behind some of them: 國(guó). */
const gloss = new RegExp(`(?<=\\p{Script=Han})[(（][${letters}]{2,6}[)）]`, 'gu')
const mayHoldGloss = new RegExp(`[(（][${letters}]`)

/** A text without what tells how to pronounce its characters. */
export function unglossed(text: string): string {
  // Most texts have no such bracket, which this tells soonest.
  const hasBracket = text.includes('(') || text.includes('（')
  return hasBracket && mayHoldGloss.test(text) ? text.replace(gloss, '') : text
}

/** A text as it is read: without any white space, and without what tells how to pronounce it. */
export function unspaced(text: string): string {
  return unglossed(text.replace(/\s+/g, ''))
}
