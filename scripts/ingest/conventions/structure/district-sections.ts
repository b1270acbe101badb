import type {Root} from 'mdast'
import {
  createBlock,
  documentsOf,
  isBlock,
  setText,
  textOf,
  toHeading
} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import type {Gazetteer, Place} from '../lexicon/places.ts'

/** An article goes through the districts if it names at least so many of one city in turn. */
const leastSections = 3
/** Two are enough where each is a line with the whole name of an area, and text stands below it. */
const leastLines = 2

/**
 * Find the sections of an article that goes through the districts of a city:
 * paragraphs that begin with the name of one, and lines that are one.
 *
 * Afterwards: each such name is a heading of depth 1, its text a paragraph
 * below; the districts are in the document's `sections`, in printed order.
 */
export function districtSections(gazetteer: Gazetteer) {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) {
      const sections = findSections(document, gazetteer)
      if (sections.length === 0) continue
      document.data.sections = sections.map(({place}) => place)
      const wider = sections[0]?.place.parent
      if (wider) document.data.wider = wider
      for (const section of sections) separate(document, section)
    }
  }
}

interface Section {
  block: Block
  place: Place
  /** Characters of the name and of what divides it from the text. */
  length: number
  nameLength: number
}

function findSections(document: Document, gazetteer: Gazetteer): Section[] {
  const found = document.children.flatMap((child) => {
    if (!isBlock(child) || child.data.role) return []
    return candidatesOf(child, gazetteer)
  })
  const families = Map.groupBy(found, ({place}) => place.parent)
  const [largest] = [...families]
    .filter(([parent]) => parent !== null)
    .map(([, sections]) => distinct(sections))
    .sort((a, b) => b.length - a.length)
  if (!largest) return []
  const areLines = () => largest.every((section) => isLine(section, largest, document, gazetteer))
  return largest.length >= (areLines() ? leastLines : leastSections) ? largest : []
}

/** Whether a section begins with a line that is the whole name of its area, and has text. */
function isLine(
  {block, place}: Section,
  all: readonly Section[],
  document: Document,
  gazetteer: Gazetteer
): boolean {
  const name = textOf(block).trim()
  const next = document.children[document.children.indexOf(block) + 1]
  return (
    gazetteer.named(name).includes(place) &&
    next !== undefined &&
    isBlock(next) &&
    all.every((other) => other.block !== next)
  )
}

/** Every area of the name that a paragraph begins with, name and text being apart in print. */
function candidatesOf(block: Block, gazetteer: Gazetteer): Section[] {
  const text = textOf(block)
  const match = /^[【\[]?(\p{Script=Han}{2,12}?)(?:[】\]\s:：]+|$)/u.exec(text)
  const name = match?.[1]
  if (!match || name === undefined) return []
  const places = [...gazetteer.named(name), ...gazetteer.stemmed(name)]
  return [...new Set(places)].map((place) => ({
    block,
    place,
    length: match[0].length,
    nameLength: match[0].trimEnd().length
  }))
}

/** One section for each area and each block; the first of each counts. */
function distinct(sections: readonly Section[]): Section[] {
  const places = new Set<Place>()
  const blocks = new Set<Block>()
  return sections.filter(({place, block}) => {
    if (places.has(place) || blocks.has(block)) return false
    places.add(place)
    blocks.add(block)
    return true
  })
}

function separate(document: Document, {block, length, nameLength}: Section): void {
  const text = textOf(block)
  const at = document.children.indexOf(block)
  const rest = text.slice(length).trim()
  setText(block, text.slice(0, nameLength))
  const below = rest === '' ? [] : [createBlock(rest, {...block.data, gap: 0})]
  document.children.splice(at, 1, toHeading(block, 1), ...below)
}
