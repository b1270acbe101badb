import mdx from '@astrojs/mdx'
import {satteri} from '@astrojs/markdown-satteri'
import {build} from 'astro'
import {cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {readArchive} from '../../src/content/archive.ts'
import {findDocuments} from '../../src/content/documents.ts'
import {documentPath, filesOf} from '../../src/content/files.ts'
import {bodyOf} from '../../src/content/front-matter.ts'
import {compile} from '../../src/documents/compile.ts'
import {findSources} from '../ingest/find-sources.ts'
import {ingestContent} from '../ingest/ingest-content.ts'
import {repository} from '../site/checkout.ts'
import {fixture} from './setup.ts'

/** Renders whatever documents it finds, as any site with MDX would. */
const page = `---
import Names from '../documents/components/Names.astro'
import Table from '../documents/components/Table.astro'
import Task from '../documents/components/Task.astro'

export const getStaticPaths = () =>
  Object.entries(import.meta.glob('../content/**/*.mdx', {eager: true})).map(([path, {Content}]) => ({
    params: {id: path.replace('../content/', '').replace('.mdx', '')},
    props: {Content}
  }))
const {Content} = Astro.props
---
<main><Content components={{Names, Table, Task}} /></main>
`
const folder = sharedFolder()
let ids: string[] = []

beforeAll(async () => {
  mkdirSync(join(folder, 'src/pages'), {recursive: true})
  writeFileSync(join(folder, 'src/pages/[...id].astro'), page)
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  const made = join(folder, 'made')
  const sources = await findSources([fixture.sources])
  const folders = {content: made, artefacts: join(folder, 'artefacts')}
  await ingestContent(sources, readArchive(fixture.settings), folders)
  ids = findDocuments(made)
  cpSync(filesOf(made).documents, join(folder, 'src/content'), {recursive: true})
  cpSync(join(repository, 'src/documents'), join(folder, 'src/documents'), {recursive: true})
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const before = process.cwd()
  process.chdir(folder)
  await build({
    root: folder,
    configFile: false,
    integrations: [mdx()],
    markdown: {processor: satteri({features: {smartPunctuation: false}})},
    logLevel: 'error'
  }).finally(() => process.chdir(before))
})

test('every document reads the same through any MDX site as through the archive', () => {
  expect(ids.length).toBeGreaterThan(0)
  for (const id of ids) {
    const source = readFileSync(join(folder, 'made', documentPath(id)), 'utf8')
    const {head, body} = compile(bodyOf(source))
    const html = readFileSync(join(folder, 'dist', id, 'index.html'), 'utf8')
    const main = /<main>(.*)<\/main>/s.exec(html)?.[1] ?? ''
    expect([id, plain(main)]).toEqual([id, plain(head + body)])
  }
})

/** HTML without what makes no difference: white space between elements, and how characters are escaped. */
function plain(html: string): string {
  return html
    .replace(/>\s+</g, '><')
    .replace(/&#x27;|&#39;/g, "'")
    .replaceAll('&quot;', '"')
    .trim()
}
