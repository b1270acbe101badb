import {getLibrary} from '../lib/library.ts'
import {hasTasks} from './has-tasks.ts'
import {type Plan, planOf} from './task-rows.ts'

let plans: Promise<Plan[]> | null = null

/** All documents with tasks, in the order of the archive, read once for all pages of a build. */
export function getPlans(): Promise<Plan[]> {
  if (__CONTENT_CHANGES__) return readPlans()
  plans ??= readPlans()
  return plans
}

async function readPlans(): Promise<Plan[]> {
  const {documents, compiled, sessions, noteOf} = await getLibrary()
  return documents
    .filter((document) => hasTasks(document, noteOf(document)))
    .map((document) => {
      const carried = noteOf(document).tasks > 0 ? compiled.records(String(document.digest)) : []
      return planOf(document, carried, sessions.get(document.data.session))
    })
}
