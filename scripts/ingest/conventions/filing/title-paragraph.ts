import type {Mention} from '../lexicon/places.ts'

/** Where the first sentence of a paragraph that stands for a title ends: later ones tell of anyone. */
export function endOfFirst(text: string): number {
  const end = text.search(/[。；;].{10}/u)
  return end === -1 ? text.length : end
}

/** Whether an office does something at the front of a paragraph that stands for a title, before others are named. */
export function opensWithOffice(text: string, {start, end}: Mention): boolean {
  const isInFront = /^(?:(?:19|20)\d{2}年[，,、]?)?$/.test(text.slice(0, start))
  return isInFront && /。.{10}/u.test(text) && office.test(text.slice(end))
}

const office = /^\p{Script=Han}{2,8}局(?![面部势])/u
