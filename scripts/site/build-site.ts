import {join} from 'node:path'
import {readManifest} from '../../src/loader/manifest.ts'
import {writeHeaders} from '../../src/hosting/write-headers.ts'
import type {FileMark, Manifest} from '../../src/schema/manifest.ts'
import {seal} from '../publish/seal.ts'
import {collectGarbage} from '../../src/memory/collect-garbage.ts'
import {compiledBelowRoot} from './compiled-below-root.ts'
import type {Proven} from './prove-site.ts'
import {runStage} from './stages/run-stage.ts'
import type {StageOptions} from './stages/stages.ts'
import {yieldToOthers} from './yield-to-others.ts'

/** A site that is whole, and not yet published. */
export interface BuiltSite {
  /** The files of the site, as they are on the disk. */
  manifest: Manifest
  /** What the proof had to say. */
  proven: Proven
}

/**
 * Build an archive whole, in a folder that nobody reads yet: pages, the proof that they
 * hold what the sources hold, and the search index.
 *
 * @param keptOf files that were taken from a site that stands, once the pages are built
 * @param foreign files in its place that are not of this program
 * @throws {Failure} where a stage fails, the proof among them; then nothing may be published
 */
export async function buildSite(
  options: StageOptions,
  keptOf: () => ReadonlyMap<string, FileMark> = () => new Map(),
  foreign: readonly string[] = []
): Promise<BuiltSite> {
  collectGarbage()
  await runStage('pages', options)
  const proven = await runStage('proof', options)
  await runStage('search', options)
  writeHeaders({base: options.base ?? '/', origin: options.origin}, options.out)
  yieldToOthers(options.out, foreign)
  const documents = readManifest(join(options.root, compiledBelowRoot)).length
  return {manifest: await seal(options.out, documents, keptOf()), proven}
}
