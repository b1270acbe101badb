import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Browser, chromium, type Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'

const {folder, url, base} = inject('samples')
/** The table of the plan's three tasks. */
const table = `${url}tasks/qingqiu/2025/notice-0211/`

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
})
afterAll(() => browser.close())

/** The numbers of the tasks that a reader sees, in their order on the page. */
const shown = async (page: Page) => {
  const rows = page.locator('tr.t').filter({visible: true})
  return (await rows.locator('th').allTextContents()).map((text) => text.trim())
}

describe('a table of tasks', () => {
  test('is filtered without scripts', async () => {
    const page = await open({javaScriptEnabled: false})
    expect(await shown(page)).toEqual(['1', '2', '3'])
    await choose(page, '按牵头', '丁一')
    expect(await shown(page)).toEqual(['1', '2'])
    // The section of which no task is left is not named.
    expect(await page.getByText('二、动手修缮').isVisible()).toBe(false)
    await choose(page, '按单位', '区档案馆')
    expect(await shown(page)).toEqual(['1'])
    await page.getByRole('button', {name: '全部'}).click()
    expect(await shown(page)).toEqual(['1', '2', '3'])
    await page.context().close()
  })

  test('has all choices in its address, and comes back as it was', async () => {
    const page = await open({})
    const status = page.locator('.filters ~ [role=status]')
    await choose(page, '按牵头', '丁一')
    await page.getByRole('searchbox', {name: '只看'}).fill('捞月桥')
    await expect.poll(() => status.textContent()).toBe('显示 1 项，共 3 项')
    expect(await shown(page)).toEqual(['2'])
    const address = new URL(page.url()).searchParams
    expect([...address]).toEqual([
      ['lead', '丁一'],
      ['words', '捞月桥']
    ])
    await page.reload()
    await expect.poll(() => status.textContent()).toBe('显示 1 项，共 3 项')
    await page.context().close()
  })

  test('is sorted by day, what has none last', async () => {
    const page = await open({})
    await page.getByRole('button', {name: '期限'}).click()
    expect(await shown(page)).toEqual(['1', '3', '2'])
    const head = page.getByRole('columnheader', {name: '期限'})
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    await page.getByRole('button', {name: '期限'}).click()
    expect(await shown(page)).toEqual(['1', '2', '3'])
    await page.context().close()
  })

  test('stays a table for those who hear it, as cards on a phone', async () => {
    const page = await open({viewport: {width: 320, height: 800}})
    const row = page.getByRole('row').filter({hasText: '廊桥'})
    expect(await row.getByRole('cell').count()).toBe(4)
    expect(await page.getByRole('columnheader').count()).toBe(5)
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    )
    expect(sideways).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})

test('who leads tasks is three steps from the first page', async () => {
  const page = await browser.newPage()
  await page.goto(url)
  await page.locator(`a[href="${base}tasks/"]`).first().click()
  await page.getByRole('link', {name: '丁一'}).click()
  await page.waitForURL(/\/tasks\/[\w-]+\/$/)
  expect(await shown(page)).toEqual(['1', '2'])
  await page.getByRole('link', {name: '1', exact: true}).click()
  await page.waitForURL(/#p005$/)
  await page.close()
})

test('what a text cites and the archive holds is a link, and its words stay', () => {
  const [html, text] = ['index.html', 'index.txt'].map((name) =>
    readFileSync(join(folder, 'qingqiu/npcsc-8-5/01-minutes', name), 'utf8')
  )
  const href = `${base}qingqiu/npcsc-8-5/05-regulation/`
  expect(html).toContain(`<a class="cited" href="${href}">《青丘区古桥保护办法（草案）》</a>`)
  expect(text).not.toContain(href)
})

test('each link of a list of laws, people and bodies leads to a page, and to a block of it', () => {
  const dead: string[] = []
  for (const list of ['laws', 'people', 'bodies', 'tasks']) {
    const pages = readdirSync(join(folder, list), {recursive: true, encoding: 'utf8'})
    for (const name of pages.filter((path) => path.endsWith('index.html'))) {
      const html = readFileSync(join(folder, list, name), 'utf8')
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      for (const [, href = ''] of main.matchAll(/href="([^"]*)"/g)) {
        if (!leads(href)) dead.push(`${list}/${name}: ${href}`)
      }
    }
  }
  expect(dead).toEqual([])
})

function leads(href: string): boolean {
  const [path = '', block] = href.slice(base.length).split('#')
  if (!path.endsWith('/') && path !== '') return true
  try {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8')
    return block === undefined || html.includes(`id="${block}"`)
  } catch {
    return false
  }
}

async function open(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(table)
  return page
}

async function choose(page: Page, filter: string, value: string): Promise<void> {
  await page.locator('summary', {hasText: filter}).click()
  await page.getByRole('radio', {name: value}).check()
}
