import {dump} from 'js-yaml'

const options = {quoteStyle: 'double', forceQuotes: true, lineWidth: -1, noRefs: true} as const

/** Data as YAML. Every string is quoted: a bare date would come back as something else. */
export function toYaml(data: object): string {
  return dump(withoutBlanks(data), options)
}

/** A list of more is written in pieces: all that it becomes would take several times its room at once. */
const many = 2000
const together = 500

/** The same as {@link toYaml} gives, in pieces where a list of the data is long. */
export function* yamlPieces(data: object): Generator<string> {
  const fields = Object.entries(data) as [string, unknown][]
  if (!fields.some(([, value]) => isLong(value))) {
    yield toYaml(data)
    return
  }
  for (const [key, value] of fields) {
    if (isLong(value)) yield* listPieces(key, value)
    else if (!isBlank(withoutBlanks(value))) yield toYaml({[key]: value})
  }
}

function isLong(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > many
}

function* listPieces(key: string, list: readonly unknown[]): Generator<string> {
  for (let at = 0; at < list.length; at += together) {
    const piece = toYaml({[key]: list.slice(at, at + together)})
    // The name of the list stands on a line of its own.
    yield at === 0 ? piece : piece.slice(piece.indexOf('\n') + 1)
  }
}

/** What is unknown or empty is left out; the schema puts it back. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .map(([key, each]): [string, unknown] => [key, withoutBlanks(each)])
    .filter(([, each]) => !isBlank(each))
  return Object.fromEntries(entries)
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
}
