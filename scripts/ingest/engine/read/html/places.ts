import type {Element, Nodes, Root, Text} from 'hast'
import {isBlockElement, isElement, isHidden, isUnprinted, keepsSpaces} from './elements.ts'
import {markerOf} from './markers.ts'

/** Which place each text of a page is printed at, and what is printed at each. */
export interface PrintedPlaces {
  /** What stands at each place, counted from 1, of the characters of the page in order. */
  texts: string[]
  /** For each text, or for each of its lines where it keeps them, its place; 0 where nothing of it is printed. */
  placesOf: ReadonlyMap<Text, readonly number[]>
}

/** White space that a page puts between words, and not onto paper. */
const between = /^[ \t\n\r\f]*$/

/**
 * The places of a page: what is printed between two ends of blocks or lines. An end of a line
 * with nothing before it is an empty place. All characters of the page are there, whatever it is
 * made into.
 *
 * @param first number of places that stand in front
 */
export function placesOf(root: Root, first: number): PrintedPlaces {
  const texts: string[] = []
  const places = new Map<Text, number[]>()
  let isOpen = false
  let marker = ''
  const write = (value: string): number => {
    if (!isOpen && between.test(value)) return 0
    if (isOpen) texts.push((texts.pop() ?? '') + value)
    else texts.push(marker + value)
    isOpen = true
    marker = ''
    return first + texts.length
  }
  const breakLine = () => {
    if (!isOpen) texts.push('')
    isOpen = false
  }
  const visitText = (node: Text, typed: boolean) => {
    if (!typed) {
      places.set(node, [write(node.value)])
      return
    }
    const own = node.value.split('\n').map((line, at) => {
      if (at > 0) breakLine()
      return write(line)
    })
    places.set(node, own)
  }
  const visit = (node: Nodes, typed: boolean): void => {
    if (node.type === 'text') visitText(node, typed)
    if (!('children' in node)) return
    if (!isElement(node)) for (const child of node.children) visit(child, typed)
    else visitElement(node, typed)
  }
  const visitElement = (node: Element, typed: boolean) => {
    if (isUnprinted(node) || isHidden(node)) return
    if (node.tagName === 'br') breakLine()
    const isBlock = isBlockElement(node)
    if (isBlock) isOpen = false
    if (node.tagName === 'li') marker = markerOf(node) ?? ''
    const keeps = typed || keepsSpaces(node)
    for (const child of node.children) visit(child, keeps)
    if (isBlock) isOpen = false
    if (node.tagName === 'li') marker = ''
  }
  visit(root, false)
  return {texts, placesOf: places}
}
