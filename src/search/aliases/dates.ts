import {toHanNumeral} from '../../text/han-numeral.ts'

/** 2023-11-17, 2023.11.17, 2023/11/17, 2023年11月17日; 2023-11 and 2023年11月, for what is not that may be a number. */
const arabic = /^(\d{4})(?:([-./])(\d\d?)\2(\d\d?)|-(\d\d)|年(\d\d?)月(?:(\d\d?)日?)?)$/
/** 二〇二三年十一月十七日, 二〇二三年十一月. */
const han =
  /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?$/

const digits = '〇一二三四五六七八九'
const numerals = Array.from({length: 31}, (_, at) => toHanNumeral(at + 1))

/** Other ways to write a day or a month, as documents do; none where a text is neither. */
export function dateNames(typed: string): string[] {
  if (typed.length > 16) return []
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const [year, month, day] = readArabic(text) ?? readHan(text) ?? []
  if (year === undefined || month === undefined) return []
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return []
  const name = (of: (number: number) => string, own: string) =>
    `${own}年${of(month)}月${day === undefined ? '' : `${of(day)}日`}`
  const inHan = year.replace(/\d/g, (digit) => digits.charAt(Number(digit)))
  return [name(String, year), name((number) => numerals[number - 1] ?? '', inHan)].filter(
    (each) => each !== text
  )
}

type Day = [year: string, month: number, day: number | undefined]

function readArabic(text: string): Day | null {
  const found = arabic.exec(text)
  if (!found) return null
  const [, year = '', , ofDay, inDay, ofMonth, printed, printedDay] = found
  const day = inDay ?? printedDay
  return [year, Number(ofDay ?? ofMonth ?? printed), day === undefined ? undefined : Number(day)]
}

function readHan(text: string): Day | null {
  const found = han.exec(text)
  if (!found) return null
  const [, year = '', month = '', day] = found
  const plain = year.replace(/[〇○零一二三四五六七八九]/g, (digit) =>
    String(Math.max(0, digits.indexOf(digit)))
  )
  return [
    plain,
    numerals.indexOf(month) + 1,
    day === undefined ? undefined : numerals.indexOf(day) + 1
  ]
}
