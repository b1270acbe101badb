import {type Browser, chromium, type Page} from 'playwright'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test} from 'vitest'
import {type SearchPage, searchPageOf} from './search-page.ts'

const samples = inject('samples')
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

describe('what is typed', () => {
  test('names a district to look in, and what is not understood is said', async () => {
    await search.open({q: '古桥 地区：青丘 地区：无名 OR'})
    expect(await page.locator('[data-notes]').innerText()).toMatch(/OR[^]*没有叫“无名”的地区/)
    const links = await page.locator('[data-results] h3 a').all()
    expect(links.length).toBeGreaterThan(0)
    const [first = ''] = await page.locator('[data-results] .meta').allInnerTexts()
    expect(first).toContain('青丘区')
    const chosen = page.locator('[data-facets] [name=district]:checked')
    expect(await chosen.getAttribute('value')).toBe('qingqiu')
  })

  test('without one of its words, and in a title only', async () => {
    const all = await search.urlsOf({q: '古桥'})
    const without = await search.urlsOf({q: '古桥 -护桥'})
    const both = await search.urlsOf({q: '古桥 护桥'})
    expect([...without, ...both].toSorted()).toEqual(all.toSorted())
    expect(both.length).toBeGreaterThan(0)
    await search.open({q: '标题：古桥'})
    const titles = await page.locator('[data-results] h3').allInnerTexts()
    expect(titles.length).toBeGreaterThan(1)
    for (const title of titles) expect(title).toContain('古桥')
  })

  test('may be the number of a document or the name of a session', async () => {
    await search.open({q: '青丘政办发[2025]4号'})
    expect(await page.locator('[data-results] h3 a').first().getAttribute('href')).toContain(
      '/qingqiu/2025/notice-0211/'
    )
    await search.open({q: '八届五次'})
    const session = page.getByRole('link', {name: /打开案卷/})
    await session.click()
    await page.waitForURL(/qingqiu\/npcsc-8-5\/$/)
  })

  test('offers the district and the kind that it names', async () => {
    await search.open({q: '青丘区古桥'})
    await page.getByRole('link', {name: '只看地区：青丘区，找“古桥”'}).click()
    await page.waitForURL(/district=qingqiu/)
    await search.settled()
    expect(await page.inputValue('form[data-search] [name=q]')).toBe('古桥')
    await search.open({q: '古桥 通知'})
    expect(await page.getByRole('link', {name: /只看文种：通知公告/}).count()).toBe(1)
  })

  test('is not sent by the key that ends composing, and / leads to the box', async () => {
    await page.goto(`${samples.url}search/`)
    await page.keyboard.press('/')
    await page.keyboard.type('古桥')
    const isHeld = await page.evaluate(() => {
      const options = {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}
      return !document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', options))
    })
    expect(isHeld).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\?q=/)
  })
})

describe('where nothing is found', () => {
  test('it is said what would be found otherwise', async () => {
    await search.open({q: '古桥', district: 'danxue', kind: 'regulation'})
    expect(await search.status()).toContain('所选范围内没有文件含有“古桥”')
    const otherwise = page.locator('[data-explain] li')
    await otherwise.first().waitFor()
    expect((await otherwise.allInnerTexts()).join(' ')).toMatch(/不限地区：\d+ 份.*不限文种/)
    await page.getByRole('link', {name: '不限地区'}).click()
    await page.waitForURL((address) => !address.searchParams.has('district'))
    await search.settled()
    expect(await search.status()).toContain('找到')
  })

  test('documents with its words are shown, after saying that none holds all of it', async () => {
    await search.open({q: '古桥怎么养护'})
    await page.locator('[data-results] h3').first().waitFor()
    const text = await page.locator('main').innerText()
    expect(text).toContain('没有一处完全是“古桥怎么养护”；下面的文件含有其中的词')
    expect(text).toMatch(/只找“古桥”：\d+ 份/)
    const titles = await page.locator('[data-results] h3').allInnerTexts()
    expect(titles.slice(0, 5).join()).toContain('古桥养护')
  })
})
