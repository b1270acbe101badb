import {mkdirSync} from 'node:fs'
import type {Archive} from '../../src/schema/archive.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import {type Former, nothingFormer} from './addresses/former.ts'
import {type Artefact, openArtefact} from './artefacts/read-artefact.ts'
import type {FoundSource} from './find-sources.ts'
import {ingestAll, type IngestOptions, type Listener} from './ingest-all.ts'
import type {Made} from './ingest-file.ts'
import {identifyBlocks} from './merge/identify-blocks.ts'
import {isSettled} from './merge/is-settled.ts'
import {mergeHeads} from './merge/merge-heads.ts'
import {type FormerFiles, writePlan} from './merge/write-plan.ts'

export interface ContentFolders {
  /** Where `documents/`, `provenance/`, `report.json` and the ledger are written. */
  content: string
  /** What comes of each source is kept here; whoever made the folder removes it. */
  artefacts: string
  /** Where files that have the same bytes may stand already. */
  before?: FormerFiles | null
}

/** What was written. */
export interface Content {
  /** What became of each source, in their order. */
  reports: SourceReport[]
  /** The artefacts of the sources that something came of, by the digest of the source; they hold its bytes as they were read. */
  artefacts: ReadonlyMap<string, string>
  /** Whether the same sources would become the same again, with the addresses that they have by now. */
  isSettled: () => boolean
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
  {content, artefacts, before = null}: ContentFolders,
  options: IngestOptions = {},
  listener: Listener = {},
  former: Former = nothingFormer
): Promise<Content> {
  mkdirSync(artefacts, {recursive: true})
  const made = await ingestAll(sources, archive, artefacts, options, listener)
  return mergeContent(made, content, former, before)
}

/** Write what comes of sources together, from what came of each. */
export function mergeContent(
  made: readonly Made[],
  content: string,
  former: Former = nothingFormer,
  before: FormerFiles | null = null
): Content {
  const open = (at: number) => opened(made[at])
  const heads = made.map(({head}) => head)
  const plan = identifyBlocks(mergeHeads(heads, former, open), open, former)
  writePlan(plan, open, content, before)
  return {
    reports: plan.reports,
    artefacts: new Map(plan.sources.map(({at, sha256}) => [sha256, made[at]?.artefact ?? ''])),
    isSettled: () => isSettled(heads, plan, open)
  }
}

function opened(made: Made | undefined): Artefact {
  if (made?.artefact == null) throw new Error('Expected an artefact of a source that is written')
  return openArtefact(made.artefact)
}
