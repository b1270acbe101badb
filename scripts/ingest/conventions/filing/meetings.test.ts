import {describe, expect, test} from 'vitest'
import type {Kind} from '../../../../src/schema/kinds.ts'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {meetings} from './meetings.ts'

const council = '子虚区人民代表大会常务委员会'

/** The meeting of an announcement, by its text and by who makes it. */
function meetingOf(text: string, issuer = council, genre: Kind | null = 'notice') {
  const block = createBlock(text, {lines: [1], gap: 0, indent: 0})
  const meta = {title: `${issuer}公告`, issuer}
  const document: Document = {
    type: 'document',
    children: [block],
    data: {meta, genre, meeting: null}
  }
  meetings()({type: 'root', children: [document]})
  return document.data.meeting
}

describe('the meeting of an announcement', () => {
  test('is the one of its own that the council names', () => {
    expect(
      meetingOf('《护桥规定》已由子虚区第八届人民代表大会常务委员会第三次会议通过，现予公布。')
    ).toMatchObject({bodyId: 'npcsc', term: 8, number: 3})
  })

  test.each([
    [
      'of several the one that did what is announced',
      '子虚区八届人大常委会第二次会议时实有代表二十名，第二次会议以来出缺一名。区八届人大常委会第三次会议，通过了审查报告。'
    ],
    ['a short name', '区八届人大常委会三次会议审议了报告。'],
    ['no name', '第八届人大常委会第三次会议决定：'],
    ['traditional characters', '子虚區第八屆人民代表大會常務委員會第三次會議聽取和審議了報告。']
  ])('may be told with %s', (_, text) => {
    expect(meetingOf(text)).toMatchObject({bodyId: 'npcsc', term: 8, number: 3})
    expect(meetingOf(text, `乌有市${council}`)).toMatchObject({term: 8, number: 3})
  })

  test('is told of a paper whose kind nothing tells', () => {
    const text = '子虚区第八届人大常委会第三次会议确认钱一的代表资格有效。'
    expect(meetingOf(text, council, null)?.number).toBe(3)
    expect(meetingOf(text, '子虚区教育局', null)).toBeNull()
  })

  test('of minutes of chairpersons is none, whichever their text names', () => {
    const minutes = (title: string) => {
      const text = '会议决定第八届人大常委会第三次会议于六月召开。'
      const block = createBlock(text, {lines: [1], gap: 0, indent: 0})
      const data = {meta: {title}, genre: 'minutes' as const, meeting: null}
      const document: Document = {type: 'document', children: [block], data}
      meetings()({type: 'root', children: [document]})
      return document.data.meeting
    }
    expect(minutes('区人大常委会第四十次主任会议纪要')).toBeNull()
    expect(minutes('会议纪要')).toMatchObject({number: 3})
  })

  test('of a congress is that of the congress', () => {
    const text = '子虚区第八届人民代表大会第三次会议选举钱一为区长。'
    expect(meetingOf(text, '子虚区人民代表大会')).toMatchObject({bodyId: 'npc', number: 3})
  })

  test.each([
    ['what was done since', '子虚区第八届人大常委会第三次会议以来，代表出缺一名。'],
    ['what it passed before', '子虚区第八届人大常委会第三次会议通过的办法继续执行。'],
    ['what it said before', '根据子虚区第八届人大常委会第三次会议审议意见，补选代表一名。'],
    ['what it decided before', '根据子虚区第八届人大常委会第三次会议决定，现公告如下。'],
    ['a city that sounds alike', '玄虚区第八届人大常委会第三次会议通过了报告。']
  ])('is not told by %s', (_, text) => {
    expect(meetingOf(text)).toBeNull()
  })

  test.each([
    ['another council', '已由乌有市第九届人民代表大会常务委员会第五次会议批准。', council],
    ['the congress', '子虚区第八届人民代表大会第三次会议将于2024年1月9日召开。', council],
    [
      'a council that is not the one that speaks',
      '子虚区第八届人大常委会第三次会议通过。',
      '子虚区民政局'
    ]
  ])('is none where the text names that of %s', (_, text, issuer) => {
    expect(meetingOf(text, issuer)).toBeNull()
  })
})

describe('the meeting of other papers', () => {
  const told = '子虚区八届人大常委会第三次会议'

  test('is the one to which a report is said to be made', () => {
    const text = `我受区人民政府的委托，向${told}，作关于决算的报告。`
    expect(meetingOf(text, '子虚区人民政府', 'report')?.number).toBe(3)
    expect(meetingOf(`${told}要求加强监督。`, '子虚区人民政府', 'report')).toBeNull()
  })

  test('is none of news, which tell of it', () => {
    expect(meetingOf(`3月5日，${told}通过了决定。`, council, 'article')).toBeNull()
  })

  test('is that of the paper which news print behind what they tell', () => {
    const list = `${council}任命名单（2024年3月5日子虚区第八届人大常委会第三次会议通过）`
    const text = `3月5日，区八届人大常委会召开第三次会议。${list}任命：钱一为副区长。`
    expect(meetingOf(text, council, 'article')).toMatchObject({term: 8, number: 3})
  })
})
