import {describe, expect, test} from 'vitest'
import type {DocumentEntry} from '../lib/entries.ts'
import {createDocument} from '../lists/document.fixture.ts'
import type {DocumentData} from '../schema/document.ts'
import {heldLinks} from './held-links.ts'
import {hasPage, lawsOf} from './laws.ts'
import {lawPages} from './law-view.ts'

const norm = (id: string, title: string, date = '2024-01-02') =>
  createDocument(id, {title, kind: 'regulation', date})
const citing = createDocument('zixu/2024/citing', {title: '一份通知'})
const other = createDocument('nanke/2024/other', {title: '又一份通知'})
const cites = (names: Record<string, string[]>) => (document: {id: string}) =>
  (names[document.id] ?? []).map((name) => ({name, blocks: ['p001']}))

describe('laws', () => {
  test('what is cited and what is held is each one, and tells who cites it', () => {
    const held = norm('zixu/2024/a', '子虚区停车管理办法')
    const {all} = lawsOf(
      [held, citing, other],
      cites({
        [citing.id]: ['子虚区停车管理办法', '古桥条例'],
        [other.id]: ['子虚区停车管理办法']
      })
    )
    expect(
      all.map(({name, texts, citing: by}) => [name, texts.length, by.map(({document}) => document)])
    ).toEqual([
      ['古桥条例', 0, [citing]],
      ['子虚区停车管理办法', 1, [citing, other]]
    ])
    expect(all.map(hasPage)).toEqual([false, true])
  })

  test('a text does not cite itself', () => {
    const held = norm('zixu/2024/a', '子虚区停车管理办法')
    const {all} = lawsOf([held], cites({[held.id]: ['子虚区停车管理办法']}))
    expect(all[0]?.citing).toEqual([])
  })

  test('the short title of a national law is that law, of others it is not', () => {
    const {all} = lawsOf(
      [citing, other],
      cites({
        [citing.id]: ['中华人民共和国立法法', '中华人民共和国招标条例'],
        [other.id]: ['立法法', '招标条例', '工作办法', '中华人民共和国工作办法']
      })
    )
    expect(all.map(({name, aliases}) => [name, aliases])).toContainEqual([
      '中华人民共和国立法法',
      ['立法法']
    ])
    expect(all.filter(({aliases}) => aliases.length > 0)).toHaveLength(1)
  })

  test('a paper is held by its number, and by its title without the body in front', () => {
    const paper = createDocument('zixu/2024/p', {
      ...{title: '子虚区人民政府关于加强古桥保护的意见', documentNumber: '子虚政发[2024]3号'}
    })
    const {all} = lawsOf(
      [paper, citing],
      cites({[citing.id]: ['子虚政发〔2024〕3号', '关于加强古桥保护的意见', '关于意见']})
    )
    expect(all.map(({name, texts}) => [name, texts.map(({id}) => id)])).toEqual([
      ['关于加强古桥保护的意见', [paper.id]],
      ['关于意见', []],
      ['子虚政发〔2024〕3号', [paper.id]]
    ])
  })
})

describe('links of a document', () => {
  const law = '绿化办法'
  const texts = [norm('zixu/2024/a', law), norm('nanke/2024/b', law)]

  test('lead to the text of its own area, and else to the list of all', () => {
    const outside = createDocument('huaxu/2024/c', {})
    const documents = [...texts, citing, outside]
    const laws = lawsOf(documents, cites({[citing.id]: [law], [outside.id]: [law]}))
    expect(heldLinks(citing, [{name: law, blocks: []}], laws)).toEqual([[law, '/zixu/2024/a/']])
    expect(heldLinks(outside, [{name: law, blocks: []}], laws)).toEqual([
      [law, `/laws/${laws.byName(law)?.id ?? ''}/`]
    ])
  })

  test('do not lead to another area by a title that any may have', () => {
    const area = (id: string, name: string, code: string | null) => [{id, name, code}]
    const report = (id: string, districts: DocumentData['districts'], title = law) =>
      createDocument(id, {title, kind: 'regulation', districts})
    const from = createDocument('kuafu/2024/a', {districts: area('kuafu', '夸父区', '990115')})
    const linksTo = (text: DocumentEntry, name = law) =>
      heldLinks(from, [{name, blocks: []}], lawsOf([text, from], cites({[from.id]: [name]})))
    expect(linksTo(report('yugong/2024/a', area('yugong', '愚公区', '990116')))).toEqual([])
    expect(linksTo(report('unfiled/2024/a', []))).toEqual([])
    expect(linksTo(report('da/2024/a', area('da', '大荒市', '990100')))).toHaveLength(1)
    expect(linksTo(report('china/2024/a', area('china', '全国', null)))).toHaveLength(1)
    const named = '愚公区停车办法'
    const own = report('yugong/2024/a', area('yugong', '愚公区', '990116'), named)
    expect(linksTo(own, named)).toEqual([[named, '/yugong/2024/a/']])
  })

  test('there is none to itself, and none to what is not held', () => {
    const [own] = texts
    const laws = lawsOf([...texts], () => [])
    expect(own && heldLinks(own, [{name: law, blocks: []}], laws)).toEqual([])
    expect(heldLinks(citing, [{name: '无此办法', blocks: []}], laws)).toEqual([])
  })
})

test('a law that is cited once is a line, and one that is cited more often a page', () => {
  const {all} = lawsOf(
    [citing, other],
    cites({[citing.id]: ['甲办法', '乙办法'], [other.id]: ['甲办法']})
  )
  const pages = lawPages(all, new Map(), (id, block) => `/${id}/2/#${block}`)
  const [often] = all.filter(hasPage)
  expect(pages.map(({id}) => id)).toEqual([
    ...['laws', 'laws/j', 'laws/y'],
    `laws/${often?.id ?? ''}`
  ])
  expect(pages[2]).toMatchObject({
    lines: [
      {
        name: '乙办法',
        hasPage: false,
        texts: 0,
        citing: {id: citing.id, places: [`/${citing.id}/2/#p001`]}
      }
    ]
  })
  expect(pages[3]).toMatchObject({name: '甲办法', total: 2, texts: []})
})
