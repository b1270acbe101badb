import {CORE_SCHEMA, load} from 'js-yaml'

/** Data in front of a text. */
export interface FrontMatter {
  /** Lines that it takes, its marks included. */
  lines: number
  /** Its fields in order, with their lines, counted from 1: `end` included. */
  fields: {label: string; value: string; start: number; end: number}[]
}

/** Data in front of a text, between two lines of three dashes; `null` where there is none that YAML can read. */
export function readFrontMatter(lines: readonly string[]): FrontMatter | null {
  if (!isMark(lines[0])) return null
  const end = lines.findIndex((line, at) => at > 0 && isMark(line))
  if (end === -1) return null
  const data = read(lines.slice(1, end).join('\n'))
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const fields: FrontMatter['fields'] = []
  const values = new Map(Object.entries(data))
  for (let at = 1; at < end; at++) {
    const label = keyOf(lines[at] ?? '')
    const last = fields.at(-1)
    if (label !== null && values.has(label)) {
      fields.push({label, value: print(values.get(label)), start: at + 1, end: at + 1})
    } else if (last && lines[at]?.trim() !== '') last.end = at + 1
  }
  return {lines: end + 1, fields}
}

function isMark(line: string | undefined): boolean {
  return line !== undefined && /^---\s*$/.test(line)
}

/** The key that a line gives a value to. */
function keyOf(line: string): string | null {
  const end = line.search(/:(?:\s|$)/)
  return end < 1 || /^\s/.test(line)
    ? null
    : line
        .slice(0, end)
        .trim()
        .replace(/^["']|["']$/g, '')
}

/** Dates stay the text that they are. */
function read(yaml: string): unknown {
  try {
    return load(yaml, {schema: CORE_SCHEMA})
  } catch {
    return null
  }
}

/** Values of a list that are told; what is longer says nothing of a document. */
const most = 1000

/** A value, and those of a list. What has more in it is for programs, and may be itself over and over. */
function print(value: unknown): string {
  if (Array.isArray(value)) return value.slice(0, most).map(printOne).join('、')
  return printOne(value)
}

function printOne(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'object') return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
