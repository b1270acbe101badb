import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {titleHtml} from '../../src/lib/title-breaks.ts'
import {titles} from '../../src/lib/titles.fixture.ts'
import {serve} from './setup.ts'

const samples = inject('samples')
const bytesOf = (path: string) => statSync(path).size
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
})
afterAll(() => browser.close())

async function on<Result>(
  url: string,
  look: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = {}
): Promise<Result> {
  const page = await browser.newPage(options)
  await page.goto(url)
  const result = await look(page)
  await page.close()
  return result
}

test.each([320, 390])('titles end no line inside of a word at %i px', async (width) => {
  const list = titles.map(
    (marked) => `<li><span class="title">${titleHtml(marked.replaceAll('/', ''))}</span></li>`
  )
  const heads = titles.map((marked) => `<h1>${titleHtml(marked.replaceAll('/', ''))}</h1>`)
  const html = `<article class="document"><div class="column">${heads.join('')}<ul>${list.join('')}</ul></div></article>`
  const breaks = await on(
    samples.url,
    async (page) => {
      await page.locator('main').evaluate((main, text) => (main.innerHTML = text), html)
      return page.locator('main :is(h1, .title)').evaluateAll(endsOfLines)
    },
    {viewport: {width, height: 800}}
  )
  const right = titles.map((marked) => {
    const pieces = marked.split('/')
    return new Set(pieces.map((_, at) => pieces.slice(0, at).join('').length))
  })
  const wrong = breaks.flatMap((ends, at) => {
    const title = titles[at % titles.length]?.replaceAll('/', '') ?? ''
    return ends
      .filter((end) => !right[at % titles.length]?.has(end))
      .map((end) => `${title.slice(0, end)}|${title.slice(end)}`)
  })
  expect(breaks.flat().length).toBeGreaterThan(titles.length)
  expect(wrong).toEqual([])
})

/** Of each title the characters in front of each of its lines but the first. Runs in the page. */
function endsOfLines(shown: Element[]): number[][] {
  return shown.map((title) => {
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT)
    const ends: number[] = []
    let [count, last] = [0, NaN]
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node as Text).data.length; at++, count++) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const {bottom, width} = range.getBoundingClientRect()
        if (width > 0 && bottom > last + 8) ends.push(count)
        if (width > 0) last = bottom
      }
    }
    return ends
  })
}

describe('the page of a document', () => {
  const records = JSON.parse(readFileSync(join(samples.folder, 'data/documents.json'), 'utf8')) as {
    url: string
    title: string
    headings: unknown[]
  }[]
  const root = samples.url.replace(/\/$/, '')
  const [divided] = records.toSorted((a, b) => b.headings.length - a.headings.length)
  const report = root + (divided?.url ?? '')

  test('begins with its text on the first screen of a phone', async () => {
    const [longest] = records.toSorted((a, b) => b.title.length - a.title.length)
    const top = await on(
      root + (longest?.url ?? ''),
      (page) =>
        page
          .locator('.text > *')
          .first()
          .evaluate((block) => block.getBoundingClientRect().top),
      {viewport: {width: 390, height: 844}}
    )
    expect(top).toBeLessThan(800)
  })

  test('has a link at each block that can be hit, and none of it is in what is copied', async () => {
    const {sizes, missing, copied} = await on(report, async (page) => {
      await page.locator('.find > summary').click()
      await page.getByLabel('显示段落链接').check()
      return page.evaluate(() => {
        const text = document.querySelector('.text')
        const blocks = [...(text?.querySelectorAll('p[id], h2[id], h3[id], tr[id]') ?? [])]
        const links = blocks.map((block) => block.querySelector(`a.pl[href="#${block.id}"]`))
        if (text) getSelection()?.selectAllChildren(text)
        return {
          missing: links.filter((link) => !link || getComputedStyle(link).opacity !== '1').length,
          sizes: links.flatMap((link) => {
            const {width = 0, height = 0} = link?.getBoundingClientRect() ?? {}
            return [width, height]
          }),
          copied: getSelection()?.toString() ?? ''
        }
      })
    })
    expect(sizes.length).toBeGreaterThan(20)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
    expect(missing).toBe(0)
    expect(copied.length).toBeGreaterThan(100)
    expect(copied).not.toContain('¶')
  })

  test('keeps its contents at hand on a wide screen, and marks the place', async () => {
    const seen = await on(
      report,
      async (page) => {
        const seen: {id: string; marked: string | null; isInSight: boolean}[] = []
        for (const id of await page
          .locator('.text :is(h2, h3)')
          .evaluateAll((all) => all.map(({id}) => id))) {
          await page.evaluate((hash) => (location.hash = hash), id)
          await page.waitForFunction(
            (hash) =>
              document.querySelector('.outline [aria-current=location]')?.getAttribute('href') ===
              hash,
            `#${id}`
          )
          const {top, bottom} = await page
            .locator('.outline [aria-current=location]')
            .evaluate((link) => link.getBoundingClientRect())
          seen.push({id, marked: id, isInSight: top >= 0 && bottom <= 900})
        }
        return seen
      },
      {viewport: {width: 1440, height: 900}}
    )
    expect(seen.length).toBeGreaterThan(2)
    expect(seen.filter(({isInSight}) => !isInSight)).toEqual([])
  })
})

