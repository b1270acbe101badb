import type {SiteOptions} from '../site-options.ts'
import type {Proven, SourceBytes} from '../prove-site.ts'

/** What a site needs for each of its stages. */
export interface StageOptions extends SiteOptions {
  /** Where the bytes that were read of each source are. */
  sources: SourceBytes
}

/**
 * The stages in which a site is made, in order; the code of the pages is prepared by that of the pages,
 * where no earlier run has left it. Each leaves its result on the disk, runs in a
 * process of its own, and loads only what it needs. Of one that loads code from a folder that is
 * gone afterwards, compiled code is kept before that; it is ended by the one that waits for it, so that it keeps none
 * at its end.
 */
export const stages = {
  pages: {
    name: '生成页面',
    isEnded: true,
    run: async (options: StageOptions): Promise<void> =>
      (await import('../pages/build-pages.ts')).buildPages(options)
  },
  code: {
    name: '准备页面的代码',
    isEnded: true,
    run: async (options: SiteOptions): Promise<void> =>
      (await import('../pages/bundle-code.ts')).bundleCode(options)
  },
  proof: {
    name: '核对来源',
    isEnded: false,
    run: async (options: StageOptions): Promise<Proven> =>
      (await import('../prove-site.ts')).proveSite(options)
  },
  search: {
    name: '建立索引',
    isEnded: false,
    run: async (options: StageOptions): Promise<number> =>
      (await import('../build-search.ts')).buildSearch(options)
  }
} as const

export type StageName = keyof typeof stages

/** What a process that runs a stage is asked to do. */
export interface Order {
  stage: StageName
  options: SiteOptions
}

/** How it ended: with a result, with a reason that is told in full, or with an error. */
export type Outcome =
  | {state: 'done'; result: unknown}
  | {state: 'failed'; message: string}
  | {state: 'broken'; message: string; properties: Record<string, unknown>}
