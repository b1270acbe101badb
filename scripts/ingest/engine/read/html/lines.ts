import type {Element, Nodes, Root, Text} from 'hast'
import type {PhrasingContent} from 'mdast'
import {plainText} from '../../tree/inline.ts'
import type {Hints} from '../../tree/nodes.ts'
import {
  isBeside,
  isBlockElement,
  isElement,
  isHidden,
  isUnprinted,
  keepsSpaces,
  styleOf
} from './elements.ts'
import {markerOf} from './markers.ts'
import type {PrintedPlaces} from './places.ts'
import {type Run, toPhrasing} from './runs.ts'
import {fieldsGridOf, gridOf, type GridCell} from './tables.ts'

/** A line of a page, as long as it is printed: up to the end of its block, or to a break; or a row of a table. */
export interface Line {
  places: number[]
  content: PhrasingContent[]
  /** Cells of a row; `null` for a line of text. */
  row: {table: Element; cells: Cell[]} | null
  text: string
  /** Characters, white space aside; how many of them are links, and links to files. */
  characters: number
  linked: number
  filed: number
  hints: Hints
  /** The block that it stands in. */
  block: Element | null
  /** Whether it stands in what says of itself that it is no article. */
  isBeside: boolean
}

/** A cell of a row; one that another spans is empty. */
export interface Cell {
  content: PhrasingContent[]
  text: string
  places: number[]
  isHeader: boolean
}

/** The lines of a page in order, and the element that each stands in. */
export interface Lines {
  lines: Line[]
  parents: ReadonlyMap<Element, Element>
}

/** What holds for all text in an element. */
interface Context {
  block: Element | null
  isBeside: boolean
  isTyped: boolean
  isStrong: boolean
  isEmphasised: boolean
  link: 'page' | 'file' | null
  level?: number
  align?: 'center' | 'right'
  depth: number
}

/** Endings of files that documents are attached as. */
const files = /\.(?:docx?|wps|rtf|pdf|xlsx?|et|csv|pptx?|ofd|ceb|zip|rar|7z|txt|jpe?g|png|tiff?)(?:[?#]|$)/i

export function linesOf(root: Root, {placesOf}: PrintedPlaces): Lines {
  const lines: Line[] = []
  const parents = new Map<Element, Element>()
  let open = createOpen()
  let pending: Pick<Hints, 'item'> & {marker?: string} = {}
  let begins = true

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
    const {isStrong, isEmphasised, isTyped, link} = context
    open.runs.push({value, isStrong, isEmphasised, isTyped})
    const length = value.replace(/\s+/g, '').length
    if (link) open[link === 'file' ? 'filed' : 'linked'] += length
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
    const inner = contextIn(node, context, isBlock)
    if (node.tagName === 'li') {
      const marker = markerOf(node)
      pending = {item: {depth: Math.max(inner.depth, 1), isNumbered: marker !== null}}
      if (marker !== null) pending.marker = marker
    }
    const rows = node.tagName === 'table' ? (gridOf(node) ?? fieldsGridOf(node)) : null
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
      const own = cells.map((cell): Cell => {
        const {isHeader, element} = cell
        if (element) visitCell(element, context)
        const line = toLine(open, false)
        open = createOpen()
        row.places.push(...line.places)
        for (const key of ['characters', 'linked', 'filed'] as const) row[key] += line[key]
        return {content: line.content, text: line.text, places: line.places, isHeader}
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
    if (/\S/.test(plainTextOf(item))) open.runs.push({...plain, value: marker})
  }
  visit(root, {
    ...{block: null, isBeside: false, isTyped: false, isStrong: false, isEmphasised: false},
    ...{link: null, depth: 0}
  })
  close()
  return {lines, parents}
}

const plain = {isStrong: false, isEmphasised: false, isTyped: false}

/** A line while it is gathered. */
interface Open {
  places: number[]
  runs: Run[]
  linked: number
  filed: number
  context: Context | null
  item?: Hints['item']
}

function createOpen(): Open {
  return {places: [], runs: [], linked: 0, filed: 0, context: null}
}

function toLine({places, runs, linked, filed, context, item}: Open, begins: boolean): Line {
  const content = toPhrasing(runs)
  const text = plainText(content)
  const {level, align} = context ?? {}
  const hints: Hints = {
    ...(begins ? {begins} : {}),
    ...(level === undefined ? {} : {level}),
    ...(align === undefined ? {} : {align}),
    ...(item === undefined ? {} : {item})
  }
  const characters = text.replace(/\s+/g, '').length
  return {
    ...{places, content, row: null, text, characters, linked, filed, hints},
    block: context?.block ?? null,
    isBeside: context?.isBeside ?? false
  }
}

function contextIn(node: Element, context: Context, isBlock: boolean): Context {
  const {tagName, properties} = node
  const style = styleOf(properties)
  const inner: Context = {...context}
  if (isBlock) inner.block = node
  if (isBeside(node)) inner.isBeside = true
  if (keepsSpaces(node)) inner.isTyped = true
  if (/^(?:b|strong)$/.test(tagName)) inner.isStrong = true
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]
  if (weight) inner.isStrong = /^(?:bold|bolder|[6-9]00)$/i.test(weight)
  if (/^(?:em|i)$/.test(tagName) || /font-style\s*:\s*italic/i.test(style))
    inner.isEmphasised = true
  if (/^h[1-6]$/.test(tagName)) inner.level = Number(tagName.charAt(1))
  if (/^(?:ul|ol)$/.test(tagName)) inner.depth++
  if (tagName === 'a' && (properties.href !== undefined || properties.onClick !== undefined))
    inner.link = files.test(String(properties.href)) ? 'file' : 'page'
  if (tagName === 'table') delete inner.align
  const align = tagName === 'center' ? 'center' : alignOf(properties, style)
  if (align && isBlock) {
    if (align === 'center' || align === 'right') inner.align = align
    else delete inner.align
  }
  return inner
}

function alignOf({align}: Element['properties'], style: string): string | null {
  const styled = /text-align\s*:\s*([\w-]+)/i.exec(style)?.[1]
  return (styled ?? (typeof align === 'string' && align !== '' ? align : null))?.toLowerCase() ?? null
}

function plainTextOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(plainTextOf).join('') : ''
}
