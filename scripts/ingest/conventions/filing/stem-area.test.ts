import {expect, test} from 'vitest'
import {createGazetteer} from '../../archive/gazetteer.ts'
import {areaAround, areaFurthered, areaOfPaper, specialRegion} from './stem-area.ts'

const gazetteer = createGazetteer([])

test('news of a body of one level speak of the future of its area by the short name', () => {
  const meeting = '3月5日，区十七届人大一次会议举行第二次全体会议。'
  expect(areaFurthered([meeting, '为推动虹口高质量发展作出贡献。'], gazetteer)?.name).toBe('虹口区')
  expect(areaFurthered([meeting, '推动地方高质量发展。'], gazetteer)).toBeNull()
  expect(areaFurthered(['推动虹口高质量发展。'], gazetteer)).toBeNull()
  const other = '县人大常委会主任列席。'
  expect(areaFurthered([meeting, other, '推动虹口高质量发展。'], gazetteer)).toBeNull()
})

test('a paper with the name of its area tells of bodies of that level', () => {
  const area = (text: string) => areaOfPaper([text], gazetteer)?.name
  expect(area('武汉晨报讯（记者钱一）昨日，市政府通报了提案办理情况。')).toBe('武汉市')
  expect(area('某某网甘肃频道消息 7月9日，省人大代表调研。')).toBe('甘肃省')
  expect(area('宁德网消息（某报记者 钱一）12月4日，市政协视察。')).toBe('宁德市')
  expect(area('【今日武汉客户端讯】昨日，市政府通报情况。')).toBe('武汉市')
  expect(area('武汉晨报讯（记者钱一）昨日，省政府、市政府通报情况。')).toBeUndefined()
  expect(area('某某社武汉7月9日电 昨日，市政府通报情况。')).toBeUndefined()
})

test('the first sentence of a portrait says where its subject is', () => {
  const area = (text: string) => areaAround([text], gazetteer, new Set())?.name
  expect(area('某某街道位于海淀区西部，辖六个社区。')).toBe('海淀区')
  expect(area('海淀县志')).toBeUndefined()
  expect(area('会议在位于海淀区的礼堂举行。')).toBeUndefined()
})

test('a special region is named beside bodies that only such regions have', () => {
  const name = (...texts: string[]) => specialRegion(texts, gazetteer)?.name
  expect(name('立法會根據《澳門特別行政區基本法》通過本決議。')).toBe('澳门特别行政区')
  expect(name('立法會會議的決定，以及香港特區立法機關的原則。')).toBe('香港特别行政区')
  expect(name('立法會審議由澳門特別行政區政府提交的法案。')).toBe('澳门特别行政区')
  expect(name('下稿代立法會秘書處發出。', '香港時間16時18分')).toBe('香港特别行政区')
  expect(name('立法會財經事務委員會', '財政司司長簡介香港經濟的最新情況。')).toBe('香港特别行政区')
  expect(name('代表团访问香港特别行政区。')).toBeUndefined()
  expect(name('立法會主席訪問。')).toBeUndefined()
})
