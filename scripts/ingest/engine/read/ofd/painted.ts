import {attributeOf, childOf, childrenOf, textIn, type XmlElement} from '../container/xml.ts'
import type {Rule} from '../page/page.ts'
import type {Glyph} from '../pdf/glyphs.ts'
import type {Area} from '../pdf/areas.ts'
import {type Matrix, multiply} from '../pdf/matrix.ts'
import {filledArea, pictureArea} from './colours.ts'
import {areaOf, matrixOf} from './numbers.ts'
import type {Part} from './parts.ts'
import {rulesOfPath} from './path-rules.ts'
import {glyphsOf} from './text-glyphs.ts'

/** What is on a page, in the order that it is painted in. */
export interface Painted {
  glyphs: Glyph[]
  rules: Rule[]
  areas: Area[]
  /** Room that its largest picture takes, in square points. */
  picture: number
  /** Characters that the format says are not shown. */
  unseen: number
}

/** Graphics drawn within graphics, graphics drawn by reference on one page, and its areas. */
const most = {depth: 8, references: 2000, areas: 10_000}

/** How it is drawn: what graphics drawn by reference are, by id, and whether it is of a template. */
export interface Drawing {
  graphics: ReadonlyMap<string, XmlElement>
  isArtifact: boolean
}

/**
 * Add what is drawn in the layers of an element to what is on a page.
 *
 * @param matrix from its millimetres to the points of the page
 */
export function paint(
  painted: Painted,
  content: XmlElement,
  matrix: Matrix,
  {graphics, isArtifact}: Drawing
): void {
  let references = 0
  const cover = (area: Omit<Area, 'after'> | null) => {
    if (area && painted.areas.length < most.areas)
      painted.areas.push({...area, after: painted.glyphs.length})
  }
  const paintIn = (parent: XmlElement, outer: Matrix, depth: number) => {
    for (const object of childrenOf(parent)) paintObject(object, outer, depth)
  }
  const paintObject = (object: XmlElement, outer: Matrix, depth: number) => {
    if (attributeOf(object, 'Visible') === 'false') {
      painted.unseen += charactersIn(object)
      return
    }
    if (object.name === 'Layer' || object.name === 'PageBlock') {
      if (depth < most.depth) paintIn(object, outer, depth + 1)
      return
    }
    const own = placed(object, outer)
    if (object.name === 'TextObject') {
      for (const glyph of glyphsOf(object, own, isArtifact)) painted.glyphs.push(glyph)
    } else if (object.name === 'PathObject') {
      for (const rule of rulesOfPath(object, own)) painted.rules.push(rule)
      cover(filledArea(object, own))
    } else if (object.name === 'ImageObject') {
      painted.picture = Math.max(painted.picture, roomOf(object, outer))
      const room = areaOf(attributeOf(object, 'Boundary'))
      cover(room && pictureArea(room, outer))
    } else if (object.name === 'CompositeObject') {
      const graphic = graphics.get(attributeOf(object, 'ResourceID') ?? '')
      const drawn = graphic && childOf(graphic, 'Content')
      if (drawn && depth < most.depth && references++ < most.references) {
        paintIn(drawn, own, depth + 1)
      }
    }
  }
  paintIn(content, matrix, 0)
}

/** From the millimetres of an object to the points of the page: its box says where it stands. */
function placed(object: XmlElement, outer: Matrix): Matrix {
  const {x, y} = areaOf(attributeOf(object, 'Boundary')) ?? {x: 0, y: 0}
  const moved = multiply(outer, [1, 0, 0, 1, x, y])
  const own = matrixOf(attributeOf(object, 'CTM'))
  return own ? multiply(moved, own) : moved
}

function roomOf(object: XmlElement, [a = 1, b = 0, c = 0, d = 1]: Matrix): number {
  const area = areaOf(attributeOf(object, 'Boundary'))
  return area ? area.width * area.height * Math.abs(a * d - b * c) : 0
}

function charactersIn(element: XmlElement): number {
  if (element.name === 'TextCode') return textIn(element).trim().length
  return childrenOf(element).reduce((sum, child) => sum + charactersIn(child), 0)
}

/** Graphics that resources define, by id. */
export function graphicsIn(resources: readonly Part[]): Map<string, XmlElement> {
  const units = resources
    .flatMap(({root}) => childrenOf(root, 'CompositeGraphicUnits'))
    .flatMap((list) => childrenOf(list, 'CompositeGraphicUnit'))
  return new Map(units.map((unit) => [attributeOf(unit, 'ID') ?? '', unit]))
}
