import {unspaced} from './punctuation.ts'

/** 〔2024〕3号, which most texts have not: what stands before it is looked for only then. */
const yearAndNumber = /[〔［[（(【]\s*(?:19|20)\d{2}\s*[〕］\]）)】]\s*(?:第\s*)?\d{1,5}\s*号/u
const pattern = new RegExp(`[\\p{Script=Han}]{1,14}\\s*${yearAndNumber.source}`, 'u')

/** Of an order or an announcement: 第12号, （第十二号）, 某府令第12号. */
const ordinal = /^[（(]?(\p{Script=Han}{0,6}令)?(第[\d〇一二三四五六七八九十百]{1,5}号)[）)]?$/u
/** At the end of a title: 某某市人民政府令（第37号）, 公告第7号. */
const titled = /(?:令|公告)[（(]?(第[\d〇一二三四五六七八九十百]{1,5}号)[）)]?$/

/** The number of an order or an announcement, where a line holds it and nothing else: 第12号; else `null`. */
export function onlyOrdinal(text: string): string | null {
  const match = ordinal.exec(unspaced(text))
  return match ? (match[1] ?? '') + (match[2] ?? '') : null
}

/** The number behind 令 or 公告 at the end of a title: 第37号; else `null`. */
export function ordinalInTitle(title: string): string | null {
  return titled.exec(unspaced(title))?.[1] ?? null
}

/** The first 文号 of a text, as printed but for spaces: 某政发〔2024〕3号; else `null`. */
export function findDocumentNumber(text: string): string | null {
  if (!yearAndNumber.test(text)) return null
  const match = pattern.exec(text)
  return match ? unspaced(match[0]) : null
}
