import type {DocumentData} from '../../../src/schema/document.ts'
import type {DocumentRecord} from '../../../src/schema/records/record.ts'

/** The people that a document names: who speaks, who was there or not, who came to an office or left it. */
export function namesOf({speaker}: DocumentData, records: readonly DocumentRecord[]): string[] {
  return [
    ...(speaker ? [speaker.name] : []),
    ...records.flatMap((record) => {
      if (record.type === 'personnel') return [record.person]
      return record.type === 'attendance' ? record.names : []
    })
  ]
}
