import {existsSync} from 'node:fs'
import puppeteer, {type Browser, type Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'

/*
 * The search in Firefox, as far as the system has one: another engine than that of all other tests.
 */

const candidates = ['/usr/bin/firefox-esr', '/usr/bin/firefox']
const firefox = process.env.FIREFOX_PATH ?? candidates.find((path) => existsSync(path))
if (firefox === undefined) console.log('Tests in Firefox are skipped: it is not installed')
const {url} = inject('samples')

describe.skipIf(firefox === undefined)('in Firefox', () => {
  let browser: Browser
  let page: Page
  const errors: unknown[] = []
  beforeAll(async () => {
    browser = await puppeteer.launch({
      ...{browser: 'firefox', executablePath: firefox ?? '', headless: true},
      protocolTimeout: 60_000
    })
    page = await browser.newPage()
    page.on('pageerror', (error) => errors.push(error))
  })
  afterAll(() => browser.close())

  const textOf = (selector: string) =>
    page.$eval(selector, (element) => (element as HTMLElement).innerText)
  const wait = (test: string) => page.waitForFunction(test, {timeout: 30_000})
  const counted = async () => {
    const status = `document.querySelector('[data-status]').textContent`
    await wait(`/^找到/.test(${status}) && !${status}.includes('至多')`)
    return textOf('[data-status]')
  }

  test('a query typed by keyboard finds documents, counts them exactly and by facets, and marks them', async () => {
    await page.goto(`${url}search/`)
    await page.focus('#q')
    await page.keyboard.type('养老服务')
    await page.keyboard.press('Enter')
    expect(await counted()).toMatch(/^找到 [1-9]\d* 份文件/)
    expect(new URL(page.url()).searchParams.get('q')).toBe('养老服务')
    expect(await textOf('[data-results] mark')).toBe('养老服务')
    const counts = await page.$$eval('[data-facets] .count', (all) =>
      all.map(({textContent}) => textContent)
    )
    expect(counts.length).toBeGreaterThan(0)
    expect(counts.filter((count) => !/^\d+$/.test(count))).toEqual([])
    const link = await page.$eval('[data-results] .passage a', ({href}) => href)
    await page.goto(link)
    await wait('CSS.highlights.size > 0')
    expect(errors).toEqual([])
  })
})
