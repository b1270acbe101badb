import fc from 'fast-check'
import {expect, test} from 'vitest'
import {makeSegment, type Segment} from './segment.ts'
import {segmentOf} from './segment.fixture.ts'

/** The lists of a segment, as `abc: 0 2`. */
function read(segment: Segment): string[] {
  const lines: string[] = []
  let pair = 0
  let triple = 0
  let [aEnd, bEnd, cEnd] = [0, 0, 0]
  const name = (...units: (number | undefined)[]) =>
    String.fromCharCode(...units.map((unit) => unit ?? 0))
  for (const [i, a] of segment.a.entries()) {
    const list = segment.aLists.slice(aEnd, (aEnd += segment.aCounts[i] ?? 0))
    lines.push(`${name(a)}: ${list.join(' ')}`)
    for (const pairs = pair + (segment.aPairs[i] ?? 0); pair < pairs; pair++) {
      const of = segment.bLists.slice(bEnd, (bEnd += segment.bCounts[pair] ?? 0))
      lines.push(`${name(a, segment.b[pair])}: ${of.join(' ')}`)
      for (const triples = triple + (segment.bTriples[pair] ?? 0); triple < triples; triple++) {
        const ranks = segment.cLists.slice(cEnd, (cEnd += segment.cCounts[triple] ?? 0))
        const passages = Array.from(ranks, (rank) => of[rank])
        lines.push(`${name(a, segment.b[pair], segment.c[triple])}: ${passages.join(' ')}`)
      }
    }
  }
  return lines
}

/** The same from the texts, by looking. */
function expected(passages: readonly (readonly string[])[]): string[] {
  const found = new Map<string, Set<number>>()
  for (const [at, texts] of passages.entries())
    for (const text of texts)
      for (let from = 0; from < text.length; from++)
        for (const length of [1, 2, 3]) {
          const gram = text.slice(from, from + length)
          if (gram.length === length) found.set(gram, (found.get(gram) ?? new Set()).add(at))
        }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([gram, list]) => `${gram}: ${[...list].sort((x, y) => x - y).join(' ')}`)
}

test('a segment lists the passages of each unit, pair and triple', () => {
  expect(read(segmentOf([['甲乙丙', '甲'], ['乙丙']]))).toEqual(
    ['丙: 0 1', '乙: 0 1', '乙丙: 0 1', '甲: 0', '甲乙: 0', '甲乙丙: 0'].sort()
  )
})

test('a segment of nothing has no lists', () => {
  expect(read(segmentOf([]))).toEqual([])
  expect(read(segmentOf([[]]))).toEqual([])
})

test('a segment lists what is there and nothing else', () => {
  const text = fc.string({unit: fc.constantFrom(...'甲乙丙'), maxLength: 12})
  fc.assert(
    fc.property(fc.array(fc.array(text, {maxLength: 3}), {maxLength: 6}), (passages) => {
      expect(read(segmentOf(passages))).toEqual(expected(passages))
    })
  )
})

test('a segment of too many passages is refused', () => {
  const starts = Array.from({length: 65_537}, () => 0)
  expect(() => makeSegment({units: new Uint16Array(), starts})).toThrow(/65535 passages/)
})
