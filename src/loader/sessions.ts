import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {type SessionData, sessionSchema} from '../schema/session.ts'
import {readYaml} from './read-yaml.ts'

/**
 * All sessions below a folder of documents, by address, in order of it.
 *
 * @throws {YamlError} where a file cannot be used
 */
export function readSessions(folder: string): Map<string, SessionData> {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, {recursive: true})
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/session.yaml'))
    .sort()
  return new Map(
    paths.map((path): [string, SessionData] => [
      path.replace(/\/session\.yaml$/, ''),
      readYaml(join(folder, path), sessionSchema)
    ])
  )
}
