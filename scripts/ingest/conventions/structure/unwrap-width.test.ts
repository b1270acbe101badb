import {describe, expect, test} from 'vitest'
import {printWidth} from '../lexicon/punctuation.ts'
import {unwrapped} from './unwrap.fixture.ts'

describe('lines of a fixed width', () => {
  const paragraphs = [
    '一年来，全市道路养护工作坚持问题导向和目标导向，扎实推进各项任务，取得了新的成效，现将有关情况报告如下，请予审议。',
    '全市列养道路三百公里，其中县道一百二十公里、乡道一百公里、村道八十公里，全部落实了养护责任单位和责任人，做到有路必养。',
    '一、主要做法和成效',
    '一是抓好日常养护。全年修补坑槽三千处，清理边沟二百公里，修剪行道树一万株，路容路貌明显改善。各乡镇都配备了专职养护员。',
    '（一）加强组织领导。成立由分管副市长任组长的领导小组，建立联席会议制度，每季度召开一次会议，协调解决养护中的困难。',
    '二、存在的问题',
    '部分乡镇对养护工作重视不够，养护经费投入不足，养护队伍力量薄弱，专业技术人员缺乏，机械化水平不高，亟待加强。'
  ]

  test.each([22, 24, 26])('of %i characters become paragraphs again', (width) => {
    expect(unwrapped(...paragraphs.flatMap((text) => wrap(text, width)))).toEqual(paragraphs)
  })

  test.each([24, 28, 35])('of %i characters do so with an indent at each front', (width) => {
    const lines = paragraphs.flatMap((text) => wrap(`　　${text}`, width))
    expect(unwrapped(...lines)).toEqual(paragraphs)
  })

  test('of uneven width, where figures stand in them, become paragraphs again', () => {
    const long =
      '2024年，全市养护道路1286.5公里，修补坑槽3127处，更换井盖48个；12345热线受理诉求5874件，办结5790件，办结率98.6%。代表们分3组看了26处现场，问了47位养护工人，其中19位是当年新招的。'
    const lines = [long, long, long].flatMap((text) => wrapPrinted(`　　${text}`, 23))
    expect(unwrapped(...lines)).toEqual([long, long, long])
  })

  test('the headings of a statute are lines of their own, indented or not', () => {
    const [first = '', second = ''] = paragraphs.slice(1)
    const lines = [first, second].map((text) => wrap(`　　${text}`, 28))
    expect(
      unwrapped(
        ...(lines[0] ?? []),
        '第二章　养护',
        ...(lines[1] ?? []),
        '第三章　附则',
        '　　略。'
      )
    ).toEqual([first, '第二章　养护', second, '第三章　附则', '略。'])
  })

  test('an indent begins a paragraph even where the line above was full', () => {
    const first = `${'养护道路'.repeat(7)}。`.slice(-26)
    const lines = [...paragraphs.slice(0, 2).flatMap((text) => wrap(`　　${text}`, 28))]
    expect(unwrapped(...lines, `　　${first}`, '　　桥梁养护有序。')).toEqual([
      ...[...paragraphs.slice(0, 2), first, '桥梁养护有序。']
    ])
  })

  test('an indent and the widest line tell it in a paper of a few lines', () => {
    const first =
      '云梦街道选出的乌有市第八届人民代表大会代表钱一因病去世。乌有市第八届人民代表大会常务委员会确认，钱一的代表资格终止。'
    const lines = [...wrap(`　　${first}`, 32), '特此公告。', '', '乌有市水务局']
    expect(unwrapped(...lines)).toEqual([first, '特此公告。', '乌有市水务局'])
  })

  test('fields whose labels are spread are lines of their own among paragraphs with indents', () => {
    const fields = ['时　　间：2024年3月5日上午9:00', '地　　点：云梦会议室', '主 持 人：钱一']
    const talk = [
      '　　钱一：要抓紧检修泵站。',
      '　　孙二：已经安排。',
      '　　会议决定：由水务局牵头。'
    ]
    expect(unwrapped(...fields, ...talk)).toEqual([...fields, ...talk.map((line) => line.trim())])
  })
})

/** Wrap where print does: half-width characters take half the room. */
function wrapPrinted(text: string, width: number): string[] {
  return [...text].reduce<string[]>(
    (lines, character) => {
      const line = `${lines.pop() ?? ''}${character}`
      return printWidth(line) > width ? [...lines, line.slice(0, -1), character] : [...lines, line]
    },
    ['']
  )
}

function wrap(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? []
}
