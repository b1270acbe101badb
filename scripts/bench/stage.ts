/**
 * One stage of making an archive, as a process of its own, so that it can be
 * measured: `node stage.ts ingest|pages|index FOLDER`. The folder is a work
 * folder with sources in `sources/`. Each stage loads only what it needs.
 */
import {join} from 'node:path'

const [stage = '', folder = ''] = process.argv.slice(2)
const content = join(folder, 'content')
const site = {root: folder, content, out: join(folder, 'site')}

const stages: Record<string, () => Promise<unknown>> = {
  ingest: async () => {
    const {archiveOf} = await import('../../src/content/archive.ts')
    const {findSources} = await import('../ingest/find-sources.ts')
    const {ingestContent} = await import('../ingest/ingest-content.ts')
    const sources = await findSources([join(folder, 'sources')])
    const folders = {content, artefacts: join(folder, 'artefacts')}
    await ingestContent(sources, archiveOf(content), folders)
  },
  pages: async () => (await import('../site/pages/build-pages.ts')).buildPages(site),
  index: async () => (await import('../site/build-search.ts')).buildSearch(site)
}

await stages[stage]?.()
