import {join} from 'node:path'
import {readSessions} from '../../src/loader/sessions.ts'
import {buildIndex} from '../search/build-index.ts'
import {compiledBelowRoot, type SiteOptions} from './build-pages.ts'

/**
 * Build the search index of an archive whose pages are built.
 *
 * @returns the number of passages
 */
export async function buildSearch({root, out}: SiteOptions): Promise<number> {
  const sessions = readSessions(join(root, 'content/documents'))
  return buildIndex({compiled: join(root, compiledBelowRoot), site: out}, sessions)
}
