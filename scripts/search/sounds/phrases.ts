const segmenter = new Intl.Segmenter('zh', {granularity: 'word'})
const han = /^\p{Script=Han}+$/u
/** Characters of a phrase, and words of it at the most. */
const shortest = 2
const longest = 8
const mostWords = 4

/** What people know of a title or a heading: words of it that stand in a row. */
export function phrasesOf(folded: string): string[] {
  const words = Array.from(segmenter.segment(folded), ({segment}) => segment)
  const phrases = new Set<string>()
  for (let from = 0; from < words.length; from++) {
    let phrase = ''
    for (let to = from; to < Math.min(words.length, from + mostWords); to++) {
      const word = words[to] ?? ''
      phrase += word
      if (!han.test(word) || phrase.length > longest) break
      if (phrase.length >= shortest) phrases.add(phrase)
    }
  }
  return [...phrases]
}
