import {type Head, headOfRefused} from './artefacts/head.ts'
import type {Maker} from './artefacts/format.ts'
import {writeArtefact} from './artefacts/write-artefact.ts'
import type {FoundSource} from './find-sources.ts'
import {ingestSource} from './ingest-source.ts'
import {largestText, openSource} from './open-source.ts'
import type {Pipeline} from './pipeline.ts'

export interface FileOptions {
  /** How many bytes a text may have: a larger one is likely none, and needs several times its size in memory. */
  largest?: number
}

/** What came of a source: its head, and the file that holds all of it, if it could be read. */
export interface Made {
  head: Head
  artefact: string | null
}

/**
 * Read a source and ingest it. What was left out or cannot be read is a message like
 * any other fault of a source.
 *
 * @param artefact where to write what comes of it
 * @param onProved told how much is proved of what comes of it, from 0 to 1
 * @throws the error of `node:fs` where it cannot be written
 */
export async function ingestFile(
  source: FoundSource,
  artefact: string,
  pipeline: Pipeline,
  maker: Maker,
  {largest = largestText}: FileOptions = {},
  onProved?: (share: number) => void
): Promise<Made> {
  const opened = openSource(source, largest)
  if ('refused' in opened) return {head: headOfRefused(opened.refused), artefact: null}
  const {bytes, note} = opened
  const ingested = await ingestSource({file: source.file, bytes, note}, pipeline, onProved)
  return {head: writeArtefact(artefact, ingested, bytes, maker), artefact}
}
