import type {Citation} from '../laws/citations.ts'

/** What lists of the whole archive need to know of a document, told without reading its text. */
export interface Note {
  /** How many tasks its components carry. */
  tasks: number
  citations: Citation[]
}

/** As one text, which is only taken apart where it is asked for: a line for each citation. */
export function formatNote({tasks, citations}: Note): string {
  if (tasks === 0 && citations.length === 0) return ''
  return [String(tasks), ...citations.map(({name, blocks}) => `${name}\t${blocks.join(' ')}`)].join(
    '\n'
  )
}

export function parseNote(note: string): Note {
  if (note === '') return {tasks: 0, citations: []}
  const [tasks = '0', ...lines] = note.split('\n')
  return {
    tasks: Number(tasks),
    citations: lines.map((line) => {
      const [name = '', blocks = ''] = line.split('\t')
      return {name, blocks: blocks.split(' ')}
    })
  }
}
