import {EVENT_ID, getScalarValue, parseEvents} from 'js-yaml'

/** The lines on which the values of a YAML text stand, and their keys, counted from 1. */
export interface YamlLines {
  /** Line of a value, or of the nearest around it that is there. */
  valueAt: (path: readonly PropertyKey[]) => number
  /** Line of the key of a value. */
  keyAt: (path: readonly PropertyKey[]) => number
}

interface Frame {
  path: readonly PropertyKey[]
  isMapping: boolean
  /** Of a mapping, the key whose value comes next. */
  key: string | null
  /** Of a sequence, how many entries have been. */
  count: number
}

/**
 * Where the values of a text stand. A value behind an alias stands where the alias does.
 *
 * @throws {YAMLException} where the text is no YAML
 */
export function linesOf(text: string): YamlLines {
  const values = new Map<string, number>()
  const keys = new Map<string, number>()
  const frames: Frame[] = []
  const lineAt = (offset: number) => text.slice(0, offset).split(/\r\n|\r|\n/).length

  /** The path of a node that begins, or null for a key. */
  const enter = (offset: number, key: string | null): readonly PropertyKey[] | null => {
    const parent = frames.at(-1)
    if (!parent) return []
    if (!parent.isMapping) return [...parent.path, parent.count++]
    if (parent.key === null) {
      parent.key = key ?? ''
      keys.set(JSON.stringify([...parent.path, parent.key]), lineAt(offset))
      return null
    }
    const path = [...parent.path, parent.key]
    parent.key = null
    return path
  }
  const put = (path: readonly PropertyKey[] | null, offset: number) => {
    if (!path) return
    const key = JSON.stringify(path)
    // An empty value has no place; that of its key is as good.
    values.set(key, offset < 0 ? (keys.get(key) ?? 1) : lineAt(offset))
  }

  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.POP) frames.pop()
    else if (event.type === EVENT_ID.SCALAR) {
      const isEmpty = event.valueStart < 0
      put(enter(event.valueStart, isEmpty ? '' : getScalarValue(text, event)), event.valueStart)
    } else if (event.type === EVENT_ID.ALIAS) put(enter(event.anchorStart, null), event.anchorStart)
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const path = enter(event.start, null)
      put(path, event.start)
      const isMapping = event.type === EVENT_ID.MAPPING
      frames.push({path: path ?? [], isMapping, key: null, count: 0})
    }
  }

  const find = (lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(JSON.stringify(path.slice(0, length)))
      if (line !== undefined) return line
    }
    return values.get('[]') ?? 1
  }
  return {valueAt: (path) => find(values, path), keyAt: (path) => find(keys, path)}
}
