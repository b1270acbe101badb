import type {Element, Nodes, Root, Text} from 'hast'
import {plainText} from '../../tree/inline.ts'
import type {Hints} from '../../tree/nodes.ts'
import {type Context, contextIn, outermost} from './context.ts'
import {isBlockElement, isElement, isHidden, isUnprinted} from './elements.ts'
import type {Cell, Line} from './line.ts'
import {markerOf} from './markers.ts'
import type {PrintedPlaces} from './places.ts'
import {rawTextOf} from './raw-text.ts'
import {type Run, toPhrasing} from './runs.ts'
import {fieldsGridOf, gridOf, type GridCell} from './tables.ts'

/** The lines of a page in order, and the element that each stands in. */
export interface Lines {
  lines: Line[]
  parents: ReadonlyMap<Element, Element>
}

export function linesOf(root: Root, {placesOf}: PrintedPlaces): Lines {
  const lines: Line[] = []
  const parents = new Map<Element, Element>()
  let open = createOpen()
  let pending: Pick<Hints, 'item'> & {marker?: string} = {}
  let begins = true
  let begun = false

  const close = () => {
    if (open.places.length > 0) {
      const line = toLine(open, begins)
      if (line.text.trim() !== '') {
        lines.push(line)
        begins = false
      }
    }
    open = createOpen()
  }
  const write = (value: string, place: number, context: Context) => {
    if (place > 0 && open.places.length === 0) {
      open.context = context
      const {marker, item} = pending
      if (marker) open.runs.push({...plain, value: marker})
      if (item) open.item = item
      pending = {}
    }
    if (place > 0 && open.places.at(-1) !== place) open.places.push(place)
    const {isStrong, isEmphasised, isTyped, link, anchor, isScripted} = context
    open.runs.push({value, isStrong, isEmphasised, isTyped, isFirst: begun})
    if (value.trim() !== '') begun = false
    if (context.isRaised && /^\d/.test(value) && /\d$/.test(open.last)) open.isRaised = true
    if (context.isStruck && value.trim() !== '') open.isStruck = true
    open.last = value === '' ? open.last : value
    const length = value.replace(/\s+/g, '').length
    if (isScripted && length > 0) open.isScripted = true
    if (link === 'page' && length > 0 && anchor && !isScripted) open.anchors.add(anchor)
    if (link) open[counts[link]] += length
    if (link === 'page') open.linkedLetters += lettersIn(value)
  }
  const visitText = (node: Text, context: Context) => {
    const places = placesOf.get(node) ?? []
    if (!context.isTyped) write(node.value, places[0] ?? 0, context)
    else
      for (const [at, value] of node.value.split('\n').entries()) {
        if (at > 0) close()
        write(value, places[at] ?? 0, context)
      }
  }
  const visit = (node: Nodes, context: Context): void => {
    if (node.type === 'text') visitText(node, context)
    else if (isElement(node)) visitElement(node, context)
    else if ('children' in node) for (const child of node.children) visit(child, context)
  }
  const visitChildren = (node: Element, context: Context) => {
    for (const child of node.children) {
      if (isElement(child)) parents.set(child, node)
      visit(child, context)
    }
  }
  const visitElement = (node: Element, context: Context) => {
    if (isUnprinted(node) || isHidden(node)) return
    const isBlock = isBlockElement(node)
    if (node.tagName === 'br' || isBlock) close()
    if (isBlock) begins = true
    else begun = true
    const inner = contextIn(node, context, isBlock)
    if (node.tagName === 'li') {
      const marker = markerOf(node)
      pending = {item: {depth: Math.max(inner.depth, 1), isNumbered: marker !== null}}
      if (marker !== null) pending.marker = marker
    }
    const rows = gridOf(node) ?? fieldsGridOf(node)
    if (rows) visitRows(node, rows, inner)
    else visitChildren(node, inner)
    if (isBlock) {
      close()
      begins = true
    }
    if (node.tagName === 'li') pending = {}
  }
  const visitRows = (table: Element, rows: GridCell[][], context: Context) => {
    for (const child of table.children)
      if (isElement(child) && child.tagName === 'caption') visitElement(child, context)
    for (const cells of rows) {
      const row: Line = {...toLine(createOpen(), false), block: table, isBeside: context.isBeside}
      const own = cells.map((cell, at): Cell => {
        const {isHeader, element} = cell
        if (element) visitCell(element, context)
        const line = toLine(open, false)
        open = createOpen()
        // Cells that are no blocks may share a place.
        row.places.push(...line.places.filter((place) => place !== row.places.at(-1)))
        row.isRaised ||= line.isRaised
        row.isStruck ||= line.isStruck
        for (const key of [
          'characters',
          'linked',
          'filed',
          'placed',
          'letters',
          'linkedLetters',
          'anchors'
        ] as const)
          row[key] += line[key]
        return {
          content: line.content,
          text: line.text,
          places: line.places,
          isHeader,
          isTerm: at === 0 && table.tagName !== 'table'
        }
      })
      const contents = own.map(({content}) => content)
      row.row = {table, cells: own}
      row.text = contents.map(plainText).join('\t')
      row.content = contents.flat()
      if (row.text.trim() !== '') lines.push(row)
    }
  }
  /** All text of a cell as one line, a space where blocks or lines end. */
  const visitCell = (node: Element, context: Context): void => {
    const keeps = contextIn(node, context, false)
    for (const child of node.children) {
      if (child.type === 'text') {
        const places = placesOf.get(child) ?? []
        const values = keeps.isTyped ? child.value.split('\n') : [child.value]
        for (const [at, value] of values.entries()) {
          if (at > 0) space()
          write(value, places[at] ?? 0, keeps)
        }
      } else if (isElement(child) && !isUnprinted(child) && !isHidden(child)) {
        const divides = child.tagName === 'br' || isBlockElement(child)
        if (divides) space()
        if (child.tagName === 'li') {
          const marker = markerOf(child)
          pending = {}
          if (marker !== null) inCell(marker, child)
        }
        visitCell(child, keeps)
        if (divides) space()
      }
    }
  }
  const space = () => open.runs.push({...plain, value: ' '})
  const inCell = (marker: string, item: Element) => {
    if (/\S/.test(rawTextOf(item))) open.runs.push({...plain, value: marker})
  }
  visit(root, outermost)
  close()
  return {lines, parents}
}

