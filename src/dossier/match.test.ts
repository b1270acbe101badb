import {describe, expect, test} from 'vitest'
import {itemAbout, matchAgenda, type Paper} from './match.ts'

describe('an item and the papers that it is about', () => {
  const papers: Record<string, Paper> = {
    minutes: paper('minutes', '子虚区第八届人大常委会第三次会议纪要'),
    agenda: paper('other', '子虚区第八届人大常委会第三次会议议程'),
    report: paper('report', '子虚区人民政府关于2024年古井养护工作情况的报告'),
    opinion: paper(
      'opinion',
      '子虚区人大城建委员会关于《子虚区2024年古井养护情况报告》的意见和建议'
    ),
    draft: paper('regulation', '乌有市子虚区夜市管理办法（草案）'),
    explanation: paper('explanation', '关于《乌有市子虚区夜市管理办法（草案）》的说明'),
    deputies: paper('decision', '子虚区人大常委会关于接受钱一等同志辞去代表职务请求的决定', [
      ['accept-resignation', '钱一', '子虚区人民代表大会代表']
    ]),
    deputy: paper(
      'decision',
      '子虚区人大常委会关于接受李四辞去乌有市子虚区人民政府副区长职务请求的决定',
      [['accept-resignation', '李四', '乌有市子虚区人民政府副区长']]
    ),
    acting: paper('decision', '子虚区人大常委会关于周五五代理子虚区人民法院院长职务的决定', [
      ['decide-acting', '周五五', '子虚区人民法院院长']
    ]),
    list: paper('personnel', '子虚区人大常委会任命名单', [
      ['appoint', '吴六', '子虚区人民政府水务局局长']
    ]),
    budget: paper('decision', '子虚区人大常委会关于批准2023年区级决算的决议'),
    plan: paper('plan', '子虚区人民政府关于落实渡口安全审议意见的工作措施'),
    inspection: paper(
      'report',
      '子虚区人大常委会执法检查组关于检查《乌有市停车条例》实施情况的报告'
    ),
    qualification: paper(
      'report',
      '子虚区人大常委会代表资格审查委员会关于补选的区第八届人大代表代表资格的审查报告'
    )
  }

  test.each([
    ['听取和审议区人民政府关于古井养护工作情况的报告', ['report', 'opinion']],
    ['听取区政府古井养护情况的报告，并开展专题询问', ['report', 'opinion']],
    [
      '听取和审议区政府关于古井养护情况的报告，听取区人大城建委员会的意见和建议',
      ['report', 'opinion']
    ],
    ['书面审议区政府关于2024年古井养护工作情况的报告；', ['report', 'opinion']],
    ['审议《子虚区夜市管理办法（草案）》', ['draft', 'explanation']],
    ['审议表决《夜市管理办法（修订草案）》', ['draft', 'explanation']],
    ['听取关于《夜市管理办法（草案）》的说明，审议草案', ['draft', 'explanation']],
    ['审议夜市管理办法草案', ['draft', 'explanation']],
    ['审议表决关于接受代表辞去职务请求的决定（草案）', ['deputies']],
    ['审议李四辞去副区长职务的请求', ['deputy']],
    ['人事任免事项', ['deputy', 'acting', 'list']],
    ['审议区长提请的人事任免议案', ['deputy', 'list']],
    ['审议主任会议提请的人事任免议案', []],
    ['决定区人民法院代理院长', ['acting']],
    ['审查和批准2023年区级决算', ['budget']],
    ['审议区人民政府落实渡口安全审议意见的工作措施（书面）', ['plan']],
    ['听取和审议执法检查组关于停车条例实施情况的报告', ['inspection']],
    ['听取和审议代表资格审查委员会关于补选代表资格的审查报告', ['qualification']]
  ])('“%s” is about %j', (item, expected) => {
    expect(idsOf(matchAgenda([item], Object.values(papers), ['子虚区']).papers[0])).toEqual(
      expected
    )
  })

  test.each([
    '学习领导同志关于治水的重要讲话精神',
    '审议决算',
    '审查2022年区级决算',
    '听取区人民政府关于古井旅游规划的报告',
    '听取和审议区人民政府关于古井养护审议意见研究处理情况的报告',
    '通报代表建议的办理进度',
    '审议《子虚区人大常委会联系代表办法（修订草案）》',
    '审议渡船管理办法（草案）',
    '其他事项',
    ''
  ])('“%s” is about none of them', (item) => {
    expect(matchAgenda([item], Object.values(papers), ['子虚区']).papers).toEqual([[]])
  })

  test('what fits none is the rest; minutes and agenda are of the whole meeting', () => {
    const {rest} = matchAgenda(['听取古井养护情况的报告'], Object.values(papers), ['子虚区'])
    expect(idsOf(rest)).toEqual(
      Object.keys(papers).filter((id) => !['minutes', 'agenda', 'report', 'opinion'].includes(id))
    )
  })

  function idsOf(places: readonly number[] = []) {
    return places.map((at) => Object.keys(papers)[at])
  }
})

