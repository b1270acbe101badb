import type {Glyph} from './glyphs.ts'

/** White space, and marks without a shape that the library leaves out of text. */
const shapeless = /[\s\p{Cf}\p{Zs}\0]/u

/**
 * The characters of a page as the library gives its text, for each glyph of it: the other way from the
 * file to the text. Marks without a shape are those of the glyph, as the library may leave them out. `null` where the two ways do not say the same in the same order.
 *
 * @param glyphs in the order that they are painted in
 * @param text of the page, in the same order
 */
export function matchText(glyphs: readonly Glyph[], text: string): Map<Glyph, string> | null {
  const characters = [...text].filter((character) => !shapeless.test(character))
  const matched = new Map<Glyph, string>()
  let at = 0
  for (const glyph of glyphs) {
    let own = ''
    for (const character of glyph.text) {
      if (!shapeless.test(character) && characters[at++] !== character) return null
      own += shapeless.test(character) ? character : (characters[at - 1] ?? '')
    }
    matched.set(glyph, own)
  }
  return at === characters.length ? matched : null
}
