import type {Kind} from '../../../../src/schema/kinds.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {genreBy} from './genres.ts'
import {ofText} from './news.ts'
import {unspaced} from './punctuation.ts'
import {selfNameIn} from './self-name.ts'

/** Characters that one paragraph is looked at. */
const longest = 400

/**
 * The genre of a paper that has no title, by what its first paragraphs say of it or call it;
 * `null` where they do not.
 */
export function genreOfForm(paragraphs: readonly string[]): Kind | null {
  for (const paragraph of paragraphs) {
    const text = read(paragraph)
    const self = selfNameIn(text, true)
    const genre = genreBy('forms', text.slice(0, self?.at)) ?? self?.genre
    if (genre) return genre
  }
  return null
}

/** The genre that one of some paragraphs calls its paper by; `null` where none does. */
export function genreOfSelf(paragraphs: readonly string[]): Kind | null {
  for (const paragraph of paragraphs) {
    const text = read(paragraph)
    const self = selfNameIn(text, false)
    if (self) return genreBy('forms', text.slice(0, self.at)) ?? self.genre
  }
  return null
}

function read(paragraph: string): string {
  return simplified(unspaced(paragraph.slice(0, longest).replace(ofText, '')))
}
