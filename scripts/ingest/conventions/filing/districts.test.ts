import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {archiveSchema} from '../../../../src/schema/archive.ts'
import {createGazetteer} from '../../archive/gazetteer.ts'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Block, Document, Role} from '../../engine/tree/nodes.ts'
import {findDistricts} from './districts.ts'

const gazetteer = createGazetteer(
  archiveSchema.parse({
    districts: [
      {id: 'wuyou', name: '乌有市'},
      {id: 'zixu', name: '子虚区', parent: '乌有市'},
      {id: 'nanke', name: '南柯区', parent: '乌有市'},
      {id: 'wuhe', name: '无何县', parent: '乌有市'}
    ]
  }).districts
)

describe('whose a document is', () => {
  test.each([
    ['the body in its title', {title: '子虚区人民政府关于养老服务的报告'}],
    ['a city and a district', {title: '乌有市子虚区人民政府关于养老服务的报告'}],
    ['a term', {title: '子虚区第八届人大常委会第三次会议纪要'}],
    ['a title that begins with it', {title: '关于子虚区2024年预算的报告'}],
    ['a bureau', {title: '子虚区水务局关于养护的通知'}],
    ['a committee', {title: '子虚区监察委员会关于专项工作的报告'}],
    ['the court', {title: '子虚区人民法院工作报告'}],
    ['who delivered it', {title: '工作报告', speaker: {name: '钱一', title: '子虚区人民法院院长'}}],
    ['its issuer', {title: '关于养老服务的通知', issuers: [{name: '子虚区人民政府办公室'}]}],
    ['the consultative body', {title: '政协乌有市子虚区委员会关于表扬的决定'}],
    ['its author', {title: '夜间公交开得出', author: '子虚区人大常委会'}],
    [
      'the office at the front of a paragraph that stands for a title',
      {title: '2024年，子虚区司法局做好工作。普法工作受到乌有市政府督查激励，成绩良好。'}
    ]
  ])('is told by %s', (_, meta) => {
    expect(owner(document(meta))).toBe('zixu')
  })

  test('is told by who passed it', () => {
    const note = create('（2024年3月5日子虚区第八届人民代表大会常务委员会第三次会议通过）', 'note')
    expect(owner(document({title: '养老服务办法'}, note))).toBe('zixu')
  })

  test('is the narrower area that its text names, on the site of a wider one', () => {
    const texts = [create('现将养老事项通告如下：'), create('地址：乌有市南柯区人民政府。')]
    const own = {
      ...document({title: '养老通告'}, ...texts),
      data: {meta: {kind: 'notice' as const}, meeting: null}
    }
    expect(find([own], '乌有市门户网站').own.get(own)?.id).toBe('nanke')
    expect(find([own], '无何县门户网站').own.get(own)).toBeUndefined()
  })

  test('is the country where a body of the country issued or passed it', () => {
    const signed = create('国务院办公厅', 'signature')
    expect(owner(document({title: '关于子虚区古井的批复'}, signed))).toBe('china')
    const note = create('（2024年3月5日第六届全国人民代表大会第二次会议通过）', 'note')
    expect(owner(document({title: '古井法'}, note))).toBe('china')
    expect(owner(document({title: '子虚区人民政府关于转发国务院通知的通知'}))).toBe('zixu')
  })

  test('is told by the signature before anything else', () => {
    const signed = create('子虚区人民政府', 'signature')
    expect(owner(document({title: '乌有市人民政府关于养老的通知'}, signed))).toBe('zixu')
  })

  test('is that of the narrowest area of a full name', () => {
    expect(owner(document({title: '乌有市无何县人民政府公告'}))).toBe('wuhe')
  })

  test('is not told by an area that it is only about', () => {
    const title = '乌有市人民政府关于支持子虚区发展的意见'
    expect(owner(document({title}))).toBe('wuyou')
    expect(owner(document({title: '夜间公交走进子虚区'}))).toBeUndefined()
  })

  test('is not told by text, nor by later sentences of a paragraph that stands for a title', () => {
    const text = create('子虚区人民政府办公室主任到场。')
    expect(owner(document({title: '夜间公交开得出'}, text))).toBeUndefined()
    const title = '3月5日，市人大常委会举行会议。会议任命了子虚区人民检察院检察长，并颁发任命书。'
    expect(owner(document({title}))).toBeUndefined()
  })

  test('spaces of the print do not matter', () => {
    const signed = create('子 虚 区 人 民 政 府', 'signature')
    expect(owner(document({title: '关于养老的通知'}, signed))).toBe('zixu')
  })
})

describe('names that several areas share', () => {
  const report = {title: '朝阳区人民政府关于校车的报告'}

  test.each([
    ['a city in the text', '北京市的道路较多。', 'beijing-chaoyang'],
    ['another city in the text', '长春市的道路较多。', 'changchun-chaoyang'],
    ['a neighbour in the text', '与海淀区相邻。', 'beijing-chaoyang'],
    ['the province in the text', '吉林省的道路较多。', 'changchun-chaoyang']
  ])('are decided by %s', (_, text, id) => {
    expect(owner(document(report, create(text)))).toBe(id)
  })

  test('are decided by the wider area in front of them', () => {
    expect(owner(document({title: '长春市朝阳区人民政府关于校车的报告'}))).toBe(
      'changchun-chaoyang'
    )
  })

  test('are decided by another document of the source', () => {
    const other = document({title: '海淀区人民政府关于校车的报告'})
    expect(owner(document(report), other)).toBe('beijing-chaoyang')
  })

  test('stay open, and are reported with all that they may mean, where nothing decides', () => {
    const one = document(report)
    const {own, file} = find([one])
    expect(own.size).toBe(0)
    expect(file.messages[0]).toMatchObject({ruleId: 'district-ambiguous'})
    expect(file.messages[0]?.reason).toContain('北京市朝阳区、吉林省长春市朝阳区')
  })
})

