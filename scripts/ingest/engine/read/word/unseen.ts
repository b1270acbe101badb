import {attributeOf, childOf, childrenOf, textIn, type XmlElement} from '../container/xml.ts'
import type {Finding} from '../reader.ts'
import {valueOf} from './elements.ts'
import {isUnprinted} from './printed.ts'

/** What may have a ground of its own, and what says so. */
const grounds = new Set(['shd', 'highlight', 'tblStyle'])
const drawings = new Set(['drawing', 'pict', 'object', 'txbxContent'])
/** Letters that are no higher, in halves of a point, are dots. */
const smallest = 4
const longest = 60

/**
 * What may be seen on no page of a text: white letters where nothing says that they stand on a ground
 * of their own, and letters that are no more than dots. It stays text, and is said.
 */
export function unseenIn(root: XmlElement): Finding[] {
  const found: string[] = []
  const visit = (element: XmlElement, hasGround: boolean): void => {
    if (isUnprinted(element)) return
    const inner = hasGround || drawings.has(element.name) || statesGround(element)
    const isUnseen = element.name === 'r' && mayBeUnseen(childOf(element, 'rPr'), inner)
    if (isUnseen) found.push(childrenOf(element, 't').map(textIn).join(''))
    for (const child of childrenOf(element)) visit(child, inner)
  }
  visit(root, false)
  const text = found.join('').trim()
  if (text === '') return []
  const shown = text.length > longest ? `${text.slice(0, longest)}……` : text
  const expected = `“${shown}”印在白纸上可能看不见，仍收入正文`
  return [{rule: 'reading-doubtful', place: null, found: '白色或极小的字', expected}]
}

/** Whether the properties of a table, a cell, a paragraph or a run name a ground, or a style that may have one. */
function statesGround(element: XmlElement): boolean {
  const properties = childrenOf(element).find(({name}) => /^(?:tbl|tc|p|r)Pr$/.test(name))
  const named = properties ? childrenOf(properties).filter(({name}) => grounds.has(name)) : []
  return named.some((each) => {
    const fill = attributeOf(each, 'fill')
    return each.name !== 'shd' || (fill !== null && !/^(?:auto|f{6})$/i.test(fill))
  })
}

function mayBeUnseen(properties: XmlElement | null, hasGround: boolean): boolean {
  if (!properties) return false
  const size = Number(valueOf(properties, 'sz') ?? Infinity)
  const isWhite = /^f{6}$/i.test(valueOf(properties, 'color') ?? '')
  return size <= smallest || (isWhite && !hasGround)
}
