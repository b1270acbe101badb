/**
 * Whether a text may have a traditional character: a Han character that is not in GB/T 2312, or one
 * that is, and is one all the same. The browser knows the standard; the table of all takes 15 KB.
 */
export function mayBeTraditional(text: string): boolean {
  simplified ??= charactersOf2312()
  for (const [character] of text.matchAll(/\p{Script=Han}/gu))
    if (!simplified.has(character) || traditionalOf2312.includes(character)) return true
  return false
}

/** Characters of GB/T 2312 that have a simplified form. */
export const traditionalOf2312 = '乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽'

let simplified: ReadonlySet<string> | null = null

function charactersOf2312(): ReadonlySet<string> {
  const [firstRow, lastRow, firstCell, lastCell] = [0xb0, 0xf7, 0xa1, 0xfe]
  const bytes: number[] = []
  for (let row = firstRow; row <= lastRow; row++)
    for (let cell = firstCell; cell <= lastCell; cell++) bytes.push(row, cell)
  return new Set(new TextDecoder('gb2312').decode(Uint8Array.from(bytes)))
}
