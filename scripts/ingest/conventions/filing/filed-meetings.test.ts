import {describe, expect, test} from 'vitest'
import {fileAll, fileOne, p, third, zixu} from './filing.fixture.ts'

describe('papers of a meeting', () => {
  test('minutes are filed under the meeting of their title, on the day they open with', () => {
    const {address, meta, session} = fileOne(
      {title: `${third}纪要`},
      p('2024年3月5日，子虚区第八届人大常委会举行第三次会议。')
    )
    expect(address).toBe('zixu/npcsc-8-3/minutes')
    expect(meta).toMatchObject({kind: 'minutes', districts: [zixu], date: '2024-03-05', order: 1})
    expect(session).toEqual({
      kind: 'meeting',
      district: zixu,
      name: '第八届人大常委会第三次会议',
      body: '子虚区人民代表大会常务委员会',
      term: 8,
      number: 3,
      year: 2024,
      date: '2024-03-05'
    })
  })

  test('minutes whose title names none are of the meeting that their text does', () => {
    const text = p('2024年3月5日，子虚区第八届人大常委会第三次会议举行。')
    expect(fileOne({title: '子虚区人大常委会会议纪要'}, text).address).toMatch(/^zixu\/npcsc-8-3\//)
  })

  test('also where a remark stands above that text', () => {
    const text = ['（第十四次）', '子虚区第八届人大常委会于2024年3月5日举行第十四次会议。'].map(
      (line) => p(line)
    )
    expect(fileOne({title: '子虚区人大常委会会议纪要'}, ...text).address).toBe(
      'zixu/npcsc-8-14/minutes'
    )
  })

  test('a paper about a meeting is not one of it', () => {
    const title = '子虚区人民政府关于第八届人大常委会第三次会议审议意见的报告'
    expect(fileOne({title, dates: {written: '2024-03-05'}}).address).toMatch(/^zixu\/2024\//)
  })

  test('nor is a paper whose text mentions one', () => {
    const text = p('根据子虚区第八届人大常委会第三次会议的安排，现报告如下。')
    expect(fileOne({title: '子虚区人民政府关于养老的报告'}, text).address).toMatch(
      /^zixu\/undated\//
    )
  })

  test('in a bundle papers without a meeting are of the one before them', () => {
    const {addresses} = fileAll([
      {title: '子虚区人大常委会任免名单'},
      {title: '子虚区人民政府关于养老的报告', meeting: third},
      {title: '子虚区人大常委会关于养老的意见'},
      {title: '子虚区人民政府关于校车的报告', meeting: '子虚区第八届人大常委会第四次会议'},
      {title: '子虚区人大常委会关于校车的意见'}
    ])
    expect(addresses).toEqual([
      'zixu/npcsc-8-3/01-personnel',
      'zixu/npcsc-8-3/02-report',
      'zixu/npcsc-8-3/03-opinion',
      'zixu/npcsc-8-4/04-report',
      'zixu/npcsc-8-4/05-opinion'
    ])
  })

  test('the day of a meeting that has no minutes is the one that most papers name', () => {
    const {documents} = fileAll(
      ['2024-03-05', '2024-03-05', '2024-03-04', null].map((passed) => ({
        ...{title: '子虚区人大常委会关于养老的决定', meeting: third, dates: {passed}}
      }))
    )
    expect(documents.map(({data}) => data.meta.date)).toEqual([
      ...['2024-03-05', '2024-03-05', '2024-03-04', '2024-03-05']
    ])
    expect(documents[0]?.data.session).toMatchObject({date: '2024-03-05', year: 2024})
  })

  test('what has no day of its own says where its meeting has it from, though in another paper', () => {
    const opening = p('2024年3月5日，子虚区第八届人大常委会举行第三次会议。')
    const {documents} = fileAll([{title: `${third}纪要`}], [], [opening])
    expect(documents[0]?.data.evidence?.date).toBe(opening)
    const note = p('（2024年3月6日子虚区第八届人大常委会第三次会议通过）', 'note')
    note.data.lines = [7]
    const dates = {passed: '2024-03-06'}
    const evidence = {'dates.passed': note}
    const [agenda, decision] = fileAll([
      {title: `${third}议程`},
      {title: '子虚区人大常委会关于养老的决定', dates, evidence}
    ]).documents
    expect(agenda?.data.meta.date).toBe('2024-03-06')
    expect(agenda?.data.evidence?.date).toMatchObject({data: {lines: [7]}})
    expect(agenda?.data.evidence?.date).not.toBe(note)
    expect(decision?.data.evidence?.date).toBe(note)
  })
})
