import {type Browser, chromium, type Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import type {ServedArchive} from './setup.ts'
import {type DocumentRecord, documentsWith, recordsOf, textsOf, yearOf} from './documents-of.ts'

const samples = inject('samples')
const real = inject('real')
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
})
afterAll(() => browser.close())

describe('a query', () => {
  test.for([
    '古桥',
    '末班渡船',
    '代表建议',
    '食堂',
    '第8号',
    '2024年',
    '12345',
    '人民代表大会常务委员会',
    '关于',
    '水',
    '区',
    '钱'
  ])('%s finds exactly the documents that hold it', async (query) => {
    expect(await find(samples, query)).toEqual(documentsWith(samples, query))
  })

  test
    .skipIf(real === null)
    .for(['老旧小区', '全过程人民民主', '第78号', '接诉即办', '人大', '12345'])(
    '%s finds exactly the real documents that hold it (skipped without real documents)',
    async (query) => {
      if (real) expect(await find(real, query)).toEqual(documentsWith(real, query))
    }
  )

  test('finds what a page break or a line wrap had cut, as it finds any other phrase', async () => {
    const whole = textsOf(samples).flatMap(([url, text]) =>
      [...text.matchAll(/[\p{Script=Han}]{14}/gu)]
        .slice(3, 5)
        .map(([phrase]) => [url, phrase] as const)
    )
    const every = Math.ceil(whole.length / 12)
    for (const [url, phrase] of whole.filter((_, at) => at % every === 0)) {
      expect([phrase, await find(samples, phrase)]).toEqual([phrase, expect.arrayContaining([url])])
    }
  })

  test('is the same in full width, in traditional script, in capitals and with spaces inside', async () => {
    const plain = await find(samples, '2024年工作回顾')
    const simple = await find(samples, '人民代表大会')
    expect(plain.length).toBeGreaterThan(0)
    expect(simple.length).toBeGreaterThan(3)
    expect(await find(samples, '人民代表大會')).toEqual(simple)
    expect(await find(samples, '２０２４年工作回顾')).toEqual(plain)
  })

  test('of several words finds the documents that hold all of them', async () => {
    const [a, b] = ['养老', '代表建议']
    const both = documentsWith(samples, a).filter((url) => documentsWith(samples, b).includes(url))
    expect(both.length).toBeGreaterThan(0)
    expect(await find(samples, `${a} ${b}`)).toEqual(both)
  })

  test('that no document holds says so, and what to do', async () => {
    const page = await open(samples, '绝无此语之词')
    expect(await page.locator('[data-status]').textContent()).toMatch(
      /没有文件含有“绝无此语之词”.*减少字数/
    )
    await page.close()
  })

  test('of signs alone asks for a word', async () => {
    const page = await open(samples, '，。')
    expect(await page.locator('[data-status]').textContent()).toContain('至少输入一个')
    await page.close()
  })
})

describe('what is found', () => {
  test('is shown with the words marked, and its link leads to the block that holds them', async () => {
    const page = await open(samples, '代表建议')
    const marks = await page.locator('mark').allTextContents()
    expect(marks.length).toBeGreaterThan(3)
    expect(new Set(marks)).toEqual(new Set(['代表建议']))
    const passage = page.locator('.passage a').first()
    const target = await passage.getAttribute('href')
    await passage.click()
    const id = decodeURIComponent(target?.split('#')[1] ?? '')
    expect(id).not.toBe('')
    expect((await page.locator(`[id="${id}"]`).textContent())?.replace(/\s/g, '')).toContain(
      '代表建议'
    )
    await page.close()
  })

  test('is narrowed by each filter, and by all of them together', async () => {
    const all = documentsWith(samples, '代表')
    const records = recordsOf(samples)
    const one = records.find(({url, session}) => all.includes(url) && session.kind === 'meeting')
    if (!one) throw new Error('Expected a paper of a meeting among the hits')
    const [district = ''] = one.url.split('/').slice(1)
    const year = yearOf(samples, one)
    const name = one.districts[0] ?? ''
    const expected = (passes: (record: DocumentRecord) => boolean) =>
      all.filter((url) => records.some((record) => record.url === url && passes(record)))
    const inDistrict = expected(({districts}) => districts.includes(name))
    expect(inDistrict.length).toBeLessThan(all.length)
    expect(await find(samples, '代表', {district})).toEqual(inDistrict)
    expect(await find(samples, '代表', {kind: one.kind})).toEqual(
      expected(({kind}) => kind === one.kind)
    )
    expect(await find(samples, '代表', {session: one.session.id})).toEqual(
      expected(({session}) => session.id === one.session.id)
    )
    expect(await find(samples, '代表', {year})).toEqual(
      expected((record) => yearOf(samples, record) === year)
    )
    expect(await find(samples, '代表', {district, kind: one.kind, year})).toContain(one.url)
  })
})

