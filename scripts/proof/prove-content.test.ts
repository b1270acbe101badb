import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import type {Segment} from '../../src/schema/report.ts'
import {body, id, prove, segments, text, write, writeSession} from './prove-content.fixture.ts'

const root = freshFolder()
beforeEach(() => {
  mkdirSync(join(root, 'content/provenance'), {recursive: true})
})

describe('a site is proved', () => {
  test('where its documents hold what the sources hold', async () => {
    write(root, {})
    expect(await prove(root)).toEqual({failures: [], invented: [], checked: [], unproven: []})
  })

  test('from the bytes, in whatever encoding they are', async () => {
    write(root, {bytes: Buffer.from(`\ufeff${text}`, 'utf16le')})
    expect(await prove(root)).toEqual({failures: [], invented: [], checked: [], unproven: []})
  })

  test('from what the reader of its format says is printed', async () => {
    const bytes = Buffer.from(
      '# 关于修桥的通知\r\n各镇人民政府：今年**修桥**３座。\r\n打印本页\r\n'
    )
    write(root, {bytes, file: 'notice.md'})
    expect(await prove(root)).toEqual({failures: [], invented: [], checked: [], unproven: []})
    write(root, {bytes, file: 'notice.md', body: body.replace('修桥3', '**修桥**3')})
    expect(await prove(root)).toEqual({failures: [], invented: [], checked: [], unproven: []})
    write(root, {bytes, file: 'notice.txt'})
    expect((await prove(root)).failures[0]).toContain('notice.txt:1：')
  })

  test.each(['failed', 'empty', 'duplicate', 'not-a-document'] as const)(
    'without sources that are %s',
    async (status) => {
      write(root, {report: {status, documents: []}})
      rmSync(join(root, 'notice.txt'))
      expect(await prove(root)).toEqual({
        failures: [],
        invented: [],
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
    write(root, {body: changed})
    const {failures, unproven} = await prove(root)
    expect(failures).toHaveLength(1)
    expect(failures[0]).toContain(`notice.txt:${String(line)}：${id} 是`)
    expect(unproven).toEqual([])
  })

  test('with both texts from where they differ', async () => {
    write(root, {body: body.replace('修桥3座', '修路3座')})
    expect((await prove(root)).failures).toEqual([
      `notice.txt:2：${id} 是“路3座。”，来源是“桥3座。”`
    ])
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
      write(root, {report: {documents}, segments: [...segments.slice(0, 2), lost]})
      expect((await prove(root)).failures).toEqual([
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
    write(root, {segments: [...segments.slice(0, 2), furniture]})
    expect((await prove(root)).failures).toEqual([
      `notice.txt:3：页面杂项 是“${found}”，来源是“${expected}”`
    ])
  })

  test('where lines went nowhere', async () => {
    write(root, {segments: segments.slice(0, 2)})
    expect((await prove(root)).failures).toEqual(['notice.txt:3：“打印本页”没有去处，应恰有一处'])
  })

  test('where a line went to two places', async () => {
    write(root, {segments: [...segments, {start: 2, end: 2, to: 'session', session: 'zixu/2024'}]})
    writeSession(root, [{at: '2', text: '各镇人民政府：今年修桥3座。'}])
    expect((await prove(root)).failures).toEqual([
      `notice.txt:2：“各镇人民政府：今年修桥3”去了 ${id}、zixu/2024，应恰有一处`
    ])
  })

  test('where the source is another than was ingested', async () => {
    write(root, {})
    writeFileSync(join(root, 'notice.txt'), `${text}另行通知。\r\n`)
    expect((await prove(root)).failures).toEqual(['notice.txt：来源与收录时的不同，请重新收录'])
  })
})

describe('the text of a session', () => {
  const ofSession: Segment[] = [
    ...segments.slice(0, 2),
    {start: 3, end: 3, to: 'session', session: 'zixu/2024'}
  ]

  test('is proved against its lines', async () => {
    write(root, {segments: ofSession})
    writeSession(root, [{at: '3', text: '打印本页'}])
    expect(await prove(root)).toEqual({failures: [], invented: [], checked: [], unproven: []})
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
    write(root, {segments: ofSession})
    writeSession(root, blocks)
    expect((await prove(root)).failures).toEqual([
      `notice.txt:3：zixu/2024 是“${found}”，来源是“${expected}”`
    ])
  })

  test.each(['front', 'contents', 'captions', 'back'])(
    'fails where a character of its %s is another',
    async (role) => {
      write(root, {segments: ofSession})
      writeSession(root, [{at: '3', text: '打印本贝'}], [], role)
      expect((await prove(root)).failures).toEqual(['notice.txt:3：zixu/2024 是“贝”，来源是“页”'])
    }
  )

  test('fails where no line went to it', async () => {
    write(root, {})
    writeSession(root, [{at: '3', text: '打印本页'}])
    expect((await prove(root)).failures).toEqual(['notice.txt：zixu/2024 是“打印本页”，来源是“”'])
  })

  test('is compared in the order of the source, and only with that source', async () => {
    write(root, {
      segments: [{start: 1, end: 3, to: 'session', session: 'zixu/2024'}],
      report: {documents: []}
    })
    const lines = text.trimEnd().split('\r\n')
    const blocks = lines.map((line, index) => ({at: String(index + 1), text: line}))
    writeSession(root, blocks.toReversed(), [{at: '1', text: '别的来源'}])
    expect((await prove(root)).failures).toEqual([])
  })
})

describe('what cannot be proved is told, and is no failure', () => {
  test('where the source is not known', async () => {
    write(root, {})
    expect(await prove(root, () => null)).toEqual({
      failures: [],
      invented: [],
      checked: [],
      unproven: ['notice.txt：来源不在手边']
    })
  })

  test('where the source is gone', async () => {
    write(root, {})
    rmSync(join(root, 'notice.txt'))
    expect((await prove(root)).unproven).toEqual(['notice.txt：来源不在手边'])
  })

  test('where no report knows a document', async () => {
    write(root, {
      report: {documents: []},
      segments: [{start: 1, end: 3, to: 'furniture', reason: 'button', text}]
    })
    expect(await prove(root)).toEqual({
      failures: [],
      invented: [],
      checked: [],
      unproven: [`${id}：没有来源说有它`]
    })
  })

  test('where a person changed a document and says so', async () => {
    write(root, {body: body.replace('3座', '三座'), review: 'checked'})
    expect(await prove(root)).toEqual({
      failures: [],
      invented: [],
      unproven: [],
      checked: [`notice.txt:2：${id} 是“三座。”，来源是“3座。”`]
    })
  })
})

test('a title in front that is not the printed one is told with its place', async () => {
  write(root, {body: body.replace('关于修桥', '关于修路'), review: 'machine'})
  const {invented} = await prove(root)
  expect(invented).toEqual([`notice.txt：${id} 的标题“关于修桥的通知”，正文中没有`])
})

test('an area that is told otherwise than elsewhere, and an order that is not of the source, are told', async () => {
  write(root, {districts: [{id: 'zixu', name: '子虚市', code: null}], order: 2})
  writeSession(root, [], [], 'front', {id: 'zixu', name: '子虚县', code: null})
  expect((await prove(root)).invented).toEqual([
    'zixu/2024 的地区写的 name 是“子虚县”，别处是“子虚市”',
    `notice.txt：${id} 写的 order 是“2”，收录时是“1”`
  ])
})
