import {type Browser, chromium} from 'playwright'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'

/* From page to page, as one who comes for the first time: nothing is kept by the browser yet. */

const {url} = inject('samples')
/** What goes wrong does not go wrong each time. */
const rounds = 5
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
})
afterAll(() => browser.close())

test.each([
  ['search/', 'about/'],
  ['about/', 'search/']
])('one page fades into the next, from %s to %s', async (from, to) => {
  const [errors, fades]: [string[], string[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({viewport: {width: 390, height: 800}})
    const page = await context.newPage()
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(url + from)
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({viewTransition}) => {
        document.documentElement.dataset.fades = String(viewTransition !== null)
      })
    })
    // As a link does: where an address is typed, the browser does not fade.
    await page.evaluate((address) => {
      location.assign(address)
    }, url + to)
    await page.waitForURL(url + to)
    fades.push((await page.locator('html[data-fades]').getAttribute('data-fades')) ?? '')
    await context.close()
  }
  expect(errors).toEqual([])
  // A machine that is busy may leave no time for it.
  expect(fades).toContain('true')
})
