import {foldCharacter, type Simplify} from '../fold.ts'

/** A space that divides nothing: beside a Han character. */
const idle = /(?<=\p{Script=Han}) +|(?<! ) +(?=\p{Script=Han})/gu

const state = {unknown: 0, stays: 1, changes: 2} as const

/** Folds a text as words are compared; what characters become is remembered. */
export function createWordFolder(simplify: Simplify): (text: string) => string {
  /** What is known of a unit of text, and what it becomes where it does not stay. */
  const states = new Uint8Array(0x1_00_00)
  const plains = new Map<number, string>()
  // Characters beyond the first plane have no other form that is typed.
  states.fill(state.stays, 0xd8_00, 0xe0_00)
  const learn = (code: number): number => {
    const character = String.fromCharCode(code)
    const plain = foldCharacter(character, simplify) || spaceFor(character)
    if (plain !== character) plains.set(code, plain)
    return (states[code] = plain === character ? state.stays : state.changes)
  }
  return (text) => {
    let folded = ''
    let kept = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const known = states[code] ?? state.unknown
      if ((known === state.unknown ? learn(code) : known) === state.stays) continue
      folded += text.slice(kept, at) + (plains.get(code) ?? '')
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
