import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseXml} from '@rgrove/parse-xml'
import {describe, expect, test} from 'vitest'
import {freshFolder} from '../fixtures/folders.fixture.ts'
import {archiveSchema} from '../schema/archive.ts'
import {addressSchema} from '../schema/address.ts'
import {bestOf, inFull, onHost} from './address.ts'
import {pagesToFind} from './site-pages.ts'
import {writeSitemap} from './sitemap.ts'
import {toLlms, toOpenSearch} from './texts.ts'
import {writeHosting} from './write-hosting.ts'
import {xmlText} from './xml.ts'

const site = freshFolder()

const known = {base: '/some/where/', origin: 'https://example.org'}
const unknown = {base: '/some/where/'}
const archive = archiveSchema.parse({
  ...{name: '乌有市<公开>档案，名称长过十六个字也不要紧', license: 'CC-BY-4.0'}
})
const read = (name: string) => readFileSync(join(site, name), 'utf8')

test('addresses are in full where the origin is known', () => {
  expect(inFull(known, '/zixu/')).toBe('https://example.org/some/where/zixu/')
  expect(inFull(unknown, '/zixu/')).toBeNull()
  expect(bestOf(unknown, '/zixu/')).toBe('/some/where/zixu/')
  expect(onHost({base: '/'}, '/')).toBe('/')
})

describe('a sitemap', () => {
  test('lists every page once, in parts of ten thousand, and no time that nobody knows', () => {
    const paths = Array.from({length: 10_001}, (_, at) => `/zixu/2024/${String(at)}/`)
    expect(writeSitemap([...paths, '/zixu/2024/0/'], known, site)).toBe(true)
    const locations = (name: string) =>
      [...read(name).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url)
    expect(locations('sitemap.xml')).toEqual([
      'https://example.org/some/where/sitemap-1.xml',
      'https://example.org/some/where/sitemap-2.xml'
    ])
    const pages = ['sitemap-1.xml', 'sitemap-2.xml'].map(locations)
    expect(pages.map((list) => list.length)).toEqual([10_000, 1])
    expect(new Set(pages.flat())).toEqual(new Set(paths.map((path) => inFull(known, path))))
    expect(parseXml(read('sitemap.xml')).root?.name).toBe('sitemapindex')
    expect(parseXml(read('sitemap-2.xml')).root?.name).toBe('urlset')
    expect(read('sitemap-1.xml')).not.toContain('lastmod')
  })

  test('is not there where no address is known in full', () => {
    expect(writeSitemap(['/'], unknown, site)).toBe(false)
    expect(existsSync(join(site, 'sitemap.xml'))).toBe(false)
  })
})

test('pages that are to be found are those of what stands', () => {
  const gone = addressSchema.parse({
    ...{url: '/nanke/2023/gone/', source: {file: 'a.txt', sha256: '0'.repeat(64)}},
    ...{title: '甲', place: 1, withdrawn: true}
  })
  expect(
    pagesToFind({
      made: [
        '',
        'about/',
        '404/',
        'bodies/zixu-1/',
        'bodies/zixu-2/',
        `sources/${'a'.repeat(64)}/`,
        'nanke/2023/gone/',
        'nanke/2023/'
      ],
      kept: ['zixu/2024/a'],
      documents: new Set(['zixu/2024/a']),
      folders: new Set(['zixu', 'zixu/2024', 'nanke']),
      ledger: [gone],
      leading: ['bodies/zixu-2']
    })
  ).toEqual(['/', '/about/', '/bodies/zixu-1/', '/zixu/2024/a/'])
})

describe('what machines are told', () => {
  test('is open to all, and names the sitemap where there is one', () => {
    writeHosting(archive, known, ['/'], site)
    expect(read('robots.txt')).toBe(
      'User-agent: *\nAllow: /some/where/\n\nSitemap: https://example.org/some/where/sitemap.xml\n'
    )
    expect(read('.nojekyll')).toBe('')
  })

  test('leaves out what needs an address in full where none is known', () => {
    writeHosting(archive, unknown, ['/'], site)
    expect(read('robots.txt')).toBe('User-agent: *\nAllow: /some/where/\n')
    expect(existsSync(join(site, 'opensearch.xml'))).toBe(false)
    expect(read('llms.txt')).toContain('](/some/where/data/)')
  })

  test('tells browsers how to search', () => {
    const {root} = parseXml(toOpenSearch(archive, known) ?? '')
    expect(root?.text).toContain('乌有市<公开>档案，名称长过十')
    expect(toOpenSearch(archive, known)).toContain(
      'template="https://example.org/some/where/search/?q={searchTerms}"'
    )
    expect(toOpenSearch(archive, unknown)).toBeNull()
  })

  test('tells programs what the archive is, in bytes that say their encoding', () => {
    const text = toLlms(archive, known)
    expect(text.startsWith('\ufeff# 乌有市<公开>档案')).toBe(true)
    expect(text).toContain('许可：知识共享 署名 4.0（https://creativecommons.org/licenses/by/4.0/')
    expect(toLlms(archiveSchema.parse({}), known)).toContain('许可：未声明')
  })
})

test('texts in XML are written as they are read, but for what it cannot hold', () => {
  expect(xmlText('<甲 & "乙">\'')).toBe('&lt;甲 &amp; &quot;乙&quot;&gt;&#39;')
  expect(xmlText('甲\f\u0000\ud800\t\u{20000}')).toBe('甲\ufffd\ufffd\ufffd\t\u{20000}')
})
