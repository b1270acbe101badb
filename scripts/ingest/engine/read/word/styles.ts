import {attributeOf, childOf, childrenOf, type XmlElement} from '../container/xml.ts'
import {isOn, toNumber, valueOf} from './elements.ts'

/** What styles or a paragraph itself say of how it is printed; `null` where they do not. */
export interface Format {
  numId: string | null
  /** Level in the list, from 0 on. */
  ilvl: number | null
  /** Level in the outline, from 0 on; 9 for text. */
  outline: number | null
  align: string | null
  /** Indent of the first line, in hundredths of a character and in twentieths of a point. */
  firstLineChars: number | null
  firstLine: number | null
  /** Size of characters in halves of a point. */
  size: number | null
  isHidden: boolean | null
}

/** A style of paragraphs with all that it takes from others. */
export interface ParagraphStyle extends Format {
  /** Ids of it and of those that it is based on, in this order. */
  ids: readonly string[]
  /** Whether it is the style of the title of a document. */
  isTitle: boolean
}

export interface Styles {
  /** The style of an id, or that of paragraphs that name none. */
  paragraph: (id: string | null) => ParagraphStyle
  /** Whether a style of characters hides them. */
  hides: (id: string | null) => boolean
  /** The list that a style of lists stands for. */
  listOf: (id: string) => string | null
}

/** Styles are based on others no deeper than this. */
const deepest = 50

/** The styles of a document, by the root of their part; without one, there are none. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = root ? childrenOf(root, 'style') : []
  const byId = new Map(styles.map((style) => [attributeOf(style, 'styleId') ?? '', style]))
  const ofParagraphs = styles.filter((style) => attributeOf(style, 'type') === 'paragraph')
  const standard = ofParagraphs.find((style) =>
    /^(?:1|true|on)$/.test(attributeOf(style, 'default') ?? '')
  )
  const standardId = standard && attributeOf(standard, 'styleId')
  const known = new Map<string, ParagraphStyle>()

  const chainOf = (id: string): XmlElement[] => {
    const chain = new Set<XmlElement>()
    for (let at: string | null = id; at !== null && chain.size < deepest;) {
      const style = byId.get(at)
      if (!style || chain.has(style)) break
      chain.add(style)
      at = valueOf(style, 'basedOn')
    }
    return [...chain]
  }

  const resolve = (id: string): ParagraphStyle => {
    const chain = chainOf(id)
    const format = chain.map(ownFormat).reduce(over, none)
    const names = chain.map((style) => valueOf(style, 'name') ?? '')
    return {
      ...format,
      outline: format.outline ?? names.map(outlineOfName).find((level) => level !== null) ?? null,
      ids: chain.map((style) => attributeOf(style, 'styleId') ?? ''),
      isTitle: names.some((name) => /^(?:title|标题)$/i.test(name))
    }
  }

  return {
    paragraph: (given) => {
      const id = given !== null && byId.has(given) ? given : (standardId ?? '')
      const style = known.get(id) ?? resolve(id)
      known.set(id, style)
      return style
    },
    hides: (id) =>
      id !== null && chainOf(id).some((style) => isOn(childOf(style, 'rPr'), 'vanish') === true),
    listOf: (id) => {
      const style = byId.get(id)
      return style ? ownFormat(style).numId : null
    }
  }
}

/** What an element says itself by its properties of a paragraph and of characters. */
export function ownFormat(element: XmlElement): Format {
  const paragraph = childOf(element, 'pPr')
  const characters = childOf(element, 'rPr')
  const list = paragraph && childOf(paragraph, 'numPr')
  const indent = paragraph && childOf(paragraph, 'ind')
  const indentOf = (name: string) => toNumber(indent && attributeOf(indent, name))
  return {
    numId: valueOf(list, 'numId'),
    ilvl: toNumber(valueOf(list, 'ilvl')),
    outline: toNumber(valueOf(paragraph, 'outlineLvl')),
    align: valueOf(paragraph, 'jc'),
    firstLineChars: indentOf('firstLineChars'),
    firstLine: indentOf('firstLine'),
    size: toNumber(valueOf(characters, 'sz')),
    isHidden: isOn(characters, 'vanish')
  }
}

const none: Format = {
  numId: null,
  ilvl: null,
  outline: null,
  align: null,
  firstLineChars: null,
  firstLine: null,
  size: null,
  isHidden: null
}

/** One format where it says something, else another. */
export function over(format: Format, other: Format): Format {
  return {
    numId: format.numId ?? other.numId,
    ilvl: format.ilvl ?? other.ilvl,
    outline: format.outline ?? other.outline,
    align: format.align ?? other.align,
    firstLineChars: format.firstLineChars ?? other.firstLineChars,
    firstLine: format.firstLine ?? other.firstLine,
    size: format.size ?? other.size,
    isHidden: format.isHidden ?? other.isHidden
  }
}

/** heading 1, 标题 1 */
function outlineOfName(name: string): number | null {
  const level = /^(?:heading|标题)\s?([1-9])$/i.exec(name)?.[1]
  return level === undefined ? null : Number(level) - 1
}
