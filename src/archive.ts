import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {fillLongPages} from './exports/long-pages.ts'
import {packDossiers} from './dossier/zip/pack-dossiers.ts'
import {compiledFolder} from './loader/compiled.ts'
import {takeKnownPages} from './loader/known-pages.ts'
import type {SitePlace} from './hosting/address.ts'
import {writeSiteFiles} from './hosting/site-files.ts'
import {noBundledPackages} from './loader/no-bundled-packages.ts'
import {readStore} from './loader/read-store.ts'
import {renderEntries} from './loader/render-entries.ts'
import {archiveOf} from './content/archive.ts'
import {contentFolder, passingVariable} from './content/folder.ts'
import {readSessions} from './content/sessions.ts'
import {styleOf} from './content/style.ts'
import {hintSearch} from './search/hints.ts'

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
          __CONTENT__: JSON.stringify(content),
          __COMPILED_DOCUMENTS__: JSON.stringify(compiled),
          __CONTENT_CHANGES__: JSON.stringify(command === 'dev')
        }
        const store = join(fileURLToPath(config.cacheDir), 'data-store.json')
        const plugins = [
          renderEntries(fileURLToPath(config.srcDir)),
          command === 'build' && [readStore(store), noBundledPackages()]
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
        const site = fileURLToPath(dir)
        const kept = takeKnownPages(compiled, site)
        fillLongPages(compiled, site, kept)
        const base = `${place.base.replace(/\/$/, '')}/`
        hintSearchPage(site, base)
        const isPassing = process.env[passingVariable] === 'yes'
        const sessions = readSessions(content)
        const made = pages.map(({pathname}) => pathname)
        writeSiteFiles({content, isPassing, compiled, site}, place, sessions, {made, kept})
        const settings = archiveOf(content)
        const style = styleOf(content, settings)
        if (style) {
          mkdirSync(dirname(join(site, style.path)), {recursive: true})
          writeFileSync(join(site, style.path), style.bytes)
        }
        const packing = {
          ...{site, archive: settings.name},
          base,
          origin: place.origin ?? null
        }
        await packDossiers(compiled, packing, sessions, kept)
      }
    }
  }
}

function hintSearchPage(site: string, base: string): void {
  const page = join(site, 'search/index.html')
  const read = (address: string) => readFileSync(join(site, address.slice(base.length)), 'utf8')
  const html = readFileSync(page, 'utf8')
  if (html.includes('modulepreload')) return
  writeFileSync(page, hintSearch(html, read, `${base}search/manifest.bin`))
}
