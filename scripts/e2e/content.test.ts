import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {findDocuments} from '../../src/content/documents.ts'
import {documentPath} from '../../src/content/files.ts'
import {bodyOf} from '../../src/content/front-matter.ts'
import {compile} from '../../src/documents/compile.ts'
import {command, copyCheckout} from './copy.ts'
import {brokenLinks} from './gates/links.ts'
import {fixture} from './setup.ts'

/** A page as a developer of Astro would write it. */
const page = `---
import {getCollection, render} from 'astro:content'

export async function getStaticPaths() {
  const documents = await getCollection('documents')
  return documents.map((entry) => ({params: {id: entry.id}, props: {entry}}))
}
const {Content, headings} = await render(Astro.props.entry)
const sessions = await getCollection('sessions')
---
<nav>{headings.map(({depth, slug, text}) => <a href={'#' + slug} class={'h' + depth}>{text}</a>)}</nav>
<main><Content /></main>
<footer>{sessions.filter(({id}) => id === Astro.props.entry.data.session).map(({data}) => data.name)}</footer>
`
/** Relative to where the person stands. */
const archive = '我的 档案 #1'
const place = sharedFolder()
let checkout = ''
let content = ''

beforeAll(() => {
  checkout = join(place, 'program')
  copyCheckout(checkout)
  mkdirSync(join(checkout, 'content/sources'), {recursive: true})
  writeFileSync(join(checkout, 'content/archive.yaml'), 'name: 程序自带的档案\n')
  writeFileSync(
    join(checkout, 'content/sources/甲.txt'),
    '关于程序自带的通知\n\n各镇：\n\n照此办理。\n'
  )
  mkdirSync(join(checkout, 'src/pages/dev'))
  writeFileSync(join(checkout, 'src/pages/dev/[...id].astro'), page)
  content = join(place, archive)
  cpSync(dirname(fixture.settings), content, {recursive: true})
  expect(command(checkout, 'ingest')).toMatchObject({status: 0})
})

test('an archive of its own is ingested and built from where one stands, and the checkout stays as it is', () => {
  const before = filesIn(join(checkout, 'content'))
  expect(command(checkout, 'ingest', ['--content', archive], place)).toMatchObject({status: 0})
  expect(command(checkout, 'build', ['--content', archive], place)).toMatchObject({status: 0})
  expect(filesIn(join(checkout, 'content'))).toEqual(before)
  expect(readdirSync(content).sort()).toEqual(
    [
      ...['addresses.tsv', 'anjuan-manifest.json', 'archive.yaml', 'documents', 'provenance'],
      ...['report.json', 'sources', 'style.css']
    ].sort()
  )
  for (const [path, text] of filesIn(join(checkout, 'dist'))) {
    if (!/\.(?:html|json|txt|md)$/.test(path)) continue
    expect([path, text.includes('程序自带')]).toEqual([path, false])
  }
  expect(findDocuments(content).length).toBeGreaterThan(10)
  for (const id of findDocuments(content)) expect(existsSync(site(`${id}/index.html`))).toBe(true)
  const broken = brokenLinks(join(checkout, 'dist'), '/')
  expect(broken.filter((link) => !link.startsWith('dev/'))).toEqual([])
})

test('a developer finds collections, and the text of each document by render(entry)', () => {
  for (const id of findDocuments(content)) {
    const {head, body} = compile(bodyOf(readFileSync(join(content, documentPath(id)), 'utf8')))
    const html = readFileSync(site(`dev/${id}/index.html`), 'utf8')
    expect([id, /<main>(.*)<\/main>/s.exec(html)?.[1]]).toEqual([id, head + body])
    const links = [...html.matchAll(/<a href="#([^"]*)" class="(h\d)">/g)]
    expect(links.map(([, slug = '', level = '']) => `<${level} id="${slug}"`)).toEqual(
      [...body.matchAll(/<h[2-6] id="[^"]*"/g)].map(([heading]) => heading)
    )
    expect(html).not.toContain('<footer></footer>')
  }
})

test('the archive of the checkout is built in its place again, though it has fewer documents', () => {
  expect(command(checkout, 'build')).toMatchObject({status: 0})
  expect(existsSync(site('qingqiu/index.html'))).toBe(false)
  expect(readFileSync(site('index.html'), 'utf8')).toContain('程序自带的档案')
})

test('a folder that is not there is told, and so is a style sheet that asks for other files', () => {
  const {status, stderr} = command(checkout, 'build', ['--content', '没有'], place)
  expect([status, stderr]).toEqual([2, expect.stringContaining(join(place, '没有'))])
  writeFileSync(join(content, 'style.css'), '\nh1 { background: url(//a.example/x) }\n')
  const refused = command(checkout, 'build', ['--content', archive], place)
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('style.css:2')])
})

function site(path: string): string {
  return join(checkout, 'dist', path)
}

/** Path and text of each file below a folder. */
function filesIn(folder: string): [path: string, text: string][] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
