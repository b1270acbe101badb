/** What is known of a code unit. */
const [unknown, stays, goes] = [0, 1, 2]

/**
 * Takes the characters of a kind out of texts, each run of them at once. Kinds of Unicode have hundreds of ranges, which
 * an expression compares every character with: here each code unit is judged once.
 *
 * @param kind an expression for one character of the kind, with the flags `gu`
 */
export function without(kind: RegExp): (text: string) => string {
  const judged = new Uint8Array(0x10000)
  const judge = (code: number) => {
    const character = String.fromCharCode(code)
    return (judged[code] = character.replace(kind, '') === '' ? goes : stays)
  }
  return (text) => {
    let left = ''
    let from = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      // Only both halves of a character tell its kind.
      if ((code & 0xf800) === 0xd800) return text.replace(kind, '')
      const known = judged[code] ?? unknown
      if ((known === unknown ? judge(code) : known) === stays) continue
      if (at > from) left += text.slice(from, at)
      from = at + 1
    }
    return from === 0 ? text : left + text.slice(from)
  }
}
