import {describe, expect, test} from 'vitest'
import {isNational} from './national.ts'

describe('isNational', () => {
  test.each([
    '国务院办公厅关于古井保护的通知',
    '中华人民共和国古井法',
    '全国人民代表大会常务委员会关于古井保护的决定',
    '（2024年3月5日第九届全国人民代表大会常务委员会第十二次会议通过）',
    '2024年3月5日第九届全国人大常委会第十二次会议通过',
    '最高人民法院关于审理古井案件的解释',
    '税务总局',
    '住房城乡建设部',
    '國務院辦公廳關於古井保護的通知',
    '第一屆全國人民代表大會第一次會議關於古井的決議',
    '国家古井局第三次全国古井普查办公室'
  ])('holds for what a body of the whole country issued: %s', (text) => {
    expect(isNational(text)).toBe(true)
  })

  test.each([
    '子虚区人民政府关于转发国务院文件的通知',
    '（2024年3月5日子虚区第八届人大常委会第三次会议通过）',
    '全国古井普查乌有市办公室关于自查的报告',
    '参加全国人民代表大会的乌有市代表名单',
    '乌有市供销总局'
  ])('does not hold for what only names one: %s', (text) => {
    expect(isNational(text)).toBe(false)
  })
})
