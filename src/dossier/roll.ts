import type {RecordOf} from '../schema/records/record.ts'
import {firstWith, type Papers, type Place} from './papers.ts'

type List = RecordOf<'attendance'>
export type Status = List['status']

/** Who was at a meeting, as one paper of it says. */
export interface Roll {
  /** Where the first list of members stands. */
  place: Place | null
  document: string
  lists: List[]
}

/** The roll of a session; `null` where no paper of it has one. */
export function rollOf(papers: Papers): Roll | null {
  const found = firstWith(papers, 'attendance')
  if (!found) return null
  const {document, records: lists} = found
  const first = lists.find(({status}) => status !== 'observer')
  return {document, lists, place: first ? {document, block: first.block} : null}
}

/** All names of a status, in printed order. */
export function namesOf(roll: Roll | null, wanted: Status): string[] {
  return roll?.lists.flatMap(({status, names}) => (status === wanted ? names : [])) ?? []
}

/** How many there were of a status as the lists are headed; `null` where one of them does not say. */
export function statedOf(roll: Roll, wanted: Status): number | null {
  const stated = roll.lists.flatMap((list) =>
    list.status === wanted && list.stated !== null ? [list.stated] : []
  )
  return stated.length === 0 ? null : stated.reduce((sum, count) => sum + count, 0)
}

/** Whether a list says that who was not there had asked for leave: 请假, 因事请假. */
export function isOnLeave({status, heading}: List): boolean {
  return status === 'absent' && (heading ?? '').includes('请假')
}
