import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import {closing, opening, run, title, unwrapped} from './unwrap.fixture.ts'

describe('a paragraph that a page break cut is joined', () => {
  test.each([
    [
      'in a sentence',
      '全市共养护道路三百公里，其中县道一百二十公里，全年投入养护资金',
      '两千万元。'
    ],
    ['at a comma', '今年以来，全市重点加固桥梁、', '隧道和渡口。'],
    ['before a comma', '全市道路总体状况良好', '，好路率稳步上升。'],
    ['in a quotation', '会议要求“把道路养护', '纳入年度考核”。各乡镇都要落实。'],
    ['in a title', '各地按照《乌有市农村公路', '养护办法》的规定落实经费。'],
    ['in brackets', '经费为3.5亿元（含上级补助', '1.2亿元），已全部到位。'],
    ['in a number', '一年来，各级财政共投入资金合计2', '00万元，用于桥梁加固和路面翻修。'],
    ['in a numbered paragraph', '（一）加强养护。全市共有', '三百公里道路需要养护。'],
    ['in an article', '第三条 养护单位应当设置标志；夜间施工的，应当', '设置照明设施。'],
    ['before the words that someone says', '市长李四在会上指出：', '“道路养护要常抓不懈。”'],
    [
      'before a number that looks like one of a list',
      '全年投资比上年增加，其中',
      '3.5亿元用于桥梁。'
    ]
  ])('%s', (_, before, after) => {
    expect(unwrapped(opening, '', before, '', after)).toEqual([opening, before + after])
  })

  test('twice in a row', () => {
    const page = `年度任务的百分之九十，${'其中县道、乡道'.repeat(9)}百分之`
    expect(unwrapped(opening, '', '全年养护三百公里，完成', '', page, '', '九十八。')).toEqual([
      opening,
      `全年养护三百公里，完成${page}九十八。`
    ])
  })

  test('wherever a long one is cut, and the halves know all their lines', () => {
    const whole =
      '今年以来，市人民政府认真落实“四好农村路”建设要求，投入资金2.35亿元（含上级补助1.2亿元），新改建农村公路38条、126公里；其中，子虚区12条，南柯区9条，到十月底全部完工'
    fc.assert(
      fc.property(fc.integer({min: 12, max: whole.length - 1}), (at) => {
        fc.pre(whole.charAt(at - 1) !== '；')
        const {blocks} = run(
          opening,
          '',
          whole.slice(0, at),
          '',
          '',
          `${whole.slice(at)}。`,
          '',
          closing
        )
        expect(blocks.map(({text}) => text)).toEqual([opening, `${whole}。`, closing])
        expect(blocks[1]?.lines).toEqual([5, 8])
      })
    )
  })

  test('across the page number and the running head, which stay where they were printed', () => {
    const text = ['路', '桥', '渡'].map((word) => [
      `今年以来，各区县共检查${word}二百处，发现问题三十个，已经`,
      `— ${String('路桥渡'.indexOf(word) + 3)} —`,
      '乌有市人民政府公报',
      '整改了二十五个。'
    ])
    const {blocks, nodes} = run(...text.flat())
    expect(blocks.map(({text: each}) => each)).toEqual(
      ['路', '桥', '渡'].map(
        (word) => `今年以来，各区县共检查${word}二百处，发现问题三十个，已经整改了二十五个。`
      )
    )
    expect(nodes.filter((type) => type === 'furniture')).toHaveLength(6)
  })

  test('with a space only where Latin words meet', () => {
    const lines = [
      '今年以来，全市平台都采用了Open',
      'Data标准。',
      '同时，各车站都接入Wi',
      '无线网。'
    ]
    expect(unwrapped(opening, '', lines.join('\n\n'))).toEqual([
      ...[opening, '今年以来，全市平台都采用了Open Data标准。', '同时，各车站都接入Wi无线网。']
    ])
  })
})

