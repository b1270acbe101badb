import {readFileSync} from 'node:fs'
import type {z} from 'astro/zod'
import {ContentError} from './content-error.ts'
import {explainError} from '../text/system-error.ts'
import {explainIssue} from './yaml/explain-issue.ts'

/**
 * Read a file that the program writes for itself.
 *
 * @throws {ContentError} where it cannot be read, is no JSON or does not fit the schema
 */
export function readJson<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(parse(path), {error: explainIssue})
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  const field = first?.path.join('.') ?? ''
  throw refusal(path, `${field === '' ? '' : `${field}：`}${first?.message ?? ''}`, parsed.error)
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof SyntaxError ? '不是完整的 JSON' : explainError(error)
    throw refusal(path, reason, error)
  }
}

function refusal(path: string, reason: string, cause: unknown): ContentError {
  return new ContentError(`${path}：不是收录写下的样子（${reason}）；还原它，或重新收录`, {cause})
}
