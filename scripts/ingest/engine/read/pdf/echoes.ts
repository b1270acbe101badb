import type {Glyph} from './glyphs.ts'

/** The same character so near to itself, in heights of the font, is one that was painted twice to look bold. */
const near = 0.12

/** Characters that were painted again over themselves: to the eye, they are one. */
export function echoesOf(glyphs: readonly Glyph[]): Set<Glyph> {
  const echoes = new Set<Glyph>()
  const painted = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue
    const key = keyOf(glyph, 0, 0)
    const isEcho = corners.some(([dx, dy]) =>
      painted.get(keyOf(glyph, dx, dy))?.some((other) => isOver(glyph, other))
    )
    if (isEcho) echoes.add(glyph)
    else {
      const there = painted.get(key)
      if (!there) painted.set(key, [glyph])
      else if (there.length < mostThere) there.push(glyph)
    }
  }
  return echoes
}

/** Squares of the page that glyphs are looked up in, and the sides on which a near one may be. */
const grid = 4
/** From a place to the corners of a square of that size around it: they are in all squares that it touches. */
const corners = [-2, 2].flatMap((dx) => [-2, 2].map((dy) => [dx, dy] as const))
/** Glyphs in one square at most that others are compared with. */
const mostThere = 64

function keyOf({x, y}: Glyph, dx: number, dy: number): number {
  return Math.floor((x + dx) / grid) * 65_536 + Math.floor((y + dy) / grid)
}

function isOver(glyph: Glyph, other: Glyph): boolean {
  const room = near * glyph.size
  return (
    glyph.text === other.text &&
    Math.abs(glyph.x - other.x) <= room &&
    Math.abs(glyph.y - other.y) <= room &&
    Math.abs(glyph.size - other.size) <= room &&
    Math.abs(glyph.rotation - other.rotation) < 1
  )
}
