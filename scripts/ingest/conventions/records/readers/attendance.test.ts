import {describe, expect, test} from 'vitest'
import {run, runAs} from './attendance.fixture.ts'

describe('lists on the lines below their announcement', () => {
  test('names are read in printed order, without inner spaces', () => {
    const {found, read} = run(
      ...[
        '出席会议的常委会组成人员：',
        '',
        '钱　一　　孙二三　　李　四',
        '周五五　　吴　六　　郑　七'
      ],
      ...['', '因事请假：', '', '王　明']
    )
    expect(found).toEqual({
      present: ['钱一', '孙二三', '李四', '周五五', '吴六', '郑七'],
      absent: ['王明']
    })
    expect(read).toEqual([
      'label 出席会议的常委会组成人员：',
      'names 钱一 孙二三 李四 周五五 吴六 郑七',
      'label 因事请假：',
      'names 王明'
    ])
  })

  test('a list is one block that knows all its lines', () => {
    const {blocks} = run('出席：', '钱一　孙二三　李四', '', '周五五　吴六　郑七')
    expect(blocks.map(({data}) => data.lines)).toEqual([[1], [2, 4]])
  })

  test('a last row of one or two names belongs to it where it follows closely', () => {
    expect(run('出席：', '钱一　孙二三　李四', '周　五').found?.present).toEqual([
      ...['钱一', '孙二三', '李四', '周五']
    ])
  })

  test('the text below ends it', () => {
    const {read} = run('出席：', '钱一　孙二三　李四', '', '会议由主任钱一主持。')
    expect(read.at(-1)).toBe('会议由主任钱一主持。')
    expect(read).toHaveLength(3)
  })

  test('names divided by 、 go on over lines and keep their marks', () => {
    const {found, read} = run('出席：', '钱一、孙二三、', '李四、周五五。')
    expect(found?.present).toEqual(['钱一', '孙二三', '李四', '周五五'])
    expect(read[1]?.replace(/\s/g, '')).toBe('names钱一、孙二三、李四、周五五。')
  })
})

test('traditional characters are read, and kept as printed', () => {
  expect(run('出席委員：錢一、孫二三', '請假委員：周五五').found).toEqual({
    present: ['錢一', '孫二三'],
    absent: ['周五五']
  })
})

test('members of a legislature stand one on each line, with their honours', () => {
  const {found} = run(
    '出席議員：',
    '',
    '主席錢一議員 , G.B.S., J.P.',
    '',
    '孫二三議員',
    '',
    '缺席議員：',
    '',
    '李四議員 , J.P.'
  )
  expect(found).toEqual({present: ['錢一', '孫二三'], absent: ['李四']})
})

describe('lists on the line of their announcement', () => {
  test('announcement and list become two blocks of the same line', () => {
    const {found, read, blocks} = run('出席：钱　一　孙二三　李　四', '缺席：周五五')
    expect(found).toEqual({present: ['钱一', '孙二三', '李四'], absent: ['周五五']})
    expect(read).toEqual(['label 出席：', 'names 钱一 孙二三 李四', 'label 缺席：', 'names 周五五'])
    expect(blocks.map(({data}) => data.lines)).toEqual([[1], [1], [2], [2]])
  })

  test.each([
    ['出席：', 'present'],
    ['出　席：', 'present'],
    ['出席:', 'present'],
    ['出席人员：', 'present'],
    ['到会：', 'present'],
    ['出席会议的市人大常委会组成人员：', 'present'],
    ['出席会议的委员（按姓氏笔画为序）：', 'present'],
    ['缺席：', 'absent'],
    ['缺　席：', 'absent'],
    ['请假：', 'absent'],
    ['因病请假：', 'absent'],
    ['因公请假：', 'absent'],
    ['因事请假的委员：', 'absent'],
    ['未出席：', 'absent']
  ] as const)('“%s” tells who was %s', (label, group) => {
    expect(run(`${label}钱一　孙二三`).found?.[group]).toEqual(['钱一', '孙二三'])
  })

  test('names of other peoples are whole, and what is printed behind a name is none of it', () => {
    expect(run('出席：买买提·艾力　钱一（女）　欧阳知秋').found?.present).toEqual([
      ...['买买提·艾力', '钱一', '欧阳知秋']
    ])
  })
})

