import {describe, expect, test} from 'vitest'
import {readAddress, readBase, readCount, readPaths, readSeconds, UsageError} from './arguments.ts'

describe('readCount', () => {
  test.each([
    ['1', 1],
    ['8', 8],
    ['10', 10],
    ['999999', 999_999]
  ])('reads %s', (text, count) => {
    expect(readCount('jobs', text)).toBe(count)
  })

  test.each(['0', '-1', '1.5', '1e3', '08', ' 2', '', '二', '8 ', '10000000', 'Infinity'])(
    'refuses %j, and names the option',
    (text) => {
      expect(() => readCount('jobs', text)).toThrow(UsageError)
      expect(() => readCount('jobs', text)).toThrow(
        `--jobs 的值“${text}”不对，应为从 1 起的整数，例如 --jobs 2`
      )
    }
  )
})

describe('readSeconds', () => {
  test.each([
    ['1', 1],
    ['0.5', 0.5],
    ['600', 600]
  ])('reads %s', (text, seconds) => {
    expect(readSeconds('limit', text)).toBe(seconds)
  })

  test.each(['0', '0.0', '-1', '', ' ', '1s', '1e9', 'Infinity', 'NaN', '1.', '.5', '一'])(
    'refuses %j',
    (text) => {
      expect(() => readSeconds('limit', text)).toThrow(UsageError)
      expect(() => readSeconds('limit', text)).toThrow(
        `--limit 的值“${text}”不对，应为大于 0 的秒数`
      )
    }
  )
})

describe('readPaths', () => {
  test('keeps paths as they are', () => {
    expect(readPaths('from', ['a', '../乙', ' c'])).toEqual(['a', '../乙', ' c'])
  })

  test.each([[['']], [['a', '']], [['  ']]])('refuses an empty one: %j', (paths) => {
    expect(() => readPaths('from', paths)).toThrow(UsageError)
    expect(() => readPaths('from', paths)).toThrow('from 的路径是空的')
  })
})

describe('readBase', () => {
  test.each(['/', '/x/', '/a/b/', '/~renda/2024.06_a-b/', '/.well-known/', '/.../'])(
    'reads %s',
    (base) => {
      expect(readBase(base)).toBe(base)
    }
  )

  test.each(['/档案/b/', '/%E6%A1%A3%E6%A1%88/b/', '/%e6%a1%a3案/b/'])(
    'reads %s, and encodes it',
    (base) => {
      expect(readBase(base)).toBe('/%E6%A1%A3%E6%A1%88/b/')
    }
  )

  test.each([
    ['/a/./b/', '/a/b/'],
    ['/a//b/', '/a/b/'],
    ['//', '/'],
    ['/x', '/x/'],
    ['x/', '/x/'],
    ['', '/'],
    ['/a/../b/', '/x/'],
    ['/../', '/x/'],
    ['/档 案/', '/x/'],
    ['档案', '/档案/'],
    ['/%E6%A1/', '/x/'],
    ['/a b/', '/x/'],
    ['/a?b/', '/x/'],
    ['/%2e/', '/x/'],
    ['/a\n/', '/x/'],
    ['\\\\x\\', '/x/'],
    ['https://example.org/x/', '/x/']
  ])('refuses %j, and shows what it may have been: %s', (base, meant) => {
    expect(() => readBase(base)).toThrow(UsageError)
    expect(() => readBase(base)).toThrow(/^--base 的值“.*”不对，应为以 \/ 开头和结尾的路径/)
    expect(() => readBase(base)).toThrow(new RegExp(`例如 --base ${meant}$`))
  })
})

describe('readAddress', () => {
  test.each([
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/', 'https://example.org', '/'],
    ['http://localhost:8080', 'http://localhost:8080', '/'],
    ['HTTPS://Example.ORG', 'https://example.org', '/'],
    ['https://例子.测试', 'https://xn--fsqu00a.xn--0zwm56d', '/'],
    ['https://example.org/x/', 'https://example.org', '/x/'],
    ['https://example.org/档案/', 'https://example.org', '/%E6%A1%A3%E6%A1%88/'],
    ['https://example.org/some/where', 'https://example.org', '/some/where/']
  ])('reads %s', (site, origin, base) => {
    expect(readAddress(undefined, site)).toEqual({origin, base})
  })

  test('has a path without an origin, and none without either', () => {
    expect(readAddress('/x/', undefined)).toEqual({origin: undefined, base: '/x/'})
    expect(readAddress(undefined, undefined)).toEqual({origin: undefined, base: '/'})
  })

  test('takes a path that is said once or twice, and not two of them', () => {
    const both = {origin: 'https://example.org', base: '/x/'}
    expect(readAddress('/x/', 'https://example.org')).toEqual(both)
    expect(readAddress('/x/', 'https://example.org/x')).toEqual(both)
    for (const base of ['/y/', '/'])
      expect(() => readAddress(base, 'https://example.org/x/')).toThrow(
        `--site 的路径是 /x/，--base 是 ${base}，两个应当相同`
      )
  })

  test.each([
    ...['', 'example.org', 'ftp://example.org', 'https://', 'https://a b', 'https:///x'],
    ...['https://example.org/a/../b/', 'https://example.org?', 'https://example.org#a'],
    ...['https://me:secret@example.org', 'https://example.org:99999', 'javascript:alert(1)'],
    ...['https://example.org\\x', 'https://exa\x1bmple.org', 'https://example.org/档 案/']
  ])('refuses %j', (text) => {
    expect(() => readAddress('/', text)).toThrow(UsageError)
    expect(() => readAddress('/', text)).toThrow(
      /^--site 的值“.*”不对.*例如 --site https:\/\/example\.org$/
    )
  })
})