const plain = {isStrong: false, isEmphasised: false, isTyped: false}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}]+/gu, '').length
}

/** What is counted of a line, by what a link leads to. */
const counts = {page: 'linked', file: 'filed', place: 'placed'} as const

/** A line while it is gathered. */
interface Open {
  places: number[]
  runs: Run[]
  linked: number
  filed: number
  placed: number
  anchors: Set<Element>
  linkedLetters: number
  isScripted: boolean
  isRaised: boolean
  isStruck: boolean
  /** Its last run. */
  last: string
  context: Context | null
  item?: Hints['item']
}

function createOpen(): Open {
  return {
    places: [],
    runs: [],
    linked: 0,
    placed: 0,
    filed: 0,
    anchors: new Set(),
    linkedLetters: 0,
    isScripted: false,
    isRaised: false,
    isStruck: false,
    last: '',
    context: null
  }
}

function toLine(open: Open, begins: boolean): Line {
  const {places, runs, linked, filed, placed, isScripted, context, item} = open
  const content = toPhrasing(runs)
  const text = plainText(content)
  const {level, align} = context ?? {}
  const characters = text.replace(/\s+/g, '').length
  const hints: Hints = {
    ...(begins ? {begins} : {}),
    ...(level === undefined ? {} : {level}),
    ...(align === undefined ? {} : {align}),
    ...(item === undefined ? {} : {item}),
    ...(filed * 2 > characters ? {isFile: true} : {})
  }
  return {
    ...{places, content, row: null, text, characters, linked, filed, placed, isScripted, hints},
    letters: lettersIn(text),
    linkedLetters: open.linkedLetters,
    anchors: open.anchors.size,
    isRaised: open.isRaised,
    isStruck: open.isStruck,
    block: context?.block ?? null,
    isBeside: context?.isBeside ?? false
  }
}
