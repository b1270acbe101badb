import type {DocumentData} from '../schema/document.ts'

interface Paper {
  id: string
  data: Pick<DocumentData, 'order' | 'date'>
}

/** Order of the papers of a session: as bound; those that were never bound together by day. */
export function inPrintedOrder(a: Paper, b: Paper): number {
  return (
    a.data.order - b.data.order ||
    compare(a.data.date ?? '', b.data.date ?? '') ||
    compare(a.id, b.id)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