describe('the search page', () => {
  test('is reached by the form of any page, and the address keeps the query', async () => {
    const page = await browser.newPage()
    await page.goto(`${samples.url}about/`)
    await page.fill('header input[name=q]', '代表建议')
    await page.press('header input[name=q]', 'Enter')
    await page.waitForURL(/\/search\/\?q=/)
    await settled(page)
    expect(await page.inputValue('form[data-search] input[name=q]')).toBe('代表建议')
    const first = await urlsOn(page, samples)
    await page.check('[data-facets] input[name=kind][value=notice]')
    await page.waitForURL(/kind=notice/)
    await settled(page)
    expect((await urlsOn(page, samples)).length).toBeLessThan(first.length)
    await page.goBack()
    await settled(page)
    expect(await urlsOn(page, samples)).toEqual(first)
    await page.close()
  })

  test('asks no other machine for anything, and breaks none of its own rules', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(samples.url).origin)) complaints.push(request.url())
    })
    await page.goto(`${samples.url}search/?q=${encodeURIComponent('代表')}`)
    await settled(page)
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await page.close()
  })

  test('says without scripts that it needs them, and where to look instead', async () => {
    const context = await browser.newContext({javaScriptEnabled: false})
    const page = await context.newPage()
    await page.goto(`${samples.url}search/?q=x`)
    expect(await page.locator('main').innerText()).toMatch(/JavaScript|脚本/)
    await context.close()
  })
})

/** What the search page finds: addresses of documents. */
async function find(
  archive: ServedArchive,
  query: string,
  filters: Record<string, string> = {}
): Promise<string[]> {
  const page = await open(archive, query, filters)
  const urls = await urlsOn(page, archive)
  const status = await page.locator('[data-status]').textContent()
  await page.close()
  const told = /找到 (\d+) 份文件/.exec(status ?? '')?.[1] ?? '0'
  expect(urls).toHaveLength(Number(told))
  return urls
}

async function open(
  archive: ServedArchive,
  query: string,
  filters: Record<string, string> = {}
): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`${archive.url}search/?${new URLSearchParams({q: query, ...filters}).toString()}`)
  await settled(page)
  return page
}

/** Wait until the search has ended, and all that it found is shown. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const text = document.querySelector('[data-status]')?.textContent ?? ''
    // Who wants to know how many exactly of many asks for it.
    document.querySelector<HTMLElement>('[data-status] button')?.click()
    return text !== '' && text !== '正在检索……' && !text.includes('至多')
  })
  for (let count = 0; ; count++) {
    expect(count).toBeLessThan(100)
    const known = await page.evaluate(() => document.querySelectorAll('[data-results] h3').length)
    const isMore = await page.evaluate(() => {
      const more = document.querySelector<HTMLElement>('[data-more] button')
      more?.click()
      return more !== null
    })
    if (!isMore) return
    // The list may go on by itself, too, when its end is seen.
    await page.waitForFunction(
      (before) =>
        document.querySelectorAll('[data-results] h3').length > before ||
        document.querySelector('[data-more] button') === null,
      known
    )
  }
}

async function urlsOn(page: Page, {base}: ServedArchive): Promise<string[]> {
  const links = await page.locator('[data-results] h3 a').all()
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')))
  return hrefs.map((href) => `/${(href ?? '').replace(/\?.*/, '').slice(base.length)}`).sort()
}
