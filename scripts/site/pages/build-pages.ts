import {cpSync, existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {flushCompileCache} from 'node:module'
import {basename, join} from 'node:path'
import {completeSite} from '../../../src/complete-site.ts'
import {isContentError} from '../../../src/content/content-error.ts'
import {assetsFolder} from '../../../src/renderer/assets-folder.ts'
import {hasKnownPages, writeKnownPages} from '../../../src/loader/known-pages.ts'
import {type Entries, loadEntries} from '../../../src/renderer/load-entries.ts'
import {knownRendererIn, placeRenderer, rendererIn} from '../../../src/renderer/renderer-file.ts'
import {Failure} from '../../failure.ts'
import {cacheBelowRoot, compiledBelowRoot} from '../compiled-below-root.ts'
import {publicFiles} from '../checkout.ts'
import type {SiteOptions} from '../site-options.ts'
import {runStage} from '../stages/run-stage.ts'
import {renderSite} from './render-site.ts'

/**
 * Build the pages and the data of an archive: load it, render with the code that an earlier run has
 * bundled, where that is at hand, and put all else beside the pages.
 *
 * @throws {Failure} where a file of `content/` cannot be used as somebody has left it
 */
export async function buildPages(options: SiteOptions): Promise<void> {
  const {root, content, isPassing = false, out: site, base = '/', origin} = options
  const compiled = join(root, compiledBelowRoot)
  // What is rendered with is found from the folder that the process is in.
  const before = process.cwd()
  process.chdir(root)
  try {
    const made = await render(options, compiled)
    await completeSite({content, isPassing, compiled, site}, {base, origin}, made)
  } catch (error) {
    if (!isContentError(error)) throw error
    throw new Failure(`没有生成页面：${error.message}\n改正这个文件，再运行一次`, {cause: error})
  } finally {
    process.chdir(before)
  }
}

/** @returns the paths of the pages */
async function render(options: SiteOptions, compiled: string): Promise<string[]> {
  const {root, content, jobs = 1} = options
  const bundle = () => runStage('code', options)
  const known = knownRendererIn(compiled)
  const isKnown = existsSync(known)
  const bundled = isKnown ? null : bundle()
  if (jobs === 1) await bundled
  // Else beside that, which must have ended before its folder goes.
  const loaded = loadEntries({root, content, cache: join(root, cacheBelowRoot)})
  await Promise.allSettled([bundled, loaded])
  await bundled
  const entries = await loaded
  // Before anything is loaded of the site itself, which is gone afterwards.
  flushCompileCache()
  if (isKnown) {
    try {
      const made = await renderWith(known, entries, options, compiled)
      // For the run after this one.
      renameSync(known, rendererIn(compiled))
      return made
    } catch {
      // Whatever was wrong with it, it only cost time.
      writeKnownPages(compiled, {})
      await bundle()
    }
  }
  return renderWith(rendererIn(compiled), entries, options, compiled)
}

/**
 * Render all pages into a site, which is new or has those that wait in it to be taken.
 *
 * @param file the renderer
 * @throws {Error} where that is not whole, or a page cannot be made
 */
async function renderWith(
  file: string,
  entries: Entries,
  {root, content, out: site, base = '/', origin, jobs}: SiteOptions,
  compiled: string
): Promise<string[]> {
  // Below the root, where the packages are that it asks for; none is loaded from where another was.
  const code = join(root, '.astro', basename(file, '.json'))
  if (!hasKnownPages(compiled)) rmSync(site, {recursive: true, force: true})
  mkdirSync(site, {recursive: true})
  if (!placeRenderer(file, {code, assets: join(site, assetsFolder)}))
    throw new Error(`${file}: not as it was written`)
  cpSync(publicFiles, site, {recursive: true})
  return renderSite({code, content, compiled, entries, site, base, origin}, jobs)
}
