import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest'
import {compile} from '../../../src/documents/compile.ts'
import {readArchive} from '../../../src/content/archive.ts'
import {divideDocument} from '../../../src/content/front-matter.ts'
import {readLedgerOf} from '../../../src/content/ledger.ts'
import {type Address, toId} from '../../../src/schema/address.ts'
import {manifestName} from '../../../src/schema/manifest.ts'
import {formerContent} from './former-content.ts'
import {nothingFormer} from './former.ts'
import type {Head} from '../artefacts/head.ts'
import {findSources} from '../find-sources.ts'
import {ingestAll} from '../ingest-all.ts'
import {ingestContent} from '../ingest-content.ts'
import {mergeHeads} from '../merge/merge-heads.ts'
import {type Curated, updateCurated} from '../../publish/curated.ts'
import {readManifestOf} from '../../publish/manifest.ts'
import {seal} from '../../publish/seal.ts'
import {stagedIn} from '../../publish/update.ts'
import {withWorkFolder} from '../../publish/work-folder.ts'
import {repository} from '../../site/checkout.ts'

// The samples are ingested for each.
vi.setConfig({testTimeout: 120_000})

const samples = join(repository, 'content')
const archive = readArchive(join(samples, 'archive.yaml'))
const files = readdirSync(join(samples, 'sources'))
/** One that holds many papers of meetings, and one that is alone in its session. */
const [bundle, single] = ['huaxu-bulletin-2025-1.txt', 'huaxu-reply-2024.txt']

/** Text of each block of the samples, by the document and the id that lead to it. */
let before: Map<string, string>
let folder = ''
let content = ''
let cache = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan-addresses-'))
  cache = join(folder, 'cache')
  before = blocksIn(samples)
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))
beforeEach(() => {
  content = mkdtempSync(join(folder, 'content-'))
  for (const name of ['documents', 'provenance', 'report.json', 'addresses.tsv', manifestName])
    cpSync(join(samples, name), join(content, name), {recursive: true})
})

