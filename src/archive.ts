import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {writeExports} from './exports/write-exports.ts'
import {compiledFolder} from './loader/compiled.ts'
import {readSessions} from './loader/sessions.ts'

/**
 * What the archive adds to Astro: pages know where compiled documents are, and
 * beside the pages of a build stands the archive as data.
 */
export function archive(): AstroIntegration {
  let content = ''
  let compiled = ''
  return {
    name: 'archive',
    hooks: {
      'astro:config:setup': ({config, updateConfig}) => {
        content = fileURLToPath(new URL('content/', config.root))
        compiled = compiledFolder(config.cacheDir)
        const folder = JSON.stringify(compiled)
        updateConfig({vite: {define: {'import.meta.env.COMPILED_DOCUMENTS': folder}}})
      },
      'astro:build:done': ({dir}) => {
        const sessions = readSessions(`${content}documents`)
        writeExports({content, compiled, site: fileURLToPath(dir)}, sessions)
      }
    }
  }
}
