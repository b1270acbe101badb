import type {Glyph} from './glyphs.ts'

/** The same character so near to itself, in heights of the font, is one that was painted twice to look bold. */
const near = 0.12

/** Characters that were painted again over themselves: to the eye, they are one. */
export function echoesOf(glyphs: readonly Glyph[]): Set<Glyph> {
  const echoes = new Set<Glyph>()
  const painted = new Map<string, Glyph[]>()
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue
    const [column, row] = [Math.round(glyph.x / grid), Math.round(glyph.y / grid)]
    const isEcho = around.some(([dx, dy]) =>
      painted.get(keyOf(glyph, column + dx, row + dy))?.some((other) => isOver(glyph, other))
    )
    if (isEcho) {
      echoes.add(glyph)
      continue
    }
    const key = keyOf(glyph, column, row)
    const there = painted.get(key)
    if (there) there.push(glyph)
    else painted.set(key, [glyph])
  }
  return echoes
}

const grid = 4
const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const))

function keyOf({text}: Glyph, column: number, row: number): string {
  return `${text} ${String(column)} ${String(row)}`
}

function isOver(glyph: Glyph, other: Glyph): boolean {
  const room = near * glyph.size
  return (
    Math.abs(glyph.x - other.x) <= room &&
    Math.abs(glyph.y - other.y) <= room &&
    Math.abs(glyph.size - other.size) <= room &&
    Math.abs(glyph.rotation - other.rotation) < 1
  )
}
