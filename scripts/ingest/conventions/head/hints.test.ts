import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {createBlock, toFurniture} from '../../engine/tree/blocks.ts'
import type {Document, Hints} from '../../engine/tree/nodes.ts'
import {decide} from '../facts/decide.ts'
import {head} from './head.ts'

/** A document of lines for which a format has hints. */
function read(...lines: readonly (readonly [text: string, hints?: Hints])[]): Document {
  const document: Document = {
    type: 'document',
    children: lines.map(([text, hints], at) => {
      const block = createBlock(text, {lines: [at + 1], gap: 0, indent: 0, ...(hints && {hints})})
      return hints?.field ? toFurniture(block, 'front-matter') : block
    }),
    data: {meta: {}, meeting: null}
  }
  const [tree, file] = [{type: 'root' as const, children: [document]}, new VFile({path: 'a.md'})]
  head()(tree, file)
  decide()(tree, file)
  return document
}

const field = (label: string, value: string) =>
  [`${label}: ${value}`, {field: {label, value}}] as const

describe('what a format knows of a head', () => {
  test('fields of data are a catalogue', () => {
    const {data, children} = read(
      field('title', '子虚区护桥规定'),
      field('publish_date', '2024-07-01'),
      field('implement_date', '2024-09-01'),
      field('status', '现行有效'),
      ['子虚区护桥规定', {level: 1}],
      ['第一条　略。']
    )
    expect(children).toHaveLength(6)
    expect(data.meta).toMatchObject({
      title: '子虚区护桥规定',
      dates: {published: '2024-07-01', effective: '2024-09-01'},
      catalogue: [{label: 'title'}, {label: 'publish_date'}, {label: 'implement_date'}, {}]
    })
  })

  test('the one heading of the first level is the title, whatever else looks like one', () => {
    const title = '夜渡者的灯照见了谁'
    const {data} = read([title, {level: 1}], ['渡口规划要点', {level: 2}], ['渡口有灯。'])
    expect(data.meta.title).toBe(title)
  })

  test('several headings of the first level tell nothing', () => {
    const {data} = read(
      ['渡口的由来：', {level: 1}],
      ['子虚区人民政府关于修桥的通知'],
      ['渡口的去处。', {level: 1}]
    )
    expect(data.meta.title).toBe('子虚区人民政府关于修桥的通知')
  })
})

test('a heading that the format knows is the name of a part, and of no writer', () => {
  const [title, name, text] = ['古井项目汇总', '方明', '修缮古井三口。']
  expect(read([title, {level: 1}], [name], [text]).data.meta).toMatchObject({title})
  const claimed = (document: Document) => document.data.claims?.map(({field}) => field) ?? []
  expect(claimed(read([title, {level: 1}], [name], [text]))).toContain('author')
  expect(claimed(read([title, {level: 1}], [name, {level: 2}], [text]))).not.toContain('author')
})
