import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {sharedBrowser} from './look-at.ts'
import {serve} from './setup.ts'

const bytesOf = (path: string) => statSync(path).size
const on = sharedBrowser()

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
