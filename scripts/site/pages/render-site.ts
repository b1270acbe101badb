import {dropOtherPages} from '../../../src/loader/known-pages.ts'
import {pagesToMake, renderPages} from '../../../src/renderer/render-pages.ts'
import {openPart} from './parts/part.ts'
import {inParts, partsFor} from './parts/in-parts.ts'
import {openRenderer, type Rendering} from './rendering.ts'

/**
 * Render all pages that are to be made: here, and where they are many, in processes beside this one.
 * Who makes which page makes no difference to any.
 *
 * @param jobs processors that may be used
 * @returns the paths of the pages, as Astro tells them: `daxing/npcsc-6-19/`
 * @throws {Error} where one cannot be made
 */
export async function renderSite(rendering: Rendering, jobs = 1): Promise<string[]> {
  const renderer = await openRenderer(rendering)
  const pages = await pagesToMake(renderer)
  dropOtherPages(rendering.compiled, rendering.site)
  const count = partsFor(pages.size, jobs, process.availableMemory())
  const parts = Array.from({length: count}, () => openPart(rendering))
  await inParts([...pages.keys()], parts, (paths) =>
    renderPages(
      renderer,
      paths.flatMap((path) => {
        const page = pages.get(path)
        return page ? [[path, page] as const] : []
      }),
      rendering
    )
  )
  return [...pages].flatMap(([path, {route}]) =>
    route.type === 'page' ? [path === '' ? '' : `${path}/`] : []
  )
}