describe('a document that is too long for one page', () => {
  const root = sharedFolder()
  let made: Awaited<ReturnType<typeof serve>>
  let item = ''
  beforeAll(async () => {
    mkdirSync(join(root, 'sources'))
    const paragraph = '巡查护桥，记录水位，及时报告。'.repeat(12)
    const sections = Array.from({length: 45}, (_, at) => [
      `（${String(at + 1)}）第${String(at + 1)}座桥`,
      ...Array.from({length: 12}, () => paragraph)
    ])
    const lines = ['关于护桥工作情况的报告', '', ...sections.flat().flatMap((line) => [line, ''])]
    writeFileSync(join(root, 'sources/long.txt'), lines.join('\n'))
    made = await serve(join(root, 'site'), '/', ['--from', join(root, 'sources')])
    const [list] = JSON.parse(
      readFileSync(join(made.archive.folder, 'data/documents.json'), 'utf8')
    ) as {id: string}[]
    item = list?.id ?? ''
  })
  afterAll(async () => {
    await made.stop()
  })
  const read = (name: string) => readFileSync(join(made.archive.folder, item, name), 'utf8')
  const url = (rest = '') => `${made.archive.url}${item}/${rest}`

  test('is on several, none of them large, with every block on one of them', () => {
    const parts = JSON.parse(read('parts.json')) as string[][]
    const pages = ['index.html', ...parts.slice(1).map((_, at) => `${String(at + 2)}/index.html`)]
    expect(parts.length).toBeGreaterThan(2)
    for (const page of pages)
      expect(bytesOf(join(made.archive.folder, item, page))).toBeLessThan(200_000)
    const blocks = (JSON.parse(read('index.json')) as {blocks: {id: string | null}[]}).blocks
    expect(parts.flat()).toEqual(blocks.flatMap(({id}) => id ?? []))
    for (const [at, page] of pages.entries())
      for (const id of parts[at] ?? []) expect(read(page)).toContain(`id="${id}"`)
    expect(readdirSync(join(made.archive.folder, item, 'full'))).toEqual(['index.html'])
  })

  test('is reached at any block by the address of the whole', async () => {
    const last = (JSON.parse(read('parts.json')) as string[][]).at(-1)?.at(-1) ?? ''
    const {address, isInSight} = await on(url(`#${last}`), async (page) => {
      await page.waitForURL(/\/\d\/#/)
      const {top} = await page
        .locator(`#${last}`)
        .evaluate((block) => block.getBoundingClientRect())
      return {address: page.url(), isInSight: top >= 0 && top < 720}
    })
    expect(address).toMatch(new RegExp(`/\\d/#${last}$`))
    expect(isInSight).toBe(true)
  })

  test('has a source that is found at any place, printed or not', async () => {
    const [{sha256 = ''} = {}] = JSON.parse(
      readFileSync(join(made.archive.folder, 'data/report.json'), 'utf8')
    ) as {sha256?: string}[]
    const shown = async (place: number) =>
      on(`${made.archive.url}sources/${sha256}/#at${String(place)}`, async (page) => {
        await page.locator(':target').waitFor()
        return page.locator(':target').getAttribute('id')
      })
    expect(await shown(3)).toBe('at3')
    expect(await shown(4)).toBe('at3')
    expect(await shown(1001)).toBe('at1001')
    expect(await shown(1002)).toBe('at1001')
  })

  test('is searched as a whole from each part', async () => {
    const all = read('index.txt').split('水位').length - 1
    const told = await on(url(`2/?q=${encodeURIComponent('水位')}`), async (page) => {
      await page.locator('.in-parts a').first().waitFor()
      return page.locator('.in-parts').allInnerTexts()
    })
    expect(told.join('')).toContain(`全文 ${String(all)} 处`)
    expect(told.join('')).toContain('第 1 部分')
    expect(told.join('')).not.toContain('第 2 部分')
  })

  test('has one list of contents, which leads to all parts where no script runs', async () => {
    const links = await on(
      url('3/'),
      (page) =>
        page
          .locator('.outline ol a')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)),
      {javaScriptEnabled: false}
    )
    expect(links).toHaveLength(45)
    for (const link of links) {
      const {pathname, hash} = new URL(link)
      expect(readFileSync(join(made.archive.folder, pathname, 'index.html'), 'utf8')).toContain(
        `id="${hash.slice(1)}"`
      )
    }
  })
})
