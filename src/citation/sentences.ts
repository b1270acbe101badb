/** What stands for words that a quotation leaves out. */
const left = '……'

/** A paragraph of fewer characters is quoted whole. */
const long = 120

/**
 * The sentences of a paragraph that hold one of the words, for quotations of long ones; whatever
 * stands between them is marked as left out. A paragraph without any of them stays whole.
 */
export function sentencesWith(text: string, words: readonly string[]): string {
  const all = text.match(/[^。！？；]+[。！？；]*[”’」』）〉》]*/g) ?? []
  const isWanted = all.map((sentence) => words.some((word) => sentence.includes(word)))
  if (text.length < long || !isWanted.includes(true)) return text
  let quoted = ''
  for (const [at, sentence] of all.entries())
    if (isWanted[at]) quoted += ((isWanted[at - 1] ?? at === 0) ? '' : left) + sentence
  return quoted + (isWanted.at(-1) ? '' : left)
}
