import {join} from 'node:path'
import {flushCompileCache} from 'node:module'
import {type AstroIntegration, build} from 'astro'
import config from '../../astro.config.mjs'
import {isContentError} from '../../src/content/content-error.ts'
import {Failure} from '../failure.ts'
import type {SiteOptions} from './site-options.ts'
import {cacheBelowRoot, compiledBelowRoot} from './compiled-below-root.ts'
import {keepRenderer} from './keep-renderer.ts'

/**
 * Build the pages of an archive with Astro: bundle their code, load the archive, render.
 *
 * @throws {Failure} where a file of `content/` cannot be used as somebody has left it
 */
export async function buildAnew({
  root,
  isPassing = false,
  keepsCode = false,
  out,
  base,
  origin
}: SiteOptions): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  try {
    await build({
      ...config,
      integrations: [
        ...(config.integrations ?? []),
        flushesCode,
        keepsCode && keepRenderer(join(root, compiledBelowRoot))
      ],
      configFile: false,
      root,
      outDir: out,
      cacheDir: join(root, cacheBelowRoot),
      // Of an archive nobody changes pages, and what goes wrong is thrown.
      logLevel: isPassing ? 'silent' : 'warn',
      ...(base === undefined ? {} : {base}),
      ...(origin === undefined ? {} : {site: origin})
    })
  } catch (error) {
    if (!isContentError(error)) throw error
    throw new Failure(`没有生成页面：${error.message}\n改正这个文件，再运行一次`, {cause: error})
  }
}

/** Before anything is loaded of the site itself, which is gone afterwards. */
const flushesCode: AstroIntegration = {
  name: 'archive-keeps-code',
  hooks: {'astro:build:setup': () => flushCompileCache()}
}
