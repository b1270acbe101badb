import {createRandom} from '../random.ts'
import type {BenchDocument} from './make-documents.ts'

/** Classes of what people type. */
export const classes = [
  'word',
  'phrase',
  'long',
  'single',
  'two words',
  'number',
  'title',
  'absent'
] as const
export type QueryClass = (typeof classes)[number]

export interface BenchQuery {
  class: QueryClass
  typed: string
}

const segmenter = new Intl.Segmenter('zh', {granularity: 'word'})
const han = /^\p{Script=Han}+$/u

/** So many queries of each class from a seed; each but the absent ones stands in some document. */
export function makeQueries(
  documents: readonly BenchDocument[],
  each: number,
  seed: number
): BenchQuery[] {
  const random = createRandom(seed)
  const at = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]
  const block = () => at(at(documents)?.texts ?? []) ?? ''
  const wordsIn = (text: string) =>
    Array.from(segmenter.segment(text), ({segment}) => segment).filter(
      (word) => word.length > 1 && han.test(word)
    )
  const runIn = (text: string, length: number) => {
    const from = Math.floor(random() * Math.max(1, text.length - length))
    return text.slice(from, from + length)
  }
  const makers: Record<QueryClass, () => string> = {
    word: () => at(wordsIn(block())) ?? '',
    phrase: () => runIn(block(), 4 + Math.floor(random() * 5)),
    long: () => runIn(block(), 15),
    single: () => runIn(block(), 1),
    'two words': () => {
      const words = wordsIn(block())
      return [at(words) ?? '', at(words) ?? ''].join(' ')
    },
    number: () => at(documents)?.number ?? '',
    title: () => at(documents)?.title ?? '',
    absent: () => Array.from(runIn(block(), 5)).reverse().join('')
  }
  return classes.flatMap((name) => {
    const typed = new Set<string>()
    for (let tries = 0; typed.size < each && tries < 40 * each; tries++) {
      const text = makers[name]()
      if (isPlain(text, name)) typed.add(text)
    }
    return Array.from(typed, (text) => ({class: name, typed: text}))
  })
}

/** Without what has a meaning of its own, or is ended by white space. */
function isPlain(text: string, name: QueryClass): boolean {
  if (name === 'number' || name === 'title') return text !== ''
  if (name === 'two words') return new Set(text.split(' ')).size === 2 && !/^ | $/u.test(text)
  return /^[\p{Script=Han}，。、；]+$/u.test(text) && /^\p{Script=Han}.*$/u.test(text)
}
