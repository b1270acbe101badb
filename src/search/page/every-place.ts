import type {Answer, Hit, Place} from '../engine.ts'

/** Passages of a document that are read at a time. */
const together = 20

/** Every place of a document that was found, at most of so many passages. */
export async function everyPlace(
  answer: Pick<Answer, 'placesOf'>,
  {url, passages, places}: Hit,
  most = Infinity
): Promise<Place[]> {
  if (passages.value <= 1) return places
  const all: Place[] = []
  for (let from = 0; from < passages.value && all.length < most; from += together)
    all.push(...(await answer.placesOf(url, from, together)))
  return all
}
