/** Fields in which documents kept what is now in `records`. */
const former = ['agenda', 'attendance', 'personnel']

/**
 * The fields of a document that was checked when its agenda, attendance and
 * appointments were fields of their own: as records, each with the block of the
 * body that holds its words. What is found in no block stays as it is, and is told
 * as a field that there is not.
 *
 * @param fields as YAML reads them; not yet checked
 */
export function withRecords(fields: unknown, body: string): unknown {
  if (typeof fields !== 'object' || fields === null || 'records' in fields) return fields
  if (!former.some((key) => key in fields)) return fields
  const {agenda = [], attendance = null, personnel = [], ...rest} = fields as Former
  const {present = [], absent = []} = attendance ?? {}
  if (![agenda, personnel, present, absent].every((list) => Array.isArray(list))) return fields
  const blocks = blocksOf(body)
  const blockOf = (words: readonly string[]) =>
    blocks.find(({text}) => words.every((each) => text.includes(each)))?.id
  const lists = Object.entries({present, absent})
    .filter(([, names]) => names.length > 0)
    .map(([status, names]) => ({type: 'attendance', block: blockOf(names), status, names}))
  const records = [
    ...lists,
    ...agenda.map((text) => ({type: 'agenda', block: blockOf([text]), text})),
    ...personnel.map((act) => ({type: 'personnel', block: blockOf([act?.person ?? '\0']), ...act}))
  ]
  return records.every(({block}) => block !== undefined) ? {...rest, records} : fields
}

interface Former {
  agenda?: string[]
  attendance?: {present?: string[]; absent?: string[]} | null
  personnel?: ({person?: string; action?: string; office?: string} | null)[]
}

/** Ids and texts of the blocks of a body, as ingest writes them: each on a line of its own. */
function blocksOf(body: string): {id: string; text: string}[] {
  return body.split('\n').flatMap((line) => {
    const id = /^\s*<(?:p|Names)\b[^>]*? id="([^"]+)"/.exec(line)?.[1]
    return id === undefined ? [] : [{id, text: line}]
  })
}
