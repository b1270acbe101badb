import {foldCharacter, type Simplify} from '../fold.ts'

/** A space that divides nothing: beside a Han character. */
const idle = /(?<=\p{Script=Han}) +|(?<! ) +(?=\p{Script=Han})/gu

/** Folds a text as words are compared; what characters become is remembered. */
export function createWordFolder(simplify: Simplify): (text: string) => string {
  /** What a unit of text becomes; `null` where it stays. */
  const plains: (string | null | undefined)[] = []
  const plainOf = (code: number): string | null => {
    const character = String.fromCharCode(code)
    const plain = foldCharacter(character, simplify) || spaceFor(character)
    return (plains[code] = plain === character ? null : plain)
  }
  return (text) => {
    let folded = ''
    let kept = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      // Characters beyond the first plane have no other form that is typed.
      if (code >= 0xd8_00 && code < 0xe0_00) continue
      const plain = plains[code] === undefined ? plainOf(code) : plains[code]
      if (plain === null) continue
      folded += text.slice(kept, at) + plain
      kept = at + 1
    }
    const whole = kept === 0 ? text : folded + text.slice(kept)
    return whole.includes(' ') ? whole.replace(idle, '') : whole
  }
}

/** White space may divide; what no reader sees does not. */
function spaceFor(character: string): string {
  return /\s/u.test(character) ? ' ' : ''
}
