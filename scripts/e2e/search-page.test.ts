import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {parse} from 'csv-parse/sync'
import {type Browser, chromium, type Page} from 'playwright'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test} from 'vitest'
import {inTitleMarks} from '../../src/citation/titles.ts'
import {addressOf, type SearchPage, searchPageOf} from './search-page.ts'

const samples = inject('samples')
const real = inject('real')
const {folder, base, url} = samples
/** Bytes of its own script that the page may cost before anything is looked for, as hosts send them. */
const lightest = 14_000
let browser: Browser
let page: Page
let search: SearchPage

beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage({viewport: {width: 1280, height: 800}})
  search = searchPageOf(page, samples)
})
afterEach(() => page.close())

test('little script comes before anything is looked for', async () => {
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await page.goto(`${url}search/`, {waitUntil: 'networkidle'})
  const sizes = (await Promise.all(scripts)).map((bytes) => gzipSync(bytes, {level: 9}).length)
  expect(sizes).not.toEqual([])
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(lightest)
})

describe('the list', () => {
  test.skipIf(real === null)(
    'says how often each document has it exactly, once that is known (skipped without real documents)',
    async () => {
      if (!real) return
      await searchPageOf(page, real).open({q: '接诉即办', shown: '50'})
      const lines = await page.locator('[data-results] .meta').allInnerTexts()
      expect(lines.length).toBeGreaterThan(1)
      expect(lines.filter((line) => !/本文 \d+ 个片段/.test(line))).toEqual([])
      const items = await page.locator('[data-results] > li').all()
      for (const item of items) {
        const [, told] = /本文 (\d+) 个片段/.exec(await item.locator('.meta').innerText()) ?? []
        const shown = await item.locator('.passage').count()
        // Each passage is one item of the list at least; more are offered where some are not shown.
        if ((await item.locator('.more button').count()) === 0) {
          expect(shown).toBeGreaterThanOrEqual(Number(told))
        } else {
          expect(shown).toBeLessThan(Math.max(Number(told), 4))
        }
      }
    }
  )

  test('shows every place of a document, when that is asked for', async () => {
    await search.open({q: '区'})
    await page.evaluate(() => {
      document.querySelector('[data-results] > li:has(.more button)')?.setAttribute('id', 'item')
    })
    const item = page.locator('#item')
    const path = addressOf(await item.locator('h3 a').getAttribute('href'), samples)
    for (let count = 0; (await item.locator('.more button').count()) > 0; count++) {
      expect(count).toBeLessThan(10)
      const before = await item.locator('.passage').count()
      await item.locator('.more button').click()
      await page.waitForFunction(
        (known) => document.querySelectorAll('#item .passage').length > known,
        before
      )
    }
    const [, told] = /共 (\d+) 处/.exec(await item.locator('.meta').innerText()) ?? []
    const printed = readFileSync(join(folder, path, 'index.txt'), 'utf8')
      .trim()
      .split('\n\n')
    const title = await item.locator('h3').innerText()
    const places =
      printed
        .filter((block) => block !== title)
        .join('')
        .split('区').length - 1
    expect(Number(told)).toBe(places)
    expect(await item.locator('.passage').count()).toBeGreaterThan(3)
  })

  test('stands in the order that is chosen', async () => {
    await search.open({q: '古桥', shown: '50'})
    await page.selectOption('[name=order]', 'newest')
    await page.waitForURL(/order=newest/)
    await search.open({q: '古桥', order: 'newest', shown: '50'})
    const newest = await search.dates()
    expect(newest.length).toBeGreaterThan(2)
    expect(newest).toEqual(newest.toSorted().reverse())
    await search.open({q: '古桥', order: 'oldest', shown: '50'})
    expect(await search.dates()).toEqual(newest.toReversed())
  })

  test('is as it was left when its reader comes back', async () => {
    await search.open({q: '区'})
    expect(await page.title()).toMatch(/^区 - 检索/)
    const links = page.locator('[data-results] h3 a')
    // The first ones come by themselves once their end is seen, all others when they are asked for.
    await page.locator('[data-more] button').scrollIntoViewIfNeeded()
    await page.waitForFunction(() => document.querySelectorAll('[data-results] h3').length === 10)
    await page.locator('[data-more] button').click()
    await page.waitForFunction(() => document.querySelectorAll('[data-results] h3').length > 10)
    await page.waitForURL(/shown=/)
    const count = await links.count()
    expect(count).toBeGreaterThan(10)
    await links.nth(11).scrollIntoViewIfNeeded()
    const top = await page.evaluate(() => scrollY)
    expect(top).toBeGreaterThan(300)
    await links.nth(11).evaluate((link: HTMLElement) => {
      link.click()
    })
    await page.waitForURL(({pathname}) => !pathname.includes('/search/'))
    await page.goBack()
    await page.waitForFunction(
      ([wanted, place]) =>
        document.querySelectorAll('[data-results] h3').length === wanted &&
        Math.abs(scrollY - (place ?? 0)) < 50,
      [count, top]
    )
    expect(await page.inputValue('form[data-search] [name=q]')).toBe('区')
  })

  test('lists a few documents first, and more of them when its reader comes to their end', async () => {
    await search.open({q: '区'})
    const links = page.locator('[data-results] h3 a')
    expect(await links.count()).toBeLessThan(10)
    await page.locator('[data-more]').scrollIntoViewIfNeeded()
    await page.waitForFunction(() => document.querySelectorAll('[data-results] h3').length === 10)
    expect(new URL(page.url()).searchParams.has('shown')).toBe(false)
  })

  test('leads to documents that mark what was looked for', async () => {
    await search.open({q: '古桥 养护'})
    const link = page.locator('.passage a').first()
    const target = new URL((await link.getAttribute('href')) ?? '', url)
    expect(target.searchParams.get('q')).toBe('古桥 养护')
    expect(target.hash).not.toBe('')
    await link.click()
    await page.waitForFunction(() => CSS.highlights.has('found-now'))
  })
})

