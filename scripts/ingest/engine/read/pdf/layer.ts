import {countHan} from '../../../../../src/text/han.ts'

/** Parts of the text of a page that are more than any text of a document has. */
const most = {unreadable: 0.08, accented: 0.2, rare: 0.2}
/** So many characters tell. */
const least = 30

/**
 * Whether a text layer says something else than the page: most of its characters stand for none, or
 * for those that no text is made of. In words what it is; `null` where it may be text.
 */
export function garbled(text: string): string | null {
  const characters = text.replace(/\s+/g, '')
  const length = [...characters].length
  if (length < least) return null
  const share = (pattern: RegExp) => (characters.match(pattern)?.length ?? 0) / length
  if (share(/[\p{Private_Use}\p{Unassigned}\ufffd\p{Cc}]/gu) > most.unreadable) {
    return '许多字没有编码'
  }
  if (share(/[\u00a1-\u024f]/g) > most.accented) return '汉字读成了西文字母'
  const han = countHan(characters)
  if (han < least) return null
  let rare = 0
  for (const character of characters) if (isRare(character)) rare++
  return rare / han > most.rare ? '多是生僻字，不成文' : null
}

let common: Set<string> | null = null

/** Whether a Han character is of neither of the two lists of common ones that encodings begin with. */
function isRare(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 0x4e00 || code > 0x9fff) return false
  common ??= commonHan()
  return !common.has(character)
}

/** The first level of GB 2312, 3,755 characters, and that of Big5, 5,401. */
function commonHan(): Set<string> {
  const simplified = decodeRows('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]])
  const traditional = decodeRows(
    'big5',
    [0xa4, 0xc6],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe]
    ]
  )
  return new Set(simplified + traditional)
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
