import {expect} from 'vitest'
import {compile} from '../../src/documents/compile.ts'
import type {Ingested} from './ingested.ts'
import {factsOf} from './written.fixture.ts'

/** How much of some texts is as it was, after they were written in another form and read again. */
export interface Fidelity {
  texts: number
  /** Texts with the same facts, and those with all their characters in order. */
  same: number
  whole: number
  /** Paragraphs that begin, those that were joined to the one above, and those that were cut. */
  breaks: number
  joined: number
  cut: number
  headings: number
  found: number
}

export function noFidelity(): Fidelity {
  return {texts: 0, same: 0, whole: 0, breaks: 0, joined: 0, cut: 0, headings: 0, found: 0}
}

/** Add what became of one text. */
export async function addFidelity(to: Fidelity, original: Ingested, read: Ingested): Promise<void> {
  const [before, after] = [blocksOf(original), blocksOf(read)]
  const isWhole = textOf(before) === textOf(after)
  const [breaks, others] = [breaksIn(before), breaksIn(after)]
  const headings = headingsIn(before)
  const found = headingsIn(after)
  to.texts++
  to.same += (await allOf(read)) === (await allOf(original)) ? 1 : 0
  to.whole += isWhole ? 1 : 0
  to.breaks += breaks.size
  to.joined += isWhole ? breaks.difference(others).size : 0
  to.cut += isWhole ? others.difference(breaks).size : 0
  to.headings += headings.size
  to.found += headings.intersection(found).size
}

export function expectFaithful(fidelity: Fidelity): void {
  const {texts, whole, breaks, joined, cut, headings, found, same} = fidelity
  const said = JSON.stringify(fidelity)
  expect(whole, said).toBe(texts)
  expect(joined / breaks, said).toBeLessThanOrEqual(1 / 500)
  expect(cut / breaks, said).toBeLessThanOrEqual(1 / 200)
  expect(found / headings, said).toBeGreaterThanOrEqual(0.97)
  expect(same / texts, said).toBeGreaterThanOrEqual(0.97)
}

/** All facts; where a line ends at a space, no print shows it. */
async function allOf(ingested: Ingested): Promise<string> {
  return JSON.stringify(await factsOf(ingested)).replace(/\s+|\\n/g, '')
}

type Blocks = {type: string; id: string | null; text: string}[]

function blocksOf({documents}: Ingested): Blocks {
  return documents.flatMap(({body}) =>
    compile(body).blocks.map(({type, id, text}) => ({type, id, text: text.replace(/\s+/g, '')}))
  )
}

function textOf(blocks: Blocks): string {
  return blocks.map(({text}) => text).join('')
}

/** Where each block begins, counted in characters. */
function breaksIn(blocks: Blocks): Set<number> {
  let at = 0
  const breaks = new Set<number>()
  for (const {text} of blocks) {
    if (text !== '') breaks.add(at)
    at += text.length
  }
  return breaks
}

function headingsIn(blocks: Blocks): Set<string> {
  return new Set(
    blocks.flatMap(({type, id, text}) =>
      /^h\d$/.test(type) ? [`${type} ${id ?? ''} ${text}`] : []
    )
  )
}
