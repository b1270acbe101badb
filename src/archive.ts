import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {fillLongPages} from './exports/long-pages.ts'
import {writeExports} from './exports/write-exports.ts'
import {compiledFolder} from './loader/compiled.ts'
import {renderEntries} from './loader/render-entries.ts'
import {contentFolder} from './content/folder.ts'
import {readSessions} from './content/sessions.ts'

/**
 * What the archive adds to Astro: pages know where content and compiled documents are, and
 * beside the pages of a build stands the archive as data.
 */
export function archive(): AstroIntegration {
  let content = ''
  let compiled = ''
  return {
    name: 'archive',
    hooks: {
      'astro:config:setup': ({config, command, updateConfig}) => {
        content = resolve(fileURLToPath(config.root), contentFolder())
        compiled = compiledFolder(config.cacheDir)
        // Names of their own: those below `import.meta.env` can be changed by the environment.
        const define = {
          __CONTENT__: JSON.stringify(content),
          __COMPILED_DOCUMENTS__: JSON.stringify(compiled),
          __CONTENT_CHANGES__: JSON.stringify(command === 'dev')
        }
        updateConfig({vite: {define, plugins: [renderEntries()]}})
      },
      'astro:build:done': ({dir}) => {
        const site = fileURLToPath(dir)
        fillLongPages(compiled, site)
        writeExports({content, compiled, site}, readSessions(content))
      }
    }
  }
}
