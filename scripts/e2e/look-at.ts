import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright'
import {afterAll, beforeAll, inject} from 'vitest'

/** Opens a page, looks at it, and closes it. */
export type LookAt = <Result>(
  url: string,
  look: (page: Page) => Promise<Result>,
  options?: BrowserContextOptions
) => Promise<Result>

/** A browser that all tests of a file share, for pages that are looked at once. */
export function sharedBrowser(): LookAt {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: inject('browser')})
  })
  afterAll(() => browser.close())
  return async (url, look, options = {}) => {
    const page = await browser.newPage(options)
    await page.goto(url)
    const result = await look(page)
    await page.close()
    return result
  }
}
