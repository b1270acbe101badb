import {getLibrary} from '../lib/library.ts'
import {type Doer, doersOf} from './doers.ts'
import {hasTasks} from './has-tasks.ts'
import {type Plan, planOf} from './task-rows.ts'

let plans: Promise<Plan[]> | null = null

/** All documents with tasks, in the order of the archive, read once for all pages of a build. */
export function getPlans(): Promise<Plan[]> {
  if (__CONTENT_CHANGES__) return readPlans()
  plans ??= readPlans()
  return plans
}

/** Who leads or does tasks, and who of an area is written so. */
export interface Doers {
  all: Doer[]
  find: (area: string | null, name: string) => Doer | undefined
}

let doers: Promise<Doers> | null = null

export function getDoers(): Promise<Doers> {
  if (__CONTENT_CHANGES__) return findDoers()
  doers ??= findDoers()
  return doers
}

async function findDoers(): Promise<Doers> {
  const all = doersOf(await getPlans())
  const byName = new Map(all.map((doer) => [`${doer.area?.id ?? ''}\t${doer.name}`, doer]))
  return {all, find: (area, name) => byName.get(`${area ?? ''}\t${name}`)}
}

async function readPlans(): Promise<Plan[]> {
  const {documents, compiled, sessions, noteOf, partOf} = await getLibrary()
  return documents
    .filter((document) => hasTasks(document, noteOf(document)))
    .map((document) => {
      const digest = String(document.digest)
      const carried = noteOf(document).tasks > 0 ? compiled.records(digest) : []
      const session = sessions.get(document.data.session)
      return planOf(document, carried, session, (block) => partOf(digest, block))
    })
}
