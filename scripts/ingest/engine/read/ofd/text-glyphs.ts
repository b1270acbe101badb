import {attributeOf, childOf, childrenOf, textIn, type XmlElement} from '../container/xml.ts'
import type {Glyph} from '../pdf/glyphs.ts'
import {apply, type Matrix} from '../pdf/matrix.ts'
import {fillOf} from './colours.ts'
import {areaOf, deltasOf} from './numbers.ts'

/** The characters of a text object, each where it stands on the page. */
export function glyphsOf(text: XmlElement, matrix: Matrix, isArtifact: boolean): Glyph[] {
  const boundary = areaOf(attributeOf(text, 'Boundary'))
  const own = numberOf(text, 'Size', 0)
  const size = own > 0 ? own : (boundary?.height ?? 0)
  const [a = 1, b = 0, c = 0, d = 1] = matrix
  const direction = numberOf(text, 'CharDirection', 0)
  const angle = (Math.atan2(b, a) * 180) / Math.PI
  const across = Math.hypot(a, b)
  const style = {
    size: size * Math.hypot(c, d),
    rotation: -(angle + direction) || 0,
    font: `${attributeOf(text, 'Font') ?? ''} ${attributeOf(text, 'Weight') ?? ''}`,
    isHidden: isWithoutInk(text),
    isArtifact,
    isAnnotation: false,
    isOff: false,
    replacement: null,
    colours: [colourOf(text)],
    clip: null
  }
  const em = size * numberOf(text, 'HScale', 1)
  const glyphs: Glyph[] = []
  let start = {x: 0, y: 0}
  for (const code of childrenOf(text, 'TextCode')) {
    start = {x: numberOf(code, 'X', start.x), y: numberOf(code, 'Y', start.y)}
    const steps = stepsOf(code, em)
    const isVertical = runsDown(steps, direction)
    let {x, y} = start
    for (const [at, {character, dx, dy, room}] of steps.entries()) {
      const isLast = at === steps.length - 1
      const width = isVertical ? size : isLast ? lastWidth(room, em, x, boundary?.width) : room
      const [left, base] = apply(matrix, x, y)
      glyphs.push({text: character, x: left, y: base, width: width * across, isVertical, ...style})
      x += dx
      y += dy
    }
  }
  return glyphs
}

/** A character, how far the next stands from it, and the room that it takes. */
interface Step {
  character: string
  dx: number
  dy: number
  room: number
}

function stepsOf(code: XmlElement, em: number): Step[] {
  const characters = [...printedIn(textIn(code))]
  const most = characters.length - 1
  const across = deltasOf(attributeOf(code, 'DeltaX'), most)
  const down = deltasOf(attributeOf(code, 'DeltaY'), most)
  return characters.map((character, at) => {
    const usual = usualWidth(character) * em
    const dy = down[at] ?? 0
    // Where nothing is said, characters follow each other as the font has them.
    const dx = across[at] ?? (down.length > 0 ? 0 : usual)
    const isNarrow = usual < em
    const room = isNarrow && dx > usual ? Math.min(dx, em * 1.1) : usual
    return {character, dx, dy, room}
  })
}

/** The text of a run: where the file has it on a line of its own, line ends and indents are not printed. */
function printedIn(text: string): string {
  return /[\r\n]/.test(text) ? text.trim() : text
}

/** Whether characters that stand upright stand below each other. */
function runsDown(steps: readonly Step[], direction: number): boolean {
  const moves = steps.slice(0, -1)
  const [x, y] = moves.reduce(([x, y], {dx, dy}) => [x + dx, y + dy], [0, 0])
  const isAside = direction % 180 !== 0
  return isAside ? Math.abs(x) > Math.abs(y) : Math.abs(y) > Math.abs(x)
}

/** Nothing says how wide the last character is but the box, which may be wider. */
function lastWidth(room: number, em: number, x: number, box: number | undefined): number {
  if (room >= em || box === undefined) return room
  return Math.max(room, Math.min(box - x, em))
}

const isWide =
  /[\u1100-\u115f\u2018-\u201d\u2014\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\u{20000}-\u{3ffff}]/u

/** About how wide a character is, in heights of the font. */
function usualWidth(character: string): number {
  if (isWide.test(character)) return 1
  if (/[MWmw@%]/.test(character)) return 0.85
  return /[A-Z&]/.test(character) ? 0.7 : 0.5
}

/** What letters are filled with; those that are drawn as lines, too, are seen. */
function colourOf(text: XmlElement): string | null {
  return attributeOf(text, 'Stroke') === 'true' ? null : fillOf(text, '#000000')
}

function isWithoutInk(text: XmlElement): boolean {
  const isFilled = attributeOf(text, 'Fill') !== 'false'
  const isStroked = attributeOf(text, 'Stroke') === 'true'
  const color = childOf(text, 'FillColor')
  const alpha = attributeOf(text, 'Alpha') ?? (color && attributeOf(color, 'Alpha'))
  return (!isFilled && !isStroked) || alpha === '0'
}

function numberOf(element: XmlElement, name: string, otherwise: number): number {
  const value = attributeOf(element, name)
  const number = value === null || value.trim() === '' ? NaN : Number(value)
  return Number.isFinite(number) ? number : otherwise
}
