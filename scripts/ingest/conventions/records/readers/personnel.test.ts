import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {createBlock} from '../../../engine/tree/blocks.ts'
import type {Document, Role} from '../../../engine/tree/nodes.ts'
import {genreOf} from '../../lexicon/genre.ts'
import personnel, {readActs as readParagraphs} from './personnel.ts'

describe('an act in one sentence', () => {
  test.each([
    ['任命钱一为乌有市人民法院副院长。', '钱一', 'appoint', '乌有市人民法院副院长'],
    ['任命：钱一为乌有市水务局局长。', '钱一', 'appoint', '乌有市水务局局长'],
    ['任命钱一同志任乌有市水务局局长。', '钱一', 'appoint', '乌有市水务局局长'],
    ['钱一任乌有市水务局局长（试用期一年）；', '钱一', 'appoint', '乌有市水务局局长'],
    ['决定任命钱一为乌有市副市长。', '钱一', 'decide-to-appoint', '乌有市副市长'],
    [
      '批准任命钱一为子虚区人民检察院检察长。',
      '钱一',
      'approve-appointment',
      '子虚区人民检察院检察长'
    ],
    ['钱一同志任乌有市水务局局长。', '钱一', 'appoint', '乌有市水务局局长'],
    ['免去李四同志乌有市水务局局长职务。', '李四', 'remove', '乌有市水务局局长'],
    ['免去李四的乌有市水务局局长职务。', '李四', 'remove', '乌有市水务局局长'],
    ['免去李四同志的乌有市水务局局长职务。', '李四', 'remove', '乌有市水务局局长'],
    ['决定免去李四的乌有市副市长职务。', '李四', 'decide-to-remove', '乌有市副市长'],
    ['撤销李四的乌有市水务局局长职务。', '李四', 'dismiss', '乌有市水务局局长'],
    ['罢免李四的乌有市第八届人大代表职务。', '李四', 'dismiss', '乌有市第八届人大代表'],
    ['选举钱一为乌有市人大常委会主任。', '钱一', 'elect', '乌有市人大常委会主任'],
    ['补选钱一为乌有市人大常委会委员。', '钱一', 'elect', '乌有市人大常委会委员'],
    ['接受李四辞去乌有市副市长职务的请求。', '李四', 'accept-resignation', '乌有市副市长'],
    ['决定接受李四同志辞去乌有市副市长职务。', '李四', 'accept-resignation', '乌有市副市长'],
    ['同意李四辞去所担任的乌有市副市长职务。', '李四', 'accept-resignation', '乌有市副市长']
  ])('%s', (sentence, person, action, office) => {
    expect(readActs([sentence])).toEqual([{person, action, office}])
  })

  test('who acts and why may stand in front', () => {
    const front = '根据主任会议的提名，乌有市第八届人大常委会第三次会议决定：'
    expect(readActs([`${front}免去李四的乌有市水务局局长职务。`])).toMatchObject([
      {person: '李四', office: '乌有市水务局局长'}
    ])
  })

  test.each([
    ['任命钱一为乌有市水务局局长（试用期一年）。', '乌有市水务局局长'],
    ['接受钱一辞去乌有市人民法院院长职务的请求，报乌有市人民代表大会备案。', '乌有市人民法院院长'],
    ['任命钱一为乌有市人民法院审判委员会委员、审判员。', '乌有市人民法院审判委员会委员、审判员'],
    ['任命钱一为乌有市人大财政经济委员会副主任委员。', '乌有市人大财政经济委员会副主任委员']
  ])('the office of “%s” is that and nothing more', (sentence, office) => {
    expect(readActs([sentence]).map((act) => act.office)).toEqual([office])
  })

  test('an office that is acted for says so', () => {
    const [act] = readActs(['决定钱一代理乌有市市长职务，到市人民代表大会选出新的市长为止。'])
    expect(act).toEqual({person: '钱一', action: 'decide-acting', office: '代理乌有市市长'})
  })
})

