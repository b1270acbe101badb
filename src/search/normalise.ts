import {simplify} from './traditional.ts'

/** A text in the form in which texts and queries are compared, and the way back. */
export interface Normalised {
  text: string
  /** For each UTF-16 unit of `text` the index of the character of the original that it came from. */
  offsets: number[]
}

const quotes = /["'“”„‟‘’‚‛«»〝〞「」『』]/u
const opening = /[([{〔【〖〘]/u
const closing = /[)\]}〕】〗〙]/u

/**
 * Width, letter case, script, quotation marks, brackets and white space make no
 * difference to a search: fold them all.
 */
export function normalise(text: string): Normalised {
  let folded = ''
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    for (const unit of foldCharacter(character)) {
      folded += unit
      offsets.push(...Array.from({length: unit.length}, () => at))
    }
    at += character.length
  }
  return {text: folded, offsets}
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0x4e00 && code <= 0x9fff) return simplify(character)
  if (/\s/.test(character)) return ''
  const plain = character.normalize('NFKC')
  if (quotes.test(plain)) return '"'
  if (opening.test(plain)) return '('
  if (closing.test(plain)) return ')'
  return simplify(plain).toLowerCase().replace(/\s/g, '')
}
