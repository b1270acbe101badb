/**
 * Whether a text may have a traditional character: a Han character that is not in GB/T 2312, or one
 * that is, and is one all the same. The browser knows the standard; the table of all takes 15 KB.
 */
export function mayBeTraditional(text: string): boolean {
  simplified ??= charactersOf2312()
  for (const [character] of text.matchAll(/\p{Script=Han}/gu))
    if (!simplified.includes(character) || traditionalOf2312.includes(character)) return true
  return false
}

/** Characters of GB/T 2312 that have a simplified form. */
export const traditionalOf2312 = '乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽'

let simplified: string | null = null

/** Rows from 0xb0 to 0xf7, each of 94 characters. */
function charactersOf2312(): string {
  const bytes = new Uint8Array(2 * 72 * 94)
  for (let at = 0; at < bytes.length; at += 2) {
    bytes[at] = 0xb0 + at / 188
    bytes[at + 1] = 0xa1 + ((at / 2) % 94)
  }
  return new TextDecoder('gb2312').decode(bytes)
}
