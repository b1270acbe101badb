import type {NamedMeeting} from '../document-data.ts'
import {findMeeting} from '../lexicon/meeting.ts'
import {unspaced} from '../lexicon/punctuation.ts'

/** The meeting that a text names, in the shape that the tree keeps. */
export function namedMeeting(text: string): NamedMeeting | null {
  const found = findMeeting(unspaced(text))
  if (!found) return null
  const {name, term, number, body} = found
  return {name, term, number, bodyId: body.id, body: body.full}
}
