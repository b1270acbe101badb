import {describe, expect, test} from 'vitest'
import {contentsOf} from './contents.fixture.ts'

const decision = '关于批准市级决算的决议'
const names = '子虚区人大常委会任命名单'

describe('readContents with the page behind the title', () => {
  test.each([
    ['in brackets after dots', '……（3）', '……（12）'],
    ['in brackets after a tab', '\t(3)', '\t(12)'],
    ['in brackets', '（3）', '（12）'],
    ['after dots', '......3', '......12'],
    ['after middle dots', '···3', '···12'],
    ['after ideographic dots with spaces', ' …… 3', ' …… 12'],
    ['after spaces', '    3', '    12'],
    ['after full-width spaces', '　　3', '　　12'],
    ['between dashes', '…… -3-', '…… -12-']
  ])('reads the page %s', (_, first, second) => {
    const list = contentsOf(['目录', decision + first, names + second, '', '正文。'])
    expect(list?.entries).toMatchObject([
      {title: decision, page: 3, below: [], lines: [2]},
      {title: names, page: 12, below: [], lines: [3]}
    ])
    expect(list).toMatchObject({start: 0, end: 3})
  })

  test.each(['1. ', '1、', '（1）', '一、', '1．'])(
    'leaves the ordinal %s out of the title',
    (ordinal) => {
      const list = contentsOf(['目录', `${ordinal}${decision}……3`, `${ordinal}${names}……12`])
      expect(list?.entries.map(({title}) => title)).toEqual([decision, names])
    }
  )

  test.each(['／', '/', ' / ', '　/　'])('reads who wrote it behind “%s”', (slash) => {
    const list = contentsOf([
      '目录',
      `02　石桥修好了${slash}钱一`,
      `05　古井${slash}孙二`,
      '',
      '正文。'
    ])
    expect(list?.entries).toMatchObject([
      {title: '石桥修好了', below: ['钱一']},
      {title: '古井', below: ['孙二']}
    ])
  })

  test('joins a title that is wrapped over lines', () => {
    const list = contentsOf([
      '目录',
      '乌有市子虚区人大财政经济委员会',
      '关于2024年上半年预算执行情况',
      '的意见和建议……（3）',
      `${names}……（12）`
    ])
    expect(list?.entries[0]).toEqual({
      title: '乌有市子虚区人大财政经济委员会 关于2024年上半年预算执行情况 的意见和建议',
      page: 3,
      below: [],
      lines: [2, 3, 4]
    })
    expect(list?.end).toBe(5)
  })

  test.each([
    [`${decision}　乌政〔2024〕5号`, decision],
    [`乌政〔2024〕5号　${decision}`, decision],
    [`${decision}乌政〔2024〕5号`, `${decision}乌政〔2024〕5号`]
  ])('leaves the number of a paper out of its title: %s', (printed, title) => {
    const list = contentsOf(['目录', `${printed}……3`, `${names}……12`])
    expect(list?.entries[0]?.title).toBe(title)
  })

  test('reads the page on a line of its own', () => {
    const list = contentsOf(['目录', `1. ${decision}`, '（3）', `2. ${names}`, '（12）'])
    expect(list?.entries).toMatchObject([
      {title: decision, page: 3, lines: [2, 3]},
      {title: names, page: 12, lines: [4, 5]}
    ])
  })

  test('takes what follows a stroke for the author', () => {
    const list = contentsOf(['目录', '一座古桥的询问／钱　一（3）', '夜间公交（12）'])
    expect(list?.entries).toMatchObject([
      {title: '一座古桥的询问', below: ['钱　一'], page: 3},
      {title: '夜间公交', below: [], page: 12}
    ])
  })

  test('takes what stands between the dots and the page for who delivered it', () => {
    const list = contentsOf(['目录', '关于古桥的报告………区文化局局长 钱一  3', '夜间公交……12'])
    expect(list?.entries).toMatchObject([
      {title: '关于古桥的报告', below: ['区文化局局长 钱一'], page: 3},
      {title: '夜间公交', below: [], page: 12}
    ])
  })

  test('reads a page behind one space, and the body that wrote it in front of that', () => {
    const lines = [
      '护井记　本刊编辑部 1',
      '【特稿】',
      '夜间公交',
      '——以南柯为例　南柯区人大常委会 4'
    ]
    const list = contentsOf(['目录', ...lines, '推动夜间公交 开得出 等得到 8'])
    expect(list?.entries).toMatchObject([
      {title: '护井记', below: ['本刊编辑部'], page: 1, lines: [2]},
      {
        title: '夜间公交',
        second: '以南柯为例',
        below: ['南柯区人大常委会'],
        page: 4,
        lines: [4, 5]
      },
      {title: '推动夜间公交 开得出 等得到', below: [], page: 8}
    ])
  })

  test('keeps the brackets that belong to a title', () => {
    const list = contentsOf(['目录', '乌有市古井保护条例（草案）……（3）', `${names}（12）`])
    expect(list?.entries[0]?.title).toBe('乌有市古井保护条例（草案）')
  })

  test('does not take the name of a group for the first half of a title', () => {
    const list = contentsOf([
      '目录',
      '乌有市子虚区第八届人大常委会第十七次会议',
      `${decision}……（3）`,
      '【人事任免】',
      `${names}……（12）`
    ])
    expect(list?.entries.map(({title}) => title)).toEqual([decision, names])
  })

  test('joins a title that names a meeting in its first half', () => {
    const list = contentsOf([
      '目录',
      '子虚区第八届人大常委会 第十七次会议关于',
      '批准2024年决算的决议……（3）',
      `${names}……（12）`
    ])
    expect(list?.entries[0]?.title).toBe(
      '子虚区第八届人大常委会 第十七次会议关于 批准2024年决算的决议'
    )
  })

  test('goes on over an empty line, and over two entries of one page', () => {
    const list = contentsOf(['目录', `${decision}……（3）`, '', `${names}……（3）`, '', '正文。'])
    expect(list?.entries).toHaveLength(2)
  })

  test('ends where the pages fall', () => {
    const list = contentsOf(['目录', `${decision}……（3）`, `${names}……（12）`, '表一……（1）'])
    expect(list).toMatchObject({end: 3})
    expect(list?.entries).toHaveLength(2)
  })

  test('ends at a paragraph', () => {
    const paragraph = `会议听取了报告。${'桥梁养护情况良好。'.repeat(14)}`
    const list = contentsOf(['目录', `${decision}……3`, `${names}……12`, paragraph, '选票……36'])
    expect(list?.entries).toHaveLength(2)
  })

  test('ends before the text, although a line of it ends with a number in brackets', () => {
    const paragraph = '会议听取了报告。'
    const text = [...Array.from({length: 8}, () => paragraph), '选票共36张（15）']
    const list = contentsOf(['目录', `${decision}……（3）`, `${names}……（12）`, ...text])
    expect(list).toMatchObject({end: 3})
    expect(list?.entries).toHaveLength(2)
  })
})

