/** A list of people as minutes print it: 金一 陈二三 李　四, in columns or divided by 、. */

const name = /^\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,8})*(?:[（(][^（()）]{1,12}[）)])?$/u
const single = /^\p{Script=Han}$/u
const last = /^\p{Script=Han}(?:[（(][^（()）]{1,12}[）)])?$/u

/** Names of a list, inner spaces undone, and the single characters that joined no other. */
export interface NameList {
  names: string[]
  loose: string[]
}

/**
 * The names of a line. Columns, tabs and 、 divide names; a single character
 * goes with the single character after it (李 四). `null` where the line is no
 * list of names.
 */
export function parseNames(text: string): NameList | null {
  const cells = text
    .replace(/[。；;]\s*$/, '')
    .split(/[、，,；;\t]|\s{3,}/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  const list: NameList = {names: [], loose: []}
  for (const cell of cells) {
    const parts = cell.split(/\s+/)
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] ?? ''
      const next = parts[at + 1] ?? ''
      if (name.test(part)) list.names.push(part)
      else if (single.test(part) && last.test(next)) {
        list.names.push(part + next)
        at++
      } else if (single.test(part)) list.loose.push(part)
      else return null
    }
  }
  return list.names.length > 0 ? list : null
}

/** Whether a line is a row of three names or more in columns. */
export function isNamesRow(text: string): boolean {
  if (!/\s/.test(text) || /[、，]/.test(text)) return false
  const list = parseNames(text)
  return list !== null && list.names.length >= 3
}
