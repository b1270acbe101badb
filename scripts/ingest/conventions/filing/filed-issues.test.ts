import {describe, expect, test} from 'vitest'
import {fileAll, gazetteer, third, wuyou, zixu} from './filing.fixture.ts'

describe('issues of a journal', () => {
  const masthead = ['乌有人大', '2024年第2期', '乌有市人大常委会主办']

  test('articles are filed under the issue of the body that publishes it', () => {
    const {addresses, documents, rules} = fileAll(
      [{title: '夜间公交开得出'}, {title: '子虚区人大常委会督办养老'}],
      masthead
    )
    expect(addresses).toEqual([
      ...['wuyou/wuyou-renda-2024-2/01-article', 'wuyou/wuyou-renda-2024-2/02-article']
    ])
    expect(documents.map(({data}) => data.meta.districts)).toEqual([[wuyou], [zixu]])
    expect(documents[0]?.data.session).toEqual({
      ...{kind: 'issue', district: wuyou, name: '乌有人大2024年第2期', body: '乌有人大'},
      ...{number: 2, year: 2024}
    })
    expect(rules).toEqual([])
  })

  test('the papers in the bulletin of a government keep their genre', () => {
    const {documents} = fileAll(
      [
        {title: '关于修桥的通知', documentNumber: '子政发〔2024〕3号'},
        {title: '子虚区人民政府关于修路的意见', issuer: '子虚区人民政府'},
        {title: '三月大事记', documentNumber: '子政发〔2024〕4号'},
        {title: '关于夜间公交的调研报告'}
      ],
      ['子虚区人民政府公报', '2024年第2期']
    )
    expect(documents.map(({data}) => data.meta.kind)).toEqual([
      ...['notice', 'opinion', 'article', 'article']
    ])
  })

  test('a bulletin of the papers of meetings is filed under the meetings', () => {
    const {addresses} = fileAll(
      [
        {title: `${third}纪要`, meeting: third},
        {title: '子虚区人大常委会任免名单', meeting: third},
        {title: '子虚区人民政府关于养老的报告'}
      ],
      ['子虚区人大常委会公报', '2024年第2期']
    )
    expect(addresses).toEqual([
      ...['zixu/npcsc-8-3/01-minutes', 'zixu/npcsc-8-3/02-personnel', 'zixu/npcsc-8-3/03-report']
    ])
  })

  test('an article that goes through districts counts for each of them', () => {
    const [first, second] = ['子虚区', '南柯区'].map((name) => gazetteer.named(name)[0])
    if (!first || !second) throw new Error('Expected two districts')
    const {documents} = fileAll([{title: '各区掠影', sections: [first, second]}], masthead)
    expect(documents[0]?.data.meta.districts?.map(({id}) => id)).toEqual(['wuyou', 'zixu', 'nanke'])
  })
})
