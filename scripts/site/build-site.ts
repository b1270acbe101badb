import {join} from 'node:path'
import {readManifest} from '../../src/loader/manifest.ts'
import type {Manifest} from '../../src/schema/manifest.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import {Failure} from '../failure.ts'
import {proveContent} from '../proof/prove-content.ts'
import {seal} from '../publish/seal.ts'
import {buildPages, compiledBelowRoot, type SiteOptions} from './build-pages.ts'
import {buildSearch} from './build-search.ts'

/** The site does not hold what its sources hold. */
class ProofError extends Failure {
  constructor(failures: readonly string[]) {
    super(`正文与来源不一致，未发布：\n${failures.join('\n')}`)
  }
}

/** A site that is whole, and not yet published. */
export interface BuiltSite {
  /** The files of the site, as they are on the disk. */
  manifest: Manifest
  /** Whether each source was at hand to be compared with what was made of it. */
  isProven: boolean
}

/**
 * Build an archive whole, in a folder that nobody reads yet: pages, the proof that they
 * hold what the sources hold, and the search index.
 *
 * @param readSource the bytes that were read of a source
 * @throws {ProofError} where the proof fails; then nothing may be published
 */
export async function buildSite(
  options: SiteOptions,
  readSource: (source: SourceReport) => Uint8Array | null
): Promise<BuiltSite> {
  process.stderr.write('生成页面……\n')
  await buildPages(options)
  process.stderr.write('核对来源……\n')
  const isProven = await proveSite(options, readSource)
  process.stderr.write('建立索引……\n')
  await buildSearch(options)
  const documents = readManifest(join(options.root, compiledBelowRoot)).length
  return {manifest: await seal(options.out, documents), isProven}
}

async function proveSite(
  {root}: SiteOptions,
  readSource: (source: SourceReport) => Uint8Array | null
): Promise<boolean> {
  const folders = {content: join(root, 'content'), compiled: join(root, compiledBelowRoot)}
  const {failures, unproven, checked} = await proveContent(folders, readSource)
  for (const sentence of checked) process.stderr.write(`校对后与来源不同 ${sentence}\n`)
  for (const sentence of unproven) process.stderr.write(`未核对 ${sentence}\n`)
  if (failures.length > 0) throw new ProofError(failures)
  return unproven.length === 0
}
