import {join} from 'node:path'
import {type SessionData, sessionSchema} from '../schema/session.ts'
import {filesOf, sessionPath} from './files.ts'
import {filesBelow} from './find.ts'
import {readYaml} from './yaml/read-yaml.ts'

/**
 * All sessions of an archive, by address, in order of it.
 *
 * @param content the folder of the archive
 * @throws {ContentError} where a file cannot be used
 */
export function readSessions(content: string): Map<string, SessionData> {
  const ending = '/session.yaml'
  const ids = filesBelow(filesOf(content).documents, ending).map((path) =>
    path.slice(0, -ending.length)
  )
  return new Map(ids.map((id) => [id, readSession(content, id)]))
}

/** @throws {ContentError} where the file is missing or cannot be used */
export function readSession(content: string, id: string): SessionData {
  return readYaml(join(content, sessionPath(id)), sessionSchema)
}
