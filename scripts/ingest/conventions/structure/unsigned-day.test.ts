import {describe, expect, test} from 'vitest'
import {run, sign} from './signature.fixture.ts'

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
      'is what the title makes public in another word',
      '乌有市交通局关于颁布《道路养护考核细则》的通知'
    ],
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

  test('may have lost its marks', () => {
    const {meta} = run(
      title,
      '',
      '现印发给你们。',
      '',
      '{ 2024 3 5',
      '',
      '道路养护考核细则',
      '',
      '一、目的'
    )
    expect(meta.dates?.written).toBe('2024-03-05')
  })

  test('is text above any other line', () => {
    const lines = ['2024年3月5日', '', '桥梁养护考核细则', '', '一、目的']
    const {meta} = run(title, '', '现印发给你们。', '', ...lines)
    expect(meta.dates?.written).toBeUndefined()
  })

  test.each([
    ['修订后的《道路养护考核细则》已经局务会议审议通过，现予以印发。', '道路养护考核细则'],
    ['现将《道路养护考核细则》印发给你们，请认真执行。', '道路养护考核细则（2024年3月修订）']
  ])('is told by the letter: %s', (text, opening) => {
    const {meta} = run('各区交通局：', text, '2024年3月5日', opening, '一、目的', '二、范围')
    expect(meta.dates?.written).toBe('2024-03-05')
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

test('a day above a person in an office is that of what they sign, whatever is attached below', () => {
  const attached = [
    '附件一',
    '',
    '乌有市古井名单',
    '',
    '本名单所列古井，均受保护。',
    '城隍井归古井会。'
  ]
  const signed = [
    '各条自公布日起生效。',
    '',
    '二〇二四年三月五日',
    '',
    '市长 钱一二',
    '',
    '———',
    ''
  ]
  const {meta} = run('乌有市关于古井名单的决定', '', ...signed, ...attached)
  expect(meta.dates?.written).toBe('2024-03-05')
})

test('a day below the list of what is attached is that of the letter', () => {
  const list = ['附：1.古井清单', '　　2.修缮流程', '']
  const day = '二〇二四年三月五日'
  expect(sign(...list, day, '', '（联系人：钱一；电话：0123）').meta.dates?.written).toBe(
    '2024-03-05'
  )
  expect(sign('1.古井清单', '2.修缮流程', '', day, '', '三、古井').meta.dates?.written).toBe(
    undefined
  )
})
