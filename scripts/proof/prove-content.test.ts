import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {compile} from '../../src/documents/compile.ts'
import {createCompiled} from '../../src/loader/compiled.ts'
import {writeManifest} from '../../src/loader/manifest.ts'
import {documentSchema} from '../../src/schema/document.ts'
import type {Segment, SourceReport} from '../../src/schema/report.ts'
import {proveContent} from './prove-content.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'proof-'))
  mkdirSync(join(root, 'content/provenance'), {recursive: true})
})
afterEach(() => rmSync(root, {recursive: true}))

const id = 'zixu/2024/notice'
const text = '关于修桥的通知\r\n各镇人民政府：今年修桥３座。\r\n打印本页\r\n'
const body = '<h1 id="title">关于修桥的通知</h1>\n\n<p id="p001">各镇人民政府：今年修桥3座。</p>'
const segments: Segment[] = [
  {start: 1, end: 1, to: 'document', document: id, block: 'title'},
  {start: 2, end: 2, to: 'document', document: id, block: 'p001'},
  {start: 3, end: 3, to: 'furniture', reason: 'button', text: '打印本页'}
]

describe('a site is proved', () => {
  test('where its documents hold what the sources hold', async () => {
    write({})
    expect(await prove()).toEqual({failures: [], checked: [], unproven: []})
  })

  test('from the bytes, in whatever encoding they are', async () => {
    write({bytes: Buffer.from(`\ufeff${text}`, 'utf16le')})
    expect(await prove()).toEqual({failures: [], checked: [], unproven: []})
  })

  test.each(['failed', 'empty', 'duplicate', 'not-a-document'] as const)(
    'without sources that are %s',
    async (status) => {
      write({report: {status, documents: []}})
      rmSync(join(root, 'notice.txt'))
      expect(await prove()).toEqual({
        failures: [],
        checked: [],
        unproven: [`${id}：没有来源说有它`]
      })
    }
  )
})

describe('the proof fails, and says of which source', () => {
  test.each([
    ['a document lost a character', body.replace('3座', '3'), 2],
    ['a document lost a mark', body.replace('：', ''), 2],
    ['a document has a character too many', body.replace('今年', '今年今年'), 2],
    ['blocks of a document changed places', body.split('\n\n').reverse().join('\n\n'), 1],
    ['a document has text of no source', `${body}\n\n另行通知。`, 2]
  ])('where %s', async (_, changed, line) => {
    write({body: changed})
    const {failures, unproven} = await prove()
    expect(failures).toHaveLength(1)
    expect(failures[0]).toContain(`notice.txt:${String(line)}：${id} 是`)
    expect(unproven).toEqual([])
  })

  test('with both texts from where they differ', async () => {
    write({body: body.replace('修桥3座', '修路3座')})
    expect((await prove()).failures).toEqual([`notice.txt:2：${id} 是“路3座。”，来源是“桥3座。”`])
  })

  test('where a document is not on the site', async () => {
    const lost = {
      start: 3,
      end: 3,
      to: 'document',
      document: 'zixu/2024/lost',
      block: 'title'
    } as const
    for (const documents of [[id, 'zixu/2024/lost'], [id]]) {
      write({report: {documents}, segments: [...segments.slice(0, 2), lost]})
      expect((await prove()).failures).toEqual([
        'notice.txt:3：zixu/2024/lost 是“”，来源是“打印本页”'
      ])
    }
  })

  test.each([
    ['another', '打印本贝', '贝', '页'],
    ['no more', '打本页', '本页', '印本页'],
    ['one too many', '打印本页面', '面', ''],
    ['none', undefined, '', '打印本页']
  ])('where a character of furniture is %s', async (_, changed, found, expected) => {
    const furniture = {start: 3, end: 3, to: 'furniture', reason: 'button', text: changed} as const
    write({segments: [...segments.slice(0, 2), furniture]})
    expect((await prove()).failures).toEqual([
      `notice.txt:3：页面杂项 是“${found}”，来源是“${expected}”`
    ])
  })

  test('where lines went nowhere', async () => {
    write({segments: segments.slice(0, 2)})
    expect((await prove()).failures).toEqual(['notice.txt:3：“打印本页”没有去处，应恰有一处'])
  })

  test('where a line went to two places', async () => {
    write({segments: [...segments, {start: 2, end: 2, to: 'session', session: 'zixu/2024'}]})
    writeSession([{at: '2', text: '各镇人民政府：今年修桥3座。'}])
    expect((await prove()).failures).toEqual([
      `notice.txt:2：“各镇人民政府：今年修桥3”去了 ${id}、zixu/2024，应恰有一处`
    ])
  })

  test('where the source is another than was ingested', async () => {
    write({})
    writeFileSync(join(root, 'notice.txt'), `${text}另行通知。\r\n`)
    expect((await prove()).failures).toEqual(['notice.txt：来源与收录时的不同，请重新收录'])
  })
})

