import fc from 'fast-check'
import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {segmentsOf} from './provenance.ts'
import {createBlock, toCaption, toFurniture} from './tree/blocks.ts'
import type {Block, Document, Part, Task} from './tree/nodes.ts'

describe('segmentsOf', () => {
  test('each block of a document leads to it and to the block', () => {
    const tree = root(document('zixu/2024/01-report', [block([1], 'title'), block([2, 3], 'p001')]))
    expect(segments(tree, 3)).toEqual([
      {start: 1, end: 1, to: 'document', document: 'zixu/2024/01-report', block: 'title'},
      {start: 2, end: 3, to: 'document', document: 'zixu/2024/01-report', block: 'p001'}
    ])
  })

  test('a paragraph that a page number cut has a segment on each side of it', () => {
    const cut = [block([1, 3], 'p001'), toFurniture(block([2], ''), 'page-number')]
    expect(segments(root(document('a', cut)), 3)).toEqual([
      {start: 1, end: 1, to: 'document', document: 'a', block: 'p001'},
      {start: 2, end: 2, to: 'furniture', reason: 'page-number', text: '文'},
      {start: 3, end: 3, to: 'document', document: 'a', block: 'p001'}
    ])
  })

  test('contents lists and mastheads lead to the session that they belong to', () => {
    const part: Part = {type: 'part', role: 'contents', children: [block([1], ''), block([2], '')]}
    const tree = root(part, document('a', [block([3], 'title')]))
    const found = segmentsOf(
      tree,
      texts(3),
      idOf,
      ({data}) => `zixu/npcsc-8-${String(data.lines[0])}`
    )
    expect(found.slice(0, 2)).toEqual([
      {start: 1, end: 1, to: 'session', session: 'zixu/npcsc-8-1'},
      {start: 2, end: 2, to: 'session', session: 'zixu/npcsc-8-2'}
    ])
  })

  test('a caption inside a document leads to the session', () => {
    const tree = root(document('a', [block([1], 'title'), toCaption(block([2], ''))]))
    expect(segments(tree, 2)[1]).toMatchObject({start: 2, end: 2, to: 'session'})
  })

  test('furniture keeps its reason, inside a document and outside of it', () => {
    const tree = root(
      toFurniture(block([1], ''), 'breadcrumb'),
      document('a', [block([2], 'title'), toFurniture(block([3], ''), 'button')])
    )
    expect(
      segments(tree, 3).map((each) => (each.to === 'furniture' ? each.reason : each.to))
    ).toEqual(['breadcrumb', 'document', 'button'])
  })

  test('furniture keeps what is printed there, and where it stands apart, each part of it', () => {
    const tree = root(
      document('a', [block([2], 'title'), toFurniture(block([1, 3], ''), 'button')])
    )
    expect(segments(tree, 4)).toMatchObject([
      {start: 1, text: '文1'},
      {start: 2, block: 'title'},
      {start: 3, text: '文3'},
      {start: 4, reason: 'blank'}
    ])
    expect(segments(tree, 4)[3]).not.toHaveProperty('text')
  })

  test('the lines of a task lead to the blocks inside it', () => {
    const data = {id: 't1', n: 1, section: '', lead: [], units: [], due: null}
    const children = [block([1], 'p001'), block([2], 'p002')]
    const task: Task = {type: 'task', children, data}
    expect(segments(root(document('a', [task])), 2)).toMatchObject([
      {start: 1, end: 1, block: 'p001'},
      {start: 2, end: 2, block: 'p002'}
    ])
  })

  test('a line that a heading shares with its text has a segment for each', () => {
    const tree = root(document('a', [block([1], 's1'), block([1], 'p001')]))
    expect(segments(tree, 1)).toMatchObject([
      {start: 1, end: 1, block: 's1'},
      {start: 1, end: 1, block: 'p001'}
    ])
  })

  test('empty lines at the front, between and at the end are blank furniture', () => {
    const tree = root(document('a', [block([3], 'title'), block([6], 'p001')]))
    expect(segments(tree, 8)).toMatchObject([
      {start: 1, end: 2, to: 'furniture', reason: 'blank'},
      {start: 3, end: 3, block: 'title'},
      {start: 4, end: 5, to: 'furniture', reason: 'blank'},
      {start: 6, end: 6, block: 'p001'},
      {start: 7, end: 8, to: 'furniture', reason: 'blank'}
    ])
  })

  test('several documents keep the order of the source', () => {
    const tree = root(document('a', [block([1], 'title')]), document('b', [block([2], 'title')]))
    expect(segments(tree, 2)).toMatchObject([{document: 'a'}, {document: 'b'}])
  })

  test('every line is covered, in order, whichever blocks there are', () => {
    const target = fc.constantFrom('p001', 'p002', 'furniture', 'part', 'nothing')
    fc.assert(
      fc.property(fc.array(target, {minLength: 1, maxLength: 30}), (targets) => {
        const placesOf = (name: string) =>
          targets.flatMap((each, at) => (each === name ? [at + 1] : []))
        const blocks = ['p001', 'p002'].map((id) => block(placesOf(id), id))
        const part: Part = {type: 'part', role: 'back', children: [block(placesOf('part'), '')]}
        const furniture = toFurniture(block(placesOf('furniture'), ''), 'button')
        const found = segments(root(document('a', blocks), part, furniture), targets.length)
        let place = 1
        for (const segment of found) {
          expect(segment.start).toBe(place)
          const there = targets.slice(segment.start - 1, segment.end)
          expect(new Set(there).size).toBe(1)
          place = segment.end + 1
        }
        expect(place).toBe(targets.length + 1)
      })
    )
  })
})

function segments(tree: Root, places: number) {
  return segmentsOf(tree, texts(places), idOf, () => 'session')
}

function texts(places: number): string[] {
  return Array.from({length: places}, (_, at) => `文${String(at + 1)}`)
}

function idOf(node: Document): string {
  return node.data.item ?? ''
}

function root(...children: Root['children']): Root {
  return {type: 'root', children}
}

function document(item: string, children: Document['children']): Document {
  return {type: 'document', children, data: {meta: {}, meeting: null, item}}
}

function block(lines: number[], id: string): Block {
  return createBlock('文', {lines, gap: 0, indent: 0, id})
}
