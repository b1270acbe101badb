import {existsSync} from 'node:fs'
import {type Archive, archiveSchema} from '../schema/archive.ts'
import {readYaml} from './read-yaml.ts'

/**
 * What makes an archive different from any other; without a file, what is true of all.
 *
 * @throws {YamlError} where the file cannot be used
 */
export function readArchive(path: string | null): Archive {
  return path === null ? archiveSchema.parse({}) : readYaml(path, archiveSchema)
}

/** The settings of the archive whose folder `content/` it is. */
export function archiveOf(content: string): Archive {
  const path = `${content}archive.yaml`
  return readArchive(existsSync(path) ? path : null)
}
