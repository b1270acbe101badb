import {bare, bigrams, similarity} from '../conventions/lexicon/similarity.ts'

/** So alike are two titles of one document, where a word or two was read otherwise. */
const alike = 0.7

/**
 * Whether two titles can be of one document: alike, with the same numbers in them. This year's
 * report in the place of last year's is another one.
 */
export function areLike(a: string, b: string): boolean {
  if (numbersIn(a) !== numbersIn(b)) return false
  return similarity(bigrams(bare(a)), bigrams(bare(b))) >= alike
}

function numbersIn(title: string): string {
  return (title.match(/[\d〇零一二三四五六七八九十百千]/g) ?? []).join('')
}
