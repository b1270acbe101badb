import {fromProps} from '../schema/records/props.ts'
import {components} from './components/registry.ts'

const openTag = /^<Task(?: [a-z]+="[^"&<>{}\\]*")+>$/
const attribute = / ([a-z]+)="([^"]*)"/g

/** An item of a plan that it takes no engine to read. */
export interface PlainTask {
  /** Texts of its blocks. */
  texts: string[]
  /** Index of the line behind its last. */
  end: number
}

/**
 * The item of a plan that begins at a line, as ingest writes it; `null` where none does, or one
 * that holds more than blocks of plain text.
 *
 * @param textAt the text of a line that is such a block
 */
export function plainTaskAt(
  lines: readonly string[],
  start: number,
  textAt: (line: string) => string | null
): PlainTask | null {
  const open = lines[start] ?? ''
  if (!openTag.test(open)) return null
  const texts: string[] = []
  let end = start
  do {
    const text = textAt(lines[end + 1] ?? '')
    if (text === null) return null
    texts.push(text)
    end += 2
  } while (lines[end] === '')
  const isWhole = lines[end] === '</Task>' && isRecord(open, texts[0] ?? '')
  return isWhole ? {texts, end: end + 1} : null
}

/** Whether the attributes are all that they must be, and no others. */
function isRecord(open: string, text: string): boolean {
  const {required = [], optional = []} = components.get('Task') ?? {}
  const props = new Map(
    Array.from(open.matchAll(attribute), ([, key = '', value = '']) => [key, value])
  )
  return (
    required.every((key) => props.has(key)) &&
    [...props.keys()].every((key) => required.includes(key) || optional.includes(key)) &&
    fromProps('Task', props, {id: props.get('id') ?? '', text})?.refused === null
  )
}
