import {hash} from 'node:crypto'
import type {Segment} from './segment.ts'

/*
 * What is said of each unit of a segment, so that its lists need not be read where they are known: a digest of
 * all of them, and how many numbers they are.
 */

/** Numbers of a digest, and of all that is said of a unit. */
const digestNumbers = 4
const markNumbers = digestNumbers + 6
const digestBytes = 2 * digestNumbers

/** What is said of one unit. */
export interface UnitMark {
  /** As two numbers of 32 bits. */
  digest: [number, number]
  /** Passages of all of its pairs. */
  pairPassages: number
  triples: number
  triplePassages: number
}

/** All that is said of the units of a segment, one behind the other. */
export function marksOf(segment: Omit<Segment, 'passages'>): Uint16Array {
  const {a, aCounts, aPairs, aLists, b, bCounts, bTriples, bLists, c, cCounts, cLists} = segment
  const marks = new Uint16Array(markNumbers * a.length)
  const copy = createCopy()
  let [inA, pair, inB, triple, inC] = [0, 0, 0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    copy.begin()
    copy.add(aLists, inA, (inA += aCounts[at] ?? 0))
    const pairs = pair + (aPairs[at] ?? 0)
    const passages = inB + sum(bCounts, pair, pairs)
    const triples = triple + sum(bTriples, pair, pairs)
    const triplePassages = inC + sum(cCounts, triple, triples)
    for (const column of [b, bCounts, bTriples]) copy.add(column, pair, pairs)
    copy.add(bLists, inB, passages)
    for (const column of [c, cCounts]) copy.add(column, triple, triples)
    copy.add(cLists, inC, triplePassages)
    const mark = marks.subarray(markNumbers * at, markNumbers * (at + 1))
    mark.set(copy.digest())
    for (const [place, size] of [passages - inB, triples - triple, triplePassages - inC].entries())
      mark.set([size & 0xff_ff, size >>> 16], digestNumbers + 2 * place)
    ;[pair, inB, triple, inC] = [pairs, passages, triples, triplePassages]
  }
  return marks
}

/** Read what {@link marksOf} says of the next unit. */
export function readMark(next: () => number): UnitMark {
  const long = () => next() + 0x1_00_00 * next()
  return {
    digest: [long(), long()],
    pairPassages: long(),
    triples: long(),
    triplePassages: long()
  }
}

function sum(numbers: Uint16Array, from: number, to: number): number {
  let all = 0
  for (let at = from; at < to; at++) all += numbers[at] ?? 0
  return all
}

/** Puts numbers side by side, to be digested at once: by itself each would take longer. */
function createCopy() {
  let numbers = new Uint16Array(1 << 12)
  let end = 0
  return {
    begin: () => {
      end = 0
    },
    add: (column: Uint16Array, from: number, to: number) => {
      // Where a column ends tells the digest, too.
      if (end + to - from + 2 > numbers.length) {
        const larger = new Uint16Array(2 * (end + to - from + 2))
        larger.set(numbers.subarray(0, end))
        numbers = larger
      }
      numbers[end++] = (to - from) & 0xff_ff
      numbers[end++] = (to - from) >>> 16
      numbers.set(column.subarray(from, to), end)
      end += to - from
    },
    digest: (): Uint16Array => {
      const bytes = hash('sha256', new Uint8Array(numbers.buffer, 0, 2 * end), 'buffer')
      return new Uint16Array(Uint8Array.from(bytes.subarray(0, digestBytes)).buffer)
    }
  }
}
