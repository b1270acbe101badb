const digits = '零一二三四五六七八九'

/** A number from 1 to 9999 as Chinese write it for sessions and articles: 十九, 二十, 一百零三. */
export function toHanNumeral(number: number): string {
  let text = ''
  let gap = ''
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, '']
  ] as const) {
    const digit = Math.floor(number / size) % 10
    if (digit > 0) text += gap + digits.charAt(digit) + unit
    gap = digit === 0 && text !== '' ? '零' : ''
  }
  return text.replace(/^一十/, '十')
}
