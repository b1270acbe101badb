import {describe, expect, test} from 'vitest'
import {isDateline, numberIn, titleParts} from './title-parts.ts'

const title = '子虚区人民政府关于夜市的通知'

test('the wall of a table in front of a title is no part of it', () => {
  expect(titleParts('| 子虚区护井公告 |')).toEqual({
    before: '| ',
    title: '子虚区护井公告',
    behind: ' |'
  })
})

describe('titleParts', () => {
  test.each([
    [`${title}（子政发〔2024〕3号）`, '', '（子政发〔2024〕3号）'],
    [`${title}(子政发(2024)3号)`, '', '(子政发(2024)3号)'],
    [`${title} 子政发［2024］3号`, '', ' 子政发［2024］3号'],
    [`子政发〔2024〕3号 ${title}`, '子政发〔2024〕3号 ', ''],
    [`（子政发〔2024〕3号）${title}`, '（子政发〔2024〕3号）', '']
  ])('divides a number from a title: %s', (printed, before, behind) => {
    const parts = titleParts(printed)
    expect(parts).toEqual({before, title, behind})
    expect(numberIn(parts)).toMatch(/^子政发.2024.3号$/)
  })

  test.each([
    [`子虚区人民政府网 - ${title}`, '子虚区人民政府网 - ', ''],
    [`${title}-子虚区人民政府网站`, '', '-子虚区人民政府网站'],
    [`${title}_乌有市人大`, '', '_乌有市人大'],
    [`${title}（子政发〔2024〕3号）_子虚区人民政府`, '', '（子政发〔2024〕3号）_子虚区人民政府']
  ])('divides the name of a site from a title: %s', (printed, before, behind) => {
    expect(titleParts(printed)).toEqual({before, title, behind})
  })

  test.each([
    [`今日播报：${title}`, '今日播报：', title],
    [`某某局：${title}`, '', `某某局：${title}`],
    [`钱一二：${title}`, '', `钱一二：${title}`],
    ['今日播报：夜市亮灯', '', '今日播报：夜市亮灯']
  ])('divides what a list of papers is called: %s', (printed, before, own) => {
    expect(titleParts(printed)).toEqual({before, title: own, behind: ''})
  })

  test.each(['附件 ', '附件2 ', '附件：', '附表1: '])(
    'divides which part of a paper it is: %s',
    (before) => {
      const plan = '2024年护井任务分工方案'
      expect(titleParts(before + plan)).toEqual({before, title: plan, behind: ''})
    }
  )

  test.each(['', '2024.10.13', '2024年10月13日 '])(
    'divides the day and the number from a paper that a collection names: %s',
    (before) => {
      const parts = titleParts(`${before}《${title}》子政发〔2024〕3号`)
      expect(parts).toEqual({before, title: `《${title}》`, behind: '子政发〔2024〕3号'})
      expect(numberIn(parts)).toBe('子政发〔2024〕3号')
    }
  )

  test('leaves a word that begins as such a mark does', () => {
    expect(titleParts('附属井台管理办法').before).toBe('')
  })

  test('divides the year under which a collection has a paper', () => {
    expect(titleParts(`2024年 ${title}`)).toEqual({before: '2024年 ', title, behind: ''})
    expect(titleParts('2024年 子虚区夜市统计公报').before).toBe('')
  })

  test('divides a year that the title has already', () => {
    expect(titleParts('2024年子虚区统计公报 2024')).toEqual({
      before: '',
      title: '2024年子虚区统计公报',
      behind: ' 2024'
    })
  })

  test('divides what a page says of a norm from its title, and numbers in either script', () => {
    expect(titleParts(`(已废止)${title}`)).toEqual({before: '(已废止)', title, behind: ''})
    const printed = '子政發〔2024〕3號 子虛區人民政府關於夜市的通知'
    expect(titleParts(printed).before).toBe('子政發〔2024〕3號 ')
  })

  test.each([
    [`新华社乌有3月16日电　${title}`, '新华社乌有3月16日电　', ''],
    [`${title} |`, '', ' |'],
    [`${title}.`, '', '.'],
    [`简报|${title}`, '简报|', ''],
    [`（受权发布）${title}`, '（受权发布）', ''],
    [`新華社21日訊 ${title}`, '新華社21日訊 ', ''],
    [
      `${title}（2021年10月28日子虚区第八届人民代表大会第三次会议通过）`,
      '',
      '（2021年10月28日子虚区第八届人民代表大会第三次会议通过）'
    ],
    [`${title}(2018`, '', '(2018']
  ])('divides what a site left around a title: %s', (printed, before, behind) => {
    expect(titleParts(printed)).toEqual({before, title, behind})
  })

  test('knows a line that is only a dateline', () => {
    expect(isDateline('新华社乌有4月23日电')).toBe(true)
    expect(isDateline(`新华社乌有4月23日电 ${title}`)).toBe(false)
  })

  test('divides the column in marks from a title', () => {
    expect(titleParts(`「通告」${title}`)).toEqual({before: '「通告」', title, behind: ''})
  })

  test.each([
    title,
    '子虚区人民政府公告（第7号）',
    '夜市亮灯记-子虚区人民政府网站',
    '关于子政发〔2024〕3号文件的答复',
    `${title}岳子政发〔2024〕3号`,
    '通知（子政发〔2024〕3号）',
    ''
  ])('leaves a title whole: %s', (printed) => {
    expect(titleParts(printed)).toEqual({before: '', title: printed, behind: ''})
  })
})

test.each(['建议标题：', '案 由：', '提案名稱：'])(
  'what a form calls a title is no part of it: %s',
  (label) => {
    const proposed = '关于增设夜间公交班次的建议'
    expect(titleParts(label + proposed)).toEqual({before: label, title: proposed, behind: ''})
    expect(titleParts(`${label}占用桥面`).before).toBe('')
  }
)
