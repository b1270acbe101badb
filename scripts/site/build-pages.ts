import {join} from 'node:path'
import {flushCompileCache} from 'node:module'
import {type AstroIntegration, build} from 'astro'
import config from '../../astro.config.mjs'
import {contentVariable, passingVariable} from '../../src/content/folder.ts'
import {isContentError} from '../../src/content/content-error.ts'
import {Failure} from '../failure.ts'
import {cacheBelowRoot} from './compiled-below-root.ts'

export interface SiteOptions {
  /** Folder with `src` and `astro.config.mjs`. */
  root: string
  /** Folder of the archive. */
  content: string
  /** Whether that folder is there for this run alone. */
  isPassing?: boolean
  /** Folder that the site is written to. */
  out: string
  /** Path that the site lies at: `/`, `/x/`. */
  base?: string | undefined
  /** Origin that the site lies at, for addresses in full. */
  origin?: string | undefined
  /** How its search is made. */
  search?: SearchOptions
}

export interface SearchOptions {
  /** Processors that are used. */
  jobs?: number
  /** Folder of the cache; `null` where there is none. */
  cache?: string | null
  /** Whether the host gives parts of files. */
  isRanged?: boolean
}

/**
 * Build the pages and the data of an archive.
 *
 * @throws {Failure} where a file of `content/` cannot be used as somebody has left it
 */
export async function buildPages({
  root,
  content,
  isPassing = false,
  out,
  base,
  origin
}: SiteOptions): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  // Whatever the environment of the user says.
  process.env[contentVariable] = content === join(root, 'content') ? '' : content
  process.env[passingVariable] = isPassing ? 'yes' : ''
  // Astro keeps what it renders with in the folder that the process is in, and moves from there.
  const before = process.cwd()
  process.chdir(root)
  await build({
    ...config,
    integrations: [...(config.integrations ?? []), keepsCode],
    configFile: false,
    root,
    outDir: out,
    cacheDir: join(root, cacheBelowRoot),
    // Of an archive nobody changes pages, and what goes wrong is thrown.
    logLevel: isPassing ? 'silent' : 'warn',
    ...(base === undefined ? {} : {base}),
    ...(origin === undefined ? {} : {site: origin})
  })
    .catch((error: unknown) => {
      if (!isContentError(error)) throw error
      throw new Failure(`没有生成页面：${error.message}\n改正这个文件，再运行一次`, {cause: error})
    })
    .finally(() => process.chdir(before))
}

/** Before anything is loaded of the site itself, which is gone afterwards. */
const keepsCode: AstroIntegration = {
  name: 'archive-keeps-code',
  hooks: {'astro:build:setup': () => flushCompileCache()}
}
