import {create} from '../page/dom.ts'

/** Places that another part of the document has. */
interface Counted {
  number: number
  address: string
  count: number
}

/** A document in more parts is not read as a whole. */
const most = 20

/** Texts of the other parts of a document, read once they are searched. */
export interface OtherParts {
  /** @param count tells how many places there are in the texts of a part */
  search: (count: (texts: Iterable<Element>) => number) => Promise<Counted[]>
}

/**
 * @param form it says where all parts are, in order, and which one is shown
 * @returns `null` where there are none, or too many
 */
export function otherPartsOf({dataset}: HTMLFormElement): OtherParts | null {
  const addresses = (dataset.parts ?? '').split(' ')
  const here = Number(dataset.here)
  if (addresses.length < 2 || addresses.length > most) return null
  let texts: Promise<Element[][]> | null = null
  const others = addresses
    .map((address, at) => ({address, number: at + 1}))
    .filter(({number}) => number !== here)
  return {
    search: async (count) => {
      texts ??= Promise.all(others.map(({address}) => textsAt(address)))
      const found = await texts
      return others.map((part, at) => ({...part, count: count(found[at] ?? [])}))
    }
  }
}

async function textsAt(address: string): Promise<Element[]> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return [...page.querySelectorAll('article .column')]
}

/** What the other parts have, as links that mark it there. @param query `?q=…` */
export function tellParts(counted: readonly Counted[], own: number, query: string): Node[] {
  const all = counted.reduce((sum, {count}) => sum + count, own)
  const links = counted
    .filter(({count}) => count > 0)
    .map(({number, address, count}) =>
      create('a', {href: address + query}, `第 ${String(number)} 部分 ${String(count)} 处`)
    )
  return [create('span', {}, `全文 ${String(all)} 处`), ...links]
}
