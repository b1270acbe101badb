import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {createBlock} from '../../../engine/tree/blocks.ts'
import type {Document, Role} from '../../../engine/tree/nodes.ts'
import type {NamedMeeting} from '../../document-data.ts'
import {genreOf} from '../../lexicon/genre.ts'
import vote from './vote.ts'

const minutes = '乌有市第八届人大常委会第三次会议纪要'
const some = {for: 25, against: 0, abstained: 1, notVoted: null}
const unknown = {for: null, against: null, abstained: null, notVoted: null}

describe('a vote and its item', () => {
  test.each([
    ['会议表决通过了《校车办法》。表决结果：赞成25票，反对0票，弃权1票。', '《校车办法》', true],
    [
      '会议对《校车办法（草案）》进行表决。表决结果：赞成25票，反对0票，弃权1票。',
      '《校车办法（草案）》',
      null
    ],
    ['《校车办法》表决结果：赞成25票，反对0票，弃权1票，获得通过。', '《校车办法》', true],
    ['会议以25票赞成、0票反对、1票弃权，通过了关于批准决算的决议。', '关于批准决算的决议', true],
    [
      '会议以赞成25票、反对0票、弃权1票表决通过《校车办法》和《渡船办法》。',
      '《校车办法》和《渡船办法》',
      true
    ],
    ['会议表决《校车办法》，赞成25票；反对0票；弃权1票。未获通过。', '《校车办法》', false],
    ['会议将《校车办法》付诸表决，赞成二十五票，反对零票，弃权一票，通过。', '《校车办法》', true],
    ['会议通过了《校车办法》（赞成25票，反对0票，弃权1票）。', '《校车办法》', true],
    [
      '会议审议了《校车办法》，并进行了表决，25票赞成，0票反对，1票弃权，表决通过。',
      '《校车办法》',
      true
    ],
    [
      '会议决定任命钱一为市水务局局长，表决结果为：赞成25票，反对0票，弃权1票。',
      '任命钱一为市水务局局长',
      null
    ],
    ['校车办法的决议以25票赞成、0票反对、1票弃权获得通过。', '校车办法的决议', true],
    ['接受钱一辞职的决定，赞成25票，反对0票，弃权1票。', '接受钱一辞职的决定', null],
    ['会议审议后，赞成25票，反对0票，弃权1票。', null, null],
    ['表决结果：赞成25票，反对0票，弃权1票。', null, null]
  ])('%s', (text, item, passed) => {
    expect(read(text)).toEqual([{...some, item, passed}])
  })

  test.each([
    ['会议一致通过了《校车办法》。', '《校车办法》'],
    ['会议以举手表决方式一致通过了选举办法。', '选举办法'],
    ['会议全票通过了关于批准决算的决议。', '关于批准决算的决议'],
    ['会议一致通过。', null]
  ])('%s gives no numbers', (text, item) => {
    expect(read(text)).toEqual([{...unknown, item, passed: true}])
  })

  test('is not what the paragraph above tells of others', () => {
    expect(
      read('去年以30票赞成通过修桥议案。', '表决结果：赞成25票，反对0票，弃权1票。')
    ).toMatchObject([{item: null, passed: null}])
  })

  test('may stand in the paragraph above', () => {
    const result = '表决结果：赞成25票，反对0票，弃权1票。'
    expect(read('一、审议《校车办法（草案）》', result)).toMatchObject([
      {item: '《校车办法（草案）》', passed: null}
    ])
    expect(read('会议表决通过了《校车办法》。', result)).toMatchObject([
      {item: '《校车办法》', passed: true}
    ])
    expect(read('会议听取了发言。', result)).toMatchObject([{item: null}])
  })

  test('numbers on lines of their own belong to the line that announces them', () => {
    const lines = [
      '会议表决通过了《校车办法》。',
      '表决结果：',
      '赞成：25票',
      '反对：0票',
      '弃权：1票'
    ]
    expect(read(...lines)).toMatchObject([{...some, item: '《校车办法》'}])
  })

  test('a paper may be of nothing else', () => {
    const title = '乌有市第八届人大常委会第三次会议表决结果'
    expect(run(title, ['《校车办法》：赞成25票，反对0票，弃权1票，通过。'])).toMatchObject([
      {...some, item: '《校车办法》', passed: true}
    ])
  })

  test('what a list of results says of those present is not of the item', () => {
    const title = '乌有市第八届人大常委会第三次会议表决结果'
    const line = '《校车办法》：应到31人，实到28人，赞成25票，反对0票，弃权1票，通过。'
    expect(run(title, [line])).toMatchObject([{...some, item: '《校车办法》', passed: true}])
  })

  test('of a decision the note below the title is on itself', () => {
    const title = '乌有市人大常委会关于批准决算的决议'
    expect(run(title, ['（会议以25票赞成、0票反对、1票弃权通过）'], 'note')).toMatchObject([
      {...some, item: title, passed: true}
    ])
  })
})

