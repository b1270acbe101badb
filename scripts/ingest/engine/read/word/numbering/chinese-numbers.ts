/** Characters that numbers are written with: ten digits from zero on, ten, hundred, thousand, ten thousand. */
interface Signs {
  digits: string
  units: readonly [ten: string, hundred: string, thousand: string, tenThousand: string]
  /** Whether one in front of a unit is written: 一百, but 百 in Japan. */
  writesOne: boolean
  /** Whether one is written in front of the ten of 10 to 19. */
  writesOneTen: boolean
  /** Whether a zero stands for the units that are left out: 一百零一. */
  writesZero: boolean
}

const plain = {digits: '零一二三四五六七八九', units: ['十', '百', '千', '万']} as const
const full = {writesOne: true, writesOneTen: true, writesZero: true}

/** Ways of writing a number with units, by the name that Word has for it. */
const systems = {
  chineseCountingThousand: {...plain, ...full, writesOneTen: false},
  taiwaneseCountingThousand: {
    ...plain,
    ...full,
    units: ['十', '百', '千', '萬'],
    writesOneTen: false
  },
  japaneseCounting: {...plain, writesOne: false, writesOneTen: false, writesZero: false},
  koreanCounting: {
    digits: '영일이삼사오육칠팔구',
    units: ['십', '백', '천', '만'],
    writesOne: false,
    writesOneTen: false,
    writesZero: false
  },
  chineseLegalSimplified: {
    ...full,
    digits: '零壹贰叁肆伍陆柒捌玖',
    units: ['拾', '佰', '仟', '萬']
  },
  ideographLegalTraditional: {
    ...full,
    digits: '零壹貳參肆伍陸柒捌玖',
    units: ['拾', '佰', '仟', '萬']
  },
  japaneseLegal: {
    digits: '零壱弐参四伍六七八九',
    units: ['拾', '百', '阡', '萬'],
    writesOne: true,
    writesOneTen: true,
    writesZero: false
  }
} as const satisfies Record<string, Signs>

export type ChineseSystem = keyof typeof systems

/** 101 → 一百零一, for whole numbers from 1 to 99,999,999. */
export function withUnits(value: number, system: ChineseSystem): string {
  const signs: Signs = systems[system]
  const high = Math.floor(value / 10_000)
  const low = value % 10_000
  if (high === 0) return belowTenThousand(low, signs, !signs.writesOneTen)
  const front = belowTenThousand(high, signs, !signs.writesOneTen) + signs.units[3]
  if (low === 0) return front
  const zero = signs.writesZero && low < 1000 ? signs.digits.charAt(0) : ''
  return front + zero + belowTenThousand(low, signs, false)
}

/** 20 → 二十, 101 → 一〇一: units up to ninety-nine, and digit by digit above. */
export function withTens(value: number, digits: string): string {
  if (value >= 100) return digitByDigit(value, digits)
  const tens = Math.floor(value / 10)
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`
  return ten + (value % 10 === 0 ? '' : digits.charAt(value % 10))
}

/** 120 → 一二〇. */
export function digitByDigit(value: number, digits: string): string {
  return [...String(value)].map((digit) => digits.charAt(Number(digit))).join('')
}

function belowTenThousand(value: number, signs: Signs, isShort: boolean): string {
  let text = ''
  let gap = ''
  for (const [at, size] of [1000, 100, 10, 1].entries()) {
    const digit = Math.floor(value / size) % 10
    const unit = signs.units[2 - at] ?? ''
    if (digit > 0) {
      const isLeft =
        digit === 1 && size > 1 && (!signs.writesOne || (isShort && size === 10 && text === ''))
      text += `${gap}${isLeft ? '' : signs.digits.charAt(digit)}${unit}`
      gap = ''
    } else if (text !== '' && signs.writesZero) gap = signs.digits.charAt(0)
  }
  return text
}