describe('two paragraphs stay apart', () => {
  test.each([
    ['full stops', '道路养护平稳。', '桥梁养护有序。'],
    ['closing quotation marks', '他说：“道路养护平稳。”', '桥梁养护有序。'],
    ['semicolons', '1.修缮道路；', '2.加固桥梁。'],
    ['exclamations', '让我们共同努力！', '谢谢大家。'],
    ['dots', '代表们问，路什么时候通……', '会场里安静下来。'],
    ['a numbered heading', '一、主要做法和成效', '全市列养道路三百公里，好路率稳步上升。'],
    ['a heading in sentences', '（二）抓实日常养护，提升道路品质', '全年修补坑槽三千处。'],
    ['a heading without a number', '基本情况', '全市列养道路三百公里，好路率稳步上升。'],
    ['headings without numbers', '存在问题', '下一步打算'],
    ['a colon', '会议议程：', '听取关于道路养护情况的报告'],
    ['fields', '责任单位：市交通局', '完成时限：2024年6月底前'],
    ['a field with commas', '配合单位：市水务局，市城管局', '联系电话：62220000'],
    ['a numbered item without a full stop', '一、修缮道路', '二、加固桥梁'],
    ['first, second', '一是修缮道路。', '二是加固桥梁。'],
    ['a body and a date', '乌有市交通局', '2024年3月5日'],
    ['text and the body that signs', '现将有关情况报告如上，请予审议', '乌有市人民政府']
  ])('with %s between them', (_, first, second) => {
    expect(unwrapped(opening, '', first, '', second)).toEqual([opening, first, second])
    expect(unwrapped(opening, '', first, '', second, '', closing)).toEqual([
      ...[opening, first, second, closing]
    ])
  })

  test.each([
    ['items of a list', ['1.道路养护经费', '2.桥梁养护经费', '3.渡口养护经费']],
    [
      'rows of a table',
      ['云梦路\t12公里\t30万元', '黄粱路\t8公里\t20万元', '槐安巷\t2公里\t5万元']
    ],
    ['rows of names', ['王　明　　李　四　　周五五', '钱　一　　孙二三　　吴　六']],
    ['short lines', ['云梦路 12公里', '黄粱路 8公里', '槐安巷 2公里']]
  ])('%s that follow each other closely', (_, lines) => {
    expect(unwrapped(opening, '', ...lines)).toEqual([opening, ...lines])
  })

  test('in whichever order whole paragraphs stand', () => {
    const whole = [
      '一年来，全市道路养护工作平稳有序。',
      '（一）抓好日常养护。全年修补坑槽三千处；清理边沟二百公里。',
      '代表们问：“经费从哪里来？”',
      '一、主要做法',
      '第三条　养护单位应当设置标志。',
      '牵头单位：市交通局',
      '3.完善应急机制，组建抢险队伍5支。',
      '乌有市交通局',
      '2024年3月5日'
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(whole, {minLength: 2}), (paragraphs) => {
        expect(unwrapped(opening, '', paragraphs.join('\n\n'))).toEqual([opening, ...paragraphs])
      })
    )
  })

  test('a paragraph whose second half is missing is reported, and not joined to the next', () => {
    const cut = '全市列养道路三百公里，其中县道一百二十公里、乡道'
    const {blocks, messages} = run(opening, '', cut, '', '（一）县道情况。全市有县道九条。')
    expect(blocks.map(({text}) => text)).toEqual([opening, cut, '（一）县道情况。全市有县道九条。'])
    expect(messages).toMatchObject([{ruleId: 'paragraph-cut', line: 5}])
    expect(messages[0]?.reason).toContain('一百二十公里、乡道')
  })
})

test('nothing is lost, added or moved, whatever the lines are', () => {
  const line = fc.constantFrom(
    ...['', '路', '　　养护', '养护，', '“好', '桥”。', '一、桥', '（一）桥。', '王明　李四　周五'],
    ...['责任单位：局', '乌有市交通局', '2024年3月5日', '— 3 —', 'Open', '3.5公里', '桥'.repeat(30)]
  )
  fc.assert(
    fc.property(fc.array(line, {maxLength: 30}), (lines) => {
      const {document} = run(...lines)
      const printed = document.children.filter((child) => isBlock(child))
      const plain = (texts: readonly string[]) => texts.join('').replace(/\s+/g, '')
      const text = lines.filter((each) => each !== '— 3 —')
      expect(plain(printed.map(textOf))).toBe(plain([title, ...text]))
      const places = printed.flatMap(({data}) => data.lines)
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      expect(places).toHaveLength(1 + text.filter((each) => each !== '').length)
    })
  )
})

test('what takes place at another time begins anew in a schedule', () => {
  const lines = [
    '1月8日（星期三）',
    '上午9:00　　开幕大会',
    '　　　　　　一、听取工作报告',
    '　　　　　　二、审查计划报告和预算报告',
    '下午2:30　　各代表团分组审议工作报告',
    '1月9日（星期四）',
    '上午　　　　第二次全体会议',
    '　　　　　　听取法院工作报告'
  ]
  const bare = (line: string) => line.replace(/\s/g, '')
  expect(unwrapped(...lines).map(bare)).toEqual(lines.map(bare))
})

test.each([
  [
    '　　子虚区人民代表大会常务委员会第三次会议定于2025年',
    '1月8日（星期三）召开，会期一天，请各位委员安排好工'
  ],
  [
    '　　一、甲路和乙路延长运营，甲路末班由21时30分延至2',
    '3时10分，乙路末班由22时延至23时40分，请有关单位做工'
  ]
])('but a time in a sentence that lines cut begins nothing: %s', (first, second) => {
  const lines = [
    ...[first, second, '作，按时出席。'],
    '　　请假的委员应当在会前三日向办公室书面说明理由。'
  ]
  expect(unwrapped(...lines)).toEqual([lines.slice(0, 3).join('').trim(), (lines[3] ?? '').trim()])
})

test('a line that opens an attachment is whole above an empty line', () => {
  const cut = ['各镇要养护古井，', '', '并按月报送。', '']
  const attached = ['附件2：技术要求', '', '井栏要用石料，井绳要用麻绳。']
  expect(unwrapped(...cut, '古井由各镇管理。', '', ...attached)).toEqual([
    ...['各镇要养护古井，并按月报送。', '古井由各镇管理。', '附件2：技术要求', attached[2]]
  ])
})
