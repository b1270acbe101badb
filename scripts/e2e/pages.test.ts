import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {chromium} from 'playwright'
import {describe, expect, inject, test} from 'vitest'
import {policy} from '../../src/lib/policy.ts'
import {brokenLinks} from './gates/links.ts'
import {pagesOf} from './gates/pages-of.ts'
import {fixture} from './setup.ts'

const {folder, base, url} = inject('samples')
const pages = pagesOf(folder)
const htmlOf = (path: string) => readFileSync(join(folder, path), 'utf8')
/** The one script of all pages, and what they wait for before they are drawn. */
const start = /<script type="module" src="([^"]*\/Page\.[^"]*\.js)"><\/script>/
const head = /<script src="[^"]*\/head-[^"]*\.js"><\/script>/
describe('every page', () => {
  test('links only to files that are there and to blocks that are on them', () => {
    expect(pages.length).toBeGreaterThan(40)
    expect(brokenLinks(folder, base)).toEqual([])
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

  test('has the one script of all pages; few have one of their own', () => {
    // That page has what it needs of it in its own, and no other.
    const scriptsOfSearch = htmlOf('search/index.html').match(/<script[^>]*>/g)
    expect(scriptsOfSearch).toHaveLength(1)
    expect(scriptsOfSearch?.[0]).toMatch(/src="[^"]*\/assets\/page-[^"]*\.js"/)
    const others = pages.filter((path) => path !== 'search/index.html')
    const starts = new Set(others.map((path) => start.exec(htmlOf(path))?.[1]))
    expect(starts.size).toBe(1)
    expect([...starts]).not.toContain(undefined)
    const scripted = pages.filter((path) =>
      /<script[^>]*\ssrc=|modulepreload/.test(htmlOf(path).replace(start, '').replace(head, ''))
    )
    expect(scripted).toContain('search/index.html')
    expect(scripted.filter((path) => !/^(?:search|evidence|tasks)\//.test(path))).toEqual([])
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

test('a document is read whole without scripts', async () => {
  const browser = await chromium.launch({executablePath: inject('browser')})
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  const form = 'qingqiu/npcsc-8-5/05-regulation/'
  await page.goto(url + form)
  const shown = (await page.locator('article').innerText()).replace(/\s+/g, '')
  const printed = readFileSync(join(folder, form, 'index.txt'), 'utf8')
  for (const block of printed.trim().split('\n\n')) {
    expect(shown).toContain(block.replace(/\s+/g, ''))
  }
  await browser.close()
})
