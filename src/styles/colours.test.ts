import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const usual = tokensOf(read('base.css'))
const high = {...usual, ...tokensOf(blockOf(read('settings.css'), "[data-theme='contrast'] {"))}
const texts = ['--ink', '--muted', '--link', '--accent']
const grounds = ['--paper', '--sheet', '--mark']

describe.each([
  ['as it comes', usual],
  ['with high contrast', high]
])('the palette %s', (_, tokens) => {
  test.each([0, 1])(
    'has 7:1 for every text on every ground, 12:1 for what is read (%i)',
    (theme) => {
      const colour = (name: string) => colourOf(tokens, name, theme)
      const weak = texts.flatMap((text) =>
        grounds.map((ground) => [text, ground, contrast(colour(text), colour(ground))] as const)
      )
      expect(weak.filter(([, , ratio]) => ratio < 7)).toEqual([])
      expect(contrast(colour('--ink'), colour('--paper'))).toBeGreaterThanOrEqual(12)
      // Buttons are of the paper's colour on the accent.
      expect(contrast(colour('--paper'), colour('--accent'))).toBeGreaterThanOrEqual(7)
    }
  )
})

/** Tokens of a style sheet, each with what it is in light and in dark. */
function tokensOf(css: string): Record<string, string[]> {
  const found = css.matchAll(/(--[a-z]+): (?:light-dark\(([^,]*), ([^)]*)\)|var\((--[a-z]+)\));/g)
  return Object.fromEntries(
    [...found].map(([, name = '', light = '', dark = '', other = '']) => [
      name,
      other === '' ? [light, dark] : [other, other]
    ])
  )
}

function blockOf(css: string, head: string): string {
  const start = css.indexOf(head)
  return css.slice(start, css.indexOf('}', start))
}

function colourOf(tokens: Record<string, string[]>, name: string, theme: number): string {
  const value = tokens[name]?.[theme] ?? ''
  return value.startsWith('--') ? colourOf(tokens, value, theme) : value
}

/** Ratio of two colours by WCAG. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(colour)?.[1] ?? ''
  expect(digits).not.toBe('')
  const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(whole.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
