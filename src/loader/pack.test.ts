import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {openPack} from './pack.ts'
import {createPack} from './write-pack.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

describe('a pack', () => {
  test('gives its entries back, the front of each by itself too', () => {
    write({a: '甲', b: '乙乙'})
    expect([read('a'), read('b')]).toEqual(['front of 甲', 'front of 乙乙'])
    expect(read('c')).toBeNull()
  })

  test('takes the place of the one before, of which nothing is left', () => {
    write({a: '甲'})
    write({b: '乙'})
    expect([read('a'), read('b')]).toEqual([null, 'front of 乙'])
    expect(packs()).toHaveLength(1)
  })

  test('goes on to be read by whoever opened it, when another takes its place', () => {
    write({a: '甲'})
    const open = openPack(folder)
    write({b: '乙'})
    expect(open.text(0, open.get('a')?.front ?? 0)).toBe('front of 甲')
    open.close()
  })
})

describe('a load that did not come to its end', () => {
  test('changes nothing', () => {
    write({a: '甲'})
    const killed = createPack(folder)
    killed.add('b', ['乙'], [])
    expect([read('a'), read('b')]).toEqual(['front of 甲', null])
    killed.abandon()
  })

  test('leaves nothing behind the next one', () => {
    writeFileSync(join(folder, 'documents-0123456789abcdef.utf16'), 'half')
    const unfinished = join(folder, 'documents.json.0123456789ab.new')
    writeFileSync(unfinished, '{')
    utimesSync(unfinished, new Date(0), new Date(0))
    write({a: '甲'})
    expect(readdirSync(folder).sort()).toEqual([...packs(), 'documents.json'])
    expect(packs()).toHaveLength(1)
  })

  test('of several at once each comes to its end, and the last counts', () => {
    const [first, second] = [createPack(folder), createPack(folder)]
    first.add('a', ['甲'], [])
    first.finish()
    second.add('b', ['乙'], [])
    expect(read('a')).toBe('甲')
    second.finish()
    expect([read('a'), read('b')]).toEqual([null, '乙'])
    expect(packs()).toHaveLength(1)
  })
})

describe('what was damaged counts as absent', () => {
  test.each([
    ['', 'an empty index'],
    ['{"pack":"documents-', 'half an index'],
    ['[]', 'an index of another kind'],
    ['{"pack":"../documents-00.utf16","size":1,"entries":[]}', 'an index that leads elsewhere'],
    ['{"pack":"documents-00.utf16","size":1,"entries":[]}', 'an index whose pack is gone']
  ])('%j: %s', (index) => {
    write({a: '甲'})
    writeFileSync(join(folder, 'documents.json'), index)
    expect(read('a')).toBeNull()
    write({b: '乙'})
    expect(read('b')).toBe('front of 乙')
  })

  test('a pack that is cut off', () => {
    write({a: '甲', b: '乙'})
    truncateSync(join(folder, packs()[0] ?? ''), 5)
    expect([read('a'), read('b')]).toEqual([null, null])
  })

  test('an entry in which a byte is another, but not its neighbours', () => {
    write({a: '甲', b: '乙'})
    const path = join(folder, packs()[0] ?? '')
    const bytes = readFileSync(path)
    bytes[1] = 1
    writeFileSync(path, bytes)
    const before = openPack(folder)
    const writer = createPack(folder)
    expect([writer.keep('a', before), writer.keep('b', before)]).toEqual([false, true])
    writer.finish()
    before.close()
    expect([read('a'), read('b')]).toEqual([null, 'front of 乙'])
  })
})

test('a folder without a pack has none', () => {
  expect(read('a')).toBeNull()
  expect(existsSync(join(folder, 'documents.json'))).toBe(false)
})

function write(entries: Record<string, string>): void {
  const writer = createPack(folder)
  for (const [digest, text] of Object.entries(entries)) {
    writer.add(digest, ['front of ', text], ['rest'])
  }
  writer.finish()
}

/** The front of an entry. */
function read(digest: string): string | null {
  const pack = openPack(folder)
  const entry = pack.get(digest)
  const text = entry ? pack.text(entry.start, entry.front) : null
  pack.close()
  return text
}

function packs(): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.utf16'))
}
