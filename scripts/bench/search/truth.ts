import {simplify} from '../../../src/search/traditional.ts'
import type {BenchDocument} from './make-documents.ts'

/** Tells by plain search which documents hold what was typed, all words of it. */
export type Truth = (typed: string) => Set<string>

export function createTruth(documents: readonly BenchDocument[]): Truth {
  const texts = documents.map(({url, title, number, texts: blocks}) => ({
    url,
    blocks: [title, number, ...blocks].map(plain)
  }))
  return (typed) => {
    const words = typed.split(' ').map(plain)
    const found = texts.filter(({blocks}) =>
      words.every((word) => blocks.some((text) => text.includes(word)))
    )
    return new Set(found.map(({url}) => url))
  }
}

function plain(text: string): string {
  return Array.from(text.normalize('NFKC'), simplify)
    .join('')
    .replaceAll(/\s/gu, '')
    .toLowerCase()
    .replaceAll(/[〔［[]/gu, '(')
    .replaceAll(/[〕］\]]/gu, ')')
}
