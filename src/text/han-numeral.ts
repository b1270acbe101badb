const digits = '零一二三四五六七八九'

/** A number from 1 to 999 as Chinese write it for sessions and articles: 十九, 二十, 一百零三. */
export function toHanNumeral(number: number): string {
  const [hundreds, tens, units] = [
    Math.floor(number / 100),
    Math.floor(number / 10) % 10,
    number % 10
  ]
  const front = hundreds > 0 ? `${digits.charAt(hundreds)}百` : ''
  if (tens === 0) {
    if (units === 0) return front
    return front + (hundreds > 0 ? '零' : '') + digits.charAt(units)
  }
  const ten = tens === 1 && hundreds === 0 ? '十' : `${digits.charAt(tens)}十`
  return front + ten + (units === 0 ? '' : digits.charAt(units))
}
