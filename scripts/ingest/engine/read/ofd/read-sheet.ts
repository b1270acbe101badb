import {isProblem} from '../container/problem.ts'
import {attributeOf, childOf, childrenOf, textIn, type XmlElement} from '../container/xml.ts'
import type {Zip} from '../container/zip.ts'
import {areaIn, type OfdDocument, resourcesOf} from './documents.ts'
import type {Area} from './numbers.ts'
import {graphicsIn, paint, type Painted} from './painted.ts'
import {type Part, readPart} from './parts.ts'

/** A page as it is painted. */
export interface Sheet extends Painted {
  /** In points. */
  width: number
  height: number
  /** Its text as the file has it, in the order that it is painted in. */
  plain: string
  /** Paths of the templates that it shows: what is drawn of them is an artifact. */
  templates: readonly string[]
  isBroken: boolean
}

/** Points of a millimetre. */
const point = 72 / 25.4
/** The paper where nothing says how large it is. */
const usual: Area = {x: 0, y: 0, width: 210, height: 297}

/**
 * Read a page; where that cannot be, it is empty.
 *
 * @param open reads a part that many pages share, from the folder of the document
 */
export async function readSheet(
  zip: Zip,
  document: OfdDocument,
  path: string,
  open: (path: string) => Promise<Part | null>
): Promise<Sheet> {
  const read = path === '' ? null : await readPart(zip, document.folder, path)
  const part = read === null || isProblem(read) ? null : read
  const area = areaIn(part && childOf(part.root, 'Area')) ?? document.area ?? usual
  const sheet: Sheet = {
    ...{glyphs: [], rules: [], areas: [], picture: 0, unseen: 0},
    ...{width: area.width * point, height: area.height * point, plain: ''},
    ...{templates: [], isBroken: part === null}
  }
  if (!part) return sheet
  const matrix = [point, 0, 0, point, -area.x * point, -area.y * point]
  const own = await resourcesOf(zip, part.folder, part.root)
  const graphics = graphicsIn([...document.resources, ...own])
  const add = ({root}: Part, isArtifact: boolean) => {
    const content = childOf(root, 'Content')
    if (!content) return
    paint(sheet, content, matrix, {graphics, isArtifact})
    sheet.plain += codesIn(content).join('')
  }
  const templates = templatesOf(part.root, document)
  const layers = await Promise.all(
    templates.map(async (each) => ({...each, part: await open(each.path)}))
  )
  for (const {part: back, isFront} of layers) if (back && !isFront) add(back, true)
  add(part, false)
  for (const {part: front, isFront} of layers) if (front && isFront) add(front, true)
  return {
    ...sheet,
    templates: templates.map(({path}) => path),
    isBroken: layers.some((each) => !each.part)
  }
}

/** The templates that a page shows, and whether they lie over it. */
function templatesOf(page: XmlElement, document: OfdDocument): {path: string; isFront: boolean}[] {
  return childrenOf(page, 'Template').flatMap((used) => {
    const template = document.templates.get(attributeOf(used, 'TemplateID') ?? '')
    if (!template) return []
    const order = attributeOf(used, 'ZOrder')
    return [{path: template.path, isFront: order ? order === 'Foreground' : template.isFront}]
  })
}

/** All runs of characters, wherever they stand. */
function codesIn(element: XmlElement): string[] {
  if (element.name === 'TextCode') return [textIn(element)]
  return childrenOf(element).flatMap(codesIn)
}
