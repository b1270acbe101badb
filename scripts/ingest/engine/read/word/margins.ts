import {isProblem} from '../container/problem.ts'
import {attributeOf, childOf, childrenOf, textIn, type XmlElement} from '../container/xml.ts'
import type {Zip} from '../container/zip.ts'
import {readXml} from '../container/xml.ts'
import {isOn} from './elements.ts'
import type {Part} from '../container/package.ts'

/** What stands in the margin of pages. */
export interface Margin {
  kind: 'header' | 'footer'
  root: XmlElement
  /** Whether it stands on the first page alone, as a letterhead does, and is of the document. */
  isOpening: boolean
}

/** The headers and footers that are printed on some page, each once; those that could not be read are named. */
export async function readMargins(
  zip: Zip,
  main: Part,
  settings: XmlElement | null
): Promise<{margins: Margin[]; unread: string[]}> {
  const hasEven = isOn(settings, 'evenAndOddHeaders') === true
  const ids = new Set<string>()
  let opening: string | null = null
  for (const [at, section] of sectionsOf(main.root).entries()) {
    const hasFirst = isOn(section, 'titlePg') === true
    for (const reference of childrenOf(section)) {
      if (!/^(?:header|footer)Reference$/.test(reference.name)) continue
      const type = attributeOf(reference, 'type') ?? 'default'
      if ((type === 'even' && !hasEven) || (type === 'first' && !hasFirst)) continue
      const id = attributeOf(reference, 'id') ?? ''
      ids.add(id)
      if (at === 0 && type === 'first' && reference.name === 'headerReference') opening = id
    }
  }
  const margins: Margin[] = []
  const unread: string[] = []
  for (const {id, type, target} of main.relations) {
    if (!ids.has(id) || (type !== 'header' && type !== 'footer')) continue
    const root = await readXml(zip, target)
    if (root === null || isProblem(root)) unread.push(target)
    else margins.push({kind: type, root, isOpening: id === opening})
  }
  const running = new Set(margins.flatMap((each) => (each.isOpening ? [] : [textIn(each.root)])))
  return {
    margins: margins.map((each) => {
      const isOpening = each.isOpening && !running.has(textIn(each.root))
      return {...each, isOpening}
    }),
    unread
  }
}

const none: XmlElement = {name: '', namespace: '', attributes: [], children: []}

/** How the sections of a document are printed: the last says it behind the text, others in their last paragraphs. */
export function sectionsOf(document: XmlElement): XmlElement[] {
  const body = childOf(document, 'body')
  if (!body) return []
  const sections: XmlElement[] = []
  const find = (element: XmlElement) => {
    for (const child of childrenOf(element)) {
      if (child.name === 'sectPr') sections.push(child)
      else if (child.name === 'p') find(childOf(child, 'pPr') ?? none)
      else if (child.name !== 'tbl') find(child)
    }
  }
  find(body)
  return sections
}
