import {isProblem} from '../container/problem.ts'
import {attributeOf, childOf, childrenOf, type XmlElement} from '../container/xml.ts'
import type {Zip} from '../container/zip.ts'
import {readXml} from '../container/xml.ts'
import {isOn} from './elements.ts'
import type {Part} from '../container/package.ts'

/** What stands in the margin of pages. */
export interface Margin {
  kind: 'header' | 'footer'
  root: XmlElement
}

/** The headers and footers that are printed on some page, each once; those that could not be read are named. */
export async function readMargins(
  zip: Zip,
  main: Part,
  settings: XmlElement | null
): Promise<{margins: Margin[]; unread: string[]}> {
  const hasEven = isOn(settings, 'evenAndOddHeaders') === true
  const ids = new Set<string>()
  for (const section of sectionsOf(main.root)) {
    const hasFirst = isOn(section, 'titlePg') === true
    for (const reference of childrenOf(section)) {
      if (!/^(?:header|footer)Reference$/.test(reference.name)) continue
      const type = attributeOf(reference, 'type') ?? 'default'
      if ((type === 'even' && !hasEven) || (type === 'first' && !hasFirst)) continue
      ids.add(attributeOf(reference, 'id') ?? '')
    }
  }
  const margins: Margin[] = []
  const unread: string[] = []
  for (const {id, type, target} of main.relations) {
    if (!ids.has(id) || (type !== 'header' && type !== 'footer')) continue
    const root = await readXml(zip, target)
    if (root === null || isProblem(root)) unread.push(target)
    else margins.push({kind: type, root})
  }
  return {margins, unread}
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
