import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {freshFolder} from '../../../src/fixtures/folders.fixture.ts'
import {archiveSchema} from '../../../src/schema/archive.ts'
import type {Message} from '../../../src/schema/report.ts'
import {sourceNoteSchema} from '../../../src/schema/source-note.ts'
import {pipelineOptions} from '../archive/pipeline-options.ts'
import {createBlock, textOf} from '../engine/tree/blocks.ts'
import {findSources} from '../find-sources.ts'
import {ingestSource} from '../ingest-source.ts'
import {openSource} from '../open-source.ts'
import {createPipeline} from '../pipeline.ts'
import {acceptMessages} from './accept.ts'
import {CorrectionLost, correctPlaces, correctTree} from './correct.ts'

const correction = {place: 2, printed: '贯切', reads: '贯彻', reason: '录入之误'}

describe('a correction', () => {
  const places = ['甲', '贯切落实', '贯切'].map((text) => ({text}))

  test('is made at its place only', () => {
    expect(correctPlaces(places, [correction]).map(({text}) => text)).toEqual([
      '甲',
      '贯彻落实',
      '贯切'
    ])
    expect(places[1]).toEqual({text: '贯切落实'})
  })

  test.each([
    ['is not there', [{text: '甲'}, {text: '贯彻'}]],
    ['is there twice', [{text: '甲'}, {text: '贯切贯切'}]],
    ['has no such place', [{text: '贯切'}]]
  ])('is lost where what it is about %s', (_, other) => {
    expect(() => correctPlaces(other, [correction])).toThrow(CorrectionLost)
  })

  test('mends what is printed, and leaves emphasis where it was', () => {
    const block = createBlock('', {lines: [1, 2], gap: 0, indent: 0})
    block.children = [
      {type: 'text', value: '请'},
      {type: 'strong', children: [{type: 'text', value: '贯切落实'}]}
    ]
    const tree: Root = {type: 'root', children: [block]}
    correctTree(tree, [correction])
    expect(block.children).toEqual([
      {type: 'text', value: '请'},
      {type: 'strong', children: [{type: 'text', value: '贯彻落实'}]}
    ])
    expect(() => correctTree(tree, [correction])).toThrow(CorrectionLost)
  })

  test.each([
    ['furniture', {reason: 'navigation'}],
    ['part', {role: 'front'}]
  ] as const)('mends what is no part of a document, too: %s', (type, more) => {
    const block = createBlock('贯切落实', {lines: [2], gap: 0, indent: 0})
    const tree = {type: 'root', children: [{type, ...more, children: [block]}]} as unknown as Root
    correctTree(tree, [correction])
    expect(textOf(block)).toBe('贯彻落实')
  })
})

test('what a person accepts is only told, but for what has failed', () => {
  const message = (rule: string, severity: Message['severity'], line: number | null): Message => ({
    ...{rule, severity, line, reason: '甲', note: '乙', document: null}
  })
  const {messages, unused} = acceptMessages(
    [message('a', 'warning', 3), message('a', 'warning', 4), message('b', 'error', null)],
    [
      {rule: 'a', place: 3, reason: '原件如此'},
      {rule: 'b', reason: '不要紧'},
      {rule: 'c', reason: '没有'}
    ]
  )
  expect(messages.map(({severity, accepted}) => [severity, accepted])).toEqual([
    ['info', '原件如此'],
    ['warning', undefined],
    ['error', undefined]
  ])
  expect(unused.map(({rule}) => rule)).toEqual(['b', 'c'])
})

