import {join} from 'node:path'
import {readSessions} from '../../src/content/sessions.ts'
import {createProgress} from '../command/progress.ts'
import {buildExact} from '../search/exact/build.ts'
import {buildIndex, type IndexOptions} from '../search/build-index.ts'
import {buildWords} from '../search/words/build-words.ts'
import type {SiteOptions} from './build-pages.ts'
import {compiledBelowRoot} from './compiled-below-root.ts'

/**
 * Build the search index of an archive whose pages are built, and show how far it is.
 *
 * @returns the number of passages
 * @throws {Failure} where the index cannot be built
 */
export async function buildSearch(
  {root, content, out, search = {}}: SiteOptions,
  options: IndexOptions = {}
): Promise<number> {
  const sessions = readSessions(content)
  const progress = createProgress('索引进度', 100)
  let told = -1
  const onPercent = (percent: number) => {
    if (percent > told) progress.step(percent)
    told = percent
  }
  try {
    const folders = {compiled: join(root, compiledBelowRoot), site: out}
    const onShare = (share: number) => onPercent(Math.floor(30 * share))
    await buildExact(folders, sessions, {...search, onShare})
    await buildWords(folders, sessions, search)
    return await buildIndex(folders, sessions, {
      onPercent: (percent) => onPercent(Math.floor(30 + 0.7 * percent)),
      ...options
    })
  } finally {
    progress.end()
  }
}
