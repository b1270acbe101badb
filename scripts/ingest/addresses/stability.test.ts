import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {compile} from '../../../src/documents/compile.ts'
import {divideDocument} from '../../../src/content/front-matter.ts'
import {readLedgerOf} from '../../../src/content/ledger.ts'
import {type Address, toId} from '../../../src/schema/address.ts'
import {formerContent} from './former-content.ts'
import {nothingFormer} from './former.ts'
import {mergeHeads} from '../merge/merge-heads.ts'
import {bundle, curateSamples, paragraph, single, withParagraph} from './samples.fixture.ts'
import {repository} from '../../site/checkout.ts'

// The samples are ingested for each.
vi.setConfig({testTimeout: 120_000})

const samples = join(repository, 'content')
const {ingest, read, headsOf, content, files} = curateSamples(samples)
/** Text of each block of the samples, by the document and the id that lead to it. */
const before = blocksIn(samples)

describe('no document and no paragraph of the samples moves where', () => {
  test('nothing changes', async () => {
    await ingest((text) => text)
    expect(blocksIn(content())).toEqual(before)
    expect(read('addresses.tsv')).toBe(readFileSync(join(samples, 'addresses.tsv'), 'utf8'))
  })

  test('a line is added in front of each source', async () => {
    await ingest((text) => `\n${text}`)
    expect(blocksIn(content())).toEqual(before)
  })

  test('all sources are renamed', async () => {
    await ingest(
      (text) => text,
      (name) => `新/${name.replace('.txt', '（存档）.txt')}`
    )
    expect(blocksIn(content())).toEqual(before)
  })

  test('all sources are renamed and saved again', async () => {
    await ingest(
      (text) => `${text}\n\n`,
      (name) => `x-${name}`
    )
    expect(blocksIn(content())).toEqual(before)
  })

  test('a paragraph is put into each source', async () => {
    await ingest(withParagraph)
    const after = blocksIn(content())
    expect(moved(after)).toEqual([])
    const added = [...after].filter(([, text]) => text.includes(paragraph))
    expect(added.length).toBeGreaterThan(files.length / 2)
    expect(added.filter(([address]) => before.has(address))).toEqual([])
    // And they stay where they are when all is ingested again, from the same sources.
    await ingest(withParagraph)
    expect(blocksIn(content())).toEqual(after)
  })

  test('a paragraph is taken out of each source again', async () => {
    await ingest(withParagraph)
    await ingest((text) => text)
    expect(blocksIn(content())).toEqual(before)
  })

  test('a paragraph is taken out and others are put in, and it comes back to its own id', async () => {
    const first = /^.{40,}。$/mu
    const without = (text: string) => text.replace(first, '')
    await ingest(without)
    const left = blocksIn(content())
    await ingest((text) => withParagraph(without(text)))
    const added = [...blocksIn(content())].filter(([, text]) => text.includes(paragraph))
    expect(added.length).toBeGreaterThan(files.length / 2)
    expect(added.filter(([address]) => before.has(address))).toEqual([])
    await ingest((text) => text)
    expect(left.size).toBeLessThan(before.size)
    expect(moved(blocksIn(content()))).toEqual([])
  })

  test('a source is taken away, and is back with one more paragraph', async () => {
    await ingest((text, name) => (name === bundle || name === single ? null : text))
    await ingest(withParagraph)
    const after = blocksIn(content())
    expect(moved(after)).toEqual([])
    const added = [...after].filter(([, text]) => text.includes(paragraph))
    expect(added.filter(([address]) => before.has(address))).toEqual([])
  })

  test('another source of the same meetings is added, and comes first', async () => {
    const other = readFileSync(join(samples, 'sources', bundle), 'utf8').replaceAll(
      '听取',
      '听取了'
    )
    await ingest(
      (text) => text,
      (name) => name,
      {[`0-${bundle}`]: other}
    )
    const after = blocksIn(content())
    expect(moved(after)).toEqual([])
    expect(after.size).toBeGreaterThan(before.size)
  })

  test('a source is taken away: what it held is withdrawn, and has its address again when it is back', async () => {
    await ingest((text, name) => (name === bundle || name === single ? null : text))
    const gone = readLedgerOf(content()).filter(({withdrawn}) => withdrawn)
    expect(new Set(gone.map(({source}) => source.file))).toEqual(new Set([bundle, single]))
    const urls = new Set(gone.map(({url}) => url))
    const left = [...before].filter(([address]) => !urls.has(urlOf(address)))
    expect(blocksIn(content())).toEqual(new Map(left))
    await ingest((text) => text)
    expect(blocksIn(content())).toEqual(before)
    expect(readLedgerOf(content())).toEqual(readLedgerOf(samples))
  })

  test.each<[string, (id: string) => string]>([
    ['kinds have other names', (id) => `${id}-paper`],
    ['sessions are recognised otherwise', (id) => id.replace(/\/.*\//, '/undated/')],
    ['districts are', (id) => id.replace(/^[^/]+/, 'unfiled')]
  ])('%s', async (_, rename) => {
    const heads = (await headsOf()).map((head) => ({
      ...head,
      documents: head.documents.map((each) => ({...each, id: rename(each.id)}))
    }))
    const {ledger} = mergeHeads(heads, formerContent(content(), null))
    expect(ledger.map(({url}) => url)).toEqual(readLedgerOf(samples).map(({url}) => url))
    expect(ledger.filter(({withdrawn}) => withdrawn)).toEqual([])
  })
})

describe('where nobody has a ledger, the same sources have the same addresses', () => {
  const urlByText = (ledger: readonly Address[]) =>
    new Map(ledger.map(({title, blocks, url}) => [`${title} ${blocks ?? ''}`, url]))

  test('in whatever order they come, however they are called, and whatever is in front of them', async () => {
    const heads = await headsOf()
    const {ledger} = mergeHeads(heads, nothingFormer)
    const renamed = heads.toReversed().map((head, at) => ({
      ...head,
      report: {...head.report, file: `${String(at)}.txt`, sha256: at.toString(16).padStart(64, '0')}
    }))
    const {ledger: other} = mergeHeads(renamed, nothingFormer)
    expect(urlByText(other)).toEqual(urlByText(ledger))
    expect(ledger.filter(({url}) => /[0-9a-f]{6}\/$/.test(url))).toEqual([])
  })
})

/** Addresses of blocks whose text is there as before, and that do not lead to it any more. */
function moved(after: ReadonlyMap<string, string>): string[] {
  const texts = Map.groupBy(after, ([address, text]) => `${urlOf(address)} ${text}`)
  return [...before]
    .filter(([address, text]) => after.get(address) !== text)
    .filter(([address, text]) => texts.has(`${urlOf(address)} ${text}`))
    .map(([address]) => address)
}

function urlOf(address: string): string {
  return address.replace(/#.*/, '')
}

function blocksIn(root: string): Map<string, string> {
  const documents = readLedgerOf(root).filter(({withdrawn}) => !withdrawn)
  return new Map(
    documents.flatMap(({url}) => {
      const path = join(root, `documents/${toId(url)}.mdx`)
      const {body} = divideDocument(readFileSync(path), path)
      return compile(body).blocks.map(({id, text}) => [`${url}#${id ?? ''}`, text] as const)
    })
  )
}
