import {sep} from 'node:path'
import {describe, expect, test} from 'vitest'
import {legibleName, nameApart, nameOf} from './names.ts'

describe('nameApart', () => {
  test('each is called by as many parts of its path as it asks for', () => {
    expect(names({'/in/2024/a.txt': 2, '/in/b.txt': 1})).toEqual(['2024/a.txt', 'b.txt'])
  })

  test('those of one name take more parts, until no two have the same', () => {
    const depths = {'/x/in/a.txt': 1, '/y/in/a.txt': 1, '/y/in/b.txt': 1}
    expect(names(depths)).toEqual(['x/in/a.txt', 'y/in/a.txt', 'b.txt'])
  })

  test('a name that only grew into another is told apart from it, too', () => {
    const depths = {'/p/q/a.txt': 1, '/p/r/a.txt': 1, '/o/q/a.txt': 2}
    expect(new Set(names(depths)).size).toBe(3)
  })
})

describe('names as bytes', () => {
  const gbk = Uint8Array.of(0xce, 0xda, 0xd3, 0xd0, 0x2e, 0x74, 0x78, 0x74)

  test('a name in UTF-8 is read, its mark of byte order kept as part of it', () => {
    expect(nameOf(new TextEncoder().encode('乌有.txt'))).toBe('乌有.txt')
    expect(nameOf(new TextEncoder().encode('\ufeffa'))).toBe('\ufeffa')
  })

  test('any other is none, and legible as what it was meant to be', () => {
    expect(nameOf(gbk)).toBeNull()
    expect(legibleName(gbk, new Set())).toBe('乌有.txt')
  })

  test('where another has that name, or it is no Chinese, the bytes are shown', () => {
    expect(legibleName(gbk, new Set(['乌有.txt']))).toBe('\\xce\\xda\\xd3\\xd0.txt')
    expect(legibleName(Uint8Array.of(0x61, 0xff, 0x0a, 0x62), new Set())).toBe('a\\xff\\x0ab')
  })
})

function names(depths: Readonly<Record<string, number>>): (string | undefined)[] {
  const paths = Object.keys(depths).map((path) => path.replaceAll('/', sep))
  const named = nameApart(
    new Map(Object.values(depths).map((depth, at) => [paths[at] ?? '', depth]))
  )
  return paths.map((path) => named.get(path))
}
