/** Signs of symbol fonts that stand in Chinese documents, by font and code. */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6d: '○',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x75: '◆',
    0x77: '◆',
    0x78: '☒',
    0xa1: '○',
    0xa8: '□',
    0xd8: '➢',
    0xe0: '→',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑'
  },
  'wingdings 2': {
    0x4f: '✗',
    0x50: '✓',
    0x51: '☒',
    0x52: '☑',
    0x53: '☒',
    0x54: '☒',
    0x97: '●',
    0xa2: '■',
    0xa3: '□'
  },
  symbol: {
    0xa3: '≤',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '·',
    0xb8: '÷',
    0xb9: '≠',
    0xd6: '√'
  }
}

/**
 * A character of a symbol font, which has it in the place of another: as the sign of the same
 * shape where that is known, else as the code that it has.
 *
 * @param code in hexadecimal, as Word writes it, with or without the private use area
 */
export function symbolOf(font: string, code: string): {text: string; isKnown: boolean} {
  const number = /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0
  const shapes = signs[font.toLowerCase()]
  const sign = shapes?.[number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number]
  if (sign !== undefined) return {text: sign, isKnown: true}
  if (number < 0x20 || number > 0x10ffff || (number >= 0xd800 && number <= 0xdfff)) {
    return {text: '\ufffd', isKnown: false}
  }
  // In other fonts, a code outside of the private use area is the character that it names.
  const isPlain = shapes === undefined && (number < 0xe000 || number > 0xf8ff)
  return {text: String.fromCodePoint(number), isKnown: isPlain && !/dings|symbol/i.test(font)}
}
