import {describe, expect, test} from 'vitest'
import {createFormat} from './format-value.ts'

describe('numbers as a program shows them', () => {
  test.each([
    ['General', 1234567, '1234567'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 13812345678, '13812345678'],
    ['General', -2.5, '-2.5'],
    ['0', 2.5, '3'],
    ['0.00', 1.005, '1.01'],
    ['0.00', -0.001, '0.00'],
    ['#,##0', 1234567.5, '1,234,568'],
    ['#,##0.00', 0, '0.00'],
    ['#,##0.0#', 1234.5, '1,234.5'],
    ['0%', 0.125, '13%'],
    ['0.00%', 0.12345, '12.35%'],
    ['000', 7, '007'],
    ['#', 0, ''],
    ['0.##', 3, '3.'],
    ['#.##', 0.5, '.5'],
    ['[>=100]0.0;0', -1, '-1'],
    ['0"人"', 5, '5人'],
    ['"第"0"号"', 12, '第12号'],
    ['"¥"#,##0.00', 1200, '¥1,200.00'],
    ['[$￥-804]#,##0', -1200, '-￥1,200'],
    ['#,##0;[Red]-#,##0', -1200, '-1,200'],
    ['#,##0_);(#,##0)', -1200, '(1,200)'],
    ['0;-0;"无"', 0, '无'],
    ['[>=10000]0.0,"千";0', 12300, '12.3千'],
    ['[>=10000]0.0,"千";0', 12, '12'],
    ['@', 12, '12'],
    ['"已办"', 1, '已办'],
    ['0.00_ ;', 3.14159, '3.14'],
    ['G/通用格式"元"', 12.5, '12.5元']
  ])('%s of %d is %s', (format, value, text) => {
    expect(createFormat(format, false).number(value)).toEqual({text, isDoubtful: false})
  })

  test.each([
    ['yyyy/m/d', 45296, '2024/1/5'],
    ['yyyy"年"m"月"d"日"', 45296, '2024年1月5日'],
    ['[$-804]yyyy"年"m"月"d"日";@', 45296, '2024年1月5日'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', 45371, '二〇二四年三月二十日'],
    ['yyyy-mm-dd', 45296, '2024-01-05'],
    ['yyyy\\-mm\\-dd hh:mm', 45296.5, '2024-01-05 12:00'],
    ['m"月"d"日"', 45296, '1月5日'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
    ['上午/下午h"时"mm"分"', 0.25, '上午6时00分'],
    ['[h]:mm', 1.5, '36:00'],
    ['mm:ss', 0.5 + 61 / 86400, '01:01'],
    ['aaaa', 45296, '星期五'],
    ['dddd', 45298, '星期日'],
    ['d-mmm-yy', 45296, '5-Jan-24'],
    ['yyyy/m/d', 1, '1900/1/1'],
    ['yyyy/m/d', 61, '1900/3/1'],
    ['h:mm', 0.999999999, '0:00']
  ])('%s of %d is %s', (format, value, text) => {
    expect(createFormat(format, false).number(value)).toEqual({text, isDoubtful: false})
  })

  test('days may be counted from 1904 on', () => {
    expect(createFormat('yyyy/m/d', true).number(0).text).toBe('1904/1/1')
  })

  test.each([
    ['# ?/?', 0.5, '0.5'],
    ['0.00E+00', 12345, '12345'],
    ['[DBNum2]0', 12, '12'],
    ['yyyy/m/d', -1, '-1'],
    ['yyyy/m/d', 0, '0'],
    ['yyyy/m/d', 60, '60'],
    ['yyyy/m/d;@', -1, '-1'],
    ['yyyy/m/d', 1e9, '1000000000']
  ])('what %s of %d would be is not known, and that is said', (format, value, text) => {
    expect(createFormat(format, false).number(value)).toEqual({text, isDoubtful: true})
  })

  test.each([
    ['General', '甲'],
    ['@', '甲'],
    ['0;-0;0;"第"@"号"', '第甲号'],
    ['"第"@"号"', '第甲号'],
    ['0.00', '甲']
  ])('a text in %s is %s', (format, text) => {
    expect(createFormat(format, false).text('甲')).toBe(text)
  })
})
