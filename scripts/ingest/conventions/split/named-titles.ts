import {endsSentence} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'

/** So many titles are kept of what a paper names, the first of them. */
const mostTitles = 64
/** A title in quotation marks may go on over lines, for so many characters. */
const longestTitle = 120

/** A title as it is compared, without what stands in brackets behind it: （草案）（征求意见稿） */
export function nameOf(title: string): string {
  let name = title.trim()
  while (/[）)]$/.test(name)) {
    const open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('))
    if (open <= 0) break
    name = name.slice(0, open).trim()
  }
  return bare(name)
}

/**
 * Collects, line by line, the titles that a text names: 《某办法》, also over two lines; and whether it
 * has a sentence.
 */
export function createNamed() {
  const titles = new Set<string>()
  let open = ''
  let hasSentence = false
  return {
    add(line: string): void {
      hasSentence ||= endsSentence(line)
      if (titles.size >= mostTitles) return
      const text = open + line
      for (const [, title = ''] of text.matchAll(/《([^《》]{4,120})》/g)) titles.add(nameOf(title))
      const start = text.lastIndexOf('《')
      open =
        start > text.lastIndexOf('》') && text.length - start <= longestTitle
          ? text.slice(start)
          : ''
    },
    titles: (): readonly string[] => [...titles],
    hasSentence: (): boolean => hasSentence
  }
}
