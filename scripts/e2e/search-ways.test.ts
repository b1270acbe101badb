import {type Browser, chromium} from 'playwright'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'
import {searchPageOf} from './search-page.ts'

const samples = inject('samples')
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
})
afterAll(() => browser.close())

test('the search page offers examples until something is looked for, and a way on where nothing is found', async () => {
  const page = await browser.newPage()
  const search = searchPageOf(page, samples)
  await page.goto(`${samples.url}search/`)
  const example = page.locator('[data-examples] a').first()
  const text = await example.innerText()
  await example.click()
  await search.settled()
  expect(await page.inputValue('form[data-search] input[name=q]')).toBe(text)
  expect(await page.locator('[data-results] h3').count()).toBeGreaterThan(0)
  expect(await example.isVisible()).toBe(false)
  await search.open({q: '绝无此语'})
  await page.locator('[data-status] a').click()
  await page.waitForURL(samples.url)
  await page.close()
})

test('every passage that is found goes onto the evidence sheet', async () => {
  const page = await browser.newPage()
  const search = searchPageOf(page, samples)
  await search.open({q: '条', shown: '50'})
  const more = page.locator('[data-results] .more button')
  while ((await more.count()) > 0) {
    const before = await more.count()
    await more.first().click()
    await page.waitForFunction(
      (all) => document.querySelectorAll('.more button').length < all,
      before
    )
  }
  const places = await page.locator('[data-results] .places li').count()
  expect(await page.locator('.places li:nth-child(4)').count()).toBeGreaterThan(0)
  await page.getByRole('button', {name: '汇成摘录单'}).click()
  await page.waitForURL('**/evidence/**')
  await page.locator('.quotes li').first().waitFor()
  expect(await page.locator('.quotes li').count()).toBe(places)
  await page.close()
})

test('who has a keyboard alone is at the results with one link', async () => {
  const page = await browser.newPage()
  await searchPageOf(page, samples).open({q: '代表'})
  await page.focus('#q')
  for (let tabs = 0; tabs < 8; tabs++) {
    await page.keyboard.press('Tab')
    if ((await page.locator('.skip:focus').count()) > 0) break
  }
  await page.keyboard.press('Enter')
  expect(await page.locator('[data-results] > li:first-child a:focus').count()).toBe(1)
  expect(new URL(page.url()).hash).toBe('')
  await page.close()
})
