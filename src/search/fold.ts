/** The simplified form of a traditional character; others as they are. */
export type Simplify = (character: string) => string

const quotes = /["'“”„‟‘’‚‛«»‹›〝〞「」『』﹁﹂﹃﹄]/u
const opening = /[([{〔【〖〘〚﹝﹙]/u
const closing = /[)\]}〕】〗〙〛﹞﹚]/u
/** What stands for nothing: white space, and marks that no reader sees. */
const unseen = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u
/** Circles that print a nought in a year. */
const nought = /[○◯⚪⭕〇]/u
/** Numbers in circles and brackets: no part of a number beside them. */
const enclosed =
  /[\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf]/u

/**
 * A character as texts and queries are compared: width, letter case, script,
 * quotation marks, brackets and white space make no difference. Nothing, one
 * character, or what it is short for.
 */
export function foldCharacter(character: string, simplify: Simplify): string {
  const code = character.charCodeAt(0)
  if (code >= 0x4e00 && code <= 0x9fff) return simplify(character)
  if (unseen.test(character)) return ''
  if (nought.test(character)) return '〇'
  const plain = character.normalize('NFKC').replace(/\s/gu, '')
  if (quotes.test(plain)) return '"'
  if (opening.test(plain) && plain.length === 1) return '('
  if (closing.test(plain) && plain.length === 1) return ')'
  return Array.from(plain.toLowerCase(), simplify).join('')
}

/** Whether a character is a number of its own, whatever stands beside it. */
export function isEnclosed(character: string): boolean {
  return enclosed.test(character)
}
