import type {Thing} from './engines.ts'

/** Whether a title holds more than half of what was typed, in pieces of two characters at least. */
export function isNear({title, words}: Pick<Thing, 'title' | 'words'>, typed: string): boolean {
  const isIn = (pair: string) => pair.length === 2 && title.includes(pair)
  const held = words.flatMap((word) =>
    Array.from(word, (_, at) => at).filter(
      (at) => isIn(word.slice(at, at + 2)) || isIn(word.slice(Math.max(0, at - 1), at + 1))
    )
  )
  return 2 * held.length > typed.replace(/\s/g, '').length
}
