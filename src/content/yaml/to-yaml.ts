import {dump} from 'js-yaml'

const options = {quoteStyle: 'double', forceQuotes: true, lineWidth: -1, noRefs: true} as const

/** Data as YAML. Every string is quoted: a bare date would come back as something else. */
export function toYaml(data: object): string {
  return dump(withoutBlanks(data), options)
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
