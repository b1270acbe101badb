import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {completeSite} from './complete-site.ts'
import {compiledFolder} from './loader/compiled.ts'
import type {SitePlace} from './hosting/address.ts'
import {noBundledPackages} from './loader/no-bundled-packages.ts'
import {readStore} from './loader/read-store.ts'
import {renderEntries} from './loader/render-entries.ts'
import {archiveOf} from './content/archive.ts'
import {contentFolder} from './content/folder.ts'
import {styleOf} from './content/style.ts'
import {keepScripts} from './renderer/keep-scripts.ts'
import {placeIn, setPlaces} from './renderer/places.ts'

/**
 * What the archive adds to Astro: pages know where content and compiled documents are, and
 * beside the pages of a build stands the archive as data.
 */
export function archive(): AstroIntegration {
  let content = ''
  let compiled = ''
  let place: SitePlace = {base: '/'}
  return {
    name: 'archive',
    hooks: {
      'astro:config:setup': ({config, command, updateConfig}) => {
        content = resolve(fileURLToPath(config.root), contentFolder())
        compiled = compiledFolder(config.cacheDir)
        place = {
          base: config.base,
          origin: config.site === undefined ? undefined : new URL(config.site).origin
        }
        // Names of their own: those below `import.meta.env` can be changed by the environment.
        const define = {
          __PROGRAM__: JSON.stringify(import.meta.url),
          __CONTENT__: placeIn.content,
          __COMPILED_DOCUMENTS__: placeIn.compiled,
          __CONTENT_CHANGES__: JSON.stringify(command === 'dev')
        }
        const store = join(fileURLToPath(config.cacheDir), 'data-store.json')
        const entries = (): unknown => JSON.parse(readFileSync(store, 'utf8'))
        setPlaces({content, compiled, entries})
        const plugins = [
          renderEntries(fileURLToPath(config.srcDir)),
          command === 'build' && [readStore(), noBundledPackages(), keepScripts()]
        ]
        updateConfig({vite: {define, plugins}})
      },
      // While developing, no file stands in a site: it is given as it is at the moment.
      'astro:server:setup': ({server}) => {
        server.middlewares.use((request, response, next) => {
          const style = styleOf(content, archiveOf(content))
          if (!style || !request.url?.endsWith(`/${style.path}`)) {
            next()
            return
          }
          response.setHeader('content-type', 'text/css; charset=utf-8').end(style.bytes)
        })
      },
      'astro:build:done': async ({dir, pages}) => {
        // Where only the code of the pages is wanted, there is nothing to stand beside.
        if (pages.length === 0) return
        const folders = {content, isPassing: false, compiled, site: fileURLToPath(dir)}
        const made = pages.map(({pathname}) => pathname)
        await completeSite(folders, place, made)
      }
    }
  }
}
