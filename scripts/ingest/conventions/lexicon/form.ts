import type {Kind} from '../../../../src/schema/kinds.ts'
import {genreBy} from './genres.ts'
import {unspaced} from './punctuation.ts'
import {simplified} from './script.ts'

/** Characters that one paragraph is looked at. */
const longest = 400

/** The genre of a paper that has no title, by what its first paragraphs say; `null` where they do not. */
export function genreOfForm(paragraphs: readonly string[]): Kind | null {
  for (const paragraph of paragraphs) {
    const genre = genreBy('forms', simplified(unspaced(paragraph.slice(0, longest))))
    if (genre) return genre
  }
  return null
}