describe('a note beside a source', () => {
  const folder = freshFolder()

  const text = '关于修桥的通知\n\n各镇人民政府：\n\n请认真贯切落实３座桥的事项。\n\n2024年3月5日\n'
  const write = (name: string, content: string) => {
    mkdirSync(join(folder, name, '..'), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  const found = async () =>
    (await findSources([folder])).map(({file, note, fault}) => [
      file,
      note?.slice(folder.length + 1),
      fault?.rule
    ])
  const ingest = async () => {
    const [source] = await findSources([folder])
    if (!source) throw new Error('Expected a source')
    const opened = openSource(source, 1e6)
    if ('refused' in opened) return opened.refused
    const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({})))
    return ingestSource({file: source.file, ...opened}, pipeline)
  }

  test('is of the file of its name, with or without the ending', async () => {
    write('a/通知.txt', text)
    write('a/通知.txt.source.yaml', '')
    write('b/通知.txt', text)
    write('b/通知.SOURCE.yml', '')
    expect(await found()).toEqual([
      ['a/通知.txt', 'a/通知.txt.source.yaml', undefined],
      ['b/通知.txt', 'b/通知.SOURCE.yml', undefined]
    ])
  })

  test('is said to be astray where it is of none, or of any of several', async () => {
    write('a.txt', text)
    write('a.md', text)
    write('a.source.yaml', '')
    write('b.source.yaml', '')
    expect(await found()).toEqual([
      ['a.md', undefined, undefined],
      ['a.source.yaml', undefined, 'note-astray'],
      ['a.txt', undefined, undefined],
      ['b.source.yaml', undefined, 'note-astray']
    ])
  })

  test('tells facts and mends the text, and readers see that', async () => {
    write('a.txt', text)
    write(
      'a.source.yaml',
      [
        'title: 南柯镇人民政府关于修桥的通知',
        'kind: plan',
        'district: 大兴区',
        'issuers: [南柯镇人民政府]',
        'dates: {written: 2024-03-06}',
        'reason: 封面所载',
        'url: https://example.org/1',
        'rights: 可自由使用',
        'corrections: [{place: 5, printed: 贯切, reads: 贯彻, reason: 录入之误}]'
      ].join('\n')
    )
    const {documents, report, provenance} = await ingest()
    expect(report).toMatchObject({
      status: 'written',
      note: expect.stringMatching(/^\w{64}$/) as string
    })
    expect(documents[0]?.data).toMatchObject({
      title: '南柯镇人民政府关于修桥的通知',
      kind: 'plan',
      districts: [{name: '大兴区'}],
      issuers: [{name: '南柯镇人民政府'}],
      date: '2024-03-06',
      origin: {url: 'https://example.org/1', retrieved: null, rights: '可自由使用'},
      changes: [
        {field: 'title', printed: '关于修桥的通知', reason: '封面所载'},
        {field: 'kind', reads: '方案计划'},
        {field: 'district', reads: '大兴区'},
        {field: 'issuers', reads: '南柯镇人民政府'},
        {field: 'dates.written', reads: '2024-03-06'},
        {field: null, place: 5, printed: '贯切', reads: '贯彻', reason: '录入之误'}
      ]
    })
    expect(documents[0]?.body).toContain('请认真贯彻落实3座桥的事项。')
    expect(provenance?.corrections).toHaveLength(1)
  })

  test.each([
    ['that is no YAML', 'title: [', 'note-unusable', /a\.source\.yaml:\d+ 不是正确的 YAML/],
    ['with a field that there is not', 'titel: 甲', 'note-unusable', /titel.*是不是 title/],
    [
      'with a correction of nothing',
      'corrections: [{place: 5, printed: 甲, reads: 乙, reason: 丙}]',
      'correction-lost',
      /“甲”/
    ]
  ])('%s keeps its source from being published', async (_, note, rule, reason) => {
    write('a.txt', text)
    write('a.source.yaml', note)
    const {documents, report} = await ingest()
    expect(documents).toEqual([])
    expect(report).toMatchObject({
      status: 'failed',
      messages: [{rule, reason: expect.stringMatching(reason) as string}]
    })
  })
})

test('a note may say nothing', () => {
  expect(sourceNoteSchema.parse({})).toEqual({documents: [], corrections: [], accepted: []})
})