describe('people', () => {
  test('several of one act are several records', () => {
    expect(readActs(['任命钱一、孙二三、李四为乌有市人民法院审判员。'])).toEqual(
      ['钱一', '孙二三', '李四'].map((person) => ({
        ...{person, action: 'appoint', office: '乌有市人民法院审判员'}
      }))
    )
  })

  test.each([
    ['李　四为审判员。', '李四'],
    ['李 四 为 审判员。', '李四'],
    ['欧阳知秋为审判员。', '欧阳知秋'],
    ['买买提·艾力为审判员。', '买买提·艾力'],
    ['钱一（女）为审判员。', '钱一（女）'],
    ['钱一（女，回族）为审判员。', '钱一（女，回族）']
  ])('in “%s” %s is named', (line, person) => {
    expect(readActs(['任命：', line]).map((act) => act.person)).toEqual([person])
  })

  test('的 and 为 inside an office do not end the name', () => {
    expect(readActs(['免去：', '钱一的乌有市人民政府驻乌有山的办事处主任职务。'])).toEqual([
      {person: '钱一', action: 'remove', office: '乌有市人民政府驻乌有山的办事处主任'}
    ])
  })
})

describe('lists below an announcement', () => {
  test('each line is an act of the kind that was announced last', () => {
    const lines = [
      ...[
        '任命：',
        '钱一为甲院副院长；',
        '孙二三为甲院审判员。',
        '免去：',
        '李　四的甲院审判员职务；'
      ],
      ...['决定任命：', '周五五为乙局局长。', '决定免去：', '吴六的乙局局长职务。']
    ]
    expect(readActs(lines).map(({person, action}) => [person, action])).toEqual([
      ['钱一', 'appoint'],
      ['孙二三', 'appoint'],
      ['李四', 'remove'],
      ['周五五', 'decide-to-appoint'],
      ['吴六', 'decide-to-remove']
    ])
  })

  test.each([
    ['任命', 'appoint'],
    ['一、任命：', 'appoint'],
    ['会议任命：', 'appoint'],
    ['任命下列人员：', 'appoint'],
    ['任命名单：', 'appoint'],
    ['会议决定任命：', 'decide-to-appoint'],
    ['批准任命：', 'approve-appointment'],
    ['补选：', 'elect']
  ])('“%s” announces %s', (announcement, action) => {
    expect(readActs([announcement, '钱一为乌有市水务局局长。'])).toEqual([
      {person: '钱一', action, office: '乌有市水务局局长'}
    ])
  })

  test.each(['（一）钱一为甲局局长；', '1.钱一为甲局局长', '一、钱一为甲局局长。'])(
    'the number of “%s” is none of the name',
    (line) => {
      expect(readActs(['任命：', line])).toMatchObject([{person: '钱一', office: '甲局局长'}])
    }
  )

  test('wide space divides a name from the office, where a list prints no word between them', () => {
    const lines = ['任命：', '钱一　　甲局局长', '孙二三　　为乙局局长']
    expect(readActs([...lines, '免去：', '李　四　　甲局局长职务'])).toEqual([
      {person: '钱一', action: 'appoint', office: '甲局局长'},
      {person: '孙二三', action: 'appoint', office: '乙局局长'},
      {person: '李四', action: 'remove', office: '甲局局长'}
    ])
    expect(readActs(['免去：', '钱一甲局局长职务', '钱一　　孙二三的庭长职务'])).toEqual([])
    expect(readActs(['任命：', '李四　　周五六　　为审判员'])).toEqual([])
  })

  test('several acts of one paragraph are divided by ；', () => {
    expect(readActs(['任命：', '钱一为甲局局长；孙二三为乙局局长。'])).toHaveLength(2)
  })

  test('without an announcement a line with a name is no act', () => {
    expect(readActs(['钱一为甲局局长。', '李四的乙局局长职务。'])).toEqual([])
  })
})

