import {attributeOf, childOf, childrenOf, type XmlElement} from '../container/xml.ts'
import {type Shared, shownIn} from './cells.ts'
import {columnOf, type Merged, readMerged} from './reference.ts'

/** A row of a sheet as it is shown. */
export interface ShownRow {
  /** As people call it. */
  number: number
  /** Texts by column, in order; those of columns that are not shown are left out. */
  cells: ReadonlyMap<number, string>
  doubts: string[]
}

/** What a sheet shows, and what it does not. */
export interface ShownSheet {
  rows: ShownRow[]
  /** Texts that it has and does not show. */
  hidden: string[]
}

/** How a sheet is shown: by this both its rows and its places are read. */
export interface View {
  /** Elements of its rows, with their numbers. */
  rows: readonly {element: XmlElement; number: number; isHidden: boolean}[]
  hidesColumn: (column: number) => boolean
  merged: Merged
}

export function viewOf(root: XmlElement): View {
  const data = childOf(root, 'sheetData')
  const columns = childrenOf(childOf(root, 'cols') ?? none, 'col').filter(isHidden)
  const ranges = columns.map((each) => [
    Number(attributeOf(each, 'min') ?? '0') - 1,
    Number(attributeOf(each, 'max') ?? '0') - 1
  ])
  const hides = new Map<number, boolean>()
  let last = 0
  const rows = (data ? childrenOf(data, 'row') : []).map((element) => {
    const given = Number(attributeOf(element, 'r') ?? '')
    last = Number.isInteger(given) && given > 0 ? given : last + 1
    return {element, number: last, isHidden: isHidden(element)}
  })
  const bottom = rows.reduce((most, {number}) => Math.max(most, number), 0)
  return {
    rows,
    hidesColumn: (column) => {
      const known =
        hides.get(column) ?? ranges.some(([from = 0, to = 0]) => column >= from && column <= to)
      hides.set(column, known)
      return known
    },
    merged: readMerged(
      childrenOf(childOf(root, 'mergeCells') ?? none, 'mergeCell').map(
        (each) => attributeOf(each, 'ref') ?? ''
      ),
      bottom
    )
  }
}

const none: XmlElement = {name: '', namespace: '', attributes: [], children: []}

function isHidden(element: XmlElement): boolean {
  return /^(?:1|true|on)$/.test(attributeOf(element, 'hidden') ?? '')
}

/** The rows of a sheet by its columns. */
export function readSheet(view: View, shared: Shared): ShownSheet {
  const hidden: string[] = []
  const rows = view.rows.map(({element, number, isHidden: isHiddenRow}): ShownRow => {
    const cells = new Map<number, string>()
    const doubts: string[] = []
    let next = 0
    for (const cell of childrenOf(element, 'c')) {
      const column = columnOf(attributeOf(cell, 'r') ?? '') ?? next
      next = column + 1
      const {text, doubt} = shownIn(cell, shared)
      if (isHiddenRow || view.hidesColumn(column) || view.merged.covers(number, column)) {
        if (text !== '') hidden.push(text)
        continue
      }
      if (doubt !== null) doubts.push(doubt)
      if (text === '') continue
      // Two cells of one place are both shown: nobody knows which counts.
      const other = cells.get(column)
      cells.set(column, other === undefined ? text : `${other} ${text}`)
    }
    return {number, cells: new Map([...cells].sort(([a], [b]) => a - b)), doubts}
  })
  return {rows, hidden}
}

/** Whether all cells of some sheets have more characters; a text that is shared counts for each of its cells. */
export function holdsMore(views: readonly View[], shared: Shared, most: number): boolean {
  let count = 0
  for (const {rows} of views) {
    for (const {element} of rows) {
      for (const cell of childrenOf(element, 'c')) {
        count += shownIn(cell, shared).text.length
        if (count > most) return true
      }
    }
  }
  return false
}

/** The texts of a sheet row by row, in the order of its columns: what its rows are compared with. */
export function placesOf({rows, hidesColumn, merged}: View, shared: Shared): string[] {
  return rows.map(({element, number, isHidden: isHiddenRow}) => {
    if (isHiddenRow) return ''
    let at = -1
    const texts = element.children.flatMap((cell): [column: number, text: string][] => {
      if (typeof cell === 'string' || cell.name !== 'c') return []
      at = columnOf(attributeOf(cell, 'r') ?? '') ?? at + 1
      const isShown = !hidesColumn(at) && !merged.covers(number, at)
      return isShown ? [[at, shownIn(cell, shared).text]] : []
    })
    return texts
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text)
      .join('\t')
  })
}