describe('readContents with the page in front of the title', () => {
  test('ends where the first title stands again, with no empty line between', () => {
    const list = contentsOf([
      '目录',
      '- 02 古井保护的几点做法 与体会',
      '子虚区文化和旅游局',
      '- 07 夜间公交怎样开起来',
      '南柯县人大常委会',
      '古井保护的几点做法',
      '与体会',
      '子虚区文化和旅游局',
      '全区现有古井一百二十六口。'
    ])
    expect(list?.end).toBe(5)
    expect(list?.entries[1]?.below).toEqual(['南柯县人大常委会'])
  })

  test('ends where the first title stands in other words', () => {
    const list = contentsOf([
      '目录',
      '- 02 扎实做好古井保护“下半篇文章”',
      '子虚区文化和旅游局',
      '- 07 夜间公交怎样开起来',
      '南柯县人大常委会',
      '做好古井保护的“下半篇文章”',
      '子虚区文化和旅游局',
      '全区现有古井一百二十六口。'
    ])
    expect(list?.end).toBe(5)
  })

  test.each([
    ['- 02 ', '- 14 '],
    ['02 ', '14 '],
    ['2　', '14　'],
    ['• 2 ', '• 14 '],
    ['2-13 ', '14-16 '],
    ['— 2\t', '— 14\t']
  ])('reads the page of the form %s', (first, second) => {
    const list = contentsOf(['目录', `${first}夜间公交`, `${second}一座古桥`, '', '正文。'])
    expect(list?.entries).toMatchObject([
      {title: '夜间公交', page: 2},
      {title: '一座古桥', page: 14}
    ])
    expect(list).toMatchObject({start: 0, end: 3})
  })

  test('takes the lines below for the author', () => {
    const list = contentsOf([
      '目录',
      '- 02 推动夜间公交开得出 等得到',
      '南柯区人大常委会',
      '- 06 一座古桥的询问',
      '钱一　孙二三',
      '李　四',
      '',
      '编者的话'
    ])
    expect(list?.entries).toEqual([
      {title: '推动夜间公交开得出 等得到', page: 2, below: ['南柯区人大常委会'], lines: [2, 3]},
      {title: '一座古桥的询问', page: 6, below: ['钱一　孙二三', '李　四'], lines: [4, 5, 6]}
    ])
    expect(list?.end).toBe(6)
  })

  test('skips the names of columns between entries', () => {
    const list = contentsOf(['目录', '02 夜间公交', '', '代表风采', '06 一座古桥', '钱一'])
    expect(list?.entries).toMatchObject([
      {title: '夜间公交', below: []},
      {title: '一座古桥', below: ['钱一']}
    ])
  })
})
