import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findMeeting, findMeetings} from './meeting.ts'
import {toHanNumeral} from '../../../../src/text/han-numeral.ts'

const committee = '第九届人大常委会第十二次会议'
const congress = '第八届人民代表大会第三次会议'

describe('findMeeting', () => {
  test.each([
    '第九届人大常委会第十二次会议',
    '乌有市子虚区第九届人民代表大会常务委员会第十二次会议',
    '区九届人大常委会第十二次会议',
    '区九届人大常委会召开第十二次会议',
    '九届人大常委会举行的第十二次会议',
    '第9届人大常委会第12次会议',
    '第九届人大常委会第十二次全体会议',
    '第九届人大常委会第十二次常委会会议',
    '第九届第十二次人大常委会会议',
    '第九届人大常委会于2024年3月5日举行第十二次会议',
    '第九届全国人民代表大会常务委员会第十二次会议',
    '九届全国人大常委会第十二次会议',
    '区人大常委会九届十二次会议',
    '第九屆人民代表大會常務委員會第十二次會議'
  ])('reads a meeting of the standing committee: %s', (text) => {
    expect(findMeeting(text)).toMatchObject({
      body: {id: 'npcsc', full: '人民代表大会常务委员会'},
      term: 9,
      number: 12,
      name: committee
    })
  })

  test.each([
    '第八届人民代表大会第三次会议',
    '市八届人大三次会议',
    '市八届人大第三次全体会议',
    '八届人代会第3次会议',
    '第八届第三次人民代表大会会议'
  ])('reads a meeting of the congress: %s', (text) => {
    expect(findMeeting(text)).toMatchObject({body: {id: 'npc'}, term: 8, number: 3, name: congress})
  })

  test('reads meetings of the consultative conference', () => {
    expect(findMeeting('第五届政协常委会第八次会议')).toMatchObject({
      body: {id: 'cppccsc'},
      term: 5,
      number: 8
    })
    expect(findMeeting('县政协第五届委员会二次会议')).toMatchObject({body: {id: 'cppcc'}, term: 5})
    for (const body of ['政协委员会', '政协', '政治协商会议', '政治协商会议委员会']) {
      expect(findMeeting(`第五届${body}第二次会议`)).toMatchObject({
        body: {id: 'cppcc'},
        term: 5,
        number: 2
      })
    }
  })

  test.each([
    '政协乌有市第五届委员会第二次会议',
    '中国人民政治协商会议乌有市第五届委员会第二次会议',
    '政协第五届乌有市委员会第二次会议',
    '中国人民政治协商会议第五届全国委员会第二次会议',
    '政协乌有市五届二次会议',
    '市政协五届委员会第二次全体会议'
  ])('reads a meeting of the conference with its area: %s', (text) => {
    expect(findMeeting(text)).toMatchObject({body: {id: 'cppcc'}, term: 5, number: 2})
  })

  test.each([
    '政协乌有市第五届委员会常务委员会第八次会议',
    '政协第五届乌有市委员会常务委员会第八次会议',
    '政协乌有市第五届常委会第八次会议',
    '县政协五届八次常委会议',
    '县政协第五届第八次常委会'
  ])('reads a meeting of its standing committee: %s', (text) => {
    expect(findMeeting(text)).toMatchObject({body: {id: 'cppccsc'}, term: 5, number: 8})
  })

  test('takes no meeting of others for one of the conference', () => {
    expect(findMeeting('政协第五届乌有市委员会第三十一次主席会议')).toBeNull()
    expect(findMeeting('市政协主席列席第九届人大常委会第十二次会议')?.body.id).toBe('npcsc')
  })

  test('tells where the name begins and ends', () => {
    const text = '（2024年6月20日子虚区第九届人大常委会第十二次会议通过）'
    const found = findMeeting(text)
    expect(text.slice(found?.start, found?.end)).toBe('第九届人大常委会第十二次会议')
  })

  test('takes the first of two meetings', () => {
    expect(
      findMeeting('第九届人大常委会第十二次会议决定召开第九届人民代表大会第五次会议')
    ).toMatchObject({
      name: committee
    })
  })

  test('all of a text are found in order', () => {
    const text = '第九届人大常委会第十一次会议以来，第九屆人大常委會第十二次會議通過'
    expect(findMeetings(text).map(({number}) => number)).toEqual([11, 12])
  })

  test.each([
    ['the term is not told', '人大常委会第十二次会议'],
    ['the number is not told', '第九届人大常委会会议'],
    ['the chairpersons meet', '第九届人大常委会第四十次主任会议'],
    ['the government meets', '区政府第十二次常务会议'],
    ['deputies are meant', '第九届人大代表第十二次培训'],
    ['it is a fair', '第九届书展第十二次会议'],
    ['the numeral is none', '第九届人大常委会第十百次会议'],
    ['the number is zero', '第九届人大常委会第〇次会议'],
    ['there is nothing', '']
  ])('is null where %s', (_, text) => {
    expect(findMeeting(text)).toBeNull()
  })

  test('reads its own names back', () => {
    const number = fc.integer({min: 1, max: 99})
    fc.assert(
      fc.property(number, number, (term, nth) => {
        const name = `第${toHanNumeral(term)}届人大常委会第${toHanNumeral(nth)}次会议`
        expect(findMeeting(name)).toMatchObject({name, term, number: nth, start: 0})
      })
    )
  })
})
