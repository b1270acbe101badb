import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type Archive, archiveSchema} from '../schema/archive.ts'
import {filesOf} from './files.ts'
import {readStyle} from './style.ts'
import {readYaml} from './yaml/read-yaml.ts'
import {toYaml} from './yaml/to-yaml.ts'

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

/**
 * Write the settings of an archive into its folder, with the style sheet that they name.
 *
 * @param settings the file that they come from, beside which the style sheet lies; `null` for those of any
 * @throws {ContentError} where the style sheet cannot be used
 */
export function writeArchive(content: string, archive: Archive, settings: string | null): void {
  mkdirSync(content, {recursive: true})
  writeFileSync(filesOf(content).settings, toYaml(archive))
  if (settings === null || archive.style === undefined) return
  const path = join(content, archive.style)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, readStyle(settings, archive.style))
}
