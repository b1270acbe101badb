import {join} from 'node:path'
import type {AstroConfig} from 'astro'

type Plugin = NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>

/** The module in which Astro looks for the content of entries that are rendered when they are shown. */
const asked = 'astro:content-module-imports'

/**
 * Gives Astro one module for the content of all documents, in the place of one for each,
 * which Vite would compile and bundle. Modules of other collections stay.
 *
 * @param sources folder of the sources of the site
 */
export function renderEntries(sources: string): Plugin {
  const own = join(sources, 'lib/content-modules.ts').replaceAll('\\', '/')
  return {
    name: 'archive-render-entries',
    enforce: 'pre',
    resolveId: {
      // Before Astro, which knows the name too.
      order: 'pre',
      filter: {id: new RegExp(`^${asked}$`)},
      handler: (_, importer) => (importer?.split('?')[0] === own ? null : own)
    },
    transform: {
      filter: {id: /\/content-modules\.mjs$/},
      handler: (code) => ({code: withoutDocuments(code), map: null})
    }
  }
}

/** Astro's list of modules, one a line, without those of documents, be they of this archive or the last. */
function withoutDocuments(code: string): string {
  return code.replace(documentModule, '')
}

const documentModule =
  /^\["(?:[^"/]*\/)*documents\/[^"/]+\/[^"/]+\/[^"/]+\.mdx", \(\) => import\("[^"]*"\)\],?/gm
