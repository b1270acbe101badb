import type {Area} from '../schema/document.ts'
import {entryIds} from '../lists/entry-ids.ts'
import {compareNames} from '../lists/initials.ts'
import type {Plan, TaskRow} from './task-rows.ts'

/** Who leads or does tasks, as the plans of one area write it. The same words in two areas are two. */
export interface Doer {
  /** Last part of its address. */
  id: string
  name: string
  area: Area | null
  leads: number
  does: number
  /** The same in a part of the archive, where only that is meant. */
  in?: {leads: number; does: number}
  /** Plans that name it, in the order of the archive, with its tasks. */
  plans: {plan: Plan; tasks: TaskRow[]}[]
}

/** All that plans name as leading or doing a task, by area, in the order of a dictionary. */
export function doersOf(plans: readonly Plan[]): Doer[] {
  const doers = new Map<string, Doer>()
  for (const plan of plans) {
    for (const task of plan.tasks) {
      for (const name of new Set([...task.lead, ...task.units])) {
        const key = `${plan.area?.id ?? ''}\t${name}`
        const doer = doers.get(key) ?? {id: '', name, area: plan.area, leads: 0, does: 0, plans: []}
        doers.set(key, doer)
        if (task.lead.includes(name)) doer.leads++
        else doer.does++
        const last = doer.plans.at(-1)
        if (last?.plan === plan) last.tasks.push(task)
        else doer.plans.push({plan, tasks: [task]})
      }
    }
  }
  const all = [...doers.values()]
  const idOf = entryIds(all.map(({area, name}) => [area?.id ?? null, name]))
  for (const doer of all) doer.id = idOf(doer.area?.id ?? null, doer.name)
  return all.sort((a, b) => compareNames(a.name, b.name))
}

/** How many tasks name it. */
function countOf({leads, does}: Pick<Doer, 'leads' | 'does'>): number {
  return leads + does
}

/** Whether it has a page of its own; who is named once is a line of the list, which leads to the task. */
export function hasPage(doer: Pick<Doer, 'leads' | 'does'>): boolean {
  return countOf(doer) > 1
}

/** The lines of each role, with how many tasks they have in it: who leads and who does, each in the order given. */
export function byRole<Line extends Pick<Doer, 'leads' | 'does'>>(
  lines: readonly Line[]
): {role: string; lines: (Line & {count: number})[]}[] {
  const of = (key: 'leads' | 'does') =>
    lines.flatMap((line) => (line[key] > 0 ? [{...line, count: line[key]}] : []))
  return [
    {role: '牵头', lines: of('leads')},
    {role: '负责', lines: of('does')}
  ].filter((list) => list.lines.length > 0)
}

/** 牵头 3 项，负责 2 项 */
export function described({leads, does}: Pick<Doer, 'leads' | 'does'>): string {
  const words = [
    ['牵头', leads],
    ['负责', does]
  ] as const
  return words
    .flatMap(([word, count]) => (count > 0 ? [`${word} ${String(count)} 项`] : []))
    .join('，')
}
