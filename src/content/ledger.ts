import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Address, addressSchema, ledgerName, ledgerSchema} from '../schema/address.ts'
import {ContentError} from './content-error.ts'
import {explainIssue} from './yaml/explain-issue.ts'

/** Fields of an entry as columns of a table; what is empty is `null`, and nobody is withdrawn. */
const columns = [
  ...['url', 'file', 'sha256', 'title', 'place', 'withdrawn', 'session', 'blocks', 'ids', 'retired']
] as const
type Row = Partial<Record<(typeof columns)[number], string>>

/**
 * The ledger of an archive that people curate; empty where it has none.
 *
 * @param content the folder `content/`
 * @throws {ContentError} where the file cannot be used
 */
export function readLedgerOf(content: string): Address[] {
  const path = join(content, ledgerName)
  return existsSync(path) ? readLedger(path) : []
}

/**
 * A ledger: a table with tabs, or the JSON that stands in a site.
 *
 * @throws {ContentError} where the file cannot be used: each line that does not fit, and why
 */
export function readLedger(path: string): Address[] {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  return /^\s*\[/.test(text) ? parseJson(text, path) : parseTable(text, path)
}

/** A ledger as a table: a line for each address, in their order, the names of the fields first. */
export function formatLedger(ledger: readonly Address[]): string {
  const rows = ledger.map(({source, withdrawn, place, ...entry}): Row => {
    const {url, title, session, blocks, ids, retired} = entry
    return {
      ...{url, ...source, title, place: String(place), withdrawn: withdrawn ? 'withdrawn' : ''},
      ...{session: session ?? '', blocks: blocks ?? ''},
      ...{ids: ids ?? '', retired: retired ?? ''}
    }
  })
  const lines = rows.map((row) => columns.map((column) => escape(row[column] ?? '')).join('\t'))
  return [columns.join('\t'), ...lines, ''].join('\n')
}

function parseTable(text: string, path: string): Address[] {
  const lines = text.split(/\r?\n/)
  const names = (lines[0] ?? '').split('\t')
  const missing = columns.slice(0, 5).filter((column) => !names.includes(column))
  if (missing.length > 0) {
    throw new ContentError(`${path}:1：首行应为各栏的名称，缺少 ${missing.join('、')}`)
  }
  const entries: Address[] = []
  const faults: string[] = []
  const seen = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line.trim() === '') continue
    const values = line.split('\t').map(unescape)
    const {data, fault} = parseRow(Object.fromEntries(names.map((name, n) => [name, values[n]])))
    const first = data && seen.get(data.url)
    if (fault !== null) faults.push(`${path}:${String(at + 1)}：${fault}`)
    else if (first !== undefined) {
      faults.push(`${path}:${String(at + 1)}：地址 ${data?.url ?? ''} 第 ${String(first)} 行已有`)
    } else if (data) {
      seen.set(data.url, at + 1)
      entries.push(data)
    }
  }
  if (faults.length > 0) throw new ContentError(faults.slice(0, 20).join('\n'))
  return entries
}

function parseRow(row: Row): {data: Address | null; fault: string | null} {
  const {file, sha256, place, withdrawn = '', session, blocks, ids, retired, url, title} = row
  const {data = null, error} = addressSchema.safeParse(
    {
      ...{url, title, source: {file, sha256}, place: Number(place), withdrawn: withdrawn !== ''},
      ...{session: orNull(session), blocks: orNull(blocks)},
      ...{ids: orNull(ids), retired: orNull(retired)}
    },
    {error: explainIssue}
  )
  const faults = error?.issues.map(({path, message}) => `${String(path.at(-1))} ${message}`)
  return {data, fault: faults?.join('；') ?? null}
}

function orNull(value = ''): string | null {
  return value === '' ? null : value
}

function parseJson(text: string, path: string): Address[] {
  const {data, error} = ledgerSchema.safeParse(jsonOf(text, path), {error: explainIssue})
  if (data) return data
  const [issue] = error.issues
  throw new ContentError(
    `${path}：${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`
  )
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ContentError(`${path}：不是完整的 JSON`, {cause: error})
  }
}

/** Names of files can have tabs and ends of lines in them. */
function escape(value: string): string {
  return value.replace(/[\\\t\n\r]/g, (mark) => escapes.get(mark) ?? mark)
}

function unescape(value: string): string {
  return value.replace(/\\[\\tnr]/g, (mark) => marks.get(mark) ?? mark)
}

const escapes = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r']
])
const marks = new Map([...escapes].map(([mark, escaped]) => [escaped, mark]))
