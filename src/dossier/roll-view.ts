import type {UrlOfBlock} from '../lib/block-url.ts'
import type {PageOf, Papers} from './papers.ts'
import {isOnLeave, type Roll, rollOf, statedOf, type Status} from './roll.ts'

/** People of one kind at a meeting. */
export interface RollGroup {
  label: string
  names: string[]
  /** How many there were by the heading of the list, where it says. */
  stated: number | null
  /** Where the list stands. */
  url: string
  /** What the lists are headed by, where that says more than the label. */
  headings: string[]
}

export interface RollView {
  groups: RollGroup[]
  /** Pages of those who have one, by name. */
  pages: Record<string, string>
  /** Where a text tells in sentences who was there without a vote. */
  told: string | null
}

/** Who was at a session, by kind; `null` where no paper says. */
export function rollView(papers: Papers, urlOfBlock: UrlOfBlock, pageOf: PageOf): RollView | null {
  const roll = rollOf(papers)
  if (!roll) return null
  const told = roll.lists.find(({status, names}) => status === 'observer' && names.length === 0)
  return {
    groups: [
      group(roll, urlOfBlock, '出席', 'present', (list) => list.status === 'present'),
      group(roll, urlOfBlock, '请假', 'absent', isOnLeave),
      group(
        roll,
        urlOfBlock,
        '缺席',
        'absent',
        (list) => list.status === 'absent' && !isOnLeave(list)
      ),
      group(roll, urlOfBlock, '列席', 'observer', (list) => list.status === 'observer')
    ].flatMap((found) => found ?? []),
    pages: pagesOf(roll, papers, pageOf),
    told: told ? urlOfBlock(roll.document, told.block) : null
  }
}

function pagesOf({document, lists}: Roll, papers: Papers, pageOf: PageOf): RollView['pages'] {
  const paper = papers.find(({id}) => id === document)
  const names = paper ? lists.flatMap((list) => list.names) : []
  return Object.fromEntries(
    names.flatMap((name) => {
      const page = paper ? pageOf(paper, name) : null
      return page === null ? [] : [[name, page]]
    })
  )
}

function group(
  roll: Roll,
  urlOfBlock: UrlOfBlock,
  label: string,
  status: Status,
  isIn: (list: Roll['lists'][number]) => boolean
): RollGroup | null {
  const lists = roll.lists.filter((list) => isIn(list) && list.names.length > 0)
  const [first] = lists
  if (!first) return null
  const headings = lists.flatMap(({heading}) => heading ?? [])
  return {
    label,
    names: lists.flatMap(({names}) => names),
    stated: statedOf({...roll, lists}, status),
    url: urlOfBlock(roll.document, first.block),
    headings: [...new Set(headings)].filter((heading) => heading !== label)
  }
}
