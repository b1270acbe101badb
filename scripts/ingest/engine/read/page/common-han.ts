/** The common Han characters of both scripts: those that the encodings of their countries begin with. */
interface Lists {
  simplified: ReadonlySet<string>
  traditional: ReadonlySet<string>
}

let lists: Lists | null = null

/** The first level of GB 2312, 3,755 characters, and that of Big5, 5,401. */
function commonHan(): Lists {
  lists ??= {
    simplified: new Set(decodeRows('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]])),
    traditional: new Set(
      decodeRows(
        'big5',
        [0xa4, 0xc6],
        [
          [0x40, 0x7e],
          [0xa1, 0xfe]
        ]
      )
    )
  }
  return lists
}

function decodeRows(
  encoding: string,
  [first, last]: readonly [number, number],
  cells: readonly (readonly [number, number])[]
): string {
  const bytes: number[] = []
  for (let row = first; row <= last; row++) {
    for (const [start, end] of cells) {
      for (let cell = start; cell <= end; cell++) bytes.push(row, cell)
    }
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes))
}

/** Whether a Han character is common in neither script. */
export function isRare(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 0x4e00 || code > 0x9fff) return false
  const {simplified, traditional} = commonHan()
  return !simplified.has(character) && !traditional.has(character)
}

/** Whether more of the characters of some texts are common in the traditional script alone than in the simplified. */
export function isTraditional(texts: Iterable<string>): boolean {
  const {simplified, traditional} = commonHan()
  let more = 0
  for (const text of texts) {
    for (const character of text) {
      if (traditional.has(character)) more++
      if (simplified.has(character)) more--
    }
  }
  return more > 0
}
