import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {beforeAll, beforeEach} from 'vitest'
import {sharedFolder} from '../../../src/fixtures/folders.fixture.ts'
import {readArchive} from '../../../src/content/archive.ts'
import {manifestName} from '../../../src/schema/manifest.ts'
import {formerContent} from './former-content.ts'
import type {Head} from '../artefacts/head.ts'
import {findSources} from '../find-sources.ts'
import {ingestAll} from '../ingest-all.ts'
import {ingestContent} from '../ingest-content.ts'
import {type Curated, updateCurated} from '../../publish/curated.ts'
import {readManifestOf} from '../../publish/manifest.ts'
import {seal} from '../../publish/seal.ts'
import {stagedIn} from '../../publish/update.ts'
import {withWorkFolder} from '../../publish/work-folder.ts'

/** A source that holds many papers of meetings, and one that is alone in its session. */
export const [bundle, single] = ['huaxu-bulletin-2025-1.txt', 'huaxu-reply-2024.txt']

export const paragraph = '另有一段文字，原来的文件里没有，这里补上，供各方参阅。'

/** A text with one more paragraph behind the first that ends with a full stop. */
export function withParagraph(text: string): string {
  return text.replace(/。\r?\n\r?\n(?=\S|　)/, (end) => `${end}　　${paragraph}\n\n`)
}

/**
 * The samples as people curate them: a folder for each test, as it was published.
 *
 * @param samples the folder of the archive that they are
 */
export function curateSamples(samples: string) {
  const archive = readArchive(join(samples, 'archive.yaml'))
  const files = readdirSync(join(samples, 'sources'))
  const folder = sharedFolder()
  let content = ''
  let cache = ''
  beforeAll(() => {
    cache = join(folder, 'cache')
  })
  beforeEach(() => {
    content = mkdtempSync(join(folder, 'content-'))
    for (const name of ['documents', 'provenance', 'report.json', 'addresses.tsv', manifestName])
      cpSync(join(samples, name), join(content, name), {recursive: true})
  })

  /** Ingest the samples, changed, into a folder that people curate. */
  const ingest = async (
    change: (text: string, name: string) => string | null,
    rename: (name: string) => string = (name) => name,
    others: Record<string, string> = {}
  ): Promise<Curated> => {
    const from = mkdtempSync(join(folder, 'sources-'))
    const put = (name: string, text: string) => {
      mkdirSync(dirname(join(from, name)), {recursive: true})
      writeFileSync(join(from, name), text)
    }
    for (const name of files) {
      const text = change(readFileSync(join(samples, 'sources', name), 'utf8'), name)
      if (text !== null) put(rename(name), text)
    }
    for (const [name, text] of Object.entries(others)) put(name, text)
    const reading = await readManifestOf(content)
    const former = formerContent(content, reading.state === 'read' ? reading.manifest : null)
    return withWorkFolder(content, async (work) => {
      const made = stagedIn(work)
      const folders = {content: made, artefacts: join(work, 'artefacts')}
      await ingestContent(await findSources([from]), archive, folders, {cache}, {}, former)
      return updateCurated(content, work, await seal(made, files.length))
    })
  }

  /** What comes of the samples, before it is merged. */
  const headsOf = async (): Promise<Head[]> => {
    const artefacts = mkdtempSync(join(folder, 'artefacts-'))
    const sources = await findSources([join(samples, 'sources')])
    const made = await ingestAll(sources, archive, artefacts, {cache})
    return made.map(({head}) => head)
  }

  return {
    files,
    ingest,
    headsOf,
    content: () => content,
    read: (path: string) => readFileSync(join(content, path), 'utf8')
  }
}
