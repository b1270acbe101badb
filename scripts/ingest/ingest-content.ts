import {mkdirSync} from 'node:fs'
import type {Archive} from '../../src/schema/archive.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import {type Former, nothingFormer} from './addresses/former.ts'
import {type Artefact, openArtefact} from './artefacts/read-artefact.ts'
import type {FoundSource} from './find-sources.ts'
import {ingestAll, type IngestOptions, type Listener} from './ingest-all.ts'
import type {Made} from './ingest-file.ts'
import {identifyBlocks} from './merge/identify-blocks.ts'
import {mergeHeads} from './merge/merge-heads.ts'
import {writePlan} from './merge/write-plan.ts'

export interface ContentFolders {
  /** Where `documents/`, `provenance/`, `report.json` and the ledger are written. */
  content: string
  /** What comes of each source is kept here; whoever made the folder removes it. */
  artefacts: string
}

/** What was written. */
export interface Content {
  /** What became of each source, in their order. */
  reports: SourceReport[]
  /** The bytes of a source as they were read, as long as the folder of artefacts is there; `null` where nothing came of it. */
  readSource: (source: SourceReport) => Uint8Array | null
}

/**
 * Ingest sources and write what comes of all of them together.
 *
 * @param former what is known of the archive from before: addresses and ids are kept
 * @throws the error of `node:fs` where a folder cannot be written
 */
export async function ingestContent(
  sources: readonly FoundSource[],
  archive: Archive,
  {content, artefacts}: ContentFolders,
  options: IngestOptions = {},
  listener: Listener = {},
  former: Former = nothingFormer
): Promise<Content> {
  mkdirSync(artefacts, {recursive: true})
  const made = await ingestAll(sources, archive, artefacts, options, listener)
  return mergeContent(made, content, former)
}

/** Write what comes of sources together, from what came of each. */
export function mergeContent(
  made: readonly Made[],
  content: string,
  former: Former = nothingFormer
): Content {
  const open = (at: number) => opened(made[at])
  const heads = made.map(({head}) => head)
  const plan = identifyBlocks(mergeHeads(heads, former, open), open, former)
  writePlan(plan, open, content)
  const places = new Map(plan.sources.map(({at, sha256}) => [sha256, at]))
  return {
    reports: plan.reports,
    readSource: ({sha256}) => {
      const at = places.get(sha256)
      return at === undefined ? null : sourceIn(open(at))
    }
  }
}

function opened(made: Made | undefined): Artefact {
  if (made?.artefact == null) throw new Error('Expected an artefact of a source that is written')
  return openArtefact(made.artefact)
}

function sourceIn(artefact: Artefact): Uint8Array {
  try {
    return artefact.source()
  } finally {
    artefact.close()
  }
}
