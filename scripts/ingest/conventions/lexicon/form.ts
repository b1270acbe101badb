import type {Kind} from '../../../../src/schema/kinds.ts'
import {unspaced} from './punctuation.ts'

/** What only papers of one genre say, as far as it takes no title to know. */
const forms: readonly (readonly [Kind, RegExp])[] = [
  ['reply', /现(?:将.{1,30})?(?:答复|批复|函复|回复)如下/],
  ['notice', /(?:印发|转发|通知|通告|公告|通报)(?:给你们|如下)|特此(?:通知|公告|通告)/],
  ['decision', /(?:会议|大会)决定(?:批准|同意|接受|免去|任命)|(?:特作|作出)如下(?:决定|决议)/]
]

/** Characters that one paragraph is looked at. */
const longest = 400

/** The genre of a paper that has no title, by what its first paragraphs say; `null` where they do not. */
export function genreOfForm(paragraphs: readonly string[]): Kind | null {
  for (const paragraph of paragraphs) {
    const text = unspaced(paragraph.slice(0, longest))
    const genre = forms.find(([, form]) => form.test(text))?.[0]
    if (genre) return genre
  }
  return null
}
