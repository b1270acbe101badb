import {describe, expect, test} from 'vitest'
import {readHistory} from './history.ts'

/** Each event in one line: what, when, by whom. */
const told = (text: string) =>
  readHistory(text).map(({act, date, bodies}) => [act, date ?? '?', ...bodies].join(' '))

const council = '乌有市人民代表大会常务委员会'

describe('readHistory', () => {
  test('tells passing, approval, publication and effect apart', () => {
    expect(
      told(
        '（2019年1月9日乌有市第八届人民代表大会常务委员会第三次会议通过　2019年3月1日华胥省第十二届人民代表大会常务委员会第四次会议批准　2019年3月5日乌有市人民代表大会常务委员会公告第7号公布　自2019年5月1日起施行）'
      )
    ).toEqual([
      `pass 2019-01-09 ${council}`,
      'approve 2019-03-01 华胥省人民代表大会常务委员会',
      `publish 2019-03-05 ${council}`,
      'take-effect 2019-05-01'
    ])
  })

  test('a revision is what it says last, whatever the decisions are called that it names', () => {
    expect(
      told(
        '根据2021年6月2日乌有市第九届人大常委会第二次会议《关于修改〈乌有市古井保护条例〉的决定》第一次修正 2022年7月3日乌有市人民政府第十次常务会议修订通过'
      )
    ).toEqual(['amend 2021-06-02 乌有市人大常委会', 'amend 2022-07-03 乌有市人民政府'])
  })

  test.each([
    ['（签订日期1991年1月2日 生效日期1991年3月4日）', 'take-effect 1991-03-04'],
    ['2001年1月2日国务院令第331号公布', 'publish 2001-01-02 国务院'],
    ['2001年1月2日中华人民共和国国务院令第3号发布', 'publish 2001-01-02 国务院'],
    ['1988年5月6日 交通部令第2号发布', 'publish 1988-05-06 交通部'],
    ['2003年4月5日最高人民法院审判委员会第12次会议通过', 'pass 2003-04-05 最高人民法院'],
    ['2003年4月5日由最高人民检察院第十届检察委员会第2次会议通过', 'pass 2003-04-05 最高人民检察院'],
    ['2003年4月5日乌有市人民代表大会常务委员第2次会议通过', `pass 2003-04-05 ${council}`],
    ['2001年1月2日国务院、中央军事委员会令第5号公布', 'publish 2001-01-02 国务院 中央军事委员会'],
    ['2001年1月2日国务院中央军委发布', 'publish 2001-01-02 国务院 中央军委'],
    ['2001年1月2日起施行', 'take-effect 2001-01-02'],
    ['2001年1月2日乌有市人民政府令第9号废止', 'end 2001-01-02 乌有市人民政府'],
    ['2001年1月2日公布', 'publish 2001-01-02']
  ])('%s', (text, event) => {
    expect(told(text)).toEqual([event])
  })

  test('a publication that says so takes effect on its day', () => {
    expect(told('1991年3月4日乌有市人民政府令第6号发布　自发布之日起施行')).toEqual([
      'publish 1991-03-04 乌有市人民政府',
      'take-effect 1991-03-04'
    ])
  })

  test('a day and a body without an act share that of the next one', () => {
    expect(
      told(
        '2010年1月18日最高人民法院审判委员会第1483次会议、2010年1月14日最高人民检察院第十一届检察委员会第28次会议通过'
      )
    ).toEqual(['pass 2010-01-18 最高人民法院', 'pass 2010-01-14 最高人民检察院'])
  })

  test('an act without its day has none', () => {
    expect(told('（最高人民法院审判委员会第1421次会议通过 2008年4月17日公布）')).toEqual([
      'pass ? 最高人民法院',
      'publish 2008-04-17'
    ])
  })

  test('what is no history has no events', () => {
    expect(told('第一条　为了保护古井，制定本办法。')).toEqual([])
    expect(told('')).toEqual([])
  })
})
