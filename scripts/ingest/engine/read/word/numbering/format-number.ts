import {digitByDigit, withTens, withUnits} from './chinese-numbers.ts'

type Write = (value: number) => string

const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const ideographs = '〇一二三四五六七八九'
/** Beyond this, letters would be repeated without bound. */
const mostRepeats = 50

/** How each format of Word writes a number from 1 on; those that are not here are written as 1, 2, 3. */
const formats: Readonly<Record<string, Write>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalEnclosedCircle: fromRow(0x2460, 20),
  decimalEnclosedCircleChinese: fromRow(0x2460, 20),
  decimalEnclosedParen: fromRow(0x2474, 20),
  decimalEnclosedFullstop: fromRow(0x2488, 20),
  ideographEnclosedCircle: fromRow(0x3280, 10),
  numberInDash: (value) => `- ${String(value)} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  ordinal,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: repeated('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerLetter: repeated('abcdefghijklmnopqrstuvwxyz'),
  chineseCounting: (value) => withTens(value, ideographs),
  taiwaneseCounting: (value) => withTens(value, ideographs),
  ideographDigital: (value) => digitByDigit(value, ideographs),
  taiwaneseDigital: (value) => digitByDigit(value, ideographs),
  japaneseDigitalTenThousand: (value) => digitByDigit(value, ideographs),
  koreanDigital: (value) => digitByDigit(value, '영일이삼사오육칠팔구'),
  koreanDigital2: (value) => digitByDigit(value, '零一二三四五六七八九'),
  chineseCountingThousand: (value) => withUnits(value, 'chineseCountingThousand'),
  taiwaneseCountingThousand: (value) => withUnits(value, 'taiwaneseCountingThousand'),
  chineseLegalSimplified: (value) => withUnits(value, 'chineseLegalSimplified'),
  ideographLegalTraditional: (value) => withUnits(value, 'ideographLegalTraditional'),
  japaneseCounting: (value) => withUnits(value, 'japaneseCounting'),
  japaneseLegal: (value) => withUnits(value, 'japaneseLegal'),
  koreanCounting: (value) => withUnits(value, 'koreanCounting'),
  ideographTraditional: (value) => (value > 10 ? String(value) : stems.charAt(value - 1)),
  ideographZodiac: (value) => (value > 12 ? String(value) : branches.charAt(value - 1)),
  ideographZodiacTraditional: (value) =>
    value > 60 ? String(value) : stems.charAt((value - 1) % 10) + branches.charAt((value - 1) % 12),
  russianLower: repeated('абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: repeated('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  none: () => ''
}

/** Whether numbers of a format are written as Word writes them. */
function isKnownFormat(format: string): boolean {
  return Object.hasOwn(formats, format)
}

/** Formats that programs write in different ways from some number on. */
const disputed: Readonly<Record<string, number>> = {
  chineseCounting: 100,
  taiwaneseCounting: 100,
  japaneseCounting: 100,
  decimalEnclosedCircle: 21,
  decimalEnclosedCircleChinese: 21
}

/** Whether all programs write a number in a format as it is written here. */
export function isCertain(value: number, format: string): boolean {
  if (/^0*1$/.test(format)) return true
  const from = Object.hasOwn(disputed, format) ? disputed[format] : undefined
  return isKnownFormat(format) && (from === undefined || value < from)
}

/**
 * A number as Word prints it: 第`一百零一`条, `（１）`, `①`.
 *
 * @param format name that ECMA-376 has for it (17.18.59); `001` for numbers of so many digits
 */
export function formatNumber(value: number, format: string): string {
  if (/^0*1$/.test(format)) return String(value).padStart(format.length, '0')
  if (format === 'none') return ''
  // Only 1, 2, 3 go below one and beyond all units.
  if (value < 1 || value >= 100_000_000) return String(value)
  return (isKnownFormat(format) ? formats[format]?.(value) : undefined) ?? String(value)
}

function wide(value: number): string {
  return [...String(value)]
    .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .join('')
}

/** Signs that follow each other in Unicode; where they end, numbers are plain. */
function fromRow(first: number, size: number): Write {
  return (value) => (value > size ? String(value) : String.fromCharCode(first + value - 1))
}

/** a … z, aa, bb, cc. */
function repeated(letters: string): Write {
  return (value) => {
    const times = Math.ceil(value / letters.length)
    if (times > mostRepeats) return String(value)
    return letters.charAt((value - 1) % letters.length).repeat(times)
  }
}

function roman(value: number): string {
  if (value > 9999) return String(value)
  const tens = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
  const raised: Readonly<Record<string, string>> = {I: 'X', V: 'L', X: 'C'}
  const raisedTwice: Readonly<Record<string, string>> = {I: 'C', V: 'D', X: 'M'}
  const digit = (size: number) => tens[Math.floor(value / size) % 10] ?? ''
  return (
    'M'.repeat(Math.floor(value / 1000)) +
    digit(100).replace(/./g, (sign) => raisedTwice[sign] ?? '') +
    digit(10).replace(/./g, (sign) => raised[sign] ?? '') +
    digit(1)
  )
}

function ordinal(value: number): string {
  const [ten, one] = [value % 100, value % 10]
  const isTeen = ten > 10 && ten < 14
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][one] ?? 'th')
  return `${String(value)}${ending}`
}
