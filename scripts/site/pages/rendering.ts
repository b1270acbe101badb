import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rendererName} from '../../../src/renderer/bundle-renderer.ts'
import type {Renderer} from '../../../src/renderer/entry.ts'
import type {Entries} from '../../../src/renderer/load-entries.ts'
import {setPlaces} from '../../../src/renderer/places.ts'
import type {RenderPlace} from '../../../src/renderer/render-pages.ts'

/** What pages are rendered with, and what they are to show; any process can be told it. */
export interface Rendering extends RenderPlace {
  /** Folder of the code of the pages. */
  code: string
  /** The folder `content/`. */
  content: string
  /** Folder of the compiled documents. */
  compiled: string
  entries: Entries
}

/**
 * Load the code of the pages into this process, which then makes those of one archive.
 *
 * @throws whatever the code throws
 */
export async function openRenderer({code, content, compiled, entries}: Rendering) {
  process.env.NODE_ENV = 'production'
  setPlaces({content, compiled, entries: () => entries})
  return (await import(pathToFileURL(join(code, rendererName)).href)) as Renderer
}
