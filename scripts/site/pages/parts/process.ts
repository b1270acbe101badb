import {flushCompileCache} from 'node:module'
import type {PagePath, Renderer} from '../../../../src/renderer/entry.ts'
import {pagesToMake, renderPages} from '../../../../src/renderer/render-pages.ts'
import {endWithParent} from '../../../ingest/workers/end-with-parent.ts'
import {openRenderer, type Rendering} from '../rendering.ts'
import type {Answer, Order} from './part.ts'

/** What a process is told once: the pages of a site, and how they are rendered. */
interface Opened {
  rendering: Rendering
  renderer: Renderer
  pages: ReadonlyMap<string, PagePath>
}

endWithParent()
// Whoever waits ends this process, before it could keep code of a site that is gone by then.
flushCompileCache()
let opened: Opened | null = null
process.on('message', (order: Order) => {
  void obey(order).then((answer) => process.send?.(answer))
})

async function obey(order: Order): Promise<Answer> {
  try {
    if ('rendering' in order) opened = await open(order.rendering)
    else if (opened) await render(opened, order.paths)
    return 'done'
  } catch (error) {
    const {message, stack} = error instanceof Error ? error : new Error(String(error))
    return {message, stack}
  }
}

async function open(rendering: Rendering): Promise<Opened> {
  const renderer = await openRenderer(rendering)
  return {rendering, renderer, pages: await pagesToMake(renderer)}
}

/** @throws {Error} where this process knows of no such page, or one cannot be made */
async function render({rendering, renderer, pages}: Opened, paths: readonly string[]) {
  const asked = paths.map((path) => {
    const page = pages.get(path)
    if (!page) throw new Error(`${path}: no page that this process knows of`)
    return [path, page] as const
  })
  await renderPages(renderer, asked, rendering)
}
