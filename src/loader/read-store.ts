import type {AstroConfig} from 'astro'

type Plugin = NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>

/**
 * Has pages read Astro's store of entries from its file when they are rendered. By Astro's own
 * way it is bundled with them: it would be parsed, transformed and written as code first.
 *
 * @param path of the file; what is rendered before it is there gets what Astro gives
 */
export function readStore(path: string): Plugin {
  const code = `import {readFileSync} from 'node:fs'
export default JSON.parse(readFileSync(${JSON.stringify(path)}, 'utf8'))`
  return {
    name: 'archive-read-store',
    enforce: 'pre',
    load: {
      order: 'pre',
      filter: {id: /^\0astro:data-layer-content$/},
      handler: () => ({code, map: {mappings: ''}})
    }
  }
}
