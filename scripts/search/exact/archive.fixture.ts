import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {CompiledBlock} from '../../../src/documents/compiled.ts'
import {createCompiled} from '../../../src/loader/compiled.ts'
import {writeManifest} from '../../../src/loader/manifest.ts'
import {
  type DocumentData,
  type DocumentInput,
  documentSchema
} from '../../../src/schema/document.ts'
import {type SessionData, sessionSchema} from '../../../src/schema/session.ts'

/** A document of an archive that is made up. */
export interface Made {
  id: string
  data: DocumentData
  blocks: CompiledBlock[]
}

/** Numbers from 0 up to a limit that only look random (mulberry32). */
export function createLot(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit) | 0
  }
}

const phrases = [
  ...[
    '加强桥梁养护',
    '養老服務',
    '审议意见',
    '審議意見',
    '老旧小区',
    '沿河步道',
    '接诉即办',
    '代表建议'
  ],
  ...[
    '的',
    '了',
    '和',
    '，',
    '。',
    '、',
    '；',
    '（草案）',
    '〔2024〕3号',
    '[2023]15号',
    '第 12 条',
    'GDP',
    '5G基站'
  ],
  ...[
    '２０２４年',
    '二〇二四年',
    '二零零八年',
    '二○○八年',
    '零容忍',
    '15家',
    '5家',
    '52.2%',
    '2%',
    '2.5',
    '①',
    '100㎡'
  ],
  ...[
    '李　明',
    '李明',
    '王小 川',
    '防汛\u200b工作',
    '𠮷祥村',
    '“接诉”',
    '"即办"',
    'open data',
    '完成',
    '全面',
    '推进'
  ],
  ...[
    '资金',
    '用水',
    '水务',
    '务实',
    '实施',
    '施工',
    '工程',
    '程序',
    '区人大',
    '人大常委',
    '常委会',
    '会议'
  ]
]
const zixu = {id: 'zixu', name: '子虚区', code: null}
const wuyou = {id: 'wuyou', name: '乌有区', code: null}
const kinds = ['report', 'notice', 'reply', 'minutes'] as const
const speakers = ['李明', '王小川', '钱多多']

/** Documents of two districts, made up by lot of the same phrases. */
export function makeArchive(seed: number, count: number): Made[] {
  const lot = createLot(seed)
  const any = <Item>(items: readonly Item[]) => items[lot(items.length)] as Item
  const text = (most: number) => Array.from({length: 1 + lot(most)}, () => any(phrases)).join('')
  return Array.from({length: count}, (_, at): Made => {
    const district = at * 2 < count ? wuyou : zixu
    const session = `${district.id}/${at % 3 === 0 ? '2024' : 'npcsc-6-19'}`
    const id = `${session}/${String(at).padStart(3, '0')}`
    const title = `关于${text(4)}的${at % 4 === 0 ? '报告' : '通知'}`
    const blocks: CompiledBlock[] = [block('title', 'h1', null, title)]
    const isOfBoth = at % 7 === 3
    for (let part = 0; part < 1 + lot(6); part++) {
      if (lot(2) === 0) {
        const name = isOfBoth ? any([zixu, wuyou]).name : text(3)
        blocks.push(block(`s${String(part)}`, 'h2', 1 + lot(2), name))
      }
      const front = any(['', '', '', '1.', '12．'])
      for (let each = 0; each < 1 + lot(5); each++)
        blocks.push(block(`p${String(part)}-${String(each)}`, 'p', null, front + text(12)))
    }
    return {
      id,
      data: dataOf(session, title, any, at, isOfBoth ? [wuyou, zixu] : [district]),
      blocks
    }
  }).sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** A document of some blocks below its title. */
export function madeOf(
  id: string,
  title: string,
  more: Partial<DocumentInput>,
  texts: readonly [type: 'p' | 'h2' | 'h3', text: string][]
): Made {
  const session = id.replace(/\/[^/]*$/, '')
  const districts = id.startsWith(wuyou.id) ? [wuyou] : [zixu]
  const levels = {p: null, h2: 1, h3: 2}
  return {
    id,
    data: documentSchema.parse({title, session, districts, source, kind: 'report', ...more}),
    blocks: [
      block('title', 'h1', null, title),
      ...texts.map(([type, text], at) => block(`b${String(at)}`, type, levels[type], text))
    ]
  }
}

const source = {
  ...{file: 'a.txt', sha256: '0'.repeat(64), encoding: 'utf-8', unit: 'line' as const},
  ...{start: 1, end: 9}
}

function dataOf(
  session: string,
  title: string,
  any: <Item>(items: readonly Item[]) => Item,
  at: number,
  districts: DocumentData['districts']
): DocumentData {
  return documentSchema.parse({
    ...{title, session, districts, source, kind: any(kinds)},
    date: any([null, '2023-05-06', '2024-01-31', '2024-02-01']),
    documentNumber: at % 3 === 0 ? `子政发〔2024〕${String(at)}号` : null,
    speaker: at % 2 === 0 ? {name: any(speakers)} : null,
    issuers: at % 5 === 0 ? [{name: '子虚区水务局'}, {name: '乌有区教育局'}] : []
  })
}

function block(id: string, type: string, level: number | null, text: string): CompiledBlock {
  return {id, type, level, at: null, text}
}

export const sessions: ReadonlyMap<string, SessionData> = new Map(
  [zixu, wuyou].flatMap((district): [string, SessionData][] => [
    [
      `${district.id}/2024`,
      sessionSchema.parse({kind: 'year', name: '2024年', year: 2024, district})
    ],
    [
      `${district.id}/npcsc-6-19`,
      sessionSchema.parse({
        ...{kind: 'meeting', name: '第六届人大常委会第十九次会议', district, term: 6, number: 19},
        body: `${district.name}人民代表大会常务委员会`
      })
    ]
  ])
)

/** Put documents where pages and search find them. */
export function writeCompiled(folder: string, documents: readonly Made[]): void {
  const compiled = createCompiled(folder)
  for (const {id, blocks} of documents)
    compiled.add(digestOf(id, blocks), {head: '', body: '', blocks, records: []})
  compiled.finish()
  writeManifest(
    folder,
    documents.map(({id, data, blocks}) => ({id, digest: digestOf(id, blocks), data}))
  )
}

function digestOf(id: string, blocks: readonly CompiledBlock[]): string {
  return `${id} ${blocks.map(({text}) => text).join('\n')}`
}

/** A host of the files of a folder, and what was asked of it. */
export function createHost(folder: string): {load: typeof fetch; requests: string[]} {
  const requests: string[] = []
  const load = (path: string, {headers = {}}: {headers?: Record<string, string>} = {}) => {
    requests.push(path)
    const file = join(folder, path)
    if (!existsSync(file)) return Promise.resolve(new Response('', {status: 404}))
    const bytes = new Uint8Array(readFileSync(file))
    const [, from, end] = /bytes=(\d+)-(\d+)/.exec(headers.Range ?? '') ?? []
    if (from === undefined) return Promise.resolve(new Response(bytes))
    const part = bytes.slice(Number(from), Number(end) + 1)
    return Promise.resolve(new Response(part, {status: 206}))
  }
  return {load: load as typeof fetch, requests}
}
