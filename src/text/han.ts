/**
 * Han characters as the archive counts and compares them: U+4E00 to U+9FFF.
 * Rarer ones (extensions, 〇) are kept like any text but are not counted.
 */
export const firstHan = 0x4e00
export const lastHan = 0x9fff

const notHan = /[^\u4e00-\u9fff]+/g

/** The Han characters of a text, in order. */
export function hanOf(text: string): string {
  return text.replace(notHan, '')
}

export function countHan(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= firstHan && code <= lastHan) count++
  }
  return count
}
