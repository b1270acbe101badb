import type {Page} from 'playwright'
import type {ServedArchive} from './setup.ts'

/** The search page of an archive, in a page of a browser. */
export interface SearchPage {
  /** Go there, as an address says it, and wait until all of it is shown. */
  open: (parameters: Record<string, string>) => Promise<void>
  settled: () => Promise<void>
  status: () => Promise<string>
  /** Dates of the documents that are listed, as far as they are known. */
  dates: () => Promise<string[]>
  /** Addresses of the documents that a search lists, below the root of the site. */
  urlsOf: (parameters: Record<string, string>) => Promise<string[]>
}

export function searchPageOf(page: Page, archive: ServedArchive): SearchPage {
  const open = async (parameters: Record<string, string>) => {
    await page.goto(`${archive.url}search/?${new URLSearchParams(parameters).toString()}`)
    await settled()
  }
  /** Wait until the counts are exact and all that stands beside the list is drawn. */
  const settled = async () => {
    await page.waitForFunction(() => {
      const text = document.querySelector('[data-status]')?.textContent ?? ''
      const isDrawn = document.querySelector('[data-chips] button') ?? text.includes('没有文件')
      // Who wants to know how many exactly of many asks for it.
      document.querySelector<HTMLElement>('[data-status] button')?.click()
      return text !== '正在检索……' && !text.includes('至多') && text !== '' && isDrawn
    })
  }
  return {
    open,
    settled,
    status: async () => (await page.locator('[data-status]').textContent()) ?? '',
    dates: async () => {
      const lines = await page.locator('[data-results] .meta').allInnerTexts()
      return lines.flatMap((line) => {
        const [, year = '', month = '', day = ''] = /(\d{4})年(\d+)月(\d+)日/.exec(line) ?? []
        return year === '' ? [] : [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`]
      })
    },
    urlsOf: async (parameters) => {
      await open({...parameters, shown: '50'})
      const links = await page.locator('[data-results] h3 a').all()
      const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')))
      return hrefs.map((href) => addressOf(href, archive))
    }
  }
}

/** The address of a document below the root of the site. */
export function addressOf(href: string | null, {base}: ServedArchive): string {
  return (href ?? '').slice(base.length).replace(/\?.*/, '')
}
