import {readFileSync} from 'node:fs'
import {CORE_SCHEMA, load, YAMLException} from 'js-yaml'
import type {z} from 'astro/zod'
import {ContentError} from '../content-error.ts'
import {nearest} from '../../text/nearest.ts'
import {printable} from '../../text/printable.ts'
import {explainError} from '../../text/system-error.ts'
import {explainIssue} from './explain-issue.ts'
import {knownKeys} from './known-keys.ts'
import {linesOf, type YamlLines} from './yaml-lines.ts'
import {explainYaml} from './yaml-reasons.ts'

/** A YAML file that cannot be used; the message says on which line and why. */
export class YamlError extends ContentError {}

/**
 * Read a YAML file. Dates stay the strings that they are.
 *
 * @throws {YamlError} where the file is missing, is no YAML or does not fit the schema
 */
export function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  return parseYaml(path, readBytes(path), schema)
}

/**
 * The same of bytes that were read.
 *
 * @param path what the file is called in messages
 * @throws {YamlError}
 */
export function parseYaml<Schema extends z.ZodType>(
  path: string,
  bytes: Uint8Array,
  schema: Schema
): z.output<Schema> {
  const text = decode(path, bytes)
  const parsed = schema.safeParse(parse(path, text), {error: explainIssue})
  if (parsed.success) return parsed.data
  const lines = linesOf(text)
  const messages = parsed.error.issues.flatMap((issue) => explain(issue, schema, lines))
  const places = messages
    .sort((a, b) => a.line - b.line)
    .map(({line, message}) => at(path, line, message))
  throw new YamlError(places.join('\n'), {cause: parsed.error})
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new YamlError(at(path, null, `无法读取：${explainError(error)}`), {cause: error})
  }
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (error) {
    const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd', 1)[0] ?? ''
    const message = '不是 UTF-8 编码；用文本编辑器打开，另存为 UTF-8'
    throw new YamlError(at(path, before.split('\n').length, message), {cause: error})
  }
}

function parse(path: string, text: string): unknown {
  try {
    return load(text, {schema: CORE_SCHEMA}) ?? {}
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark ? error.mark.line + 1 : null
    throw new YamlError(at(path, line, `不是正确的 YAML：${explainYaml(error.reason)}`), {
      cause: error
    })
  }
}

function explain(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  lines: YamlLines
): {line: number; message: string}[] {
  const {path} = issue
  if (issue.code !== 'unrecognized_keys') {
    const field = fieldOf(path)
    const message = field === '' ? issue.message : `${field}：${issue.message}`
    return [{line: lines.valueAt(path), message}]
  }
  const known = knownKeys(schema, path)
  return issue.keys.map((key) => {
    const meant = nearest(key, known)
    const hint = meant === null ? `可用的有 ${known.join('、')}` : `是不是 ${meant}？`
    const [keyPath, field] = [[...path, key], fieldOf([...path, key])]
    return {line: lines.keyAt(keyPath), message: `${field}：没有这一项，${hint}`}
  })
}

/** `districts[0].id` */
function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

function at(path: string, line: number | null, message: string): string {
  return printable(`${path}${line === null ? '' : `:${String(line)}`} ${message}`)
}
