import {cpSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {completeSite} from '../../src/complete-site.ts'
import {assetsFolder} from '../../src/renderer/assets-folder.ts'
import {rendererName} from '../../src/renderer/bundle-renderer.ts'
import type {Renderer} from '../../src/renderer/entry.ts'
import {loadEntries} from '../../src/renderer/load-entries.ts'
import {setPlaces} from '../../src/renderer/places.ts'
import {knownRendererIn, placeRenderer, rendererIn} from '../../src/renderer/renderer-file.ts'
import {renderPages} from '../../src/renderer/render-pages.ts'
import type {SiteOptions} from './site-options.ts'
import {cacheBelowRoot, compiledBelowRoot} from './compiled-below-root.ts'

/**
 * Make the pages of an archive with the code that an earlier run has bundled, where that is at hand:
 * it makes the same pages, and bundling takes longer than all else of a run in which little changed.
 *
 * @returns whether the site is made; where anything at all is in the way of that, nothing is left
 *   of it, and Astro is to say what
 */
export async function renderAgain(options: SiteOptions): Promise<boolean> {
  const {root, content, isPassing = false, out: site, base = '/', origin} = options
  const compiled = join(root, compiledBelowRoot)
  const made = await rendered(options, compiled)
  if (made === null) return false
  // For the run after this one.
  renameSync(knownRendererIn(compiled), rendererIn(compiled))
  await completeSite({content, isPassing, compiled, site}, {base, origin}, made)
  return true
}

/** The paths of the pages that were rendered; `null` where they could not be. */
async function rendered(
  {root, content, out: site, base = '/', origin}: SiteOptions,
  compiled: string
): Promise<string[] | null> {
  // Below the root, where the packages are that it asks for.
  const code = join(root, '.astro/renderer')
  const assets = join(site, assetsFolder)
  if (!placeRenderer(knownRendererIn(compiled), {code, assets})) return null
  process.env.NODE_ENV = 'production'
  try {
    cpSync(join(root, 'public'), site, {recursive: true})
    const entries = await loadEntries({root, content, cache: join(root, cacheBelowRoot)})
    setPlaces({content, compiled, entries: () => entries})
    const renderer = (await import(pathToFileURL(join(code, rendererName)).href)) as Renderer
    return await renderPages(renderer, {site, base, origin})
  } catch {
    rmSync(site, {recursive: true, force: true})
    mkdirSync(site, {recursive: true})
    return null
  }
}
