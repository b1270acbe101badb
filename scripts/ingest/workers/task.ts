import type {Archive} from '../../../src/schema/archive.ts'
import type {Maker} from '../artefacts/format.ts'
import type {FoundSource} from '../find-sources.ts'
import type {FileOptions, Made} from '../ingest-file.ts'

/** What a worker is made with. */
export interface WorkerData extends FileOptions {
  archive: Archive
  maker: Maker
}

/** What a worker is asked: to ingest a source, and to write all that comes of it into a file. */
export interface Task {
  source: FoundSource
  artefact: string
}

/** A task as it is sent. */
export interface Order extends Task {
  /** Whether only the file need tell what came of the source, if there is one. */
  isBrief: boolean
}

/** Why a file could not be written: an error of the system, of which only the message would arrive. */
export interface Unwritten {
  message: string
  code: string
  path: string | null
}

/** What a worker answers: what came of a source, why it could not be written, or what broke the worker. */
export type Answer = Made | 'written' | {unwritten: Unwritten} | {broken: string}

/** What a worker tells before it answers, of a source that takes long: how much of it is done, from 0 to 1. */
export interface Told {
  share: number
}
