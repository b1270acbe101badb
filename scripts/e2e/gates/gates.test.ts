import {type Browser, chromium} from 'playwright'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'
import {heardOn} from './heard.ts'
import {kindsOf} from './kinds.ts'
import {
  axeOn,
  contrastOn,
  deadButtonsOn,
  overflowEnlarged,
  overflowOf,
  shiftsOf,
  smallTargetsOn,
  smallTextOn
} from './looks.ts'
import {pagesOf} from './pages-of.ts'
import {visitAll} from './visit.ts'

/*
 * Every kind of page in a real browser, at each width, in light and dark, with scripts and without:
 * not each with each, but every kind meets every one.
 */

const {folder, url} = inject('samples')
const kinds = kindsOf(pagesOf(folder))
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
})
afterAll(() => browser.close())

test('on phones, in light and in dark, with text of any size', async () => {
  const setting = {width: 320, isMobile: true, hasTouch: true, colorScheme: 'light'} as const
  const found = await visitAll(browser, url, kinds, setting, async (page) => {
    const small = [
      ...(await shiftsOf(page)),
      ...(await axeOn(page)),
      ...(await smallTargetsOn(page)),
      ...(await smallTextOn(page)),
      ...(await heardOn(page)),
      ...(await overflowOf(page, 'at 320 px')),
      ...(await overflowEnlarged(page))
    ]
    await page.setViewportSize({width: 390, height: 800})
    await page.emulateMedia({colorScheme: 'dark'})
    const usual = [...(await overflowOf(page, 'at 390 px')), ...(await contrastOn(page))]
    await page.setViewportSize({width: 320, height: 800})
    await page.emulateMedia({colorScheme: 'light'})
    return [...small, ...usual]
  })
  expect(found).toEqual([])
})

test('on a wide screen, in dark', async () => {
  const setting = {width: 1440, colorScheme: 'dark'} as const
  const found = await visitAll(browser, url, kinds, setting, async (page) => [
    ...(await shiftsOf(page)),
    ...(await axeOn(page)),
    ...(await heardOn(page)),
    ...(await overflowOf(page, 'at 1440 px'))
  ])
  expect(found).toEqual([])
})

test('without scripts', async () => {
  const setting = {width: 390, javaScriptEnabled: false, colorScheme: 'light'} as const
  const found = await visitAll(browser, url, kinds, setting, async (page) => [
    ...(await deadButtonsOn(page)),
    ...((await page.locator('main').innerText()).length < 20 ? ['nothing to read'] : [])
  ])
  expect(found).toEqual([])
})
