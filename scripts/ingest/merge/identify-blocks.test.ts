import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {readLedgerOf} from '../../../src/content/ledger.ts'
import {report} from '../../../src/fixtures/reports.fixture.ts'
import {documentSchema} from '../../../src/schema/document.ts'
import {blocksOf} from '../addresses/blocks-of.ts'
import {type Former, nothingFormer} from '../addresses/former.ts'
import {openArtefact} from '../artefacts/read-artefact.ts'
import {writeArtefact} from '../artefacts/write-artefact.ts'
import type {Ingested} from '../ingested.ts'
import {identifyBlocks} from './identify-blocks.ts'
import {mergeHeads} from './merge-heads.ts'
import {writePlan} from './write-plan.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blocks-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const id = 'zixu/2024/notice'
const bodyOf = (...texts: string[]) =>
  texts
    .map((text, at) => `<p id="p00${String(at + 1)}" data-at="${String(at + 1)}">${text}</p>\n`)
    .join('\n')
const first = bodyOf('甲', '乙')
const second = bodyOf('新', '甲', '乙')

describe('where a paragraph is put above others', () => {
  test('they keep their ids, and wherever the source went follows them', () => {
    publish(first, 'a')
    publish(second, 'b', published(first))
    expect(idsIn(`documents/${id}.mdx`)).toEqual(['p004', 'p001', 'p002'])
    const {segments} = JSON.parse(read(`provenance/${'b'.repeat(64)}.json`)) as {
      segments: {block: string}[]
    }
    expect(segments.map(({block}) => block)).toEqual(['p004', 'p001', 'p002'])
    expect(readLedgerOf(folder)).toMatchObject([{ids: 'p001:p004 p002..p003:p001'}])
  })

  test('the ledger alone keeps them as long as the text is the same', () => {
    publish(first, 'a')
    publish(second, 'b', published(first))
    const files = [`documents/${id}.mdx`, 'addresses.tsv'].map(read)
    const never = () => {
      throw new Error('Unexpected reading')
    }
    publish(second, 'b', {...published(''), blocksAt: never})
    expect([`documents/${id}.mdx`, 'addresses.tsv'].map(read)).toEqual(files)
  })

  test('and is taken out again, all is as before', () => {
    publish(first, 'a')
    const before = read(`documents/${id}.mdx`)
    publish(second, 'b', published(first))
    publish(first, 'a', published(body()))
    expect(read(`documents/${id}.mdx`)).toBe(before)
    expect(readLedgerOf(folder)).toMatchObject([{ids: null}])
  })
})

test('where what was published cannot be read, blocks have the ids that they would have', () => {
  publish(first, 'a')
  publish(second, 'b', {...published(''), blocksAt: () => null})
  expect(idsIn(`documents/${id}.mdx`)).toEqual(['p001', 'p002', 'p003'])
})

function publish(text: string, source: string, former: Former = nothingFormer): void {
  const sha256 = source.repeat(64)
  const artefact = join(folder, 'artefact')
  const file = '一.txt'
  const blocks = blocksOf(text)
  const made: Ingested = {
    report: report(file, {sha256, documents: [id]}),
    provenance: {
      ...{file, unit: 'line'},
      segments: blocks.map(({id: block}, at) => ({
        ...{start: at + 1, end: at + 1, to: 'document', document: id, block}
      }))
    },
    documents: [
      {
        ...{id, body: text, letters: ''},
        data: documentSchema.parse({
          ...{title: '关于修路的通知', kind: 'notice', session: 'zixu/2024'},
          source: {file, sha256, encoding: 'utf-8', unit: 'line', start: 1, end: 3}
        })
      }
    ],
    sessions: [{id: 'zixu/2024', session: {kind: 'year', name: '2024年'}}]
  }
  const head = writeArtefact(artefact, made, Buffer.of(), {program: '', settings: ''})
  const open = () => openArtefact(artefact)
  writePlan(identifyBlocks(mergeHeads([head], former), open, former), open, folder)
}

/** What is known where a body was published, and the ledger with it. */
function published(text: string): Former {
  return {...nothingFormer, ledger: readLedgerOf(folder), blocksAt: () => blocksOf(text)}
}

/** The body that was written last. */
function body(): string {
  return read(`documents/${id}.mdx`).split('\n---\n')[1] ?? ''
}

function idsIn(path: string): string[] {
  return [...read(path).matchAll(/<p id="(\w+)"/g)].map((match) => match[1] ?? '')
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}
