import {describe, expect, test} from 'vitest'
import {statements} from '../facts/statements.ts'
import {read} from './read-head.fixture.ts'

const council = '乌有市人民代表大会常务委员会'

function meta(...lines: readonly string[]) {
  return read(['乌有市古井保护条例', ...lines, '第一条　略。'].join('\n\n')).document.data.meta
}

test('a history may stand on several lines within one bracket', () => {
  const lines = [
    '（1988年8月18日子虚区第六届人民代表大会常务委员会第二次会议通过',
    '根据1997年10月17日子虚区第七届人民代表大会常务委员会第二十七次会议《关于修改〈乌有市古井保护条例〉的决定》修正',
    '2011年5月27日子虚区第十届人民代表大会常务委员会第二十四次会议修订通过）'
  ]
  const {data} = read(['乌有市古井保护条例', ...lines, '第一条　略。'].join('\n\n')).document
  expect(data.meta.dates).toEqual({passed: '1988-08-18', amended: '2011-05-27'})
  expect(data.meeting).toMatchObject({term: 10, number: 24})
})

test('an event may stand on several lines, the last of which says what was done', () => {
  const {dates} = meta(
    '2003年6月28日 乌有市第十届人民代表大会常务委员会第三次会议',
    '通过',
    '2011年10月29日 乌有市第十一届人民代表大会常务委员会第二十',
    '三次会议《关于修改〈乌有市古井保护条例〉的决定》第三次',
    '修正',
    '2021年8月20日 乌有市第十三届人民代表大会常务委员会第三十次',
    '会议修订'
  )
  expect(dates).toMatchObject({passed: '2003-06-28', amended: '2021-08-20'})
})

describe('whose a norm is', () => {
  test('is told in full where its history names the body in full, too', () => {
    const {issuers, dates} = meta(
      '2014年10月28日 市十二届人大常委会第二十二次会议通过',
      '2015年3月27日 省十二届人大常委会第十八次会议批准',
      '2015年4月16日 乌有市第十二届人民代表大会常务委员会公告第42号公布'
    )
    expect(issuers).toEqual([{name: council}])
    expect(dates).toMatchObject({passed: '2014-10-28', published: '2015-04-16'})
  })

  test('is one body under a short name and a long one, which passes its revision', () => {
    const {issuers, dates} = meta(
      '2002年6月28日 乌有市第十一届人大常委会第三十次会议通过',
      '2010年8月25日 乌有市第十三届人民代表大会常务委员会第十二次会议通过'
    )
    expect(issuers).toEqual([{name: council}])
    expect(dates).toMatchObject({passed: '2002-06-28', amended: '2010-08-25'})
  })

  test('is two bodies where another passes it with the first', () => {
    const {issuers, dates} = meta(
      '2018年9月3日 最高人民法院审判委员会第1747次会议',
      '2018年12月12日 最高人民检察院第十三届检察委员会第十一次会议通过'
    )
    expect(issuers).toEqual([{name: '最高人民法院'}, {name: '最高人民检察院'}])
    expect(dates).toMatchObject({passed: '2018-09-03'})
  })

  test('passed on two days says so', () => {
    const first = '2018年9月3日 最高人民法院审判委员会第1747次会议'
    const second = '最高人民检察院第十三届检察委员会第十一次会议通过'
    const rules = (day: string) =>
      read(`古井保护规则\n\n${first}\n\n${day} ${second}\n\n第一条　略。`).file.messages.map(
        ({ruleId}) => ruleId
      )
    expect(rules('2018年12月12日')).toEqual(['facts-differ'])
    expect(rules('2018年9月3日')).toEqual([])
  })
})

describe('the meeting of a norm', () => {
  const meeting = (...lines: readonly string[]) =>
    read(['乌有市古井保护条例', ...lines, '第一条　略。'].join('\n\n')).document.data.meeting?.name

  test('is the one at which its text took its form', () => {
    const passings = [
      '2002年6月28日 乌有市第十一届人大常委会第三十次会议通过',
      '2010年8月25日 乌有市第十三届人大常委会第十二次会议通过'
    ]
    expect(meeting(...passings)).toBe('第十三届人大常委会第十二次会议')
  })

  test('is never the one of a body above that approved its revision', () => {
    const lines = [
      '2002年6月28日 无何自治县第十一届人民代表大会第三次会议通过',
      '2010年8月25日 乌有省第十三届人大常委会第十二次会议关于批准《无何自治县人民代表大会关于修改〈无何自治县自治条例〉的决定》的决定第一次修正'
    ]
    expect(meeting(...lines)).toBeUndefined()
  })
})

describe('the first passing of a norm', () => {
  test('is that of its revision, where an order made it public at first', () => {
    const {dates} = meta(
      '（1991年3月4日乌有市人民政府令第76号发布 2018年9月6日乌有市第八届人民代表大会常务委员会第三次会议修订通过）'
    )
    expect(dates).toMatchObject({
      published: '1991-03-04',
      passed: '2018-09-06',
      amended: '2018-09-06'
    })
  })

  test('is not known where a decision of another day changed what an order made public', () => {
    const {dates} = meta(
      '（1991年3月4日乌有市人民政府令第76号发布 根据2018年9月6日乌有市第八届人民代表大会常务委员会第三次会议通过的《乌有市人民代表大会常务委员会关于修改〈乌有市古井保护条例〉的决定》修正）'
    )
    expect(dates?.passed).toBeUndefined()
    expect(dates?.amended).toBe('2018-09-06')
  })
})

describe('the day from which a norm is in force', () => {
  const passed = '2018年12月3日 最高人民法院审判委员会第1756次会议通过'
  const again = '2023年10月16日 最高人民法院审判委员会第1901次会议通过'
  const kept = '第二条　本条例自2019年1月1日起施行。'
  const effective = (...lines: readonly string[]) => {
    const text = ['乌有市古井保护条例', ...lines, '第一条　略。', kept].join('\n')
    return read(text, statements()).document.data.meta.dates?.effective
  }

  test('is the one that its history tells of this form of it', () => {
    expect(effective(passed, again, '2023年11月1日 施行')).toBe('2023-11-01')
  })

  test('is not the one that its history tells of an earlier form', () => {
    expect(effective(passed, '2018年12月20日 施行', again)).toBe('2019-01-01')
  })
})

describe('the order above a norm', () => {
  const order = ['华胥省人民政府令', '第706号', '《华胥省古井办法》已经修订通过，现予公布。']
  const norm = [
    '华胥省古井办法',
    '（1991年3月4日华胥省人民政府令第76号发布　2018年9月6日省政府第23次常务会议修订通过）',
    '第一条　略。'
  ]

  test('makes this text public, not the first one', () => {
    const signed = ['省长　李四', '2018年11月6日']
    const {document} = read([...order, ...signed, ...norm].join('\n\n'))
    expect(document.data.meta).toMatchObject({
      title: '华胥省古井办法',
      documentNumber: '第706号',
      dates: {published: '2018-11-06', amended: '2018-09-06'}
    })
  })

  test('says nothing of a day that it does not print', () => {
    const {document} = read([...order, ...norm].join('\n\n'))
    expect(document.data.meta.dates?.published).toBe('1991-03-04')
  })
})