describe('what stands beside the list', () => {
  test('counts what each choice leaves, and leaves that', async () => {
    await search.open({q: '代表'})
    for (const facet of ['kind', 'year', 'session']) {
      const choice = page.locator(`[data-facets] label:has([name=${facet}])`).first()
      const told = await choice.locator('.count').innerText()
      await choice.click()
      await page.waitForURL(new RegExp(`${facet}=`))
      await search.settled()
      expect(await search.status()).toContain(`找到 ${told} 份文件`)
      await page.locator('[data-chips] a').first().click()
      await page.waitForURL((address) => !address.searchParams.has(facet))
      await search.settled()
    }
  })

  test('has a chart of years that is a filter, by keyboard too', async () => {
    await search.open({q: '区'})
    const bars = page.locator('[data-years] button:not(:disabled)')
    expect(await bars.count()).toBeGreaterThan(2)
    const [, year, passages, documents] =
      /^(\d+)年：(\d+) 个片段，(\d+) 份文件$/.exec(
        (await bars.first().getAttribute('title')) ?? ''
      ) ?? []
    await bars.first().press('Enter')
    await page.waitForURL(new RegExp(`year=${String(year)}`))
    await search.settled()
    expect(await search.status()).toBe(
      `找到 ${String(documents)} 份文件，${String(passages)} 个片段`
    )
    const pressed = page.locator('[data-years] [aria-pressed=true]')
    expect(await pressed.getAttribute('data-year')).toBe(year)
    await pressed.press('Enter')
    await page.waitForURL((address) => !address.searchParams.has('year'))
  })

  test('says which district says it most, of so many characters too', async () => {
    await search.open({q: '古桥'})
    await page.getByText('哪个区说得最多').click()
    const columnOf = async (place: number) =>
      (await page.locator(`[data-table] td:nth-of-type(${String(place)})`).allInnerTexts()).map(
        Number
      )
    const passages = await columnOf(2)
    expect(passages.length).toBeGreaterThan(1)
    expect(passages).toEqual(passages.toSorted((a, b) => b - a))
    await page.getByRole('button', {name: '每万字片段'}).click()
    const density = await columnOf(3)
    expect(density).toEqual(density.toSorted((a, b) => b - a))
    expect(Math.min(...density)).toBeGreaterThan(0)
  })

  test('gives all of it as a file, with addresses that lead to the places', async () => {
    await search.open({q: '古桥'})
    const found = page.waitForEvent('download')
    await page.getByRole('button', {name: '下载 CSV'}).click()
    const download = await found
    expect(download.suggestedFilename()).toBe('检索 古桥.csv')
    const bytes = readFileSync(await download.path(), 'utf8')
    expect(bytes.startsWith('\ufeff')).toBe(true)
    const rows = parse<Record<string, string>>(bytes, {bom: true, columns: true})
    const told = Number(/找到 (\d+) 份/.exec(await search.status())?.[1])
    expect(new Set(rows.map(({永久链接: link}) => link?.replace(/#.*/, ''))).size).toBe(told)
    for (const {永久链接: link = '', 原文: text = '', 引用: cited = '', 标题: title = ''} of rows) {
      expect(link.startsWith(url)).toBe(true)
      expect(cited).toContain(inTitleMarks(title))
      expect(cited).toContain(link)
      const {pathname, hash} = new URL(link)
      const html = readFileSync(join(folder, pathname.slice(base.length), 'index.html'), 'utf8')
      if (hash !== '') expect(html).toContain(`id="${decodeURIComponent(hash.slice(1))}"`)
      if (text !== '') expect(text).toContain('古桥')
    }
  })
})

test('what happens is told in few words', async () => {
  await page.addInitScript(() => {
    const told: string[] = []
    Object.assign(globalThis, {told})
    document.addEventListener('DOMContentLoaded', () => {
      const status = document.querySelector('[data-status]')
      if (!status) return
      new MutationObserver(() => told.push(status.textContent)).observe(status, {childList: true})
    })
  })
  await search.open({q: '人民代表大会常务委员会'})
  const told = await page.evaluate(() => (globalThis as unknown as {told: string[]}).told)
  expect(told.filter((sentence) => sentence !== '').length).toBeLessThanOrEqual(3)
})
