import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Answer, Asked, Engine, Term} from '../../../src/search/engine.ts'
import {openExact} from '../../../src/search/exact/open-web.ts'
import {simplify} from '../../../src/search/traditional.ts'
import {
  createHost,
  createLot,
  type Made,
  makeArchive,
  sessions,
  writeCompiled
} from './archive.fixture.ts'
import {buildExact} from './build.ts'

const seed = Number(process.env.SEED ?? 20_251)
const documents = makeArchive(seed, 30)

let folder = ''
let engine: Engine
beforeAll(async () => {
  console.log(`seed ${String(seed)}`)
  folder = mkdtempSync(join(tmpdir(), 'exact-'))
  writeCompiled(join(folder, 'compiled'), documents)
  await buildExact({compiled: join(folder, 'compiled'), site: join(folder, 'site')}, sessions)
  engine = openExact('/search', createHost(join(folder, 'site')).load)
})
afterAll(() => rmSync(folder, {recursive: true}))

describe('queries by lot', () => {
  const queries = makeQueries()

  test('are of all kinds', () => {
    expect(queries.length).toBeGreaterThanOrEqual(300)
  })

  test('find every place that plain search finds, no other, and count them', async () => {
    for (const word of queries) {
      const truth = new Map(documents.map((each) => [`/${each.id}/`, placesOf(each, word)]))
      const expected = [...truth].filter(([, {all}]) => all.length > 0).map(([url]) => url)
      const answer = await engine.search(askFor(word))
      const first = {...answer.documents}
      if (first.isExact) expect([word, first.value]).toEqual([word, expected.length])
      else expect(first.value).toBeGreaterThanOrEqual(expected.length)
      const hits = await answer.next(3)
      for (const hit of hits)
        expect(truth.get(hit.url)?.all).toEqual(expect.arrayContaining(shown(hit)))
      const rest = await answer.next(1000)
      const found = [...hits, ...rest]
      expect([word, ...found.map(({url}) => url).sort()]).toEqual([word, ...expected.sort()])
      for (const hit of found) {
        const all = [...headOf(hit), ...textsOf(await answer.placesOf(hit.url, 0, 1000))]
        expect([word, hit.url, ...all]).toEqual([word, hit.url, ...(truth.get(hit.url)?.all ?? [])])
      }
      await answer.settle(() => undefined)
      expect(answer.documents).toEqual({value: expected.length, isExact: true})
      const passages = sum(found, (hit) => hit.passages.value)
      expect(answer.passages).toEqual({value: passages, isExact: true})
    }
  })
})

/** What is found of a word in a document by plain search: fields and blocks that hold it. */
function placesOf({data, blocks}: Made, word: string): {all: string[]} {
  const head = [
    ['title', data.title],
    ['number', data.documentNumber],
    ['speaker', data.speaker?.name],
    ...data.issuers.map(({name}) => ['body', name])
  ]
  const texts = blocks.filter(({type}) => type !== 'h1')
  return {
    all: [
      ...head.flatMap(([field = '', text]) =>
        holds(text ?? '', word) ? [`${String(field)}: ${String(text)}`] : []
      ),
      ...texts.filter(({text}) => holds(text, word)).map(({id, text}) => `${String(id)}: ${text}`)
    ]
  }
}

/** Whether a text holds a word, by another way than that of the engine. */
function holds(text: string, word: string): boolean {
  const own = readings.get(text) ?? readingsOf(text)
  readings.set(text, own)
  const [wanted = '', plain = ''] = foldedOf(word)
  return own.some(([one = '', other = '']) => one.includes(wanted) || other.includes(plain))
}

const readings = new Map<string, string[][]>()

function readingsOf(text: string): string[][] {
  const front = /^\s*[\d０-９]{1,3}[.．](?=[\d０-９])/
  return [foldedOf(text), ...(front.test(text) ? [foldedOf(text.replace(front, '$& '))] : [])]
}

/** A text in one form, with a bar around each number and each word of letters; with one nought in years, and with two. */
function foldedOf(text: string): string[] {
  const plain = Array.from(text, (character) => {
    if (/[\s\p{Default_Ignorable_Code_Point}]/u.test(character)) return ' '
    if (/[“”"]/.test(character)) return '"'
    if (/[〔[(（]/.test(character)) return '('
    if (/[〕\])）]/.test(character)) return ')'
    if (character === '○') return '〇'
    const own = Array.from(character.normalize('NFKC').toLowerCase(), simplify).join('')
    return /[①-⑳]/u.test(character) ? ` ${own} ` : own
  })
    .join('')
    .replace(/\d+(?:\.\d+)*|\p{Script=Latin}+/gu, '|$&|')
    .replace(/\s+/g, '')
  const numerals = '一二三四五六七八九〇零'
  return [plain.replace(new RegExp(`(?<=[${numerals}])零|零(?=[${numerals}])`, 'g'), '〇'), plain]
}

function makeQueries(): string[] {
  const lot = createLot(seed + 1)
  const texts = documents.flatMap(({blocks, data}) => [data.title, ...blocks.map(({text}) => text)])
  const queries = [
    ...[
      '子政发〔2024〕3号',
      '李明',
      '水务局',
      '二〇〇八年',
      '零容忍',
      '5家',
      '2%',
      '2.5',
      'GDP',
      '没有这个',
      '養老'
    ],
    ...['工', '务', '的', '12', '3号', '㎡', '"接诉"', '2024年', 'open data', '吉祥村', '𠮷祥村']
  ]
  while (queries.length < 330) {
    const characters = Array.from(texts[lot(texts.length)] ?? '')
    const from = lot(characters.length)
    const length = 1 + lot(queries.length % 3 === 0 ? 14 : 5)
    const piece = characters.slice(from, from + length).join('')
    // A number or a word of letters that is cut is another one.
    if (
      isWhole(characters, from) &&
      isWhole(characters, from + length) &&
      foldedOf(piece)[0] !== ''
    )
      queries.push(piece)
  }
  return queries
}

function isWhole(characters: readonly string[], at: number): boolean {
  const around = [characters[at - 1] ?? '', characters[at] ?? ''].join('').normalize('NFKC')
  return !/[\d.]|[a-z]{2}/i.test(around)
}

function askFor(text: string, more: Partial<Asked> = {}): Asked {
  const all: Term[] = [{text, field: null}]
  return {query: {all, none: [], within: 'document'}, filters: {}, order: 'ranked', ...more}
}

type Hit = Awaited<ReturnType<Answer['next']>>[number]

function headOf(hit: Hit): string[] {
  return hit.head.map(({field, text}) => `${field}: ${text}`)
}

function textsOf(places: Hit['places']): string[] {
  return places.map(({id, text}) => `${id}: ${text}`)
}

function shown(hit: Hit): string[] {
  return [...headOf(hit), ...textsOf(hit.places)]
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((before, item) => before + of(item), 0)
}
