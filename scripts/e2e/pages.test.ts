import {AxeBuilder} from '@axe-core/playwright'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Browser, chromium} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {policy} from '../../src/lib/policy.ts'
import {fixture} from './setup.ts'

const {folder, base, url} = inject('samples')
const pages = readdirSync(folder, {recursive: true})
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .sort()
const htmlOf = (path: string) => readFileSync(join(folder, path), 'utf8')
/** The one script of all pages. */
const start = /<script type="module" src="([^"]*\/Page\.[^"]*\.js)"><\/script>/
/** One page of each form that pages have. */
const forms = [
  '',
  'search/',
  'about/',
  'data/',
  'feeds/',
  'sources/',
  pageOf('sources/'),
  '404.html',
  'kinds/report/',
  'years/2024/',
  'qingqiu/',
  'qingqiu/npcsc-8-5/',
  'dahuang/dahuang-renda-2025-1/',
  'qingqiu/npcsc-8-5/01-minutes/',
  'qingqiu/npcsc-8-5/05-regulation/',
  pageOf('qingqiu/2025/notice-'),
  pageOf('dahuang/dahuang-renda-2025-1/article-'),
  pageOf('danxue/npc-9-2/work-report-')
]

describe('every page', () => {
  test('links only to files that are there and to blocks that are on them', () => {
    const ids = new Map(pages.map((path) => [path, idsOf(htmlOf(path))]))
    const broken = pages.flatMap((path) =>
      linksOf(htmlOf(path))
        .filter((link) => !/^(?:https?:|mailto:)/.test(link))
        .filter((link) => {
          const [address = '', hash] = link.split('#')
          const target = address === '' ? path : fileOf(address)
          return !existsSync(join(folder, target)) || (hash && !ids.get(target)?.has(hash))
        })
        .map((link) => `${path}: ${link}`)
    )
    expect(pages.length).toBeGreaterThan(40)
    expect(broken).toEqual([])
  })

  test('holds no inline script, no inline style and nothing of another machine', () => {
    const found = pages.flatMap((path) =>
      [
        ...htmlOf(path).matchAll(
          /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))|<style|\sstyle=|\son\w+=|(?:src|srcset|action)="(?:https?:)?\/\//g
        )
      ].map(([what]) => `${path}: ${what}`)
    )
    expect(found).toEqual([])
  })

  test('has the one script of all pages, and the search page its own', () => {
    const starts = new Set(pages.map((path) => start.exec(htmlOf(path))?.[1]))
    expect(starts.size).toBe(1)
    const scripted = pages.filter((path) =>
      /<script[^>]*\ssrc=|modulepreload/.test(htmlOf(path).replace(start, ''))
    )
    expect(scripted).toEqual(['search/index.html'])
  })

  test('says the policy of all pages, and the search page its own', () => {
    const said = (path: string) =>
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(htmlOf(path))?.[1]
    const others = pages.filter((path) => said(path) !== policy.reading)
    expect(others).toEqual(['search/index.html'])
    expect(said('search/index.html')).toBe(policy.search)
    expect(policy.reading).not.toContain('unsafe')
    expect(policy.search.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe')
  })

  test('says what its archive has to say of its documents, and that it is no page of a government', () => {
    const silent = pages.filter(
      (path) => !/测试用：.*均为虚构/.test(htmlOf(path)) || !htmlOf(path).includes('不是政府网站')
    )
    expect(silent).toEqual([])
  })

  test('has the style sheet of the archive behind that of the site', () => {
    const sheets = pages.map((path) =>
      [...htmlOf(path).matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href = '']) =>
        href.replace(/\.[\w-]{8}\.css$/, '')
      )
    )
    expect(new Set(sheets.map((each) => each.at(-1)))).toEqual(new Set([`${base}assets/archive`]))
    const [own = ''] = readdirSync(join(folder, 'assets')).filter((name) =>
      name.startsWith('archive.')
    )
    expect(readFileSync(join(folder, 'assets', own))).toEqual(
      readFileSync(join(fixture.settings, '../style.css'))
    )
  })

  test('has ids of its own for every block, and no two the same', () => {
    const doubled = pages.filter((path) => {
      const ids = [...htmlOf(path).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      return new Set(ids).size !== ids.length
    })
    expect(doubled).toEqual([])
  })
})

describe('in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({executablePath: inject('browser')})
  })
  afterAll(() => browser.close())

  test.for(forms.flatMap((form) => [320, 390, 1440].map((width) => ({form, width}))))(
    '/$form fits $width px',
    async ({form, width}) => {
      const page = await browser.newPage({viewport: {width, height: 800}})
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(url)) complaints.push(request.url())
      })
      await page.goto(url + form)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      const overflow = await page.evaluate(() => {
        const {scrollWidth, clientWidth} = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(overflow).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
      await page.close()
    }
  )

  test.for(forms.flatMap((form) => (['light', 'dark'] as const).map((scheme) => ({form, scheme}))))(
    '/$form can be used by everyone in $scheme',
    async ({form, scheme}) => {
      const context = await browser.newContext({colorScheme: scheme, bypassCSP: true})
      const page = await context.newPage()
      await page.goto(url + form)
      const {violations} = await new AxeBuilder({page}).analyze()
      const found = violations.map(
        ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`
      )
      expect(found).toEqual([])
      await context.close()
    }
  )

  test('a document is read whole without scripts', async () => {
    const context = await browser.newContext({javaScriptEnabled: false})
    const page = await context.newPage()
    const form = 'qingqiu/npcsc-8-5/05-regulation/'
    await page.goto(url + form)
    const shown = (await page.locator('article').innerText()).replace(/\s+/g, '')
    const printed = readFileSync(join(folder, form, 'index.txt'), 'utf8')
    for (const block of printed.trim().split('\n\n')) {
      expect(shown).toContain(block.replace(/\s+/g, ''))
    }
    await context.close()
  })
})

function pageOf(start: string): string {
  const path = pages.find((each) => each.startsWith(start)) ?? ''
  return path.replace('index.html', '')
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) =>
    decodeURIComponent(link.replaceAll('&amp;', '&'))
  )
}

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))
}

/** The file that the address of a page or a file leads to; one outside of the archive leads nowhere. */
function fileOf(address: string): string {
  if (!address.startsWith(base)) return `outside of ${base}`
  const path = address.slice(base.length)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
