import {isProblem, type Problem} from '../container/problem.ts'
import {attributeOf, childOf, childrenOf, type XmlElement} from '../container/xml.ts'
import type {Zip} from '../container/zip.ts'
import {type Area, areaOf} from './numbers.ts'
import {type Part, readPart, textOfChild} from './parts.ts'

/** A document of a container: one file may hold several. */
export interface OfdDocument {
  /** Its pages in order: the paths of their content, from `folder`. */
  pages: readonly {id: string; path: string}[]
  /** Paths of templates by id, and whether they lie over the page. */
  templates: ReadonlyMap<string, {path: string; isFront: boolean}>
  /** Folder that all these paths start from. */
  folder: string
  /** Of pages that have none of their own. */
  area: Area | null
  /** What is drawn by reference. */
  resources: readonly Part[]
  /** Path of the list of annotations; `null` where there is none. */
  annotations: string | null
  attachments: string | null
  /** Path of the list of signatures, from the root. */
  signatures: string | null
}

/** The documents of a container. */
export async function documentsOf(zip: Zip): Promise<OfdDocument[] | Problem> {
  const main = await readPart(zip, '', 'OFD.xml')
  if (main === null) return {problem: 'damaged', found: '缺少 OFD.xml'}
  if (isProblem(main)) return main
  if (childOf(main.root, 'Encryptions')) return {problem: 'encrypted', found: 'OFD 的内容已加密'}
  const documents: OfdDocument[] = []
  for (const body of childrenOf(main.root, 'DocBody')) {
    const path = textOfChild(body, 'DocRoot')
    const part = path === null ? null : await readPart(zip, '', path)
    if (part === null) return {problem: 'damaged', found: `缺少 ${path ?? 'DocRoot'}`}
    if (isProblem(part)) return part
    documents.push(await documentOf(zip, part, textOfChild(body, 'Signatures')))
  }
  return documents.length > 0 ? documents : {problem: 'damaged', found: 'OFD.xml 里没有文档'}
}

async function documentOf(
  zip: Zip,
  {root, folder}: Part,
  signatures: string | null
): Promise<OfdDocument> {
  const common = childOf(root, 'CommonData')
  const templates = common ? childrenOf(common, 'TemplatePage') : []
  const pages = childOf(root, 'Pages')
  return {
    pages: (pages ? childrenOf(pages, 'Page') : []).map((page) => ({
      id: attributeOf(page, 'ID') ?? '',
      path: attributeOf(page, 'BaseLoc') ?? ''
    })),
    templates: new Map(
      templates.map((template) => [
        attributeOf(template, 'ID') ?? '',
        {
          path: attributeOf(template, 'BaseLoc') ?? '',
          isFront: attributeOf(template, 'ZOrder') === 'Foreground'
        }
      ])
    ),
    folder,
    area: areaIn(common && childOf(common, 'PageArea')),
    resources: await resourcesOf(zip, folder, common),
    annotations: textOfChild(root, 'Annotations'),
    attachments: textOfChild(root, 'Attachments'),
    signatures
  }
}

/** The size of the paper. */
export function areaIn(element: XmlElement | null): Area | null {
  return (
    areaOf(textOfChild(element, 'PhysicalBox')) ?? areaOf(textOfChild(element, 'ApplicationBox'))
  )
}

/** Resources that an element names; those that cannot be read are passed over. */
export async function resourcesOf(
  zip: Zip,
  folder: string,
  element: XmlElement | null
): Promise<Part[]> {
  const named = element
    ? ['PublicRes', 'DocumentRes', 'PageRes'].flatMap((name) => childrenOf(element, name))
    : []
  const parts: Part[] = []
  for (const each of named) {
    const path = each.children
      .filter((child) => typeof child === 'string')
      .join('')
      .trim()
    const part = path === '' ? null : await readPart(zip, folder, path)
    if (part && !isProblem(part)) parts.push(part)
  }
  return parts
}