describe('what is no attendance', () => {
  test('observers are a list, but neither present nor absent', () => {
    const {found, lists, read} = run('列席人员：', '钱一　孙二三　李四')
    expect(found).toEqual({present: [], absent: []})
    expect(lists).toMatchObject([{status: 'observer', names: ['钱一', '孙二三', '李四']}])
    expect(read).toEqual(['label 列席人员：', 'names 钱一 孙二三 李四'])
  })

  test.each([
    '出席会议的有市人大常委会主任钱一，副主任孙二三。',
    '出席：主任钱一，副主任孙二三',
    '会议由钱一主持，李四出席。',
    '请假：无',
    '缺席：',
    '主持：钱一　孙二三'
  ])('“%s” stays text', (line) => {
    const {found, read} = run(line, '', '会议审议了校车办法。')
    expect(found).toBeUndefined()
    expect(read).toEqual([line, '会议审议了校车办法。'])
  })

  test('names without an announcement are text', () => {
    expect(run('会议开始。', '钱一　孙二三　李四').read).toEqual([
      '会议开始。',
      '钱一　孙二三　李四'
    ])
  })

  test('papers that are neither minutes nor a list are left alone', () => {
    const {found, read} = runAs('乌有市人大常委会关于会风的报告', '出席：钱一　孙二三　李四')
    expect(found).toBeUndefined()
    expect(read).toEqual(['出席：钱一　孙二三　李四'])
  })
})

describe('a list of who came', () => {
  const title = '乌有市第八届人大常委会第三次会议出缺席人员名单'

  test('may name offices in front of the names, and why somebody was not there behind', () => {
    const lines = ['主　任：钱　一', '副主任：孙二三　李　四', '委　员：周五五']
    const absent = ['缺席人员：', '委员：吴六（病假）、郑七（事假）']
    const {found, read, messages} = runAs(title, '出席人员（4人）：', ...lines, ...absent)
    expect(found).toEqual({present: ['钱一', '孙二三', '李四', '周五五'], absent: ['吴六', '郑七']})
    expect(read).toEqual(['label 出席人员（4人）：', ...lines, 'label 缺席人员：', absent[1]])
    expect(messages).toEqual([])
  })

  test('is none where the rows are of something else', () => {
    expect(runAs(title, '出席：', '时间：三月五日上午').found).toBeUndefined()
  })
})

test('a list may be of any length', () => {
  const {found} = run('出席：', ...Array.from({length: 50_000}, () => '钱一 孙二三 李四'))
  expect(found?.present).toHaveLength(150_000)
  const {found: inline} = run(`出席：${'钱一、'.repeat(150_000)}`)
  expect(inline?.present).toHaveLength(150_000)
})

describe('what is said of a list', () => {
  test('its heading stays as printed, without its count and inner spaces', () => {
    const {lists} = run('出 席（共3人）：', '钱一　孙二三　李四', '因病请假：', '周五五')
    expect(lists).toMatchObject([
      {status: 'present', heading: '出席', stated: 3},
      {status: 'absent', heading: '因病请假', stated: null}
    ])
  })

  test('a count is of all rows below it, and is told once', () => {
    const title = '乌有市第八届人大常委会第三次会议出缺席人员名单'
    const {lists} = runAs(title, '出席人员（2人）：', '主　任：钱　一', '委　员：周五五')
    expect(lists.map(({heading, stated}) => [heading, stated])).toEqual([
      ['出席人员', 2],
      ['出席人员', null]
    ])
  })
})

describe('observers that a sentence tells', () => {
  const told = '副市长吴六，市法院、市检察院负责人列席会议。'

  test('have a place and no names', () => {
    const {lists, blocks} = run('会议开始。', told, '出席：', '钱一　孙二三')
    expect(lists).toMatchObject([
      {status: 'present', names: ['钱一', '孙二三']},
      {status: 'observer', names: [], heading: null, on: blocks[1]}
    ])
  })

  test('are not looked for where there is a list of them, or no list at all', () => {
    expect(run(told, '列席：', '吴六　郑七', '出席：', '钱一　孙二三').lists).toHaveLength(2)
    expect(run(told).lists).toEqual([])
  })
})

test('each list stands on a block of its own', () => {
  const {lists, blocks} = run('出席：钱一　孙二三', '缺席：李四')
  expect(lists.map(({on}) => on)).toEqual([blocks[1], blocks[3]])
})

test('several lists of one kind are put together', () => {
  expect(run('因病请假：钱一', '因公请假：孙二三').found?.absent).toEqual(['钱一', '孙二三'])
})
