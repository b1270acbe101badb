import {readdirSync} from 'node:fs'
import {type Browser, chromium} from 'playwright'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'
import {kindsOf} from './kinds.ts'
import {
  axeOn,
  deadButtonsOn,
  overflowEnlarged,
  overflowOf,
  shiftsOf,
  smallTargetsOn,
  smallTextOn
} from './looks.ts'
import {visitAll} from './visit.ts'

/*
 * Every kind of page in a real browser, at each width, in light and dark, with scripts and without:
 * not each with each, but every kind meets every one.
 */

const {folder, url} = inject('samples')
const pages = readdirSync(folder, {recursive: true})
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .sort()
const kinds = kindsOf(pages)
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
})
afterAll(() => browser.close())

test('on a small phone, in light, with text of any size', async () => {
  const setting = {width: 320, isMobile: true, hasTouch: true, colorScheme: 'light'} as const
  const found = await visitAll(browser, url, kinds, setting, async (page) => [
    ...(await shiftsOf(page)),
    ...(await axeOn(page)),
    ...(await smallTargetsOn(page)),
    ...(await smallTextOn(page)),
    ...(await overflowOf(page, 'at 320 px')),
    ...(await overflowEnlarged(page))
  ])
  expect(found).toEqual([])
})

test('on a phone, in dark', async () => {
  const setting = {width: 390, isMobile: true, hasTouch: true, colorScheme: 'dark'} as const
  const found = await visitAll(browser, url, kinds, setting, async (page) => [
    ...(await shiftsOf(page)),
    ...(await axeOn(page)),
    ...(await overflowOf(page, 'at 390 px'))
  ])
  expect(found).toEqual([])
})

test('on a wide screen, in dark', async () => {
  const setting = {width: 1440, colorScheme: 'dark'} as const
  const found = await visitAll(browser, url, kinds, setting, async (page) => [
    ...(await shiftsOf(page)),
    ...(await axeOn(page)),
    ...(await overflowOf(page, 'at 1440 px'))
  ])
  expect(found).toEqual([])
})

test('without scripts, in light', async () => {
  for (const width of [390, 1440]) {
    const setting = {width, javaScriptEnabled: false, colorScheme: 'light'} as const
    const found = await visitAll(browser, url, kinds, setting, async (page) => [
      ...(await deadButtonsOn(page)),
      ...((await page.locator('main').innerText()).length < 20 ? ['nothing to read'] : [])
    ])
    expect(found).toEqual([])
  }
})
