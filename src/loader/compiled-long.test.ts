import {describe, expect, test, vi} from 'vitest'
import {block, compiledDocuments, partsIn, report} from './compiled.fixture.ts'

const {write, read} = compiledDocuments()

describe('a long text', () => {
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
})
