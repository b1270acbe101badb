import {fileURLToPath} from 'node:url'
import type {AstroConfig} from 'astro'
import {filesOf, pathFrom} from '../content/files.ts'

type Plugin = NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>

/** The module in which Astro looks for the content of entries that are rendered when they are shown. */
const asked = 'astro:content-module-imports'
const own = fileURLToPath(new URL('../lib/content-modules.ts', import.meta.url))

/**
 * Gives Astro one module for the content of all documents, in the place of one for each,
 * which Vite would compile and bundle. Modules of other collections stay.
 *
 * @param root folder of the project
 * @param content folder of the archive
 */
export function renderEntries(root: string, content: string): Plugin {
  const documents = `${pathFrom(root, filesOf(content).documents)}/`
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
      handler: (code) => ({code: withoutDocuments(code, documents), map: null})
    }
  }
}

/** Astro's list of modules, one a line, without those of documents. */
function withoutDocuments(code: string, documents: string): string {
  const start = `[${JSON.stringify(documents).slice(0, -1)}`
  return code
    .split('\n')
    .map((line) => (line.startsWith(start) ? line.replace(/^.*?"\)\],?/, '') : line))
    .join('\n')
}
