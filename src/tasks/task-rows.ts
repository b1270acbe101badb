import {areasOf} from '../lib/areas.ts'
import type {DocumentEntry, SessionEntry} from '../lib/entries.ts'
import {urlOfPart} from '../lib/part-url.ts'
import type {Area} from '../schema/document.ts'
import {type DocumentRecord, recordsOf} from '../schema/records/record.ts'
import {type Deadline, deadlineOf} from './deadline.ts'

/** A task as tables show it. */
export interface TaskRow extends Deadline {
  /** Address of its document. */
  document: string
  /** Part of the document that it stands in, counted from 1. */
  part: number
  block: string
  n: number
  section: string
  task: string
  lead: readonly string[]
  units: readonly string[]
}

/** Where a task stands, below the root of the site. */
export function urlOfTask({document, part, block}: TaskRow): string {
  return `${urlOfPart(document, part)}#${block}`
}

/** A document that holds tasks. */
export interface Plan {
  document: DocumentEntry
  /** Whose units its units are. */
  area: Area | null
  /** That it plans for: that of its title, else that of its day; `null` where it is not known. */
  year: number | null
  tasks: TaskRow[]
}

/**
 * @param carried what the components of the document carry
 * @param partOf part of the document that a block stands in
 */
export function planOf(
  document: DocumentEntry,
  carried: readonly DocumentRecord[],
  session: SessionEntry | undefined,
  partOf: (block: string) => number
): Plan {
  const {data, id} = document
  const year = yearOfPlan(data)
  const records = recordsOf([...data.records, ...carried], 'task')
  return {
    ...{document, year, area: areasOf(document, session)[0] ?? null},
    tasks: records.map(({block, n, section, task, lead, units, due, until}) => ({
      ...{document: id, part: partOf(block), block, n, section, task, lead, units},
      ...deadlineOf(due, until, year)
    }))
  }
}

function yearOfPlan({title, date}: DocumentEntry['data']): number | null {
  const [named] = /(?:19|20)\d{2}(?=年)/.exec(title) ?? []
  const year = named ?? date?.slice(0, 4)
  return year === undefined ? null : Number(year)
}
