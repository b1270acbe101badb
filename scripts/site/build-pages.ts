import {join} from 'node:path'
import {contentVariable, passingVariable} from '../../src/content/folder.ts'
import {renderAgain} from './render-again.ts'
import type {SiteOptions} from './site-options.ts'

/**
 * Build the pages and the data of an archive.
 *
 * @throws {Failure} where a file of `content/` cannot be used as somebody has left it
 */
export async function buildPages(options: SiteOptions): Promise<void> {
  const {root, content, isPassing = false} = options
  // Whatever the environment of the user says.
  process.env[contentVariable] = content === join(root, 'content') ? '' : content
  process.env[passingVariable] = isPassing ? 'yes' : ''
  // What is rendered with is found from the folder that the process is in.
  const before = process.cwd()
  process.chdir(root)
  try {
    // Astro is only loaded where it is needed.
    if (!(await renderAgain(options))) await (await import('./build-anew.ts')).buildAnew(options)
  } finally {
    process.chdir(before)
  }
}
