import {cpSync, existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {CORE_SCHEMA, load, YAMLException} from 'js-yaml'
import {Failure} from '../failure.ts'

/** Documents that a person has checked, by address, and what became of their files. */
export interface Kept {
  /** They stand as the person left them. */
  kept: string[]
  /** No source makes them any more, so there is no place for them. */
  orphaned: string[]
}

/**
 * Put the documents that a person has checked (`review: checked`) in the place
 * of what ingest made anew of the same source.
 *
 * @param from folder of documents as they are
 * @param to folder of documents as ingest has just made them
 * @throws {Failure} where the front matter of a document cannot be read
 */
export function keepChecked(from: string, to: string): Kept {
  const result: Kept = {kept: [], orphaned: []}
  for (const path of checkedBelow(from)) {
    const id = path.slice(0, -'.mdx'.length)
    if (existsSync(join(to, path))) {
      cpSync(join(from, path), join(to, path))
      result.kept.push(id)
    } else result.orphaned.push(id)
  }
  return result
}

function checkedBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true})
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.mdx') && isChecked(join(folder, path)))
    .sort()
}

function isChecked(path: string): boolean {
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
  if (!frontMatter.includes('checked')) return false
  try {
    const data = load(frontMatter, {schema: CORE_SCHEMA})
    return (
      typeof data === 'object' && data !== null && 'review' in data && data.review === 'checked'
    )
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    // The first line of the file is the fence.
    const line = (error.mark?.line ?? 0) + 2
    throw new Failure(`${path}:${String(line)}: Unexpected YAML: ${error.reason}`, {cause: error})
  }
}
