import {existsSync} from 'node:fs'
import {type Archive, archiveSchema} from '../schema/archive.ts'
import {filesOf} from './files.ts'
import {readYaml} from './yaml/read-yaml.ts'

/**
 * What makes an archive different from any other; without a file, what is true of all.
 *
 * @throws {YamlError} where the file cannot be used
 */
export function readArchive(path: string | null): Archive {
  return path === null ? archiveSchema.parse({}) : readYaml(path, archiveSchema)
}

/** The settings of an archive. @param content its folder @throws {YamlError} where they cannot be used */
export function archiveOf(content: string): Archive {
  const path = filesOf(content).settings
  return readArchive(existsSync(path) ? path : null)
}
