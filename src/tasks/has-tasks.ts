import type {DocumentEntry} from '../lib/entries.ts'
import type {Note} from '../loader/note.ts'

/** Whether a document has tasks, in tables or as components; its text is not read for that. */
export function hasTasks({data}: DocumentEntry, {tasks}: Note): boolean {
  return tasks > 0 || data.records.some(({type}) => type === 'task')
}
