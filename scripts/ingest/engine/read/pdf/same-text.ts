import type {Glyph} from './glyphs.ts'

/** White space, and marks without a shape that the library leaves out of text. */
const shapeless = /[\s\p{Cf}\p{Zs}\0]/u

/**
 * The characters of a page as the library gives its text, for each glyph of it: the other way from the
 * file to the text. `null` where the two ways do not say the same in the same order.
 *
 * @param glyphs in the order that they are painted in
 * @param text of the page, in the same order
 */
export function matchText(glyphs: readonly Glyph[], text: string): Map<Glyph, string> | null {
  const characters = [...text].filter((character) => !shapeless.test(character))
  const matched = new Map<Glyph, string>()
  let at = 0
  for (const glyph of glyphs) {
    const own = [...glyph.text].filter((character) => !shapeless.test(character))
    for (const character of own) if (characters[at++] !== character) return null
    if (own.length > 0) matched.set(glyph, characters.slice(at - own.length, at).join(''))
  }
  return at === characters.length ? matched : null
}
