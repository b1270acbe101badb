import type {Browser, BrowserContextOptions, Page} from 'playwright'
import type {Kind} from './kinds.ts'

/** What a page is looked at with. */
export type Setting = Omit<BrowserContextOptions, 'viewport'> & {width: number}

/** Pages that are open at a time. */
const together = 2

/**
 * Open a page of each kind, several at a time, and tell what is wrong with them: what the browser
 * says of a page, what it asks of another machine, and what a look at it finds.
 *
 * @returns each complaint with the kind of page that it is of, in the order of the kinds
 */
export async function visitAll(
  browser: Browser,
  root: string,
  kinds: readonly Kind[],
  {width, ...options}: Setting,
  look: (page: Page, kind: Kind) => Promise<string[]>
): Promise<string[]> {
  const context = await browser.newContext({...options, viewport: {width, height: 800}})
  const found = new Map<Kind, string[]>()
  const left = [...kinds]
  const work = async () => {
    const page = await context.newPage()
    let complaints: string[] = []
    page.on('console', (message) => complaints.push(`console: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(root)) complaints.push(`request: ${request.url()}`)
    })
    for (let kind = left.shift(); kind; kind = left.shift()) {
      complaints = []
      found.set(kind, complaints)
      const response = await page.goto(root + kind.path)
      if (response?.status() !== 200) complaints.push(`status ${String(response?.status())}`)
      if (kind.ready !== undefined && options.javaScriptEnabled !== false)
        await page.locator(kind.ready).first().waitFor()
      complaints.push(...(await look(page, kind)))
    }
  }
  await Promise.all(Array.from({length: together}, work))
  await context.close()
  return kinds.flatMap((kind) => (found.get(kind) ?? []).map((what) => `${kind.name}: ${what}`))
}
