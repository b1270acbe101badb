import {attributeOf, childOf, textIn, type XmlElement} from '../container/xml.ts'
import {symbolOf} from './symbols.ts'

/** What a font of symbols has its own signs for: letters, Latin ones and those of its private use. */
const lettered = /([\u0021-\u007e\u00a1-\u00ff\uf020-\uf0ff])/

/**
 * A text in which letters that are set in a font of symbols are the symbols: þ in Wingdings is a
 * box that is ticked. What the font has no known sign for stays.
 */
export function withSigns(element: XmlElement): XmlElement {
  const font = element.name === 'r' ? fontOf(element) : ''
  const children = element.children.flatMap((child): (XmlElement | string)[] => {
    if (typeof child === 'string') return [child]
    return font !== '' && child.name === 't' ? signsIn(font, child) : [withSigns(child)]
  })
  const isSame =
    children.length === element.children.length &&
    children.every((child, at) => child === element.children[at])
  return isSame ? element : {...element, children}
}

function fontOf(run: XmlElement): string {
  const properties = childOf(run, 'rPr')
  const fonts = properties && childOf(properties, 'rFonts')
  const font = (fonts && attributeOf(fonts, 'ascii')) ?? ''
  return /^(?:wingdings(?: [23])?|symbol)$/i.test(font) ? font : ''
}

/** A text as pieces of it, and signs between. */
function signsIn(font: string, text: XmlElement): XmlElement[] {
  const pieces = textIn(text).split(lettered)
  if (pieces.every((piece) => !isSign(font, piece))) return [text]
  return pieces
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (!isSign(font, piece)) return {...text, children: [piece]}
      const named = {font, char: codeOf(piece)}
      const attributes = Object.entries(named).map(([name, value]) => ({
        ...{name, value, namespace: text.namespace}
      }))
      return {...text, name: 'sym', attributes, children: []}
    })
}

function isSign(font: string, piece: string): boolean {
  return piece.length === 1 && piece.search(lettered) === 0 && symbolOf(font, codeOf(piece)).isKnown
}

function codeOf(letter: string): string {
  return letter.charCodeAt(0).toString(16)
}
