import {dividesThousands, isDigit} from './digit-groups.ts'
import {foldCharacter, isEnclosed, type Simplify} from './fold.ts'

/*
 * A text in the pieces that it is compared by: the units that lists are made of, told apart without
 * doubt, and where each of them stands in print.
 */

/** Pieces of a text, and for each where it begins and ends in print. */
export interface Tokens {
  texts: string[]
  starts: number[]
  ends: number[]
}

const digit = /^\d$/
/** Beyond the first plane each stands alone, as in units. */
const letter = /^(?=[\0-\uffff]$)\p{Script=Latin}$/u
/** Digits of years, beside which a nought is written in one way or another. */
const numeral = /^[一二三四五六七八九〇零]/u
/** What is written 零 and may be read 〇: it is the same as either. */
export const nought = '〇零'

/** What a piece goes on with: digits and letters with their like. */
type Kind = 'digit' | 'letter' | 'single'

/** The pieces of a text. */
export function tokensOf(text: string, simplify: Simplify): Tokens {
  const texts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let open = 'single' as Kind
  const take = (plain: string, from: number, to: number, kind: Kind) => {
    const last = texts.length - 1
    if (kind !== 'single' && kind === open) {
      texts[last] = (texts[last] ?? '') + plain
      ends[last] = to
      return
    }
    open = kind
    texts.push(plain)
    starts.push(from)
    ends.push(to)
  }
  let from = 0
  for (const character of text) {
    const to = from + character.length
    if (isHan(character)) {
      open = 'single'
      texts.push(simplify(character))
      starts.push(from)
      ends.push(to)
    } else {
      const {plain, isAlone} = folded(character)
      if (isAlone) open = 'single'
      for (const own of plain) {
        const each = simplify(own)
        const isInside =
          open === 'digit' &&
          ((plain === '.' && isDigit(text, to)) || (plain === ',' && dividesThousands(text, from)))
        const kind =
          isInside || digit.test(each) ? 'digit' : letter.test(each) ? 'letter' : 'single'
        take(each, from, to, kind)
      }
      if (isAlone) open = 'single'
    }
    from = to
  }
  for (const [at, each] of texts.entries()) {
    if (each !== '零') continue
    if (numeral.test(texts[at - 1] ?? '') || numeral.test(texts[at + 1] ?? '')) texts[at] = nought
  }
  return {texts, starts, ends}
}

interface Folded {
  plain: string
  isAlone: boolean
}

/** Characters are folded again and again: what they are but for their script is kept. */
const known = new Map<string, Folded>()

function folded(character: string): Folded {
  const before = known.get(character)
  if (before) return before
  const plain = foldCharacter(character, (each) => each)
  const made = {plain, isAlone: plain === '' || isEnclosed(character)}
  known.set(character, made)
  return made
}

/** Whether a character is one of those that most texts consist of: it is a piece by itself. */
function isHan(character: string): boolean {
  const code = character.charCodeAt(0)
  return code >= 0x4e00 && code <= 0x9fff
}