describe('a resignation that another sentence grants', () => {
  test.each([
    '钱一因年龄原因，书面提出辞去所担任的乌有市人民法院院长职务。会议决定接受其辞职请求。',
    '钱一因工作变动，申请辞去乌有市人民法院院长职务。',
    '钱一提出辞去乌有市人民法院院长职务的请求。'
  ])('%s', (paragraph) => {
    expect(readActs([paragraph])).toEqual([
      {person: '钱一', action: 'accept-resignation', office: '乌有市人民法院院长'}
    ])
  })
})

test.each([
  '会议听取了钱一的报告。',
  '会议审议了人事任免事项。',
  '任命前应当进行法律知识考试。',
  '本决定自通过之日起施行。'
])('“%s” is no act', (sentence) => {
  expect(readActs([sentence])).toEqual([])
})

test('lines without stops are acts of their own, each of its paragraph', () => {
  const lines = [
    ...['任命：', '王某某为甲县人民法院审判员、审判委员会委员、执行局局长'],
    ...['李某某为甲县人民法院审判员', '免去：', '赵某某的甲县人民法院审判员职务']
  ]
  expect(readParagraphs(lines)).toEqual([
    [],
    [
      ...[
        {
          person: '王某某',
          action: 'appoint',
          office: '甲县人民法院审判员、审判委员会委员、执行局局长'
        }
      ]
    ],
    [{person: '李某某', action: 'appoint', office: '甲县人民法院审判员'}],
    [],
    [{person: '赵某某', action: 'remove', office: '甲县人民法院审判员'}]
  ])
})

test.each([
  '选举日确定为2022年12月30日。',
  '任命工作为今年的重点。',
  '免去有关单位的费用。',
  '选举产生的代表为三十名。',
  '决定任命下列人员为有关机构的办公地点。',
  '接受监督的单位辞去有关职务的请求。'
])('“%s” names no person with an office', (sentence) => {
  expect(readActs([sentence])).toEqual([])
})

describe('which papers are read', () => {
  const act = '任命钱一为乌有市水务局局长。'
  test.each([
    ['乌有市人大常委会任免名单', true],
    ['乌有市人大常委会人事任免事项', true],
    ['乌有市人大常委会关于接受李四辞去职务的决定', true],
    ['乌有市人大常委会关于钱一代理市长的决定', true],
    ['乌有市人民政府关于钱一等同志职务任免的通知', true],
    ['乌有市人民政府关于任免工作的报告', false],
    ['乌有市人民政府关于加强道路养护的通知', false],
    ['乌有市第八届人大常委会第三次会议纪要', false],
    ['乌有市人大常委会关于加强道路养护的决定', false]
  ])('%s: %s', (title, isRead) => {
    expect(run(title, act).map(({person}) => person)).toEqual(isRead ? ['钱一'] : [])
  })

  test.each([
    ['乌有市人大常委会任命名单', '钱一为市水务局局长；', 'appoint'],
    ['乌有市人大常委会决定任命的名单', '钱一为市水务局局长；', 'decide-to-appoint'],
    ['乌有市人大常委会免职名单', '钱一的市水务局局长职务；', 'remove'],
    ['乌有市人大常委会任命名单', '决定免去钱一的市水务局局长职务；', 'decide-to-remove']
  ])('the title %s announces what its lines do: %s', (title, line, action) => {
    expect(run(title, line)).toEqual([{person: '钱一', action, office: '市水务局局长'}])
  })

  test('title and notes make no act of their own', () => {
    const title = '乌有市人大常委会关于免去李四的副市长职务的决定'
    expect(run(title, '免去李四的副市长职务。', 'title')).toEqual([])
    expect(run(title, '（免去李四的副市长职务。）', 'note')).toEqual([])
  })
})

function run(title: string, line: string, role?: Role) {
  const block = createBlock(line, {lines: [1], gap: 0, indent: 0, ...(role ? {role} : {})})
  const document: Document = {
    type: 'document',
    children: [block],
    data: {meta: {title}, genre: genreOf(title), meeting: null}
  }
  return personnel
    .read(document, new VFile())
    .map(({person, action, office}) => ({person, action, office}))
}

/** The acts of paragraphs, wherever they stand. */
function readActs(paragraphs: readonly string[]) {
  return readParagraphs(paragraphs).flat()
}
