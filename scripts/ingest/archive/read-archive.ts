import {createHash} from 'node:crypto'
import {readYaml} from '../../../src/loader/read-yaml.ts'
import {type Archive, archiveSchema} from '../../../src/schema/archive.ts'
import type {PipelineOptions} from '../pipeline.ts'
import {createGazetteer} from './gazetteer.ts'

/**
 * Read what makes an archive different from any other; without a path, what is
 * true of all.
 *
 * @throws {YamlError} where the file cannot be used
 */
export function readArchive(path: string | null): Archive {
  return path === null ? archiveSchema.parse({}) : readYaml(path, archiveSchema)
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
