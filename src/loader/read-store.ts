import type {AstroConfig} from 'astro'
import {placeIn} from '../renderer/places.ts'

type Plugin = NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>

/**
 * Has pages ask for the entries of Astro's store when they are rendered. By Astro's own way the
 * store is bundled with them: it would be parsed, transformed and written as code first.
 */
export function readStore(): Plugin {
  return {
    name: 'archive-read-store',
    enforce: 'pre',
    load: {
      order: 'pre',
      filter: {id: /^\0astro:data-layer-content$/},
      handler: () => ({code: `export default ${placeIn.entries}`, map: {mappings: ''}})
    }
  }
}