describe('no document and no paragraph of the samples moves where', () => {
  test('nothing changes', async () => {
    await ingest((text) => text)
    expect(blocksIn(content)).toEqual(before)
    expect(read('addresses.tsv')).toBe(readFileSync(join(samples, 'addresses.tsv'), 'utf8'))
  })

  test('a line is added in front of each source', async () => {
    await ingest((text) => `\n${text}`)
    expect(blocksIn(content)).toEqual(before)
  })

  test('all sources are renamed', async () => {
    await ingest(
      (text) => text,
      (name) => `新/${name.replace('.txt', '（存档）.txt')}`
    )
    expect(blocksIn(content)).toEqual(before)
  })

  test('all sources are renamed and saved again', async () => {
    await ingest(
      (text) => `${text}\n\n`,
      (name) => `x-${name}`
    )
    expect(blocksIn(content)).toEqual(before)
  })

  test('a paragraph is put into each source', async () => {
    await ingest(withParagraph)
    const after = blocksIn(content)
    expect(moved(after)).toEqual([])
    const added = [...after].filter(([, text]) => text.includes(paragraph))
    expect(added.length).toBeGreaterThan(files.length / 2)
    expect(added.filter(([address]) => before.has(address))).toEqual([])
    // And they stay where they are when all is ingested again, from the same sources.
    await ingest(withParagraph)
    expect(blocksIn(content)).toEqual(after)
  })

  test('a paragraph is taken out of each source again', async () => {
    await ingest(withParagraph)
    await ingest((text) => text)
    expect(blocksIn(content)).toEqual(before)
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
    const after = blocksIn(content)
    expect(moved(after)).toEqual([])
    expect(after.size).toBeGreaterThan(before.size)
  })

  test('a source is taken away: what it held is withdrawn, and has its address again when it is back', async () => {
    await ingest((text, name) => (name === bundle || name === single ? null : text))
    const gone = readLedgerOf(content).filter(({withdrawn}) => withdrawn)
    expect(new Set(gone.map(({source}) => source.file))).toEqual(new Set([bundle, single]))
    const urls = new Set(gone.map(({url}) => url))
    const left = [...before].filter(([address]) => !urls.has(urlOf(address)))
    expect(blocksIn(content)).toEqual(new Map(left))
    await ingest((text) => text)
    expect(blocksIn(content)).toEqual(before)
    expect(readLedgerOf(content)).toEqual(readLedgerOf(samples))
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
    const {ledger} = mergeHeads(heads, formerContent(content, null))
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

describe('a document that a person has checked', () => {
  const id = 'huaxu/2024/reply-d95386'
  const check = () => {
    const checked = read(`documents/${id}.mdx`)
      .replace('review: "machine"', 'review: "checked"')
      .replace('收悉。', '收悉（已校）。')
    writeFileSync(join(content, `documents/${id}.mdx`), checked)
    return checked
  }

  test('is found again where its source has changed and is called otherwise', async () => {
    const checked = check()
    const curated = await ingest(withParagraph, (name) => `x-${name}`)
    expect(curated).toEqual({
      ...{
        checked: [`documents/${id}.mdx`],
        edited: [],
        unreadable: [],
        unsourced: [],
        merged: [],
        conflicts: []
      }
    })
    expect(read(`documents/${id}.mdx`)).toBe(checked)
    expect(readLedgerOf(content).filter(({withdrawn}) => withdrawn)).toEqual([])
  })

  test('stays, and is not withdrawn, where its source is gone', async () => {
    const checked = check()
    const curated = await ingest((text, name) => (name === single ? null : text))
    expect(curated.unsourced).toEqual([`documents/${id}.mdx`])
    expect(read(`documents/${id}.mdx`)).toBe(checked)
    expect(read('documents/huaxu/2024/session.yaml')).toContain('华胥区')
    expect(readLedgerOf(content)).toEqual(readLedgerOf(samples))
  })

  test('is found where there was no ledger yet', async () => {
    const checked = check()
    rmSync(join(content, 'addresses.tsv'))
    const curated = await ingest((text) => `\n${text}`)
    expect(curated.checked).toEqual([`documents/${id}.mdx`])
    expect(read(`documents/${id}.mdx`)).toBe(checked)
  })
})

const paragraph = '另有一段文字，原来的文件里没有，这里补上，供各方参阅。'

/** A text with one more paragraph behind the first that ends with a full stop. */
function withParagraph(text: string): string {
  return text.replace(/。\r?\n\r?\n(?=\S|　)/, (end) => `${end}　　${paragraph}\n\n`)
}

/** Ingest the samples, changed, into a folder that people curate. */
async function ingest(
  change: (text: string, name: string) => string | null,
  rename: (name: string) => string = (name) => name,
  others: Record<string, string> = {}
): Promise<Curated> {
  const from = mkdtempSync(join(folder, 'sources-'))
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(from, name)), {recursive: true})
    writeFileSync(join(from, name), text)
  }
  for (const name of files) {
    const text = change(readFileSync(join(samples, 'sources', name), 'utf8'), name)
    if (text !== null) put(rename(name), text)
  }
  for (const [name, text] of Object.entries(others)) put(name, text)
  const reading = await readManifestOf(content)
  const former = formerContent(content, reading.state === 'read' ? reading.manifest : null)
  return withWorkFolder(content, async (work) => {
    const made = stagedIn(work)
    const folders = {content: made, artefacts: join(work, 'artefacts')}
    await ingestContent(await findSources([from]), archive, folders, {cache}, {}, former)
    return updateCurated(content, work, await seal(made, files.length))
  })
}

/** What comes of the samples, before it is merged. */
async function headsOf(): Promise<Head[]> {
  const artefacts = mkdtempSync(join(folder, 'artefacts-'))
  const sources = await findSources([join(samples, 'sources')])
  const made = await ingestAll(sources, archive, artefacts, {cache})
  return made.map(({head}) => head)
}

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

function read(path: string): string {
  return readFileSync(join(content, path), 'utf8')
}
