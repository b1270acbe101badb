import {childrenOf, textIn, type XmlElement} from '../container/xml.ts'
import {isWord} from './elements.ts'
import {wrap} from './printed.ts'

/**
 * A text in which what drawings hold in words of their own is the content of text boxes: each body of
 * text of a group of shapes is one, and each paragraph of it.
 */
export function withDrawnText(element: XmlElement): XmlElement {
  const children = element.children.map((child) => {
    if (typeof child === 'string') return child
    if (child.name === 'txBody' && !isWord(child)) return boxOf(childrenOf(child, 'p'))
    if (child.name === 'textbox' && !holdsContent(child)) return textBoxOf(child)
    return withDrawnText(child)
  })
  const isSame = children.every((child, at) => child === element.children[at])
  return isSame ? element : {...element, children}
}

function boxOf(paragraphs: readonly XmlElement[]): XmlElement {
  return wrap('txbxContent', paragraphs.map(paragraphOf))
}

/** The runs of a paragraph of a drawing as those of a text: fields have their result in runs, too. */
function paragraphOf(paragraph: XmlElement): XmlElement {
  const runs = childrenOf(paragraph).flatMap((child) => {
    if (child.name === 'br') return [wrap('r', [wrap('br', [])])]
    return childrenOf(child, 't').map((text) => wrap('r', [wrap('t', [textIn(text)])]))
  })
  return wrap('p', runs)
}

function holdsContent(box: XmlElement): boolean {
  return childrenOf(box).some((child) => child.name === 'txbxContent' || holdsContent(child))
}

/** A box of a drawing whose words are those of a web page. */
function textBoxOf(box: XmlElement): XmlElement {
  const inner = childrenOf(box)
  const texts = (inner.length > 0 ? inner : [box]).map((part) => textIn(part).trim())
  const own = texts.filter((text) => text !== '')
  if (own.length === 0) return box
  return wrap(
    'txbxContent',
    own.map((text) => wrap('p', [wrap('r', [wrap('t', [text])])]))
  )
}