describe('the text of a session', () => {
  const ofSession: Segment[] = [
    ...segments.slice(0, 2),
    {start: 3, end: 3, to: 'session', session: 'zixu/2024'}
  ]

  test('is proved against its lines', async () => {
    write({segments: ofSession})
    writeSession([{at: '3', text: '打印本页'}])
    expect(await prove()).toEqual({failures: [], checked: [], unproven: []})
  })

  test.each([
    ['has another character', [{at: '3', text: '打印本贝'}], '贝', '页'],
    ['lost a block', [], '', '打印本页'],
    [
      'has a block too many',
      [3, 4].map((at) => ({at: String(at), text: '打印本页'})),
      '打印本页',
      ''
    ]
  ])('fails where it %s', async (_, blocks, found, expected) => {
    write({segments: ofSession})
    writeSession(blocks)
    expect((await prove()).failures).toEqual([
      `notice.txt:3：zixu/2024 是“${found}”，来源是“${expected}”`
    ])
  })

  test.each(['front', 'contents', 'captions', 'back'])(
    'fails where a character of its %s is another',
    async (role) => {
      write({segments: ofSession})
      writeSession([{at: '3', text: '打印本贝'}], [], role)
      expect((await prove()).failures).toEqual(['notice.txt:3：zixu/2024 是“贝”，来源是“页”'])
    }
  )

  test('fails where no line went to it', async () => {
    write({})
    writeSession([{at: '3', text: '打印本页'}])
    expect((await prove()).failures).toEqual(['notice.txt：zixu/2024 是“打印本页”，来源是“”'])
  })

  test('is compared in the order of the source, and only with that source', async () => {
    write({
      segments: [{start: 1, end: 3, to: 'session', session: 'zixu/2024'}],
      report: {documents: []}
    })
    const lines = text.trimEnd().split('\r\n')
    const blocks = lines.map((line, index) => ({at: String(index + 1), text: line}))
    writeSession(blocks.toReversed(), [{at: '1', text: '别的来源'}])
    expect((await prove()).failures).toEqual([])
  })
})

describe('what cannot be proved is told, and is no failure', () => {
  test('where the source is not known', async () => {
    write({})
    expect(await prove(() => null)).toEqual({
      failures: [],
      checked: [],
      unproven: ['notice.txt：来源不在手边']
    })
  })

  test('where the source is gone', async () => {
    write({})
    rmSync(join(root, 'notice.txt'))
    expect((await prove()).unproven).toEqual(['notice.txt：来源不在手边'])
  })

  test('where no report knows a document', async () => {
    write({
      report: {documents: []},
      segments: [{start: 1, end: 3, to: 'furniture', reason: 'button', text}]
    })
    expect(await prove()).toEqual({
      failures: [],
      checked: [],
      unproven: [`${id}：没有来源说有它`]
    })
  })

  test('where a person changed a document and says so', async () => {
    write({body: body.replace('3座', '三座'), review: 'checked'})
    expect(await prove()).toEqual({
      failures: [],
      unproven: [],
      checked: [`notice.txt:2：${id} 是“三座。”，来源是“3座。”`]
    })
  })
})

interface Sample {
  bytes?: Buffer
  body?: string
  review?: 'machine' | 'checked'
  report?: Partial<SourceReport>
  segments?: Segment[]
}

/** Write a source, what ingest says of it, and the site that was made of it. */
function write(sample: Sample): void {
  const bytes = sample.bytes ?? Buffer.from(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  writeFileSync(join(root, 'notice.txt'), bytes)
  const report: SourceReport = {
    file: 'notice.txt',
    sha256,
    encoding: 'utf-8',
    status: 'written',
    documents: [id],
    han: {source: 0, documents: 0, session: 0, furniture: 0},
    messages: [],
    ...sample.report
  }
  writeFileSync(join(root, 'content/report.json'), JSON.stringify([report]))
  const provenance = {file: 'notice.txt', unit: 'line', segments: sample.segments ?? segments}
  const path = join(root, 'content/provenance', `${sha256}.json`)
  writeFileSync(path, JSON.stringify(provenance))
  writeSite(sample.body ?? body, sample.review ?? 'machine', sha256)
}

/** Write the session with a part of the source, and one of another source. */
function writeSession(
  blocks: {at: string; text: string}[],
  others: {at: string; text: string}[] = [],
  role = 'front'
): void {
  const source = createHash('sha256').update(text).digest('hex')
  const parts = [
    {role: 'front', source: '0'.repeat(64), blocks: others},
    {role, source, blocks}
  ]
  mkdirSync(join(root, 'content/documents/zixu/2024'), {recursive: true})
  const path = join(root, 'content/documents/zixu/2024/session.yaml')
  writeFileSync(path, JSON.stringify({kind: 'year', name: '2024年', year: 2024, parts}))
}

function writeSite(printed: string, review: 'machine' | 'checked', sha256: string): void {
  const folder = join(root, 'compiled')
  const writer = createCompiled(folder)
  writer.add('digest', compile(printed))
  writer.finish()
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 2} as const
  const source = {file: 'notice.txt', sha256, ...place}
  const session = 'zixu/2024'
  const data = documentSchema.parse({title: '通知', kind: 'notice', session, source, review})
  writeManifest(folder, [{id, digest: 'digest', data}])
}

function prove(locate: (source: SourceReport) => string | null = ({file}) => join(root, file)) {
  return proveContent({content: join(root, 'content'), compiled: join(root, 'compiled')}, locate)
}