describe('areas that no longer stand', () => {
  test.each([
    ['北京市宣武区人民政府关于防汛的通知', 'beijing-xuanwu'],
    ['北京市密云县人民政府关于防汛的通知', 'miyun-xian'],
    ['北京市密云区人民政府关于防汛的通知', 'miyun'],
    ['石家庄市桥东区人民政府关于防汛的通知', 'shijiazhuang-qiaodong'],
    ['张家口市桥东区人民政府关于防汛的通知', 'qiaodong'],
    ['吕梁地区行政公署办公室关于防汛的通知', 'lvliang-diqu'],
    ['浚县城区禁止停车的通告', 'xunxian'],
    ['晋城市城区人民政府关于防汛的通知', 'jincheng-chengqu']
  ])('%s is of %s', (title, id) => {
    expect(owner(document({title}))).toBe(id)
  })

  test('one of an earlier year does not make a name of today doubtful', () => {
    const title = '桥东区人民政府关于防汛的通知'
    expect(owner(document({title}))).toBe('qiaodong')
    expect(owner(document({title, dates: {written: '2024-03-05'}}))).toBe('qiaodong')
  })

  test('but where several of the name stood in that year, nothing is guessed', () => {
    const one = document({title: '桥东区人民政府关于防汛的通知', dates: {written: '2003-03-05'}})
    const {own, file} = find([one])
    expect(own.size).toBe(0)
    expect(file.messages[0]?.reason).toContain('河北省石家庄市桥东区')
    const other = document({title: '石家庄市人民政府关于防汛的通知'})
    expect(find([one, other]).own.get(one)?.id).toBe('shijiazhuang-qiaodong')
  })
})

describe('an area that no table has, behind one that is known', () => {
  test.each([
    '乌有市东皋区人民政府关于防汛的通知',
    '乌有市东皋区第三届人大常委会公告',
    '北京市东皋县人民法院工作报告',
    '江苏省东皋市人大常委会公告'
  ])('%s is not taken for the wider one’s, nor is its body, and it is reported', (title) => {
    const one = document({title, issuers: [{name: title}]})
    const {own, unlisted, file} = find([one])
    expect([own.size, unlisted.has(one)]).toEqual([0, true])
    expect(one.data.meta.issuers?.map(({area}) => area)).toEqual([null])
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['district-unlisted'])
    const name = /^.+?东皋./.exec(title)?.[0] ?? ''
    expect(file.messages[0]?.reason).toContain(`“${name}”`)
  })

  test.each([
    '乌有市各区人民政府工作规则',
    '乌有市辖区人民代表大会工作规则',
    '乌有市人民政府关于支持东皋区人民政府的通知',
    '乌有市子虚区人民政府关于防汛的通知',
    '乌有市两区人大联席会议纪要',
    '乌有市东皋经济开发区管委会关于防汛的通知'
  ])('%s names none', (title) => {
    const {unlisted, file} = find([document({title})])
    expect(unlisted.size).toBe(0)
    expect(file.messages).toEqual([])
  })
})

describe('whose a source is', () => {
  test('is told by its masthead', () => {
    const one = document({title: '夜间公交开得出'})
    expect(find([one], '乌有市人大常委会主办', '2024年第2期').source?.id).toBe('wuyou')
  })

  test('is told by the name of its journal, which leaves out 区 and 市', () => {
    const one = document({title: '夜间公交开得出'})
    expect(find([one], '《子虚人大》', '2024年第2期').source?.id).toBe('zixu')
  })

  test('is told by the path of a saved page', () => {
    const tree: Root = {
      type: 'root',
      children: [
        {type: 'furniture', reason: 'breadcrumb', children: [create('首页 > 子虚区 > 公告')]},
        document({title: '公告'})
      ]
    }
    expect(findDistricts(tree, gazetteer, new VFile()).source?.id).toBe('zixu')
  })

  test('is else that of most of its documents', () => {
    const titles = ['子虚区人民政府公告', '子虚区人民政府通告', '南柯区人民政府公告']
    expect(find(titles.map((title) => document({title}))).source?.id).toBe('zixu')
  })

  test('is the city where its districts have equal parts', () => {
    const titles = ['子虚区人民政府公告', '南柯区人民政府公告']
    expect(find(titles.map((title) => document({title}))).source?.id).toBe('wuyou')
  })

  test('is unknown where nothing tells', () => {
    expect(find([document({title: '夜间公交开得出'})]).source).toBeNull()
  })
})

test('each document of a source has its own', () => {
  const documents = ['子虚区人民政府公告', '夜间公交', '乌有市人民政府公告'].map((title) =>
    document({title})
  )
  const {own} = find(documents)
  expect(documents.map((each) => own.get(each)?.id)).toEqual(['zixu', undefined, 'wuyou'])
})

function owner(first: Document, ...others: Document[]): string | undefined {
  return find([first, ...others]).own.get(first)?.id
}

function find(documents: Document[], ...masthead: string[]) {
  const file = new VFile({path: 'a.txt'})
  const children = masthead.map((line) => create(line))
  const part = {type: 'part' as const, role: 'front' as const, children}
  const filing = findDistricts({type: 'root', children: [part, ...documents]}, gazetteer, file)
  return {...filing, file}
}

function document(meta: Document['data']['meta'], ...children: Block[]): Document {
  const title = create(meta.title ?? '', 'title')
  return {type: 'document', children: [title, ...children], data: {meta, meeting: null}}
}

function create(line: string, role?: Role): Block {
  return createBlock(line, {lines: [1], gap: 0, indent: 0, ...(role ? {role} : {})})
}
