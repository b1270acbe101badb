import {fileURLToPath} from 'node:url'
import type {AstroConfig} from 'astro'

type Plugin = NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>

/** The module among the code of the pages that is asked for them without Astro's build. */
export const rendererName = 'renderer.mjs'

/**
 * Has the code of the pages bundled so that a later run can make pages with it, too.
 *
 * @param onFolder told the folder that the code is written to; it is gone after the build
 */
export function bundleRenderer(onFolder: (folder: string) => void): Plugin {
  return {
    name: 'archive-bundle-renderer',
    applyToEnvironment: ({name}) => name === 'prerender',
    buildStart() {
      const id = fileURLToPath(new URL('entry.ts', import.meta.url))
      this.emitFile({type: 'chunk', id, fileName: rendererName})
    },
    writeBundle({dir}) {
      if (dir !== undefined) onFolder(dir)
    }
  }
}
