import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {assetsFolder} from '../../../src/renderer/assets-folder.ts'
import {bundleRenderer} from '../../../src/renderer/bundle-renderer.ts'
import {rendererIn, writeRenderer} from '../../../src/renderer/renderer-file.ts'

/**
 * Keeps the code of the pages, which is only there while Astro would make them. It makes none.
 *
 * @param compiled folder of the compiled documents
 */
export function keepRenderer(compiled: string): AstroIntegration {
  let code = ''
  return {
    name: 'archive-keep-renderer',
    hooks: {
      'astro:config:setup': ({updateConfig}) => {
        const bundled = bundleRenderer((folder) => {
          code = folder
        })
        updateConfig({vite: {plugins: [bundled]}})
      },
      'astro:build:start': ({setPrerenderer}) => {
        setPrerenderer((own) => ({...own, getStaticPaths: () => Promise.resolve([])}))
      },
      'astro:build:generated': ({dir}) => {
        const assets = join(fileURLToPath(dir), assetsFolder)
        mkdirSync(compiled, {recursive: true})
        writeRenderer(rendererIn(compiled), {code, assets})
      }
    }
  }
}
