import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {load} from 'js-yaml'
import {z} from 'astro/zod'
import {type Archive, archiveSchema} from '../../../src/schema/archive.ts'
import type {PipelineOptions} from '../pipeline.ts'
import {createGazetteer} from './gazetteer.ts'

/** An `archive.yaml` that cannot be used; the message says where and why. */
export class ArchiveError extends Error {}

/**
 * Read what makes an archive different from any other; without a path, what is
 * true of all.
 *
 * @throws {ArchiveError} where the file is missing or does not fit its schema
 */
export async function readArchive(path: string | null): Promise<Archive> {
  if (path === null) return archiveSchema.parse({})
  try {
    return archiveSchema.parse(load(await readFile(path, 'utf8')) ?? {})
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new ArchiveError(`${path}: ${reason}`, {cause: error})
  }
}

/** What the pipeline needs to know of an archive. */
export function pipelineOptions({districts, journals, furniture}: Archive): PipelineOptions {
  const ids = new Map(journals.map(({name, id}): [string, string] => [name, id]))
  return {
    gazetteer: createGazetteer(districts),
    journalId: (name) =>
      ids.get(name) ?? `journal-${createHash('sha256').update(name).digest('hex').slice(0, 4)}`,
    furniture: furniture.map((pattern) => new RegExp(pattern, 'u'))
  }
}
