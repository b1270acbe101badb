import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {isContentError} from '../content/content-error.ts'
import type {PagePath, Renderer} from './entry.ts'

/** Where the pages of a site are rendered to, and for. */
export interface RenderPlace {
  /** The site. */
  site: string
  /** Path that it lies at, from `/` to `/`. */
  base: string
  /** Origin that it lies at, if that is known. */
  origin?: string | undefined
}

/**
 * All pages that are to be made, by their paths in the site: `daxing/npcsc-6-19`, `tasks/filters.css`. Of two with
 * one path it is the first, as in Astro's build.
 */
export async function pagesToMake({pathsOf}: Renderer): Promise<Map<string, PagePath>> {
  const pages = new Map<string, PagePath>()
  for (const page of await pathsOf()) {
    const path = page.pathname.replace(/^\//, '').replace(/\/$/, '')
    if (!pages.has(path)) pages.set(path, page)
  }
  return pages
}

/**
 * Render pages one after the other, as Astro's build does.
 *
 * @param pages by their paths
 * @throws {Error} where one cannot be made
 */
export async function renderPages(
  {render}: Renderer,
  pages: Iterable<readonly [string, PagePath]>,
  {site, base, origin = 'http://localhost'}: RenderPlace
): Promise<void> {
  for (const [path, {route}] of pages) {
    const isPage = route.type === 'page'
    const url = new URL(`${base}${path}${isPage && path !== '' ? '/' : ''}`, origin)
    const response = await render(new Request(url), route).catch((error: unknown) => {
      throw withPath(error, path)
    })
    if (response.status !== statusOf(path))
      throw new Error(`Unexpected status ${String(response.status)} (page ${path})`)
    const file = join(site, isPage ? fileOf(path) : path)
    mkdirSync(dirname(file), {recursive: true})
    const bytes = Buffer.from(await response.arrayBuffer())
    writeFileSync(file, isPage ? withBase(bytes, base) : bytes)
    // To render takes no turn of its own, and others may wait to be answered.
    await setImmediate()
  }
}

/** Astro names its own files below the path as people read it; all other addresses are encoded. */
function withBase(html: Buffer, base: string): Buffer | string {
  const read = decodeURI(base)
  if (read === base) return html
  return html
    .toString()
    .replace(/<(?:link|script)\b[^<>]*>/g, (tag) => tag.replaceAll(`="${read}`, `="${base}`))
}

/** An error as it was thrown, which says of which page; what is wrong with the archive says where itself. */
function withPath(error: unknown, path: string): unknown {
  if (isContentError(error) || !(error instanceof Error)) return error
  const {message, stack} = error
  error.message = `${message} (page ${path})`
  // It was written down with the message as that was, and is what people are shown.
  if (stack !== undefined) error.stack = stack.replace(message, () => error.message)
  return error
}

/** The page that hosts show where there is none has a name of its own. */
const missing = '404'

function statusOf(path: string): number {
  return path === missing ? 404 : 200
}

function fileOf(path: string): string {
  return path === missing ? `${path}.html` : join(path, 'index.html')
}
