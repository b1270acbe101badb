import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {CORE_SCHEMA, load} from 'js-yaml'
import {type SessionData, sessionSchema} from '../schema/session.ts'

/** All sessions below a folder of documents, by address, in order of it. */
export function readSessions(folder: string): Map<string, SessionData> {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, {recursive: true})
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/session.yaml'))
    .sort()
  return new Map(
    paths.map((path): [string, SessionData] => {
      const text = readFileSync(join(folder, path), 'utf8')
      return [
        path.replace(/\/session\.yaml$/, ''),
        sessionSchema.parse(load(text, {schema: CORE_SCHEMA}))
      ]
    })
  )
}
