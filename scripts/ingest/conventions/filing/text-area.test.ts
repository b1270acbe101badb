import {describe, expect, test} from 'vitest'
import type {Kind} from '../../../../src/schema/kinds.ts'
import {createGazetteer} from '../../archive/gazetteer.ts'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {areaOfText} from './text-area.ts'

const gazetteer = createGazetteer([])
const block = (text: string) => createBlock(text, {lines: [1], gap: 0, indent: 0})

function document(genre: Kind, meta: Document['data']['meta'], ...texts: string[]): Document {
  return {type: 'document', children: texts.map(block), data: {meta, meeting: null, genre}}
}

describe('the area of a text', () => {
  const area = (genre: Kind, ...texts: string[]) =>
    areaOfText(document(genre, {}, ...texts), gazetteer, new Set())?.name

  test.each([
    ['本报告由海淀区人民政府编制。'],
    ['城区的井较多。', '由海淀区人民政府养护。'],
    ['北京市海淀区人民政府要求做好工作。', '地址：北京市某路一号。'],
    ['请与海淀区某某镇联系。', '依据《天津市古井条例》编写。'],
    ['古井由海淀区政府养护。'],
    ['实现海淀区47个行政村都有井长。']
  ])('is the narrowest one of a body that it names: %j', (...texts) => {
    expect(area('report', ...texts)).toBe('海淀区')
  })

  test.each([
    ['another area is named', ['海淀区人民政府与大兴区人民政府联合检查。']],
    ['no body is named', ['海淀区的古井有四十二口。']],
    ['only a province is named', ['根据河北省人民政府的要求。']],
    ['who speaks for the country has an office there', ['我部作出决定。', '地址：北京市海淀区']],
    ['an attachment names it', ['附件：海淀区人民政府任务表']],
    ['the name may be of several', ['鼓楼区人民政府做好工作。']]
  ])('is not known where %s', (_, texts) => {
    expect(area('report', ...texts)).toBeUndefined()
  })

  const areaWith = (meta: Document['data']['meta'], ...texts: string[]) =>
    areaOfText(document('notice', meta, ...texts), gazetteer, new Set())?.name

  test('of a county of two characters is told by what lies within it', () => {
    expect(area('notice', '禁止在浚县境内露天取土。')).toBe('浚县')
  })

  test('of a paper of no known kind is that of the office that it introduces', () => {
    const guide = '为帮助居民了解海淀区水务局（以下简称区水务局）的信息，制定本指南。'
    expect(area('other', guide)).toBe('海淀区')
    expect(area('other', guide.replace('（以下简称区水务局）', ''))).toBeUndefined()
  })

  test('of a paper of a town is the county that it names', () => {
    expect(areaWith({issuer: '某某乡人民政府'}, '本乡位于浚县东南。')).toBe('浚县')
  })

  test('is what a paper says to fit', () => {
    expect(area('notice', '县城内禁放。', '结合浚县实际，限定时间。')).toBe('浚县')
    expect(area('notice', '结合实际，学习浚县。')).toBeUndefined()
  })

  test('is no county by the accident of a word in front of its level', () => {
    expect(area('notice', '各乡镇和县政府有关部门做好工作。')).toBeUndefined()
    expect(area('notice', '由代县长负责，在浚县境内执行。')).toBe('浚县')
  })

  test.each([
    ['3月5日下午，浚县人大常委会听取了报告。', '浚县'],
    ['近日，鹤壁市浚县水利局清淤。', '浚县'],
    ['3月5日，2024年浚县护井工作会议召开。', '浚县'],
    ['3月5日，记者走访了浚县。', undefined],
    ['浚县的井很多。', undefined]
  ])('of news is that of the body of which they tell first: %s', (text, name) => {
    expect(area('article', text)).toBe(name)
  })

  test('is that of the level at which a paper speaks', () => {
    const texts = ['根据鹤壁市人民政府文件，经市政府研究决定：', '浚县人民政府、淇县人民政府。']
    expect(area('decision', ...texts)).toBe('鹤壁市')
    expect(area('decision', '经市政府研究决定：', '浚县人民政府、淇县人民政府。')).toBeUndefined()
    const brought = ['《古井意见》已经市政府同意，现印发给你们。', '鹤壁市古井工作意见']
    expect(area('notice', ...brought)).toBe('鹤壁市')
  })

  test('of an office of a province is the province around the bodies that it writes to', () => {
    const meta = {issuer: '省教育厅'}
    expect(areaWith(meta, '浚县教育局，海口各学校：', '请做好工作。')).toBe('河南省')
    expect(areaWith(meta, '浚县教育局、北京市海淀区教育局：')).toBeUndefined()
    expect(areaWith({issuer: '教育局'}, '浚县教育局：')).toBe('浚县')
  })

  test.each([
    ['经市政府研究决定：', '浚县人民政府、淇县人民政府。'],
    ['我县学习浚县。', '学习淇县。']
  ])('is none of several of one level: %s', (...texts) => {
    expect(area('decision', ...texts)).toBeUndefined()
  })

  test('is the one that a paper of that level names more than once', () => {
    expect(
      area('reply', '河是浚县的母亲河，是浚县的主要河流。', '感谢对我县水利工作的关心。')
    ).toBe('浚县')
    expect(area('reply', '浚县的河很长。', '感谢对我县水利工作的关心。')).toBeUndefined()
  })

  test('is the one of its level that its title is about', () => {
    const about = (title: string, ...texts: string[]) => areaWith({title}, ...texts)
    const title = '关于征求《浚县大河古井规划》意见的通知'
    expect(about('关于征求《海淀区古井规划》意见的通知', '我区有古井。')).toBe('海淀区')
    expect(about('关于征求《海淀区古井规划》意见的通知', '我市有古井。')).toBeUndefined()
    expect(about(title, '我区有古井。')).toBeUndefined()
  })

  test('is that of the papers that it names, of the level at which it speaks', () => {
    const papers = '参与制定《鹤壁市古井条例》《鹤壁市夜市办法》。'
    expect(area('report', '全市做好工作。', papers)).toBe('鹤壁市')
    expect(area('report', '全市做好工作。', '参与制定《鹤壁市古井条例》。')).toBeUndefined()
    expect(area('report', '全县做好工作。', papers)).toBeUndefined()
  })

  test('is not the city around a county that speaks', () => {
    expect(area('notice', '全县执行鹤壁市人民政府的规定。')).toBeUndefined()
  })

  test.each([
    ['日前，海淀区全面开展古井调查。', '海淀区'],
    ['日前，北京市海淀区古井村的戏台上演戏。', '海淀区'],
    ['8月24日，鹤壁市中心城区的古井有了新名，市民政局到会。', '鹤壁市'],
    ['海淀区全面开展调查，大兴区也开展调查。', undefined]
  ])('of news is the only one of which they tell: %s', (text, name) => {
    expect(area('article', text)).toBe(name)
  })

  test('is where an address is', () => {
    expect(area('report', '请与管委会联系（地址：鹤壁市浚县某路1号）。')).toBe('浚县')
  })

  test('is the province whose letter the number of its government begins with', () => {
    expect(areaWith({documentNumber: '豫政发〔2024〕2号', issuer: '省人民政府'}, '全省：')).toBe(
      '河南省'
    )
    expect(areaWith({documentNumber: '豫政发〔2024〕2号'}, '各有关单位：')).toBeUndefined()
  })

  test('is of articles that of the one congress that they tell of', () => {
    expect(area('article', '海淀区人民政府到场。')).toBeUndefined()
    expect(area('article', '海淀区第八届人民代表大会开幕，市领导到会。')).toBe('海淀区')
    const others = '北京市海淀区八届人大常委会来访，与大兴区六届人大常委会座谈。'
    expect(area('article', others)).toBeUndefined()
    expect(area('article', '区八届人大常委会任命钱一为海淀区教育局局长。')).toBe('海淀区')
    expect(area('article', '区八届人大常委会与海淀区、大兴区的代表座谈。')).toBeUndefined()
    expect(area('article', '近来举行海淀区教育局建议办理对话会。')).toBe('海淀区')
    expect(area('article', '八届全国人大五次会议听取了报告。')).toBe('全国')
    expect(area('article', '海淀法院在海淀区各镇召开座谈会。')).toBe('海淀区')
  })
})

