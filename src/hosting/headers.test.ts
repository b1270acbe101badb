import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {freshFolder} from '../fixtures/folders.fixture.ts'
import {policy} from '../lib/policy.ts'
import {toCaddy, toHeadersFile, toNginx, toVercel} from './header-files.ts'
import {type HeaderRule, headerRules} from './header-rules.ts'
import {writeHeaders} from './write-headers.ts'

const place = {base: '/some/where/'}
const folders = ['/assets', '/search/0123456789abcdef']
const rules = headerRules(place, folders)

/** The headers of a path, by the rules that fit it; a header that two of them have is a fault. */
function headersOf(path: string, of: readonly HeaderRule[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const {pattern, headers} of of) {
    const [before = '', after = ''] = pattern.split('*')
    if (!path.startsWith(before) || !path.endsWith(after)) continue
    for (const [name, value] of headers) {
      if (found.has(name)) throw new Error(`${path} has ${name} twice`)
      found.set(name, value)
    }
  }
  return found
}

describe('the headers of a site', () => {
  test.each<[string, string, string | undefined]>([
    ['/some/where/zixu/index.txt', 'Content-Type', 'text/plain; charset=utf-8'],
    ['/some/where/zixu/index.md', 'Content-Type', 'text/markdown; charset=utf-8'],
    ['/some/where/data/tasks.csv', 'Content-Type', 'text/csv; charset=utf-8'],
    ['/some/where/data/tasks.csv', 'Access-Control-Allow-Origin', '*'],
    ['/some/where/feeds/all.xml', 'Access-Control-Allow-Origin', '*'],
    ['/some/where/zixu/', 'Content-Type', undefined],
    ['/some/where/zixu/', 'Cache-Control', undefined],
    ['/some/where/search/manifest.bin', 'Cache-Control', undefined],
    [
      '/some/where/search/0123456789abcdef/texts-1.bin',
      'Cache-Control',
      'public, max-age=31536000, immutable'
    ],
    ['/some/where/assets/a.js', 'Cache-Control', 'public, max-age=31536000, immutable'],
    ['/elsewhere/', 'X-Content-Type-Options', undefined]
  ])('of %s: %s is %s', (path, name, value) => {
    expect(headersOf(path, rules).get(name)).toBe(value)
  })

  test('say the policy of the pages, and that no other site may show them in itself', () => {
    const said = headersOf('/some/where/', rules).get('Content-Security-Policy') ?? ''
    expect(said).toContain(policy.search)
    expect(said).toContain("frame-ancestors 'none'")
    expect(said).not.toContain('unsafe-inline')
  })
})

describe('as a file', () => {
  test('a path in Chinese is encoded where addresses are compared, and decoded where servers decode them', () => {
    const base = '/%E6%A1%88/'
    const own = headerRules({base}, folders)
    for (const file of [toHeadersFile(own), toVercel(own)]) expect(file).toContain(base)
    expect(toNginx(own, base)).toContain('location /案/ {')
    expect(toNginx(own, base)).toContain('"~^/案/data/.*$"')
    expect(toCaddy(own, base)).toContain('path_regexp ^/案/.*\\.csv$')
    for (const file of [toNginx(own, base), toCaddy(own, base)]) expect(file).not.toContain('%E6')
  })

  test('they keep to what Cloudflare and Netlify take', () => {
    const file = toHeadersFile(headerRules({base: '/'}, folders))
    const lines = file.split('\n')
    expect(lines.every((line) => line.length <= 2000)).toBe(true)
    expect(lines.filter((line) => line.startsWith('/')).length).toBe(9)
    expect(
      lines.filter((line) => (line.match(/\*/g) ?? []).length > 1 && line.startsWith('/'))
    ).toEqual([])
    expect(lines.slice(0, 2)).toEqual([
      '/*',
      `  Content-Security-Policy: ${policy.search}; frame-ancestors 'none'`
    ])
  })

  test('they are the same for all servers', () => {
    const values = rules.flatMap(({headers}) => headers)
    const files = {
      caddy: toCaddy(rules, place.base),
      vercel: JSON.stringify(JSON.parse(toVercel(rules))),
      nginx: toNginx(rules, place.base)
    }
    for (const [name, value] of values) {
      expect(files.caddy).toContain(`\t${name} "${value}"`)
      expect(files.vercel).toContain(JSON.stringify({key: name, value}))
      if (name !== 'Content-Type') expect(files.nginx).toContain(` "${value}";`)
    }
    expect(files.nginx).toContain('"~^/some/where/data/.*$" "*";')
    expect(files.nginx).toContain('root 指向的文件夹里，网站文件夹在 some/where/：')
    expect(toNginx(rules, '/')).toContain('root 指向网站文件夹：')
    expect(files.caddy).toContain('path_regexp ^/some/where/.*\\.txt$')
    // What is said where something is missing is neither a text nor there for ever.
    const [, missing = ''] = files.caddy.split('handle_errors {')
    expect(missing).toContain('\theader -Cache-Control\n\theader -Content-Type\n')
    const {headers} = JSON.parse(toVercel(rules)) as {headers: {source: string}[]}
    expect(headers.map(({source}) => source).slice(0, 2)).toEqual([
      '/some/where/(.*)',
      '/some/where/(.*)\\.txt'
    ])
  })
})

describe('written for a site', () => {
  const site = freshFolder()

  test('they name the folders of its search whose names are digests', () => {
    const digests = ['search/0123456789abcdef', 'search/words/fedcba9876543210']
    for (const path of [...digests, 'search/sounds']) mkdirSync(join(site, path), {recursive: true})
    writeHeaders({base: '/'}, site)
    const forever = [
      ...readFileSync(join(site, '_headers'), 'utf8').matchAll(/^\/(.+)\n {2}Cache/gm)
    ]
    expect(forever.map(([, path]) => path)).toEqual([
      'assets/*',
      ...digests.map((path) => `${path}/*`)
    ])
    for (const name of ['nginx.conf', 'Caddyfile', 'vercel.json']) {
      expect(existsSync(join(site, 'data/hosting', name))).toBe(true)
    }
  })
})
