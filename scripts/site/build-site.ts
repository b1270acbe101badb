import {join} from 'node:path'
import {build} from 'astro'
import {readSessions} from '../../src/loader/sessions.ts'
import {Failure} from '../failure.ts'
import {proveContent} from '../proof/prove-content.ts'
import {buildIndex} from '../search/build-index.ts'

export interface SiteOptions {
  /** Folder with `src`, `content` and `astro.config.mjs`. */
  root: string
  /** Folder that the site is written to. */
  out: string
  /** Path that the site lies at: `/`, `/x/`. */
  base?: string | undefined
  /** Origin that the site lies at, for addresses in full. */
  origin?: string | undefined
}

/** Where `astro.config.mjs` has compiled documents kept. */
const compiledBelowRoot = '.astro/cache/documents/'

/** The site does not hold what its sources hold. */
export class ProofError extends Failure {
  constructor(failures: readonly string[]) {
    super(`正文与来源不一致，未发布：\n${failures.join('\n')}`)
  }
}

/** Build the pages and the data of an archive. */
export async function buildPages({root, out, base, origin}: SiteOptions): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  await build({
    root,
    outDir: out,
    logLevel: 'warn',
    ...(base === undefined ? {} : {base}),
    ...(origin === undefined ? {} : {site: origin})
  })
}

/**
 * Build the search index of an archive whose pages are built.
 *
 * @returns the number of passages
 */
export async function buildSearch({root, out}: SiteOptions): Promise<number> {
  const compiled = join(root, compiledBelowRoot)
  return buildIndex({compiled, site: out}, readSessions(join(root, 'content/documents')))
}

/**
 * Build an archive whole: pages, the proof that they hold what the sources
 * hold, and the search index.
 *
 * @param locate path of a source by the name that the archive knows it by
 * @throws where the proof fails; then nothing should be published
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

async function proveSite({root}: SiteOptions, locate: (file: string) => string | null): Promise<void> {
  const {failures, unproven} = await proveContent(
    {content: join(root, 'content'), compiled: join(root, compiledBelowRoot)},
    locate
  )
  for (const sentence of unproven) process.stderr.write(`未核对 ${sentence}\n`)
  if (failures.length > 0) throw new ProofError(failures)
}
