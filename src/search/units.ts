import {dividesThousands, isDigit} from './digit-groups.ts'
import {foldCharacter, isEnclosed, type Simplify} from './fold.ts'

/*
 * The units that lists are made of: 16-bit codes, each a folded character or a whole run of digits
 * or of letters. So 5家 is not in 15家, and 2% is not in 52.2%. Runs, and characters beyond the
 * first plane, have a code by hash in a range that no character of a text is in: two of them may
 * share one, so what was found by them is to be verified.
 */

/** Codes by hash: those of surrogates and of private use, but for the last ones, which are those of names. */
const hashed = 0xd8_00
const names = 0xf1_00
const hashes = names - hashed
const namesEnd = 0xf9_00
/** Between two texts that no word goes across. */
export const gap = 0

/** Whether a code stands for more than one text. */
export function isUncertain(unit: number): boolean {
  return isPrivate(unit) || unit === nought
}

/** Whether a code is that of a run: of a number, as a rule. */
export function hasRun(unit: number): boolean {
  return unit >= hashed && unit < names
}

function isPrivate(unit: number): boolean {
  return unit >= hashed && unit < namesEnd
}

/** Two units for a name as a whole, which no text has. @param key the name without what makes no difference */
export function unitsOfName(key: string): [number, number] {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d) >>> 0
  const codes = namesEnd - names
  return [names + (hash % codes), names + ((hash >>> 16) % codes)]
}

/** 〇, and 零, which is the same beside another digit and there only. */
const nought = 0x30_07

/** What a character is to the units; `several` are looked at one by one. */
const kind = {unknown: 0, unseen: 1, single: 2, digit: 3, letter: 4, several: 5} as const
type Kind = (typeof kind)[keyof typeof kind]

/** More units than a text can have. */
export function roomFor(text: string): number {
  return 18 * text.length + 8
}

/** Puts the units of a text into `out`, which has {@link roomFor} it, from `at` on; gives where the next one would go. */
export type WriteUnits = (text: string, out: Uint16Array, at: number) => number

/** @param simplify gives the simplified form of a character */
export function createUnitWriter(simplify: Simplify): WriteUnits {
  const kinds = new Uint8Array(0x1_00_00)
  const plains = new Uint16Array(0x1_00_00)
  kinds.fill(kind.several, 0xd8_00, 0xe0_00)
  const learn = (code: number): Kind => {
    const character = String.fromCharCode(code)
    const plain = foldCharacter(character, simplify)
    plains[code] = plain === '零' ? nought : plain.charCodeAt(0)
    const isOne = plain.length === 1 && !isEnclosed(character)
    return (kinds[code] = plain === '' ? kind.unseen : isOne ? kindOf(plain) : kind.several)
  }
  return (text, out, at) => {
    let next = at
    let run = 0
    let open = kind.single as Kind
    const close = () => {
      if (open !== kind.single) out[next++] = hashed + (run % hashes)
      open = kind.single
    }
    const take = (code: number, of: Kind) => {
      if (of === kind.single) {
        close()
        out[next++] = isPrivate(code) ? hashed + (code % hashes) : code
      } else if (of === open) run = (Math.imul(run, 31) + code) >>> 0
      else {
        close()
        open = of
        run = code + 0x1_00_00
      }
    }
    for (let from = 0; from < text.length; from++) {
      const code = text.charCodeAt(from)
      const of = (kinds[code] as Kind) || learn(code)
      if (of === kind.unseen) close()
      else if (of !== kind.several) {
        const plain = plains[code] ?? 0
        const isInside =
          open === kind.digit &&
          ((plain === point && isDigit(text, from + 1)) ||
            (plain === comma && dividesThousands(text, from)))
        take(plain, isInside ? kind.digit : of)
      } else {
        const character = String.fromCodePoint(text.codePointAt(from) ?? code)
        from += character.length - 1
        if (isEnclosed(character)) close()
        for (const each of foldCharacter(character, simplify)) {
          if (each.length === 1) take(each.charCodeAt(0), kindOf(each))
          else take(hashed + ((each.codePointAt(0) ?? 0) % hashes), kind.single)
        }
        if (isEnclosed(character)) close()
      }
    }
    close()
    return next
  }
}

/** The units of a text. */
export function unitsOf(text: string, write: WriteUnits): Uint16Array {
  const out = new Uint16Array(roomFor(text))
  return out.subarray(0, write(text, out, 0))
}

const [point, comma] = [0x2e, 0x2c]
const letter = /^[\p{Script=Latin}]$/u

function kindOf(plain: string): Kind {
  const code = plain.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return kind.digit
  return letter.test(plain) ? kind.letter : kind.single
}
