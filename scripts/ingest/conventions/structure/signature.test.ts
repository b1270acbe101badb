import {describe, expect, test} from 'vitest'
import {run, sign} from './signature.fixture.ts'

describe('a body and a date below the text', () => {
  test.each([
    ['乌有市交通局', '2024年3月5日'],
    ['乌有市人民代表大会常务委员会', '二〇二四年三月五日'],
    ['乌有市人民代表大会常务委员会', '二○二四年三月五日'],
    ['乌 有 市 交 通 局', '2024 年 3 月 5 日'],
    ['　　　　　　　　乌有市交通局', '　　　　　　　　２０２４年３月５日'],
    ['中共乌有市委员会', '2024-03-05'],
    ['乌有市人大常委会主任会议办公室', '（2024年3月5日）']
  ])('“%s” and “%s” are who signed and when', (body, date) => {
    const {roles, meta} = sign(body, date)
    expect(roles).toEqual(['signature', 'date'])
    expect(meta.dates?.written).toBe('2024-03-05')
    expect(meta.issuer).toBe(body.replace(/\s/g, ''))
  })

  test('empty lines between them do not matter', () => {
    expect(sign('乌有市交通局', '', '', '2024年3月5日').roles).toEqual(['signature', 'date'])
  })

  test('several bodies sign together', () => {
    const {roles, meta} = sign('乌有市交通局', '乌有市财政局', '乌有市公安局', '2024年3月5日')
    expect(roles).toEqual(['signature', 'signature', 'signature', 'date'])
    expect(meta.issuers).toEqual([
      {name: '乌有市交通局'},
      {name: '乌有市财政局'},
      {name: '乌有市公安局'}
    ])
    expect(meta.issuer).toBe('乌有市交通局')
  })

  test('a name may take two lines', () => {
    const lines = [
      '无何县统计局',
      '无何县人民政府第三次',
      '全国古井普查领导小组办公室',
      '2024年3月5日'
    ]
    expect(sign(...lines).meta.issuers).toEqual([
      {name: '无何县统计局'},
      {name: '无何县人民政府第三次全国古井普查领导小组办公室'}
    ])
  })

  test('the body that signs counts more than the one in the title', () => {
    expect(sign('乌有市交通局办公室', '2024年3月5日').meta.issuer).toBe('乌有市交通局办公室')
  })
})

describe('a date without a body', () => {
  test('at the very end it is when the document was written', () => {
    const {roles, meta} = sign('2024年3月5日')
    expect(roles).toEqual(['date'])
    expect(meta).toMatchObject({issuer: '乌有市交通局', dates: {written: '2024-03-05'}})
  })

  test('what a printed paper has below it is no text', () => {
    const below = ['主题词：道路 批复', '抄送：乌有市财政局，', '乌有市公安局，钱一副市长。']
    const {roles, meta} = sign('二○二四年三月五日', ...below)
    expect(roles[0]).toBe('date')
    expect(meta.dates?.written).toBe('2024-03-05')
  })

  test('between paragraphs it is text', () => {
    const {roles, meta} = sign('2024年3月5日', '', '检查组到子虚区检查道路。')
    expect(roles).toEqual([undefined, undefined])
    expect(meta.dates?.written).toBeUndefined()
  })
})

test('marks that stand for lost spaces are no part of a signature', () => {
  const {meta} = sign('乌有市交通局办公室 ?????', '2024年3月5日 ????')
  expect(meta).toMatchObject({issuer: '乌有市交通局办公室', dates: {written: '2024-03-05'}})
})

describe('a day without a body above what is sent', () => {
  const plan = ['2024年3月5日', '乌有市古井巡查工作方案', '为保护古井，制定本方案。']
  test.each([
    ['现将《乌有市古井巡查工作方案》印发给你们。', '2024-03-05'],
    ['现将有关方案印发给你们。', undefined]
  ])('closes a letter that names it: %s', (letter, day) => {
    expect(sign(letter, ...plan).meta.dates?.written).toBe(day)
  })

  test('stands below what says that the text ends', () => {
    expect(sign('特此公告', '2024年3月5日', '完').meta.dates?.written).toBe('2024-03-05')
  })
})

