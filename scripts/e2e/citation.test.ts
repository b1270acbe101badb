import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'

const {folder, url} = inject('samples')
const records = JSON.parse(readFileSync(join(folder, 'data/documents.json'), 'utf8')) as {
  id: string
  url: string
  kind: string
  title: string
  session: {id: string; kind: string}
}[]
const ofKind = (wanted: string) => records.find(({kind}) => kind === wanted)
const statute = ofKind('regulation')
const article = records.find(({session}) => session.kind === 'issue')
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
  context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']})
})
afterAll(() => browser.close())

test('data for machines parses, and no policy is in its way', async () => {
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  const types: unknown[] = []
  for (const path of [
    '',
    `${statute?.session.id ?? ''}/`,
    `${statute?.id ?? ''}/`,
    `${article?.id ?? ''}/`
  ]) {
    await page.goto(url + path)
    const written = await page.locator('script[type="application/ld+json"]').allTextContents()
    types.push(...written.map((text) => (JSON.parse(text) as {'@type': unknown})['@type']))
  }
  expect(types).toEqual(['WebSite', 'Event', expect.any(String), 'Article'])
  expect(said).toEqual([])
  await page.close()
})

test('without scripts, every form of a citation can be read, and there are no buttons for them', async () => {
  const plain = await browser.newContext({javaScriptEnabled: false})
  const page = await plain.newPage()
  await page.goto(`${url}${statute?.id ?? ''}/`)
  await page.getByText('引用本文').click()
  const box = page.locator('details.cite')
  expect(await box.locator('dt').allTextContents()).toHaveLength(7)
  expect(await box.locator('[data-c="plain"]').isVisible()).toBe(true)
  expect(await box.innerText()).toContain(statute?.title ?? '')
  expect(await box.locator('button').count()).toBe(0)
  await page.goto(`${url}evidence/`)
  expect(await page.locator('main').innerText()).toContain('没有脚本时')
  await plain.close()
})

test('the link of a block copies how it is cited, and puts it on the sheet', async () => {
  const page = await context.newPage()
  await page.goto(`${url}${statute?.id ?? ''}/`)
  await addLink(page, 'a2')
  await page.locator('a[href="#a2"].tried').click()
  const menu = page.locator('.cite-menu')
  await menu.getByRole('button', {name: '复制引文'}).click()
  expect(await copied(page)).toContain(`${statute?.title ?? ''}》第二条，`)
  expect(await copied(page)).toContain(`${statute?.id ?? ''}/#a2。`)
  await menu.getByRole('button', {name: '加入摘录'}).click()
  await menu.getByRole('link', {name: '摘录单（1）'}).click()
  await page.locator('.quotes li').waitFor()
  const quote = await page.locator('.quotes blockquote').innerText()
  expect(quote).toMatch(/^第二条/)
  expect(await page.locator('.quotes').innerText()).toMatch(/SHA-256 [0-9a-f]{64}/)
  await page.getByRole('button', {name: '复制本单地址'}).click()
  const address = await copied(page)
  expect(address).toMatch(/\/evidence\/#[^#]+:a2~[0-9a-f]{12}$/)
  await page.goto('about:blank')
  await page.goto(address)
  await page.getByText('与地址所记相符').waitFor()
  await page.close()
})

test('a sheet says what is gone, what is other than it was, and what it cannot read', async () => {
  const page = await context.newPage()
  const id = statute?.id ?? ''
  await page.goto(`${url}evidence/#${id}:a1~000000000000,p999;no/such/paper:p1;<b>x</b>`)
  await page.locator('.quotes li').nth(2).waitFor()
  const warnings = await page.locator('.quotes .warning').allTextContents()
  expect(warnings).toEqual([
    expect.stringContaining('与写下本单时不同'),
    expect.stringContaining('没有编号为 p999 的段落'),
    '本站没有这个地址。'
  ])
  expect(await page.locator('.sheet [role=status]').innerText()).toContain('看不懂的部分')
  expect(await page.locator('.sheet b').count()).toBe(0)
  await page.close()
})

/** Pages show links of blocks on pointing; here is one that is always to be seen. */
async function addLink(page: Page, id: string): Promise<void> {
  await page.evaluate((block) => {
    const link = document.createElement('a')
    link.href = `#${block}`
    link.className = 'tried'
    link.textContent = '¶'
    document.getElementById(block)?.append(link)
  }, id)
}

/** What was copied last; it is there a moment after the button was pressed. */
async function copied(page: Page): Promise<string> {
  await page.getByText('已复制').first().waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}
