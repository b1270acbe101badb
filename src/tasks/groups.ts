import {divideList} from '../lists/pages.ts'
import {type Plan, type TaskRow} from './task-rows.ts'

/** Tasks of one document, which pages read when they are made. */
export interface TaskGroup {
  document: string
  digest: string
  title: string
  year: number | null
  /** Blocks of those that are shown; `null` for all. */
  blocks: string[] | null
}

/** Rows that a page shows, about: a table of more is slow to open, and all of it would be in memory while it is made. */
const rowsTogether = 2000

/** All tasks of a plan, in as many groups as they take pages. */
export function groupsOfPlan(plan: Plan): TaskGroup[] {
  const parts = divideBlocks(plan.tasks)
  return parts.length === 1 ? [groupOf(plan, null)] : parts.map((blocks) => groupOf(plan, blocks))
}

/**
 * Some tasks of each of several plans, page by page.
 *
 * @param most groups of a page
 */
export function groupPages(
  plans: readonly {plan: Plan; tasks: readonly TaskRow[]}[],
  most: number
): TaskGroup[][] {
  const pages: TaskGroup[][] = []
  let rows = 0
  for (const {plan, tasks} of plans) {
    for (const blocks of divideBlocks(tasks)) {
      const page = pages.at(-1)
      rows += blocks.length
      if (page && page.length < most && rows <= rowsTogether) page.push(groupOf(plan, blocks))
      else {
        pages.push([groupOf(plan, blocks)])
        rows = blocks.length
      }
    }
  }
  return pages
}

/** Tasks that share a block stay together. */
function divideBlocks(tasks: readonly TaskRow[]): string[][] {
  const blocks = tasks.map(({block}) => block)
  if (blocks.length <= rowsTogether) return [blocks]
  return divideList([...new Set(blocks)], rowsTogether).map(({entries}) => entries)
}

function groupOf({document, year}: Plan, blocks: string[] | null): TaskGroup {
  const {id, digest, data} = document
  return {document: id, digest: String(digest), title: data.title, year, blocks}
}
