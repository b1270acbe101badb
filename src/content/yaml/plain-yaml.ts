import {dump, type DumpOptions} from 'js-yaml'

/** Of these characters, none is escaped between quotes. */
const plain = /^[ !#-[\]-~\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/

/**
 * Data as YAML, as `dump` writes it with every string in double quotes, many times quicker: the data
 * of documents is short texts, whole numbers, and lists and fields of them. What is unknown or empty
 * is left out.
 *
 * @returns `null` where the data holds anything else
 */
export function plainYaml(data: object, options: DumpOptions): string | null {
  const lines: string[] = []
  const isPlain = !Array.isArray(data) && addFields(lines, data, '', '', options)
  return isPlain && lines.length > 0 ? `${lines.join('\n')}\n` : null
}

/**
 * @param first what stands in front of the first field, as wide as the indent
 * @returns whether all could be written
 */
function addFields(
  lines: string[],
  data: object,
  first: string,
  indent: string,
  options: DumpOptions
): boolean {
  let start = first
  for (const [key, value] of Object.entries(data) as [string, unknown][]) {
    const name = nameOf(key, options)
    if (name === null) return false
    if (value === null || value === undefined) continue
    const before = lines.length
    if (typeof value !== 'object') {
      const text = scalar(value)
      if (text === null) return false
      lines.push(`${start}${name}: ${text}`)
    } else {
      if (Array.isArray(value) && value.length === 0) continue
      lines.push(`${start}${name}:`)
      const isPlain = Array.isArray(value)
        ? addItems(lines, value, `${indent}  `, options)
        : addFields(lines, value, `${indent}  `, `${indent}  `, options)
      if (!isPlain) return false
      // An object without a field that says anything says nothing.
      if (lines.length === before + 1) lines.pop()
    }
    if (lines.length > before) start = indent
  }
  return true
}

function addItems(
  lines: string[],
  items: readonly unknown[],
  indent: string,
  options: DumpOptions
): boolean {
  return items.every((item) => {
    if (typeof item !== 'object') {
      const text = scalar(item)
      if (text !== null) lines.push(`${indent}- ${text}`)
      return text !== null
    }
    if (item === null || Array.isArray(item)) return false
    const before = lines.length
    return addFields(lines, item, `${indent}- `, `${indent}  `, options) && lines.length > before
  })
}

function scalar(value: unknown): string | null {
  if (typeof value === 'string') return plain.test(value) ? `"${value}"` : null
  if (typeof value === 'boolean') return String(value)
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : null
}

/** The names of fields are few. */
const names = new Map<string, string | null>()
const most = 1000

/** The name of a field as it is written; `null` where it is not in front of its value. */
function nameOf(key: string, options: DumpOptions): string | null {
  const known = names.get(key)
  if (known !== undefined) return known
  const written = dump({[key]: 0}, options)
  const name = /^(?:[a-zA-Z][\w.-]*|"[^"\\\n]*"): 0\n$/.test(written)
    ? written.slice(0, -': 0\n'.length)
    : null
  if (names.size < most) names.set(key, name)
  return name
}
