import {HtmlValidate, StaticConfigLoader} from 'html-validate'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, inject, test} from 'vitest'
import {pagesOf} from './pages-of.ts'

/* What holds for the files of pages, without a browser. Bytes are as hosts send them. */

const {folder, base} = inject('samples')
const pages = pagesOf(folder)
const htmlOf = (path: string) => readFileSync(join(folder, path), 'utf8')
/** Bytes of script that a page may come with; those of the search page are held by a test of its own. */
const most = {head: 400, page: 4096, evidence: 8192, style: 10_240, html: 600_000, source: 200_000}

const lengths = new Map<string, number>()
function bytesOf(address: string): number {
  const known =
    lengths.get(address) ??
    gzipSync(readFileSync(join(folder, address.slice(base.length))), {level: 9}).length
  lengths.set(address, known)
  return known
}

test('pages are sound HTML', async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        // What scrolls sideways is a region within a section.
        'prefer-native-element': ['error', {exclude: ['region']}],
        // Rows that are shown as cards lose their roles where those are not said.
        'no-redundant-role': 'off',
        // Filters of a table work by its style sheet, and send nothing.
        'wcag/h32': 'off'
      }
    })
  )
  const found: string[] = []
  for (const path of pages) {
    const {results} = await validator.validateString(htmlOf(path), path)
    found.push(
      ...results.flatMap(({messages}) =>
        messages.map(({ruleId, message}) => `${path}: ${ruleId}: ${message}`)
      )
    )
  }
  expect(found).toEqual([])
})

test('a page has little script, and waits for next to none of it', () => {
  const heavy = pages.flatMap((path) => {
    const scripts = [...htmlOf(path).matchAll(/<script(?=[^>]*\ssrc=)[^>]*>/g)].map(([tag]) => ({
      isWaitedFor: !/type="module"|defer|async/.test(tag),
      address: /src="([^"]*)"/.exec(tag)?.[1] ?? ''
    }))
    const sum = (of: typeof scripts) => of.reduce((all, {address}) => all + bytesOf(address), 0)
    const blocking = sum(scripts.filter(({isWaitedFor}) => isWaitedFor))
    const all = sum(scripts)
    const allowed = path.startsWith('evidence/') ? most.evidence : most.page
    const isHeavy = blocking > most.head || (all > allowed && !path.startsWith('search/'))
    return isHeavy ? [`${path}: ${String(blocking)} of ${String(all)} bytes`] : []
  })
  expect(heavy).toEqual([])
})

test('one small style sheet is that of all pages, and no fonts come with it', () => {
  const sheets = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'))
  const [own, ...others] = sheets.filter((name) => name.startsWith('site.'))
  expect(others).toEqual([])
  expect(bytesOf(`${base}assets/${own ?? ''}`)).toBeLessThanOrEqual(most.style)
  const fonts = readdirSync(folder, {recursive: true}).filter((path) =>
    /\.(?:woff2?|ttf|otf|eot)$/.test(String(path))
  )
  expect(fonts).toEqual([])
})

test('a page names its style sheet before its scripts', () => {
  const late = pages.filter((path) => {
    const first = /<script[^>]*\ssrc=|<link rel="stylesheet"/.exec(htmlOf(path))
    return first?.[0].startsWith('<script') ?? true
  })
  expect(late).toEqual([])
})

test('documents are counted by one unit', () => {
  const mixed = pages.flatMap((path) =>
    [...htmlOf(path).matchAll(/\d ?件文件|文件 ?\d+ ?件|[上下]一件|class="count">\d+ 件/g)].map(
      ([words]) => `${path}: ${words}`
    )
  )
  expect(mixed).toEqual([])
})

test('no page is too large for a phone', () => {
  const large = pages.filter((path) => {
    const allowed = path.startsWith('sources/') ? most.source : most.html
    return statSync(join(folder, path)).size > allowed
  })
  expect(large).toEqual([])
})
