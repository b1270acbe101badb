import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {CompiledBlock} from '../documents/compiled.ts'
import {toPassages} from './passages.ts'

describe('a block that is longer than an index can take', () => {
  const sentence = '桥修好了，路也通了。'
  const block = {...text('p001', 0), text: sentence.repeat(5000)}
  const passages = [...toPassages([text('p000', 5), block, text('p002', 5)])]

  test('is cut behind sentences, and nothing of it is lost', () => {
    const parts = passages.slice(1, -1).map(({blocks}) => blocks.map((each) => each.text).join(''))
    expect(parts.length).toBeGreaterThan(2)
    expect(joined(parts)).toBe(block.text)
    for (const part of parts.slice(0, -1)) {
      expect(part.length).toBeLessThanOrEqual(20_100)
      expect(part.slice(0, -100)).toMatch(/[，。]$/)
    }
  })

  test('has an address for each part, and every part leads to the block', () => {
    expect(passages.map(({id}) => id)).toEqual(['p000', 'p001', 'p001.2', 'p001.3', 'p002'])
    expect(passages.slice(1, -1).flatMap(({blocks}) => blocks.map(({id}) => id))).toEqual([
      ...['p001', 'p001', 'p001']
    ])
  })

  test('is cut between characters where it has no marks', () => {
    const long = {...text('p001', 0), text: `甲${'𠮷'.repeat(30_000)}`}
    const parts = [...toPassages([long])].flatMap(({blocks}) => blocks.map((each) => each.text))
    expect(joined(parts)).toBe(long.text)
    for (const part of parts) expect(part.isWellFormed()).toBe(true)
  })
})

describe('toPassages', () => {
  test('gives a short document as one passage', () => {
    const blocks = [heading('s1', 10), text('p001', 40), heading('s2', 10), text('p002', 40)]
    expect([...toPassages(blocks)]).toEqual([{id: 's1', blocks, headings: [], part: null}])
  })

  test('begins a new passage at a heading, once there is enough', () => {
    const blocks = [heading('s1', 10), text('p001', 190), heading('s2', 10), text('p002', 40)]
    expect(idsOf(blocks)).toEqual([
      ['s1', 'p001'],
      ['s2', 'p002']
    ])
  })

  test('does not part a heading from the text below it', () => {
    const blocks = [text('p001', 300), heading('s1', 10), heading('s1-1', 10), text('p002', 300)]
    expect(idsOf(blocks)).toEqual([['p001'], ['s1', 's1-1', 'p002']])
  })

  test('goes on past a heading while there is not enough', () => {
    const blocks = [heading('s1', 10), text('p001', 189), heading('s2', 10), text('p002', 40)]
    expect(idsOf(blocks)).toEqual([['s1', 'p001', 's2', 'p002']])
  })

  test('tells the headings that a passage begins below', () => {
    const blocks = [
      ...[text('title', 10), heading('s1', 10), text('p001', 900), text('p002', 900)],
      ...[{...heading('s1-1', 5), level: 2}, text('p003', 900), text('p004', 10)],
      ...[heading('s2', 20), text('p005', 900), text('p006', 900)]
    ]
    const ofLevels = [...toPassages(blocks)].map((passage) => [
      passage.id,
      passage.headings.map(({level, text: {length}}) => `${String(level)}:${String(length)}`)
    ])
    expect(ofLevels).toEqual([
      ['title', []],
      ['p002', ['1:10']],
      ['s1-1', ['1:10']],
      ['p004', ['1:10', '2:5']],
      ['p006', ['1:20']]
    ])
  })

  test('begins a new passage where what blocks are of changes', () => {
    const blocks = [text('p001', 5), text('p002', 5), text('p003', 5)]
    const parts = [...toPassages(blocks, ({id}) => (id === 'p003' ? '子虚区' : null))]
    expect(parts.map(({part, blocks: {length}}) => [part, length])).toEqual([
      [null, 2],
      ['子虚区', 1]
    ])
  })

  test('divides a long section between its paragraphs', () => {
    const blocks = [text('p001', 500), text('p002', 400), text('p003', 500), text('p004', 10)]
    expect(idsOf(blocks)).toEqual([
      ['p001', 'p002'],
      ['p003', 'p004']
    ])
  })

  test('leaves one long paragraph whole', () => {
    expect(idsOf([text('p001', 5000)])).toEqual([['p001']])
  })

  test('takes the title as text: it does not end a passage', () => {
    const title = {...text('title', 20), type: 'h1'}
    expect(idsOf([text('p001', 300), title, text('p002', 10)])).toEqual([['p001', 'title', 'p002']])
  })

  test.each([
    ['of the first block that has one', [null, 'p002', 'p003'], 'p002'],
    ['of the first block', ['p001', null], 'p001'],
    ['empty where none has one', [null, null], '']
  ])('names a passage by the id %s', (_, ids, id) => {
    expect([...toPassages(ids.map((each) => text(each, 10)))]).toMatchObject([{id}])
  })

  test('gives none of a document without blocks', () => {
    expect([...toPassages([])]).toEqual([])
  })

  test('puts every block into one passage, in order, and leaves none empty', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const passages = [...toPassages(blocks)]
        expect(passages.flatMap((passage) => passage.blocks)).toEqual(blocks)
        expect(passages.every((passage) => passage.blocks.length > 0)).toBe(true)
      })
    )
  })

  test('makes none longer than it may be by more than its last block', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        for (const passage of toPassages(blocks)) {
          const before = passage.blocks.slice(0, -1)
          expect(before.reduce((sum, block) => sum + block.text.length, 0)).toBeLessThan(900)
        }
      })
    )
  })
})

/** Parts that go on into the next one, as one text. */
function joined(parts: readonly string[]): string {
  return parts.reduce((before, part) => {
    const shared = [100, 99].find((length) => before.endsWith(part.slice(0, length)))
    expect(shared).toBeDefined()
    return before + part.slice(shared)
  })
}

const anyBlocks = fc.array(
  fc
    .tuple(fc.nat(700), fc.boolean())
    .map(([length, isHeading]) => (isHeading ? heading('s1', length % 30) : text('p001', length)))
)

function text(id: string | null, length: number): CompiledBlock {
  return {id, type: 'p', level: null, at: null, text: '虚'.repeat(length)}
}

function heading(id: string, length: number): CompiledBlock {
  return {...text(id, length), type: 'h2', level: 1}
}

function idsOf(blocks: CompiledBlock[]): (string | null)[][] {
  return [...toPassages(blocks)].map((passage) => passage.blocks.map(({id}) => id))
}
