import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {type Browser, chromium} from 'playwright'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {openPromise} from 'yauzl'

const folder = sharedFolder()
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
})
afterAll(async () => {
  await browser.close()
})

const samples = inject('samples')
const packed = globSync('*/*/print/dossier.zip', {cwd: samples.folder}).sort()

test('a session that is taken along is read from a disk: each link leads to what is there', async () => {
  const [first = ''] = packed
  const root = await unpack(join(samples.folder, first))
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url())
  })
  const open = [pathToFileURL(join(root, 'index.html')).href]
  const seen = new Set<string>()
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    if (seen.has(url)) continue
    seen.add(url)
    await page.goto(url)
    const {links, family, ids} = await page.evaluate(() => ({
      links: [...document.querySelectorAll('a')]
        .map(({href}) => href)
        .filter((href) => href !== ''),
      family: getComputedStyle(document.body).fontFamily,
      ids: [...document.querySelectorAll('[id]')].map(({id}) => id)
    }))
    // The style sheet came along.
    expect(family).toContain('sans-serif')
    for (const link of links) {
      const [file = '', fragment] = link.split('#')
      expect(existsSync(fileURLToPath(file)), `${url}: ${link}`).toBe(true)
      if (file === url && fragment) expect(ids, link).toContain(decodeURIComponent(fragment))
      if (file.endsWith('.html')) open.push(file)
    }
  }
  await page.close()
  // That of the session, that with all texts, and those of its documents.
  expect(seen.size).toBe(globSync('**/*.html', {cwd: root}).length)
  expect(seen.size).toBeGreaterThan(3)
  expect(complaints).toEqual([])
})

test('all of a session is on one page, each document with its source and ids of its own', async () => {
  const [first = ''] = packed
  const page = await browser.newPage()
  await page.goto(`${samples.url}${dirname(first)}/`)
  const ids = await page.locator('[id]').evaluateAll((nodes) => nodes.map(({id}) => id))
  expect(new Set(ids).size).toBe(ids.length)
  const sheets = await page.locator('.sheet').count()
  expect(await page.locator('.sheet-source').count()).toBe(sheets)
  expect(await page.locator('nav .papers a').count()).toBe(sheets)
  await page.close()
})

test.skipIf(inject('real') === null)('each item of real business has its papers', () => {
  const real = inject('real')?.folder ?? ''
  const sessions = JSON.parse(readFileSync(join(real, 'data/sessions.json'), 'utf8')) as {
    agenda: {papers: string[]}[]
    documents: string[]
  }[]
  const agendas = sessions.filter(({agenda}) => agenda.length > 0)
  expect(agendas.map(({agenda}) => agenda.map(({papers}) => papers.length))).toEqual([
    [0, 4, 2, 1, 1],
    [0, 2, 1, 2, 1]
  ])
  // All but the minutes belong to one item.
  const matched = agendas.flatMap(({agenda}) => agenda.flatMap(({papers}) => papers))
  expect(new Set(matched).size).toBe(matched.length)
  expect(matched.length).toBe(agendas.reduce((sum, {documents}) => sum + documents.length - 1, 0))
})

/** Unpack a file into a folder of its own; returns the one folder that it holds. */
async function unpack(path: string): Promise<string> {
  const zip = await openPromise(path)
  let root = ''
  for await (const entry of zip.eachEntry()) {
    const {fileName} = entry
    root = fileName.split('/')[0] ?? ''
    const to = join(folder, fileName)
    mkdirSync(dirname(to), {recursive: true})
    writeFileSync(to, await buffer(await zip.openReadStreamPromise(entry)))
  }
  return join(folder, root)
}
