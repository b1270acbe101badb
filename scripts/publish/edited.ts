import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isContentError} from '../../src/content/content-error.ts'
import {reviewOf} from '../../src/content/documents.ts'
import {manifestName} from '../../src/schema/manifest.ts'
import {readManifestOf} from './manifest.ts'
import {inspect} from './standing.ts'

/**
 * Files that ingest wrote and that are otherwise by now, or gone; documents that a person says to have
 * checked apart. The proof tells where a text differs from its source; what else somebody changed, a
 * date, a place or an id, only this tells.
 *
 * @param folder `content/`
 * @returns paths below it, in order; none where no manifest tells what ingest wrote
 */
export async function editedIn(folder: string): Promise<string[]> {
  const reading = await readManifestOf(folder)
  if (reading.state === 'missing') return []
  if (reading.state === 'damaged') return [manifestName]
  const {changed, lost} = inspect(folder, reading.manifest)
  const checked = new Set<string>()
  for (const path of changed) if (await isChecked(folder, path)) checked.add(path)
  return [...changed, ...lost].filter((path) => !checked.has(path)).sort()
}

async function isChecked(folder: string, path: string): Promise<boolean> {
  if (!path.endsWith('.mdx')) return false
  try {
    return reviewOf(await readFile(join(folder, path)), path) === 'checked'
  } catch (error) {
    if (isContentError(error)) return false
    throw error
  }
}
