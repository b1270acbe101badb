import {unspaced} from './punctuation.ts'

const pattern =
  /[\p{Script=Han}]{1,14}\s*[〔［[（(【]\s*(?:19|20)\d{2}\s*[〕］\]）)】]\s*第?\s*\d{1,5}\s*号/u

/** The first 文号 of a text, as printed but for spaces: 某政发〔2024〕3号; else `null`. */
export function findDocumentNumber(text: string): string | null {
  const match = pattern.exec(text)
  return match ? unspaced(match[0]) : null
}
