import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {readLines} from '../../engine/read/lines.ts'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import {characters} from '../clean/characters.ts'
import {decide} from '../facts/decide.ts'
import {head} from '../head/head.ts'
import {split} from '../split/split.ts'
import {signature} from './signature.ts'
import {unwrap} from './unwrap.ts'

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

  test('between paragraphs it is text', () => {
    const {roles, meta} = sign('2024年3月5日', '', '检查组到子虚区检查道路。')
    expect(roles).toEqual([undefined, undefined])
    expect(meta.dates?.written).toBeUndefined()
  })
})

describe('a date without a body above what is attached', () => {
  const title = '乌有市交通局关于印发《道路养护考核细则》的通知'

  test.each([['道路养护考核细则'], ['附件'], ['附件1：']])('is its day: %s', (opening) => {
    const {roles, meta} = run(
      title,
      '各区交通局：',
      '现印发给你们。',
      '',
      '2024年3月5日',
      '',
      opening,
      '',
      '一、目的'
    )
    expect(meta.dates?.written).toBe('2024-03-05')
    expect(roles[0]).toBe('date')
  })

  test.each([
    [
      'is what the title sends out without quoting it',
      '乌有市交通局关于印发道路养护考核细则的通知'
    ],
    ['names its area, too', '乌有市交通局关于印发《养护考核细则》的通知']
  ])('the attachment %s', (_, title) => {
    const {meta} = run(
      title,
      '',
      '现印发给你们。',
      '',
      '2024年3月5日',
      '',
      '道路养护考核细则',
      '',
      '一、目的'
    )
    expect(meta.dates?.written).toBe('2024-03-05')
  })

  test.each(['附件：道路养护考核细则', '（此件公开发布）'])('may be told of: %s', (line) => {
    const {meta} = run(
      title,
      '',
      '现印发给你们。',
      '',
      '二〇二四年三月五日',
      '',
      line,
      '',
      '道路养护考核细则'
    )
    expect(meta.dates?.written).toBe('2024-03-05')
  })

  test('is text above any other line', () => {
    const lines = ['2024年3月5日', '', '桥梁养护考核细则', '', '一、目的']
    const {meta} = run(title, '', '现印发给你们。', '', ...lines)
    expect(meta.dates?.written).toBeUndefined()
  })
})

describe('a date without a body that ends the text', () => {
  test.each([
    [['扫一扫在手机打开', '责任编辑：钱一']],
    [['主题词：道路　养护　通知']],
    [['', '', '', '', '', '道路养护标准', '', '道路应当平整。']]
  ])('may be followed by %j', (below) => {
    expect(sign('二〇二四年三月五日', ...below).meta.dates?.written).toBe('2024-03-05')
  })

  test.each([
    [['道路养护标准', '', '道路应当平整。']],
    [['一、道路', '二、桥梁']],
    [['', '', '', '检查组到子虚区检查道路。']]
  ])('is not followed by %j', (below) => {
    expect(sign('二〇二四年三月五日', ...below).meta.dates?.written).toBeUndefined()
  })
})

test('marks that stand for lost spaces are no part of a signature', () => {
  const {meta} = sign('乌有市交通局办公室 ?????', '2024年3月5日 ????')
  expect(meta).toMatchObject({issuer: '乌有市交通局办公室', dates: {written: '2024-03-05'}})
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
    expect(sign('2024325').meta.dates?.written).toBeUndefined()
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
function sign(...lines: readonly string[]) {
  const front = [
    '乌有市交通局关于修路的通知',
    '',
    '各区县交通局：',
    '',
    '现将有关事项通知如下。',
    ''
  ]
  return run(...front, ...lines)
}

function run(...lines: readonly string[]) {
  const tree = readLines(lines.join('\n'))
  const steps = unified()
    .use(characters)
    .use(split)
    .use(head)
    .use(unwrap)
    .use(signature)
    .use(decide)
  steps.runSync(tree, new VFile({path: 'a.txt'}))
  const [document] = documentsOf(tree)
  if (!document) throw new Error('Expected a document')
  const blocks = document.children.filter((child) => isBlock(child)).slice(3)
  return {
    meta: document.data.meta,
    roles: blocks.map(({data}) => data.role),
    texts: blocks.map(textOf)
  }
}
