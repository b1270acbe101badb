import {describe, expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {meetings} from './meetings.ts'

const council = '子虚区人民代表大会常务委员会'

/** The meeting of an announcement, by its text and by who makes it. */
function meetingOf(text: string, issuer = council) {
  const block = createBlock(text, {lines: [1], gap: 0, indent: 0})
  const meta = {title: `${issuer}公告`, issuer}
  const document: Document = {
    type: 'document',
    children: [block],
    data: {meta, genre: 'notice', meeting: null}
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