test('how to reach who signed may stand above the day', () => {
  const {meta} = sign('特此公告。', '乌有市交通局', '养护科　电话：0123456', '2024年3月5日')
  expect(meta).toMatchObject({issuer: '乌有市交通局', dates: {written: '2024-03-05'}})
})

describe('other signatures', () => {
  test('a body and a day may stand on one line', () => {
    const {roles, meta} = sign('乌有市交通局办公室　2024年3月5日')
    expect(roles).toEqual(['signature'])
    expect(meta).toMatchObject({issuer: '乌有市交通局办公室', dates: {written: '2024-03-05'}})
  })

  test('but not within the text', () => {
    const {meta} = sign('乌有市交通局办公室　2024年3月5日', '', '检查组到子虚区检查道路。')
    expect(meta.dates?.written).toBeUndefined()
  })

  test('an order is signed by a person, and its norm follows', () => {
    const {meta} = sign('市长　钱一', '2024年3月5日', '', '乌有市道路养护办法', '', '第一条　略。')
    expect(meta.dates?.written).toBe('2024-03-05')
  })

  test('a day below a body may have lost its marks', () => {
    expect(sign('乌有市交通局', '2024325').meta.dates?.written).toBe('2024-03-25')
    expect(sign('2024325', '', '检查组到子虚区检查道路。').meta.dates?.written).toBeUndefined()
  })

  test('a day in digits that ends a page is surer than nothing, and no surer than other days', () => {
    expect(sign('2024-03-05').meta.dates?.written).toBe('2024-03-05')
    expect(
      run('乌有市交通局通知', '（2024年3月1日）', '略。', '2024-03-05').meta.dates?.written
    ).toBe('2024-03-01')
  })
})

describe('what signs nothing', () => {
  test.each([
    ['a sentence', '请将进度报送市交通局。', '2024年3月5日'],
    ['a list of bodies in a sentence', '责任单位：市交通局', '2024年3月5日'],
    ['a person', '乌有市交通局局长　李　四', '2024年3月5日'],
    ['a long line', `${'乌有市交通运输综合管理'.repeat(3)}委员会`, '2024年3月5日']
  ])('%s above a date is none', (_, line, date) => {
    const {roles, meta} = sign(line, date)
    expect(roles).toEqual([undefined, 'date'])
    expect(meta.issuer).toBe('乌有市交通局')
  })

  test.each([
    ['a day that does not exist', '2024年2月30日'],
    ['a month', '2024年3月'],
    ['a date with more on its line', '2024年3月5日印发']
  ])('%s below a body is none', (_, date) => {
    expect(sign('乌有市交通局', date).roles).toEqual([undefined, undefined])
  })

  test('a list of bodies that happens to stand above a date is none', () => {
    const bodies = ['市交通局', '市财政局', '市公安局', '市水务局', '市城管局']
    expect(sign(...bodies, '2024年3月5日').roles).toEqual([
      ...[undefined, undefined, undefined, undefined, undefined, 'date']
    ])
  })
})

describe('several signatures', () => {
  test('all are marked; the first says when and by whom the document was written', () => {
    const {roles, meta} = sign(
      ...['乌有市交通局', '2024年3月5日', '', '附件', '', '道路养护标准', '', '道路应当平整。', ''],
      ...['乌有市财政局', '2024年4月1日']
    )
    expect(roles.filter((role) => role === 'date')).toHaveLength(2)
    expect(meta).toMatchObject({issuer: '乌有市交通局', dates: {written: '2024-03-05'}})
  })

  test('a date that the head gave stays', () => {
    const {meta} = run(
      '乌有市交通局关于修路的通知',
      '（2024年1月2日）',
      '',
      '现通知如下。',
      '',
      '2024年3月5日'
    )
    expect(meta.dates?.written).toBe('2024-01-02')
  })
})

test('a list of bodies above a date signs nothing', () => {
  const bodies = Array.from({length: 5000}, () => '乌有市交通局')
  const {roles} = sign(...bodies, '2024年3月5日')
  expect(roles.filter((role) => role === 'signature')).toEqual([])
})

test('no text is changed', () => {
  const {texts} = sign('　　乌 有 市 交 通 局', '二〇二四年三月五日')
  expect(texts).toEqual(['乌 有 市 交 通 局', '二〇二四年三月五日'])
})

/** The lines behind a notice and what they were taken for. */
