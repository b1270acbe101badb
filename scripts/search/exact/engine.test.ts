import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Asked, Engine, Term} from '../../../src/search/engine.ts'
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
const documents = makeArchive(seed, 24)
/** All queries together; the machine may have other work. */
const patient = {timeout: 120_000}

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

  test('find every place that plain search finds, no other, and count them', patient, async () => {
    for (const word of queries) {
      const answer = await engine.search(askFor(word))
      const atFirst = {...answer.documents}
      const hits = [...(await answer.next(3)), ...(await answer.next(1000))]
      const found = new Map<string, string[]>()
      for (const {url, head, places} of hits) {
        const all = await answer.placesOf(url, 0, 1000)
        expect(all).toEqual(expect.arrayContaining(places))
        found.set(url, [
          ...head.map(({field, text}) => `${field}: ${text}`),
          ...all.map(({id, text}) => `${id}: ${text}`)
        ])
      }
      const truth = new Map(
        documents
          .map((each): [string, string[]] => [`/${each.id}/`, placesOf(each, word)])
          .filter(([, places]) => places.length > 0)
      )
      expect({word, places: [...found].sort()}).toEqual({word, places: [...truth]})
      expect(atFirst.value).toBeGreaterThanOrEqual(truth.size)
      if (atFirst.isExact) expect([word, atFirst.value]).toEqual([word, truth.size])
      await answer.settle(() => undefined)
      const counts = hits.map(({url}) => answer.passagesOf(url))
      expect(counts.every(({isExact}) => isExact)).toBe(true)
      const passages = counts.reduce((sum, {value}) => sum + value, 0)
      expect(answer.documents).toEqual({value: truth.size, isExact: true})
      expect(answer.passages).toEqual({value: passages, isExact: true})
    }
  })
})

/** What is found of a word in a document by plain search: fields and blocks that hold it. */
function placesOf({data, blocks}: Made, word: string): string[] {
  const head = [
    ['title', data.title],
    ['number', data.documentNumber],
    ['speaker', data.speaker?.name],
    ...data.issuers.map(({name}) => ['body', name])
  ]
  const texts = blocks.filter(({type}) => type !== 'h1')
  return [
    ...head.flatMap(([field = '', text]) =>
      holds(text ?? '', word) ? [`${String(field)}: ${String(text)}`] : []
    ),
    ...texts.filter(({text}) => holds(text, word)).map(({id, text}) => `${String(id)}: ${text}`)
  ]
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
