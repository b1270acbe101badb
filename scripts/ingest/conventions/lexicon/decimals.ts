/** 1.1 or 1.1.1 in front of a line, and 1 that a space or a point divides from its words. */
const decimal =
  /^(?:(\d{1,2}(?:[.．]\d{1,2}){1,3})[.．、]?[\s　]*|(\d{1,2})(?:[.．、]|[\s　])[\s　]*)(?=[\p{Script=Han}《“（(])/u

/**
 * The parts of the decimal number that a line begins with, or `null`: 2.1 地方机构 → [2, 1].
 * A quantity has the same form (1.5公里): what stands around it must tell.
 */
export function decimalOf(text: string): number[] | null {
  const match = decimal.exec(text)
  const number = match?.[1] ?? match?.[2]
  return number === undefined ? null : number.split(/[.．]/).map(Number)
}