describe('several votes', () => {
  test('each has its item and its block', () => {
    const found = run(minutes, [
      '会议以25票赞成、0票反对、1票弃权，通过了《校车办法》；以20票赞成、3票反对、3票弃权，通过了《渡船办法》。',
      '会议一致通过了有关人事任免事项。'
    ])
    expect(found.map(({item, for: yes, on}) => [item, yes, on.data.id])).toEqual([
      ['《校车办法》', 25, 'p001'],
      ['《渡船办法》', 20, 'p001'],
      ['有关人事任免事项', null, 'p002']
    ])
  })

  test('the item of one is not that of the next', () => {
    const result = '表决结果：赞成25票，反对0票，弃权1票。'
    expect(read('会议表决了《校车办法》。', result, result).map(({item}) => item)).toEqual([
      '《校车办法》',
      null
    ])
  })

  test('a list of results names them in front of the numbers', () => {
    const lines = [
      '各项表决结果如下：',
      '1.校车办法：赞成25票，反对0票。',
      '2.渡船办法：赞成9票，反对15票，未通过。',
      '3.渡口班次：赞成20票，反对1票。'
    ]
    expect(read(...lines)).toMatchObject([
      {item: '校车办法', for: 25, passed: null},
      {item: '渡船办法', for: 9, passed: false},
      {item: '渡口班次', for: 20, passed: null}
    ])
  })
})

describe('what is no vote of the meeting', () => {
  test.each([
    '会议选举钱一为主任，赞成25票，反对0票，弃权1票。',
    '会议补选钱一为副主任，得赞成票25票。',
    '钱一得票25票，当选为主任。',
    '上年以20票赞成通过的决定已经落实。',
    '此前，会议以20票赞成通过了《渡船办法》。',
    '2021年3月5日，会议以20票赞成通过了《渡船办法》。',
    '第八届人大常委会第二次会议以20票赞成通过了《渡船办法》。',
    '村民会议以50票赞成、3票反对通过了村规民约。',
    '与会人员进行了满意度测评，赞成25票，反对0票。',
    '全国人民代表大会以2900票赞成通过了这部法律。',
    '表决事项须有赞成15票方可通过。',
    '与会人员一致认为应当修桥。',
    '会议通过了《校车办法》。',
    '会议同意报告，25名委员发言。'
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })

  test('the lines below the announcement of an election', () => {
    expect(read('选举结果如下：', '钱一：赞成25票，反对0票', '李四：赞成24票，反对1票')).toEqual([])
  })

  test.each(['乌有市人民政府工作报告', '关于《校车办法》的说明', '关于修桥的通知'])(
    'papers that do not come of a meeting only tell of votes: %s',
    (title) => {
      expect(run(title, ['会议以25票赞成、0票反对，通过了《校车办法》。'])).toEqual([])
    }
  )
})

test('a text of any length is read at once', () => {
  expect(read('会议对《校车'.repeat(50_000))).toEqual([])
  expect(read(`${'会议以1票赞成，'.repeat(50_000)}。`)).toHaveLength(0)
})

function read(...lines: readonly string[]) {
  return run(minutes, lines).map((found) => ({
    ...{item: found.item, for: found.for, against: found.against, abstained: found.abstained},
    ...{notVoted: found.notVoted, passed: found.passed}
  }))
}

function run(title: string, lines: readonly string[], role?: Role) {
  const meeting: NamedMeeting = {
    ...{name: '第八届人大常委会第三次会议', bodyId: 'npcsc', body: '人大常委会'},
    ...{term: 8, number: 3}
  }
  const children = lines.map((line, at) =>
    createBlock(line, {
      ...{lines: [at + 1], gap: 0, indent: 0, id: `p00${String(at + 1)}`},
      ...(role ? {role} : {})
    })
  )
  const document: Document = {
    ...{type: 'document', children},
    data: {meta: {title, date: '2024-03-05'}, genre: genreOf(title), meeting}
  }
  return vote.read(document, new VFile())
}
