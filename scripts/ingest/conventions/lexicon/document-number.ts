import {unspaced} from './punctuation.ts'

/** 〔2024〕3号, which most texts have not: what stands before it is looked for only then. */
const yearAndNumber = /[〔［[（(【]\s*(?:19|20)\d{2}\s*[〕］\]）)】]\s*(?:第\s*)?\d{1,5}\s*号/u
const pattern = new RegExp(`[\\p{Script=Han}]{1,14}\\s*${yearAndNumber.source}`, 'u')

/** The first 文号 of a text, as printed but for spaces: 某政发〔2024〕3号; else `null`. */
export function findDocumentNumber(text: string): string | null {
  if (!yearAndNumber.test(text)) return null
  const match = pattern.exec(text)
  return match ? unspaced(match[0]) : null
}
