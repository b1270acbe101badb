import {join} from 'node:path'
import {flushCompileCache} from 'node:module'
import {type AstroIntegration, build} from 'astro'
import config from '../../../astro.config.mjs'
import {contentVariable} from '../../../src/content/folder.ts'
import {compiledBelowRoot} from '../compiled-below-root.ts'
import {fillWithCode} from '../checkout.ts'
import type {SiteOptions} from '../site-options.ts'
import {keepRenderer} from './keep-renderer.ts'

/**
 * Have Astro bundle the code of the pages, and keep it with the compiled documents. It loads no archive
 * and makes no page: the same code makes those of any archive with these settings, in as many
 * processes as there are.
 */
export async function bundleCode({root, base, origin}: SiteOptions): Promise<void> {
  fillWithCode(root)
  const own = join(root, '.astro/code')
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  process.env[contentVariable] = join(own, 'none')
  await build({
    ...config,
    integrations: [
      ...(config.integrations ?? []),
      flushesCode,
      keepRenderer(join(root, compiledBelowRoot))
    ],
    configFile: false,
    root,
    outDir: join(own, 'site'),
    cacheDir: join(own, 'cache'),
    // Of an archive nobody changes pages, and what goes wrong is thrown.
    logLevel: 'silent',
    // Astro compares it with what it has decoded.
    ...(base === undefined ? {} : {base: decodeURI(base)}),
    ...(origin === undefined ? {} : {site: origin})
  })
}

/** Before anything is loaded of the site itself, which is gone afterwards. */
const flushesCode: AstroIntegration = {
  name: 'archive-keeps-code',
  hooks: {'astro:build:setup': () => flushCompileCache()}
}
