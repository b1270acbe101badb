import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compiledFolder, createCompiled, openCompiled} from './compiled.ts'
import {block, compiledDocuments, empty, report, whole} from './compiled.fixture.ts'

const {write, read, folder} = compiledDocuments()

describe('a compiled document', () => {
  test('comes back as it was', () => {
    write({a: report})
    expect(read((reader) => whole(reader, 'a'))).toMatchObject(report)
  })

  test('gives its page the HTML and what is said of its text', () => {
    write({a: report})
    expect(read((reader) => reader.page('a'))).toEqual({
      head: report.head,
      body: report.body,
      headings: [{id: 's1', level: 1, text: '一、修桥'}],
      han: 14,
      lengths: null,
      parts: [{length: report.body.length}]
    })
  })

  test('gives its blocks one by one, and says how much of it was read', () => {
    const blocks = Array.from({length: 3000}, (_, at) =>
      block(`p${String(at)}`, 'p', null, '修桥。')
    )
    write({a: report, b: {...report, blocks}})
    const shares: number[] = []
    expect(read((reader) => [...reader.blocks('b', (share) => shares.push(share))])).toEqual(blocks)
    expect(read((reader) => [...reader.blocks('a')])).toEqual(report.blocks)
    expect(shares.length).toBeGreaterThan(3)
    expect(shares[0]).toBe(0)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThan(1)
  })

  test('is found by its digest among others, in whatever order they came', () => {
    write({c: report, a: empty, b: {...report, body: '<p>别的</p>'}})
    const bodies = read((reader) => ['a', 'b', 'c'].map((digest) => reader.page(digest).body))
    expect(bodies).toEqual(['', '<p>别的</p>', report.body])
  })

  test('comes back whatever its text is', () => {
    const text = fc.string({
      unit: fc.constantFrom('虚', '𠮷', '\n', '"', '\\', '\u2028', '\ud800', '[', 'a')
    })
    fc.assert(
      fc.property(text, text, text, (head, body, printed) => {
        const document = {head, body, blocks: [block('p001', 'p', null, printed)], records: []}
        write({a: empty, b: document, c: report})
        expect(read((reader) => whole(reader, 'b'))).toMatchObject(document)
        expect(read((reader) => reader.page('b'))).toMatchObject({head, body})
      }),
      {numRuns: 40}
    )
  })
})

describe('the compiled documents of a load', () => {
  test('are none where nothing was loaded yet', () => {
    const reader = openCompiled(join(folder(), 'missing'))
    expect(reader.has('a')).toBe(false)
    expect(() => reader.page('a')).toThrow(/Expected a among the compiled documents/)
    reader.close()
  })

  test('say which they have, and name the one that they lack', () => {
    write({a: report})
    const reader = openCompiled(folder())
    expect([reader.has('a'), reader.has('b')]).toEqual([true, false])
    expect(() => reader.text('b')).toThrow(/Expected b among/)
    expect(() => [...reader.blocks('b')]).toThrow(/Expected b among/)
    reader.close()
  })

  test('take over entries of the load before without reading them', () => {
    write({a: report, b: empty})
    const before = openCompiled(folder())
    const writer = createCompiled(folder())
    writer.add('c', empty)
    expect(writer.keep('a', before)).toBe(true)
    expect(writer.keep('d', before)).toBe(false)
    before.close()
    writer.finish()
    expect(read((reader) => whole(reader, 'a'))).toMatchObject(report)
    expect(read((reader) => ['a', 'b', 'c'].map(reader.has))).toEqual([true, false, true])
  })

  test('stay as they were until the next load is finished', () => {
    write({a: report})
    createCompiled(folder()).add('b', empty)
    expect(read((reader) => ['a', 'b'].map(reader.has))).toEqual([true, false])
    expect(read((reader) => whole(reader, 'a'))).toMatchObject(report)
  })

  test('say how much room each takes', () => {
    write({a: report, b: empty})
    const [more, less, none] = read((reader) => ['a', 'b', 'c'].map(reader.size))
    expect(more).toBeGreaterThan(less ?? 0)
    expect(less).toBeGreaterThan(0)
    expect(none).toBe(0)
  })

  test('come back with all their blocks, however many', () => {
    const blocks = Array.from({length: 9000}, (_, at) => block(String(at), 'p', null, '甲'))
    write({a: {...empty, blocks}})
    expect(read((reader) => reader.text('a').blocks)).toEqual(blocks)
  })

  test('make the folder that they are kept in', () => {
    const below = join(folder(), 'cache', 'documents')
    write({a: report}, below)
    const reader = openCompiled(below)
    expect(reader.has('a')).toBe(true)
    reader.close()
  })
})

test('compiled documents are kept below the cache of the site, whose path may hold spaces', () => {
  const cache = join(folder(), '某 站')
  expect(compiledFolder(new URL(`${pathToFileURL(cache).href}/`))).toBe(
    join(cache, 'documents', '/')
  )
})
