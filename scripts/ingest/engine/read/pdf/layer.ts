import {countHan} from '../../../../../src/text/han.ts'
import {isRare} from '../page/common-han.ts'

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
