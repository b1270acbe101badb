import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Renderer} from './entry.ts'

/** Where the pages of a site are rendered to, and for. */
export interface RenderPlace {
  /** The site. */
  site: string
  /** Path that it lies at, from `/` to `/`. */
  base: string
  /** Origin that it lies at, if that is known. */
  origin: string | undefined
}

/**
 * Render all pages that are to be made, one after the other, as Astro's build does.
 *
 * @returns their paths, as Astro tells them: `daxing/npcsc-6-19/`
 * @throws {Error} where one cannot be made; what is wrong with it is not told
 */
export async function renderPages(
  {pathsOf, render}: Renderer,
  {site, base, origin = 'http://localhost'}: RenderPlace
): Promise<string[]> {
  const made: string[] = []
  const seen = new Set<string>()
  for (const {pathname, route} of await pathsOf()) {
    const path = pathname.replace(/^\//, '').replace(/\/$/, '')
    if (seen.has(path)) continue
    seen.add(path)
    const isPage = route.type === 'page'
    const url = new URL(`${base}${path}${isPage && path !== '' ? '/' : ''}`, origin)
    const response = await render(new Request(url), route)
    if (response.status !== statusOf(path))
      throw new Error(`${path}: Unexpected status ${String(response.status)}`)
    const file = join(site, isPage ? fileOf(path) : path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, Buffer.from(await response.arrayBuffer()))
    if (isPage) made.push(path === '' ? '' : `${path}/`)
  }
  return made
}

/** The page that hosts show where there is none has a name of its own. */
const missing = '404'

function statusOf(path: string): number {
  return path === missing ? 404 : 200
}

function fileOf(path: string): string {
  return path === missing ? `${path}.html` : join(path, 'index.html')
}
