import {describe, expect, test} from 'vitest'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {readLines} from '../../engine/read/lines.ts'
import {findTitle} from './title.ts'

const report = '子虚区人民政府关于桥梁养护情况的报告'
const text = ['区人大常委会：', '全区有桥梁四十二座。']

describe('findTitle', () => {
  test.each([
    ['on the first line', [report, ...text], [report]],
    [
      'below masthead and number',
      ['子虚区人民政府文件', '子政发〔2024〕3号', report, ...text],
      [report]
    ],
    [
      'over two lines',
      ['子虚区人民政府', '关于桥梁养护情况的报告', ...text],
      ['子虚区人民政府', '关于桥梁养护情况的报告']
    ],
    [
      'over three lines',
      ['乌有市子虚区人民政府', '关于2024年桥梁养护情况', '的报告', ...text],
      ['乌有市子虚区人民政府', '关于2024年桥梁养护情况', '的报告']
    ],
    [
      'above the notes and the speaker',
      [
        '政府工作报告',
        '——2024年1月9日在子虚区第八届人民代表大会第三次会议上',
        '区长　钱　一',
        '各位代表：'
      ],
      ['政府工作报告']
    ],
    [
      'below the name of a column',
      ['人大要闻', '子虚区各界代表齐议桥梁养护', ...text],
      ['子虚区各界代表齐议桥梁养护']
    ],
    [
      'of a newspaper, over two lines',
      ['子虚区三届人大四次会议', '将于3月5日召开', '■记者 钱一', '本报讯 昨天下午，常委会开会。'],
      ['子虚区三届人大四次会议', '将于3月5日召开']
    ],
    [
      'below what an editor says of a text',
      [
        `按语：${'古井的课题经过评审，全部结项，现刊发其中一篇，'.repeat(4)}请结合工作学习。`,
        '开展古井保护的调研与思考',
        '子虚区人大常委会 钱一 孙二',
        '摘要：古井贯穿古今。'
      ],
      ['开展古井保护的调研与思考']
    ],
    [
      'below a menu of pairs of words',
      ['要闻 图迹', '直播 独家', '访谈 视频', '部长 通道', '子虚区各界齐议桥梁养护', ...text],
      ['子虚区各界齐议桥梁养护']
    ],
    [
      'of a norm below the announcement of who passed it',
      [
        '子虚区第八届人民代表大会第三次会议',
        '公　告',
        '（第4号）',
        '2024年3月5日，子虚区第八届人民代表大会第三次会议表决通过了《子虚区护桥规则》。',
        '子虚区第八届人民代表大会',
        '第三次会议主席团',
        '2024年3月5日',
        '子虚区护桥规则',
        '第一条　为了护桥，制定本规则。'
      ],
      ['子虚区护桥规则']
    ],
    [
      'that goes on behind a dash',
      ['子虚区代表热议法院工作报告——', '“字字千钧”', '2024-03-05', ...text],
      ['子虚区代表热议法院工作报告——', '“字字千钧”']
    ],
    [
      'again below a print with the day in brackets',
      [
        '乌有市子虚区人民法院工作报告(2024年1月9日)',
        '子虚区第八届人民代表大会',
        '第三次会议文件',
        '子虚区人民法院',
        '工作报告',
        '——2024年1月9日在子虚区第八届人民代表大会第三次会议上'
      ],
      ['子虚区人民法院', '工作报告']
    ],
    ['straight above the speaker', [report, '子虚区副区长　孙二三', ...text], [report]],
    [
      'below a caption',
      ['区长钱一作报告。乌有报记者 孙二三 摄', '政府工作报告', '各位代表：'],
      ['政府工作报告']
    ],
    [
      'of a regulation, above its first article',
      ['乌有市古井保护条例', '（2023年11月30日通过）', '第一条　为了保护古井，制定本条例。'],
      ['乌有市古井保护条例']
    ],
    [
      'of an article, with no word of a genre',
      [
        '一座古桥的十二次询问',
        '——以捞月桥为例',
        '石桥修好了，两岸的人又能走到一起，这件事前后问了十二次才有着落。'
      ],
      ['一座古桥的十二次询问']
    ],
    [
      'of an article, over two lines above its second title',
      ['推动夜间公交开得出', '等得到 留得住', '——以南柯区为例', '夜里九点。'],
      ['推动夜间公交开得出', '等得到 留得住']
    ],
    [
      'of an article, over two lines above the body that wrote it',
      ['推动夜间公交开得出', '等得到 留得住', '南柯区人大常委会', '夜里九点。'],
      ['推动夜间公交开得出', '等得到 留得住']
    ],
    [
      'of an article, over two lines above the person who wrote it',
      ['推动夜间公交开得出', '等得到 留得住', '南柯区交通局局长　钱　一', '夜里九点。'],
      ['推动夜间公交开得出', '等得到 留得住']
    ],
    [
      'above the first paragraph, not below it',
      ['一座古桥的询问', '石桥修好了，两岸的人又能走到一起。'.repeat(4), '古井保护方案'],
      ['一座古桥的询问']
    ],
    [
      'above the first mark, not below it',
      ['一座古桥的询问', '一、缘起', '古井保护方案'],
      ['一座古桥的询问']
    ],
    [
      'and not what the text says of another title',
      [report, '区人大常委会：', '附件', '桥梁名单', '古井保护方案'],
      [report]
    ]
  ])('finds a title %s', (_, lines, title) => {
    expect(titleOf(lines)).toEqual(title)
  })

  test('finds the lines that read as the catalogue says', () => {
    const lines = ['乌有市人大常委会公报', '一座古桥的', '十二次询问', '钱一', '关于桥梁养护的报告']
    expect(titleOf(lines, '一座古桥的十二次询问')).toEqual(['一座古桥的', '十二次询问'])
    expect(titleOf([report, ...text], report)).toEqual([report])
  })

  test('looks for the most likely where the catalogue names a title that is not there', () => {
    expect(titleOf([report, ...text], '关于夜市管理的通知')).toEqual([report])
  })

  test('takes a long line that names a genre and what it is about for a whole title', () => {
    const long = `子虚区人民政府关于${'桥梁、渡口、码头'.repeat(6)}养护情况的报告`
    expect(titleOf([long, ...text])).toEqual([long])
  })

  test('takes an order of three characters, and not the rest of a title', () => {
    expect(titleOf(['嘉奖令', '子政令〔2024〕2号', ...text])).toEqual(['嘉奖令'])
    expect(titleOf(['的决定', '子政发〔2024〕2号', ...text])).toBeNull()
  })

  test('takes the masthead of an announcement where there is no other title', () => {
    const lines = ['子虚区人民代表大会常务委员会公告', '（第12号）', '现予公布。']
    expect(titleOf(lines)).toEqual([lines[0]])
    expect(titleOf(['子虚区人民政府文件', '现予公布。'])).toBeNull()
  })

  test('joins no lines between which something was taken out', () => {
    const blocks = blocksOf(['子虚区人民政府', '2024-03-05', '关于桥梁养护情况的报告', ...text])
    const rest = blocks.filter((_, at) => at !== 1)
    expect(findTitle(rest, null)).toEqual({start: 1, end: 2})
  })

  test.each([
    [
      'the text begins at once',
      ['会议于2024年6月20日举行，区人大常委会主任钱一主持会议，副主任孙二三列席。']
    ],
    ['the text begins with a mark', ['一、总体要求', report]],
    ['the text begins with a salutation', ['各位代表：', report]],
    ['there are labels only', ['主持：钱一', '出席：孙二三']],
    ['there are fields of a catalogue only', ['发布日期：2024-03-05', '来源：子虚区']],
    ['the lines are wider than titles', [`关于${'桥梁养护'.repeat(25)}的报告`]],
    ['lines without a genre are wider', ['桥梁养护'.repeat(12)]],
    ['the lines have no Han characters', ['<!-- 2024 -->']],
    ['a line holds a full stop', ['区人大常委会听取了关于桥梁的报告。（记者 钱一）']],
    ['the lines are shorter than titles', ['桥梁', '。']],
    ['there is nothing', []]
  ])('finds none where %s', (_, lines) => {
    expect(titleOf(lines)).toBeNull()
  })

  test('takes the name of a conference, above whose it is, for the front of a title', () => {
    const lines = ['中国人民政治协商会议', '第七届子虚县委员会常务委员会工作报告']
    expect(titleOf([...lines, '（2024年3月7日在第五次会议上）'])).toEqual(lines)
  })

  test('does not look further than the front of a document', () => {
    const lines = Array.from({length: 30}, () => '桥梁：完好')
    expect(titleOf([...lines, report])).toBeNull()
  })
})

function titleOf(lines: readonly string[], catalogued: string | null = null): string[] | null {
  const blocks = blocksOf(lines)
  const span = findTitle(blocks, catalogued)
  return span && blocks.slice(span.start, span.end).map(textOf)
}

function blocksOf(lines: readonly string[]): Block[] {
  return readLines(lines.join('\n')).children.filter(isBlock)
}
