import {firstHan, lastHan} from '../../../../../src/text/han.ts'
import {chinese} from '../languages.ts'

/** What the characters of a text are, each looked at once. */
export interface Characters {
  han: number
  /** Of the Han characters, those that are in neither national standard of everyday ones. */
  unlikelyHan: number
  digits: number
  /** All but white space. */
  characters: number
  /** Sentences: what a full stop or the like ends, and holds some words. */
  sentences: number
}

/** A sentence has so many Han characters, or more. */
const shortest = 5
/** A character that is in no such standard. */
const unlikely = chinese('\u3400')

/** What is known of a code unit. */
const [unknown, likely, notLikely, digit, space, stop, lineEnd, other] = [0, 1, 2, 3, 4, 5, 6, 7]
/** Of each code unit what it is, as far as it was met. */
const known = new Uint8Array(0x10000)

function judge(code: number): number {
  const character = String.fromCharCode(code)
  const isHan = code >= firstHan && code <= lastHan
  if (isHan) return chinese(character) <= unlikely ? notLikely : likely
  if (character === '\n') return lineEnd
  if (/\s/.test(character)) return space
  if (/\d/.test(character)) return digit
  return /[。！？；]/.test(character) ? stop : other
}

export function countCharacters(text: string): Characters {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0]
  let [sentences, before] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    let kind = known[code] ?? unknown
    if (kind === unknown) known[code] = kind = judge(code)
    counts[kind] = (counts[kind] ?? 0) + 1
    if (kind !== stop && kind !== lineEnd) continue
    const han = (counts[likely] ?? 0) + (counts[notLikely] ?? 0)
    if (kind === stop && han - before >= shortest) sentences++
    before = han
  }
  const count = (kind: number) => counts[kind] ?? 0
  return {
    han: count(likely) + count(notLikely),
    unlikelyHan: count(notLikely),
    digits: count(digit),
    characters: text.length - count(space) - count(lineEnd),
    sentences
  }
}
