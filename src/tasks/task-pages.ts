import type {Area} from '../schema/document.ts'
import {divideList} from '../lists/pages.ts'
import {type Doer, hasPage} from './doers.ts'
import {groupPages, groupsOfPlan, type TaskGroup} from './groups.ts'
import {type Plan, urlOfTask} from './task-rows.ts'

/** A document with tasks, as lists name it. */
export interface PlanLine {
  id: string
  title: string
  date: string | null
  area: string
  tasks: number
  /** Whether its tasks are a table of their own. */
  hasTable: boolean
}

/** Who leads or does tasks, as lists name it. */
export interface DoerLine {
  name: string
  leads: number
  does: number
  /** Address below the root: its page, or where its only task stands. */
  url: string
}

/** Part of a list of tasks, and how many there are. */
export interface Facet {
  id: string
  name: string
  tasks: number
}

/** A page of tasks. */
export type TaskPage = {id: string} & (
  | {
      kind: 'index'
      total: number
      districts: (Facet & {doers: DoerLine[]})[]
      years: Facet[]
      plans: PlanLine[]
      page: number
      pages: number
    }
  | {
      kind: 'part'
      /** 子虚区, 2023年. */
      name: string
      total: number
      plans: PlanLine[]
      /** On the first page; of many districts those of none, for each has its page. */
      doers: {area: string; lines: DoerLine[]}[]
      page: number
      pages: number
    }
  | {
      kind: 'plan'
      name: string
      area: string
      date: string | null
      groups: TaskGroup[]
      page: number
      pages: number
    }
  | {
      kind: 'doer'
      name: string
      area: Area | null
      leads: number
      does: number
      groups: TaskGroup[]
      page: number
      pages: number
    }
)

/** A document with fewer tasks is read as quickly as a table of them. */
const leastOfTable = 3
/** Plans that a list shows on one page, those that a doer's page does, and districts whose doers stand on the first page. */
const plansTogether = 100
const groupsTogether = 60
const fewDistricts = 3

/** All pages below `/tasks/`; none where no document has tasks. */
export function taskPages(plans: readonly Plan[], doers: readonly Doer[]): TaskPage[] {
  if (plans.length === 0) return []
  const ofDistrict = Map.groupBy(plans, ({area}) => area?.id ?? 'unfiled')
  const ofYear = Map.groupBy(plans, ({year}) => (year === null ? 'undated' : String(year)))
  const districts = facetsOf(ofDistrict, ({area}) => area?.name ?? '地区不详')
  const years = facetsOf(ofYear, ({year}) => (year === null ? '年份不详' : `${String(year)}年`))
  years.sort((a, b) => (a.id < b.id ? 1 : -1))
  const byDistrict = Map.groupBy(doers, ({area}) => area?.id ?? 'unfiled')
  const shown = (district: Facet) => ({
    ...district,
    doers: districts.length <= fewDistricts ? (byDistrict.get(district.id) ?? []).map(lineOf) : []
  })
  const lines = divideList(plans.map(planLine), plansTogether)
  return [
    ...lines.map(({entries, page, pages}): TaskPage => ({
      ...{id: page === 1 ? 'tasks' : `tasks/list/${String(page)}`, kind: 'index'},
      ...{total: sumOf(plans), districts: districts.map(shown), years, plans: entries, page, pages}
    })),
    ...districts.flatMap((facet) =>
      partPages(facet, ofDistrict.get(facet.id) ?? [], byDistrict.get(facet.id) ?? [])
    ),
    ...years.flatMap((facet) => {
      const own = ofYear.get(facet.id) ?? []
      return partPages(facet, own, doersIn(doers, new Set(own)))
    }),
    ...plans.filter(hasTable).flatMap(planPages),
    ...doers.filter(hasPage).flatMap(doerPages)
  ]
}

/** Address of the table of a document's tasks. */
export function tableOf(document: string): string {
  return `tasks/${document}`
}

/** Whether a document of so many tasks has one. */
export function hasTableOf(tasks: number): boolean {
  return tasks >= leastOfTable
}

function hasTable({tasks}: Plan): boolean {
  return hasTableOf(tasks.length)
}

/** What a district or a year has; of more than a few districts the doers stand with each of them. */
function partPages(
  {id, name, tasks}: Facet,
  plans: readonly Plan[],
  doers: readonly Doer[]
): TaskPage[] {
  const byArea = [...Map.groupBy(doers, ({area}) => area?.name ?? '')]
  return divideList(plans.map(planLine), plansTogether).map(({entries, page, pages}) => ({
    ...{id: page === 1 ? `tasks/${id}` : `tasks/${id}/${String(page)}`, kind: 'part'},
    ...{name, total: tasks, plans: entries, page, pages},
    doers:
      page === 1 && byArea.length <= fewDistricts
        ? byArea.map(([area, own]) => ({area, lines: own.map(lineOf)}))
        : []
  }))
}

/** Who is named in some plans, with what those say; their addresses are those of the whole archive. */
function doersIn(doers: readonly Doer[], plans: ReadonlySet<Plan>): Doer[] {
  return doers.flatMap((doer) => {
    const own = doer.plans.filter(({plan}) => plans.has(plan))
    if (own.length === 0) return []
    const leads = own
      .flatMap(({tasks}) => tasks)
      .filter(({lead}) => lead.includes(doer.name)).length
    const all = own.reduce((sum, {tasks}) => sum + tasks.length, 0)
    return [{...doer, in: {leads, does: all - leads}}]
  })
}

function planPages(plan: Plan): TaskPage[] {
  const {id, data} = plan.document
  const list = tableOf(id)
  return groupsOfPlan(plan).map((group, at, {length: pages}) => ({
    ...{id: at === 0 ? list : `${list}/${String(at + 1)}`, kind: 'plan', name: data.title},
    ...{area: plan.area?.name ?? '', date: data.date, groups: [group], page: at + 1, pages}
  }))
}

function doerPages({id, name, area, leads, does, plans}: Doer): TaskPage[] {
  return groupPages(plans, groupsTogether).map((groups, at, {length: pages}) => ({
    ...{id: at === 0 ? `tasks/${id}` : `tasks/${id}/${String(at + 1)}`, kind: 'doer'},
    ...{name, area, leads, does, groups, page: at + 1, pages}
  }))
}

function planLine(plan: Plan): PlanLine {
  const {id, data} = plan.document
  return {
    ...{id, title: data.title, date: data.date, area: plan.area?.name ?? ''},
    ...{tasks: plan.tasks.length, hasTable: hasTable(plan)}
  }
}

function lineOf(doer: Doer): DoerLine {
  const {id, name, leads, does, plans} = doer
  const [only] = plans
  const place = only?.tasks[0] ? urlOfTask(only.tasks[0]) : `/tasks/${id}/`
  return {name, ...(doer.in ?? {leads, does}), url: hasPage(doer) ? `/tasks/${id}/` : place}
}

function facetsOf(
  parts: ReadonlyMap<string, readonly Plan[]>,
  nameOf: (plan: Plan) => string
): Facet[] {
  return [...parts].map(([id, own]) => ({
    ...{id, name: own[0] ? nameOf(own[0]) : '', tasks: sumOf(own)}
  }))
}

function sumOf(plans: readonly Plan[]): number {
  return plans.reduce((sum, {tasks}) => sum + tasks.length, 0)
}