test('a report that speaks of 我省 is of no city that it names alone', () => {
  const texts = ['《条例》已由合肥市人民政府报请审查。', '《条例》与我省法规不相抵触。']
  const known = areaOfText(document('report', {}, ...texts), gazetteer, new Set())
  expect(known).toBeNull()
})

test('news of a district that heard of the country are not of the country', () => {
  const texts = [
    '3月30日上午,区政协召开四届六次常委会议。',
    '会议通报了十三届全国政协一次会议情况。'
  ]
  expect(areaOfText(document('article', {}, ...texts), gazetteer, new Set())).toBeNull()
  const [, heard = ''] = texts
  expect(areaOfText(document('article', {}, heard), gazetteer, new Set())?.id).toBe('china')
})

test('the area that a norm is made to fit may be named at length', () => {
  const text = '第一条　结合三江侗族自治县（以下简称自治县）政治、文化的特点，制定本条例。'
  expect(areaOfText(document('regulation', {}, text), gazetteer, new Set())?.name).toBe(
    '三江侗族自治县'
  )
})

test('news of the conference of the country are of it, whatever the order of its name', () => {
  const text = '全国政协十届五次常委会今天下午举行。'
  expect(areaOfText(document('article', {}, text), gazetteer, new Set())?.id).toBe('china')
})

describe('the area of an office that names itself by its level', () => {
  const area = (meta: Document['data']['meta'], ...texts: string[]) =>
    areaOfText(document('report', meta, ...texts), gazetteer, new Set())?.name
  const issuer = '市人大常委会研究室'

  test('is the only one of that level with bodies of its own', () => {
    expect(area({issuer}, '本文以重庆市人大常委会的实践为重点。')).toBe('重庆市')
    expect(area({issuer: '县人大常委会'}, '本文以重庆市人大常委会的实践为重点。')).toBeUndefined()
  })

  test('is that of the draft of which they speak', () => {
    const heard = '市人大法制委员会收到市人民政府提请审议的'
    expect(area({}, `${heard}《上海市古井条例（草案）》。`)).toBe('上海市')
    expect(area({}, `${heard}《上海市古井条例》。`)).toBeUndefined()
    expect(
      area({}, `${heard}《上海市古井条例（草案）》《天津市夜市条例（草案）》。`)
    ).toBeUndefined()
  })
})
