import {join} from 'node:path'
import {Failure} from '../failure.ts'
import {proveContent} from '../proof/prove-content.ts'
import {buildPages, compiledBelowRoot, type SiteOptions} from './build-pages.ts'
import {buildSearch} from './build-search.ts'

/** The site does not hold what its sources hold. */
class ProofError extends Failure {
  constructor(failures: readonly string[]) {
    super(`正文与来源不一致，未发布：\n${failures.join('\n')}`)
  }
}

/**
 * Build an archive whole: pages, the proof that they hold what the sources
 * hold, and the search index.
 *
 * @param locate path of a source by the name that the archive knows it by
 * @throws {ProofError} where the proof fails; then nothing should be published
 */
export async function buildSite(
  options: SiteOptions,
  locate: (file: string) => string | null
): Promise<void> {
  process.stderr.write('生成页面……\n')
  await buildPages(options)
  process.stderr.write('核对来源……\n')
  await proveSite(options, locate)
  process.stderr.write('建立索引……\n')
  await buildSearch(options)
}

async function proveSite(
  {root}: SiteOptions,
  locate: (file: string) => string | null
): Promise<void> {
  const folders = {content: join(root, 'content'), compiled: join(root, compiledBelowRoot)}
  const {failures, unproven} = await proveContent(folders, locate)
  for (const sentence of unproven) process.stderr.write(`未核对 ${sentence}\n`)
  if (failures.length > 0) throw new ProofError(failures)
}