describe('of several items', () => {
  test('a paper goes to the one that it is most about', () => {
    const found = matchAgenda(
      [
        '审议表决关于接受钱一辞去副市长职务请求的决定（草案）',
        '人事任免事项',
        '听取关于渡口安全情况的报告',
        '听取关于渡口安全审议意见研究处理情况的报告',
        '听取执法检查组关于《停车条例》实施情况的报告',
        '审议《停车条例（修订草案）》'
      ],
      [
        paper('decision', '乌有市人大常委会关于接受钱一辞去乌有市人民政府副市长职务请求的决定', [
          ['accept-resignation', '钱一', '乌有市人民政府副市长']
        ]),
        paper('personnel', '免职名单'),
        paper('report', '乌有市人民政府关于渡口安全审议意见研究处理情况的报告'),
        paper('report', '乌有市人民政府关于渡口安全情况的报告'),
        paper('regulation', '乌有市停车条例（修订草案）'),
        paper('report', '执法检查组关于检查《乌有市停车条例》实施情况的报告')
      ],
      ['乌有市']
    )
    expect(found).toEqual({papers: [[0], [1], [3], [2], [5], [4]], open: [], rest: []})
  })

  test('the work reports of a congress are told apart by whose they are', () => {
    const {papers, rest} = matchAgenda(
      [
        '听取和审议政府工作报告',
        '审查和批准2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告',
        '审查和批准2023年预算执行情况和2024年预算草案的报告',
        '听取和审议人大常委会工作报告',
        '听取和审议人民法院工作报告',
        '听取和审议人民检察院工作报告'
      ],
      [
        paper('work-report', '乌有市人民检察院工作报告'),
        paper('work-report', '政府工作报告'),
        paper('decision', '乌有市第八届人民代表大会第三次会议关于政府工作报告的决议'),
        paper('work-report', '乌有市人民代表大会常务委员会工作报告'),
        paper('work-report', '乌有市中级人民法院工作报告'),
        paper('report', '关于乌有市2023年预算执行情况和2024年预算草案的报告'),
        paper(
          'report',
          '关于乌有市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告'
        ),
        paper(
          'decision',
          '乌有市第八届人民代表大会第三次会议关于2023年预算执行情况和2024年预算的决议'
        )
      ],
      ['乌有市']
    )
    expect(papers).toEqual([[1, 2], [6], [5, 7], [3], [4], [0]])
    expect(rest).toEqual([])
  })

  test('lists belong to who moved for them', () => {
    const lists = [
      paper('personnel', '任免名单', [['appoint', '钱一', '乌有市人民法院审判员']]),
      paper('personnel', '任命名单', [['decide-to-appoint', '李四', '乌有市教育局局长']])
    ]
    const items = ['审议市长提请的人事任免议案', '审议市人民法院院长提请的人事任免议案']
    expect(matchAgenda(items, lists, ['乌有市']).papers).toEqual([[1], [0]])
  })

  test('what fits two as well is left open', () => {
    const items = [
      '审议人事任免事项',
      '审议有关人事任免事项',
      '听取桥梁养护的报告',
      '听取关于桥梁养护的报告'
    ]
    const papers = [paper('personnel', '任命名单'), paper('report', '关于桥梁养护的报告')]
    expect(matchAgenda(items, papers)).toEqual({
      papers: [[], [], [], []],
      open: [
        {paper: 0, items: [0, 1]},
        {paper: 1, items: [2, 3]}
      ],
      rest: []
    })
  })

  test('an election has the lists of who was elected', () => {
    const elected = paper('other', '乌有市人民代表大会公告', [['elect', '钱一', '乌有市市长']])
    const items = ['通过选举办法', '选举', '人事任免事项']
    expect(matchAgenda(items, [elected]).papers).toEqual([[], [0], []])
  })

  test('a paper on a matched paper belongs there too', () => {
    const items = ['听取和审议养老机构和居家养老服务体系建设专项报告', '其他']
    const papers = [
      paper('report', '关于养老机构和居家养老服务体系建设的专项报告'),
      paper('opinion', '对养老机构和居家养老服务体系建设专项报告的审议意见')
    ]
    expect(matchAgenda(items, papers).papers).toEqual([[0, 1], []])
  })
})

test.each([
  ['《夜市管理办法》', 0],
  ['接受钱一辞职的决定', null],
  ['任免事项', 1],
  ['关于批准决算的决议', null],
  ['关于夜市管理办法的决定', 0]
])('a vote on “%s” is on item %j', (phrase, item) => {
  const items = ['审议《子虚区夜市管理办法（草案）》', '人事任免事项']
  expect(itemAbout(phrase, items, ['子虚区'])).toBe(item)
})

test('many papers and long names take no more than their share of time', () => {
  const papers = Array.from({length: 2000}, (_, at) =>
    paper('report', `关于${'井'.repeat(5000)}${String(at)}的报告`)
  )
  expect(matchAgenda(['听取关于桥梁养护的报告'], papers).rest).toHaveLength(2000)
  expect(matchAgenda(['关于'.repeat(100_000)], papers.slice(0, 2)).papers).toEqual([[]])
})

function paper(kind: string, title: string, acts: readonly [string, string, string][] = []): Paper {
  return {kind, title, acts: acts.map(([action, person, office]) => ({action, person, office}))}
}
