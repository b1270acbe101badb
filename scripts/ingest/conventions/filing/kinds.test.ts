import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {kinds} from './kinds.ts'

type Meta = Document['data']['meta']

function kindOf(title: string, meta: Meta = {}, ...others: Block[]) {
  const block = createBlock(title, {lines: [1], gap: 0, indent: 0, role: 'title'})
  const document: Document = {
    type: 'document',
    children: [block, ...others],
    data: {meta: {title, ...meta}, genre: genreOf(title), meeting: null}
  }
  const file = new VFile({path: 'a.txt'})
  kinds()({type: 'root', children: [document]}, file)
  return {
    kind: document.data.meta.kind,
    says: document.data.evidence?.kind === block,
    rules: file.messages.map(({ruleId}) => ruleId)
  }
}

describe('the kind of a paper', () => {
  test('is the genre of its title, which it stands on', () => {
    expect(kindOf('子虚区养老通知')).toEqual({kind: 'notice', says: true, rules: []})
  })

  const title = '子虚区养老服务情况'
  const catalogue = [{label: '来源', value: '乌有报'}]

  test('is an article where an author or the press shows, and the title names no genre', () => {
    expect(kindOf(title, {author: '钱一'}).kind).toBe('article')
    expect(kindOf(title, {catalogue}).kind).toBe('article')
    expect(kindOf('子虚区养老通知', {catalogue}).kind).toBe('notice')
  })

  test('is told by its form where it is addressed or signed, and the title tells nothing', () => {
    const data = {lines: [2], gap: 0, indent: 0}
    const text = createBlock('现将有关事项通知如下。', data)
    const signed = createBlock('子虚区民政局', {...data, role: 'signature'})
    expect(kindOf(title, {}, text, signed)).toEqual({kind: 'notice', says: false, rules: []})
    expect(kindOf(title, {}, text).kind).toBe('other')
    expect(kindOf('子虚区养老计划', {}, text, signed).kind).toBe('plan')
    expect(kindOf(title, {author: '钱一'}, text, signed).kind).toBe('article')
  })

  test('is news where it tells what others have done, and a norm where it has chapters', () => {
    const line = (text: string) => createBlock(text, {lines: [2], gap: 0, indent: 0})
    const deed = '为保护古井，子虚区水利局组织人员开展巡查。'
    expect(kindOf(deed).kind).toBe('article')
    expect(kindOf(deed, {}, line('一、基本情况')).kind).toBe('other')
    expect(kindOf('第十章古井会议', {}, line('四十四、会议每年举行。')).kind).toBe('regulation')
    const plan = [line('第一章古井现状'), line('第一节成绩'), line('井水变清。')]
    expect(kindOf(title, {}, ...plan).kind).toBe('other')
    expect(kindOf(title, {}, ...plan, line('第一条　为了保护古井。')).kind).toBe('regulation')
  })

  test('is told by a line that announces what follows, signed or not', () => {
    const line = (text: string) => createBlock(text, {lines: [2], gap: 0, indent: 0})
    expect(kindOf(title, {}, line('现将会议议定的事项纪要如下：')).kind).toBe('minutes')
    const salutation = '主任、各位副主任、各位委员：'
    const report = '我受区政府委托，向区人大常委会报告决算情况，请予审议。'
    expect(kindOf(title, {}, line(salutation + report)).kind).toBe('report')
    expect(kindOf(title, {}, line(report)).kind).toBe('other')
  })

  test('is what it calls itself, whoever a page has it from', () => {
    const line = (text: string) => createBlock(text, {lines: [2], gap: 0, indent: 0})
    const called = line('特此批复。')
    expect(kindOf('朗读', {catalogue}, line('无何县水务局：'), called).kind).toBe('reply')
    expect(kindOf('朗读', {author: '钱一'}, called).kind).toBe('article')
  })

  test('is an article where the one who sent it in is named at its end', () => {
    const line = (text: string) => createBlock(text, {lines: [2], gap: 0, indent: 0})
    expect(kindOf(title, {}, line('古井都已养护。（南柯 钱一二）')).kind).toBe('article')
    expect(kindOf(title, {}, line('古井都已养护。（略）')).kind).toBe('other')
  })

  test('is a notice where it is sent to several offices and calls itself nothing', () => {
    const line = (text: string) => createBlock(text, {lines: [2], gap: 0, indent: 0})
    const text = line('古井的分管人临时调整，不再另行发文。')
    expect(kindOf(title, {}, line('各镇人民政府，区直各单位：'), text).kind).toBe('notice')
    const sent = '各镇人民政府：区政府同意护井意见，现转发给你们。'
    expect(kindOf(title, {}, line(sent)).kind).toBe('notice')
    expect(kindOf(title, {}, line('各位代表：'), text).kind).toBe('other')
    expect(kindOf(title, {}, line('钱一代表：'), text).kind).toBe('other')
  })

  test('is told by a sentence that stands for its title', () => {
    expect(kindOf('为了护井，现就有关事项通告如下：').kind).toBe('notice')
    expect(
      kindOf(
        '3月5日下午，无何县委书记钱一主持召开护井会议，研究了全年的养护工作和所需要的大量经费。'
      ).kind
    ).toBe('article')
  })

  test('is minutes where its lines tell of a meeting', () => {
    const lines = [
      '会议时间：9月29日',
      '地　点：302会议室',
      '出　席：钱一　孙二三',
      '会议研究了工作。'
    ]
    const blocks = lines.map((line) => createBlock(line, {lines: [2], gap: 0, indent: 0}))
    expect(kindOf('专题会议2024012', {}, ...blocks).kind).toBe('minutes')
    expect(kindOf('养老讲座', {}, ...blocks.slice(0, 2)).kind).toBe('other')
    expect(kindOf('子虚区政府第212次区政会议', {}).kind).toBe('minutes')
  })

  test('is a decision where a meeting passed it and it has no articles', () => {
    const create = (line: string) => createBlock(line, {lines: [2], gap: 0, indent: 0})
    const meta = {dates: {passed: '2024-03-05'}}
    expect(kindOf(title, meta, create('会议同意这个报告。')).kind).toBe('decision')
    expect(kindOf(title, meta, create('第一条　略。')).kind).toBe('other')
  })

  test.each(['记者：钱一 孙二', '（记者 钱一）', '记者钱一二'])(
    'is an article where those who report are named on a line of their own: %s',
    (reporters) => {
      const line = (text: string) => createBlock(text, {lines: [2], gap: 0, indent: 0})
      expect(kindOf(title, {}, line('古井都已养护。'), line(reporters)).kind).toBe('article')
    }
  )

  test('is no norm where its chapters are those of a book', () => {
    const line = (text: string) => createBlock(text, {lines: [2], gap: 0, indent: 0})
    const chapters = ['第一章　总则', '夜市的管理。', '第二章　管理', '夜市的摊位。'].map(line)
    expect(kindOf('夜市', {}, ...chapters).kind).toBe('regulation')
    const articles = ['（六）其他夜市。', '第四条 略。', '第五条 略。', '第六条 略。'].map(line)
    expect(kindOf('（五）略。', {}, ...articles).kind).toBe('regulation')
    expect(kindOf('夜市', {}, line('第10章　夜市'), line('10.1夜市的摊位。')).kind).toBe('other')
  })

  test('is an article where it says so as essays do', () => {
    const create = (line: string) => createBlock(line, {lines: [2], gap: 0, indent: 0})
    expect(kindOf(title, {}, create('内容提要：近年来，各地探索夜市。')).kind).toBe('article')
    expect(kindOf(title, {}, create('本文仅就夜市的用语加以辨析。')).kind).toBe('article')
    expect(kindOf(title, {}, create('本文着重辨析夜市的用语。')).kind).toBe('article')
    expect(kindOf(title, {}, create('本文件由区民政局解释。')).kind).toBe('other')
    expect(kindOf(title, {}, create('本文自印发之日起施行。')).kind).toBe('other')
    const label = {label: '来源', value: ''}
    expect(kindOf(title, {catalogue: [label]}).kind).toBe('other')
    expect(kindOf(title, {catalogue: [{...label, value: '乌有报'}]}).kind).toBe('article')
  })

  test('is other where nothing tells, and it is said', () => {
    const unknown = {kind: 'other', says: false, rules: ['kind-unknown']}
    expect(kindOf(title)).toEqual(unknown)
    expect(kindOf(title, {catalogue, issuer: '子虚区民政局'})).toEqual(unknown)
  })
})
