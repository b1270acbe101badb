import type {Document} from '../../engine/tree/nodes.ts'
import {findDate} from '../lexicon/dates.ts'

/** 五月六日于乌有: where a letter was written. */
const atPlace = /^[于於]\p{Script=Han}{2,6}$/u

/** Whether a short line says to whom a letter goes, or on which day it was written. */
export function isOfLetter({data: {genre}}: Document, text: string): boolean {
  const day = findDate(text)
  const behind = day && text.slice(day.end).trim()
  return (
    (genre === 'reply' && /(?:委员|代表)$/.test(text)) ||
    behind === '' ||
    atPlace.test(behind ?? '')
  )
}
