import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {archiveOf} from '../../src/content/archive.ts'
import {readSessions} from '../../src/content/sessions.ts'
import {carryManifest} from '../../src/search/carry-manifest.ts'
import {createProgress} from '../command/progress.ts'
import {buildExact} from '../search/exact/build.ts'
import {buildWords} from '../search/words/build-words.ts'
import type {SiteOptions} from './site-options.ts'
import {compiledBelowRoot} from './compiled-below-root.ts'

/** What the exact engine takes of the time. */
const exactShare = 0.3

/**
 * Build the search index of an archive whose pages are built, and show how far it is.
 *
 * @returns the number of passages
 * @throws {Failure} where the index cannot be built
 */
export async function buildSearch({
  root,
  content,
  out,
  base = '/',
  origin,
  jobs = 1,
  search = {}
}: SiteOptions): Promise<number> {
  const sessions = readSessions(content)
  const progress = createProgress('索引进度', 100)
  let told = -1
  const tell = (share: number) => {
    const percent = Math.floor(100 * share)
    if (percent > told) progress.step(percent)
    told = Math.max(told, percent)
  }
  try {
    const folders = {compiled: join(root, compiledBelowRoot), site: out}
    const passages = await buildExact(folders, sessions, {
      ...search,
      jobs,
      onShare: (share) => tell(exactShare * share)
    })
    carryInPage(out)
    await buildWords(folders, sessions, {
      ...search,
      onShare: (share) => tell(exactShare + (1 - exactShare) * share)
    })
    const archive = archiveOf(content)
    if (archive.feeds.length > 0) {
      const {writeQueryFeeds} = await import('../../src/feeds/query-feeds.ts')
      await writeQueryFeeds(archive, {base, origin}, folders, sessions)
    }
    return passages
  } finally {
    progress.end()
  }
}

function carryInPage(site: string): void {
  const page = join(site, 'search/index.html')
  const manifest = readFileSync(join(site, 'search/manifest.bin'))
  writeFileSync(page, carryManifest(readFileSync(page, 'utf8'), manifest))
}
