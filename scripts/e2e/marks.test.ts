import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Browser, chromium, type Page} from 'playwright'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'

const {folder, url} = inject('samples')
const records = JSON.parse(readFileSync(join(folder, 'data/documents.json'), 'utf8')) as {
  url: string
}[]
/** A notice that speaks of an old bridge. */
const notice =
  records.find(({url: path}) => path.startsWith('/qingqiu/2025/notice-'))?.url.slice(1) ?? ''
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
})
afterAll(() => browser.close())

test('a document asks for no more than the two scripts of all pages, unless its address says what is looked for', async () => {
  const page = await browser.newPage()
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto(url + notice, {waitUntil: 'networkidle'})
  expect(scripts.toSorted()).toEqual([
    expect.stringMatching(/assets\/Page\.[^/]*\.js$/),
    expect.stringMatching(/assets\/head-[^/]*\.js$/)
  ])
  await page.goto(`${url + notice}?q=%E6%A1%A5`, {waitUntil: 'networkidle'})
  expect(scripts).toContainEqual(expect.stringMatching(/assets\/document-[^/]*\.js$/))
  await page.close()
})

test('all places are marked and counted, the text stays as it is', async () => {
  const word = '古桥'
  const plain = await browser.newPage()
  await plain.goto(url + notice)
  const printed = await plain.locator('article .column').allTextContents()
  const count = printed.join('').split(word).length - 1
  expect(count).toBeGreaterThan(3)
  const page = await open(notice, word)
  expect(await page.locator('article .text').innerHTML()).toBe(
    await plain.locator('article .text').innerHTML()
  )
  const marks = await marksOn(page, 'found')
  expect(marks).toHaveLength(count)
  expect(new Set(marks)).toEqual(new Set([word]))
  expect(await status(page)).toBe(`共 ${String(count)} 处`)
  await plain.close()
  await page.close()
})

test('places are gone through by buttons and keys, round and round, and listed', async () => {
  const page = await open(notice, '古桥')
  const all = (await marksOn(page, 'found')).length
  await page.getByRole('button', {name: '下一处'}).click()
  expect(await status(page)).toBe(`第 1 处，共 ${String(all)} 处`)
  await page.getByRole('button', {name: '下一处'}).blur()
  for (const [key, at] of [
    ['n', 2],
    ['p', 1]
  ] as const) {
    await page.keyboard.press(key)
    expect(await status(page)).toBe(`第 ${String(at)} 处，共 ${String(all)} 处`)
  }
  await page.getByRole('button', {name: '上一处'}).click()
  expect(await status(page)).toBe(`第 ${String(all)} 处，共 ${String(all)} 处`)
  const box = page.getByLabel('在本文中查找')
  await box.press('Enter')
  await box.press('Enter')
  await box.press('Shift+Enter')
  expect(await status(page)).toBe(`第 1 处，共 ${String(all)} 处`)
  await page.getByText('列出各处').click()
  const items = page.locator('form.within ol li')
  await items.nth(all - 1).waitFor()
  expect(await items.count()).toBe(all)
  await items.nth(1).getByRole('button').click()
  expect(await status(page)).toBe(`第 2 处，共 ${String(all)} 处`)
  const isSeen = await page.evaluate(() => {
    const [place] = CSS.highlights.get('found-now') ?? []
    const {top = -1, bottom = -1} = (place as Range | undefined)?.getBoundingClientRect() ?? {}
    return top > 0 && bottom < innerHeight
  })
  expect(isSeen).toBe(true)
  await page.close()
})

test('what is typed into the box is looked for there, and taken back', async () => {
  const page = await open(notice, '绝无此语')
  expect(await status(page)).toBe('本文没有“绝无此语”')
  const box = page.getByLabel('在本文中查找')
  await box.fill('“古橋”')
  await box.press('Enter')
  await page.waitForFunction(() => CSS.highlights.has('found'))
  expect(new Set(await marksOn(page, 'found'))).toEqual(new Set(['古桥']))
  expect(new URL(page.url()).searchParams.get('q')).toBe('“古橋”')
  await page.getByRole('button', {name: '清除'}).click()
  expect(await marksOn(page, 'found')).toEqual([])
  expect(new URL(page.url()).search).toBe('')
  await page.close()
})

test('the box of a document leads to its address with what is looked for', async () => {
  const page = await browser.newPage()
  await page.goto(url + notice)
  await page.locator('.find > summary').click()
  await page.getByLabel('在本文中查找').fill('古桥')
  await page.getByLabel('在本文中查找').press('Enter')
  await page.waitForURL(/\?q=/)
  await page.waitForFunction(() => CSS.highlights.has('found'))
  await page.close()
})

async function open(path: string, q: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`${url + path}?${new URLSearchParams({q}).toString()}`)
  await page.waitForFunction(
    () => (document.querySelector('form.within [role=status]')?.textContent ?? '') !== ''
  )
  return page
}

/** What is marked, as the reader sees it. */
function marksOn(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (key) => Array.from(CSS.highlights.get(key) ?? [], (range) => (range as Range).toString()),
    name
  )
}

function status(page: Page): Promise<string | null> {
  return page.locator('form.within [role=status]').textContent()
}
