import {formatDate, isDate} from './date.ts'
import {readFormat, type Section, type Token} from './tokens.ts'

/** A value as a program shows it. */
export interface Shown {
  text: string
  /** Whether the format asks for something else than is shown. */
  isDoubtful: boolean
}

/** Shows values in one number format. */
export interface ValueFormat {
  number: (value: number) => Shown
  text: (value: string) => string
}

/** @param isFrom1904 whether days are counted from 1904 on */
export function createFormat(format: string, isFrom1904: boolean): ValueFormat {
  const sections = readFormat(format)
  const general = format === '' || /^(?:General|G\/通用格式)$/i.test(format)
  return {
    number: (value) => {
      if (general) return {text: generalNumber(value), isDoubtful: false}
      const {section, isNegative} = choose(value, sections)
      if (!section) return {text: generalNumber(value), isDoubtful: true}
      return show(isNegative ? -value : value, section, isFrom1904)
    },
    text: (value) => {
      const own = sections.findLast(isForText)
      if (!own) return value
      return own.tokens
        .map(({isLiteral, text}) => (isLiteral ? text : text === '@' ? value : ''))
        .join('')
    }
  }
}

/** A number as programs show it without a format, in up to fifteen digits. */
function generalNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)))
  return text.includes('e') && Math.abs(value) < 1e21 && Math.abs(value) >= 1e-9
    ? withoutZeros(Number(text).toFixed(15))
    : text.replace('e', 'E')
}

/** The section for a number; of the second, numbers lose their sign. One of several with @ is for texts. */
function choose(value: number, all: readonly Section[]) {
  const sections = all.length === 1 ? all : all.filter((section) => !isForText(section))
  const [first, second, third] = sections
  const conditional = sections.find(({brackets}) => brackets.some((each) => holds(each, value)))
  const hasConditions = sections.some(({brackets}) => brackets.some((each) => condition.test(each)))
  if (hasConditions) {
    return {section: conditional ?? sections.at(-1), isNegative: false}
  }
  if (value < 0 && second) return {section: second, isNegative: true}
  if (value === 0 && third) return {section: third, isNegative: false}
  return {section: first, isNegative: false}
}

function isForText({tokens}: Section): boolean {
  return tokens.some(({isLiteral, text}) => !isLiteral && text === '@')
}

const condition = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/

function holds(bracket: string, value: number): boolean {
  const [, sign, number] = condition.exec(bracket) ?? []
  const limit = Number(number)
  if (sign === undefined) return false
  return (
    (sign.includes('=') && value === limit) ||
    (sign === '<>' && value !== limit) ||
    (sign !== '<>' && sign.startsWith('<') && value < limit) ||
    (sign !== '<>' && sign.startsWith('>') && value > limit)
  )
}

function show(value: number, section: Section, isFrom1904: boolean): Shown {
  if (isDate(section)) {
    const date = formatDate(value, section, isFrom1904)
    return date === null
      ? {text: generalNumber(value), isDoubtful: true}
      : {text: date.trim(), isDoubtful: false}
  }
  const {tokens, brackets} = section
  const isOdd =
    brackets.some((each) => /^DBNum/i.test(each)) ||
    tokens.some(({isLiteral, text}) => !isLiteral && /^(?:\/|[Ee][+-])$/.test(text))
  if (isOdd) return {text: generalNumber(value), isDoubtful: true}
  return {text: inDigits(value, tokens), isDoubtful: false}
}

/** A number in the places that a format gives it. */
function inDigits(value: number, tokens: readonly Token[]): string {
  const isCode = ({isLiteral, text}: Token) =>
    !isLiteral && /^(?:[#0?.,]|General|G\/通用格式)$/.test(text)
  const first = tokens.findIndex(isCode)
  const last = tokens.findLastIndex(isCode)
  const codes = tokens.filter(isCode).map(({text}) => text)
  const outside = (some: readonly Token[]) =>
    some.map(({isLiteral, text}) => (isLiteral || text === '%' ? text : '')).join('')
  const sign = value < 0 ? '-' : ''
  if (first === -1) {
    // A format without places shows its own text alone.
    return (
      tokens.some(({text}) => text === '@') ? generalNumber(value) : sign + outside(tokens)
    ).trim()
  }
  const percents = tokens.filter(({isLiteral, text}) => !isLiteral && text === '%').length
  const number = Math.abs(value) * 100 ** percents
  const digits = codes.some((code) => code.length > 1)
    ? generalNumber(number)
    : placed(number, codes)
  const isZero = /^[0.,]*$/.test(digits)
  return `${isZero ? '' : sign}${outside(tokens.slice(0, first))}${digits}${outside(tokens.slice(last + 1))}`.trim()
}

/** A number that is not negative, rounded to its places, with commas and zeros as they are asked for. */
function placed(value: number, codes: readonly string[]): string {
  // Commas behind all places stand for thousands that are left out.
  const end = codes.findLastIndex((code) => code !== ',') + 1
  const scale = codes.length - end
  const places = codes.slice(0, end)
  const point = places.indexOf('.')
  const whole = point === -1 ? places : places.slice(0, point)
  const parts = point === -1 ? [] : places.slice(point + 1).filter((code) => code !== ',')
  const isGrouped = whole.includes(',')
  const rounded = round(value / 1000 ** scale, parts.length)
  const [digits = '', decimals = ''] = rounded.split('.')
  const least = whole.filter((code) => code === '0').length
  const padded = (digits === '0' ? '' : digits).padStart(least, '0')
  const shown = isGrouped ? grouped(padded) : padded
  const kept = Math.max(
    parts.findLastIndex((code) => code === '0') + 1,
    withoutZeros(`.${decimals}`).length - 1
  )
  return shown + (point === -1 ? '' : `.${decimals.slice(0, kept)}`)
}

/** 1234567 → 1,234,567. */
function grouped(digits: string): string {
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3)
    groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join(',')
}

/** 1.500 → 1.5, 2.000 → 2. */
function withoutZeros(decimal: string): string {
  let end = decimal.length
  while (decimal.charAt(end - 1) === '0') end--
  return decimal.slice(0, decimal.charAt(end - 1) === '.' ? end - 1 : end)
}

/** Rounded away from zero at a half of its decimal form, as programs do. */
function round(value: number, places: number): string {
  if (value >= 1e15 || places > 15) return value.toFixed(Math.min(places, 15))
  const shifted = Math.round(Number(`${String(Number(value.toPrecision(15)))}e${String(places)}`))
  if (!Number.isFinite(shifted) || shifted >= 1e21) return value.toFixed(places)
  return places === 0
    ? String(shifted)
    : Number(`${String(shifted)}e-${String(places)}`).toFixed(places)
}
