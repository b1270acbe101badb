import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import type {CompiledBlock, CompiledDocument} from '../documents/compiled.ts'
import {compiledFolder, createCompiled, openCompiled} from './compiled.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compiled-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const report: CompiledDocument = {
  head: '<header><h1 id="title">子虚区报告</h1></header>',
  body: '<h2 id="s1">一、修桥</h2>\n<p id="p001">修桥3座。</p>',
  blocks: [
    block('title', 'h1', null, '子虚区报告'),
    block('s1', 'h2', 1, '一、修桥'),
    block(null, 'h3', 2, '（一）石桥'),
    block('p001', 'p', null, '修桥3座。')
  ],
  records: [
    {
      ...{type: 'task', block: 'p001', n: 1, section: '', task: '修桥'},
      ...{lead: [], units: ['区水务局'], due: null, until: null}
    }
  ]
}
const empty: CompiledDocument = {head: '', body: '', blocks: [], records: []}

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

  test('tells of a text with far to go how long its sections are', () => {
    const blocks = [
      block('title', 'h1', null, '报告'),
      block('s1', 'h2', 1, '一、桥'),
      block('s1-1', 'h3', 2, '石桥'),
      block('p001', 'p', null, '桥'.repeat(6000)),
      block('s2', 'h2', 1, '二、路'),
      block('p002', 'p', null, '路'.repeat(5000))
    ]
    write({a: {...report, blocks}})
    expect(read((reader) => reader.page('a')).lengths).toEqual([6004, 6002, 5002])
  })

  test('of a long text comes in parts that are the whole', () => {
    const paragraph = (at: number) => `<p id="p${String(at)}">${'桥'.repeat(100)}</p>\n`
    const body = Array.from({length: 1500}, (_, at) => paragraph(at)).join('')
    write({a: report, b: {...report, body}})
    const {parts, texts} = read((reader) => {
      expect(() => reader.part('a', 2)).toThrow(RangeError)
      return {parts: [reader.parts('a'), reader.parts('b')], texts: partsIn(reader, 'b')}
    })
    expect(parts).toEqual([1, 4])
    expect(texts.join('')).toBe(body)
  })

  test('what is said of a long text is read once for all of its pages', () => {
    const body = Array.from({length: 1500}, () => `<p>${'桥'.repeat(100)}</p>\n`).join('')
    write({b: {...report, body}})
    const parse = vi.spyOn(JSON, 'parse')
    const times = read((reader) => {
      reader.part('b', 1)
      const before = parse.mock.calls.length
      for (let at = 0; at < 100; at++) expect(reader.parts('b')).toBe(3)
      partsIn(reader, 'b')
      return parse.mock.calls.length - before
    })
    parse.mockRestore()
    expect(times).toBe(0)
  })

  test('closes a table at the end of a part, and opens it again', () => {
    const row = (at: number) => `<tr id="r${String(at)}"><td>${'桥'.repeat(100)}</td></tr>`
    const rows = Array.from({length: 800}, (_, at) => row(at)).join('')
    const body = `<div class="table"><table><tbody>${rows}</tbody></table></div>`
    write({a: {...report, body}})
    const texts = read((reader) => partsIn(reader, 'a'))
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts)
      expect(text).toMatch(
        /^<div class="table"><table><tbody><tr .*<\/tr><\/tbody><\/table><\/div>$/
      )
    expect(texts.join('').match(/<tr /g)).toHaveLength(800)
  })

  test('gives its page a long text in pieces that never part a character', () => {
    const body = `<p>${'𠮷'.repeat(400_000)}</p>`
    const head = '𠮷'.repeat(10)
    write({a: report, b: {...report, head, body}, c: report})
    const {page, pieces, isLong} = read((reader) => {
      const page = reader.page('b')
      return {page, pieces: [...page.body], isLong: ['a', 'b'].map(reader.isLong)}
    })
    expect(page.head).toBe(head)
    expect(page.headings).toEqual([{id: 's1', level: 1, text: '一、修桥'}])
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.join('')).toBe(body)
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true)
    expect(isLong).toEqual([false, true])
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
    const reader = openCompiled(join(folder, 'missing'))
    expect(reader.has('a')).toBe(false)
    expect(() => reader.page('a')).toThrow(/Expected a among the compiled documents/)
    reader.close()
  })

  test('say which they have, and name the one that they lack', () => {
    write({a: report})
    const reader = openCompiled(folder)
    expect([reader.has('a'), reader.has('b')]).toEqual([true, false])
    expect(() => reader.text('b')).toThrow(/Expected b among/)
    expect(() => [...reader.blocks('b')]).toThrow(/Expected b among/)
    reader.close()
  })

  test('take over entries of the load before without reading them', () => {
    write({a: report, b: empty})
    const before = openCompiled(folder)
    const writer = createCompiled(folder)
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
    createCompiled(folder).add('b', empty)
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
    const below = join(folder, 'cache', 'documents')
    write({a: report}, below)
    const reader = openCompiled(below)
    expect(reader.has('a')).toBe(true)
    reader.close()
  })
})

test('compiled documents are kept below the cache of the site, whose path may hold spaces', () => {
  const cache = join(folder, '某 站')
  expect(compiledFolder(new URL(`${pathToFileURL(cache).href}/`))).toBe(
    join(cache, 'documents', '/')
  )
})

function write(documents: Record<string, CompiledDocument>, to = folder): void {
  const writer = createCompiled(to)
  for (const [digest, document] of Object.entries(documents)) writer.add(digest, document)
  writer.finish()
}

function read<Result>(use: (reader: ReturnType<typeof openCompiled>) => Result): Result {
  const reader = openCompiled(folder)
  try {
    return use(reader)
  } finally {
    reader.close()
  }
}

/** The parts of a text, each of which is short enough to come as a whole. */
function partsIn(reader: ReturnType<typeof openCompiled>, digest: string): string[] {
  return Array.from({length: reader.parts(digest)}, (_, at) => {
    const html = reader.part(digest, at + 1)
    if (typeof html !== 'string') throw new Error('Expected a part at once')
    return html
  })
}

/** All that is kept of a document. */
function whole(reader: ReturnType<typeof openCompiled>, digest: string) {
  return {...reader.page(digest), ...reader.text(digest)}
}

function block(id: string | null, type: string, level: number | null, text: string): CompiledBlock {
  return {id, type, level, at: '3-4', text}
}
