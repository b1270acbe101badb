import {describe, expect, test} from 'vitest'
import {meeting, mergeFolder, part, source, zixu} from './merge.fixture.ts'

const {write, read, session} = mergeFolder()

describe('one session of two sources', () => {
  const contents = part('a', 'contents')

  test('what one of them does not know the other adds', () => {
    write(
      source('a', ['zixu/npcsc-8-3/01-x'], {}, {...meeting, district: null}),
      source(
        'b',
        ['zixu/npcsc-8-3/02-y'],
        {},
        {...meeting, term: 8, date: '2024-03-05', year: 2024}
      )
    )
    expect(session()).toMatchObject({district: zixu, term: 8, date: '2024-03-05', year: 2024})
  })

  test.each([
    [['2024-03-06', '2024-03-05'], '2024-03-05'],
    [['2024-03-05', '2024-03-06', '2024-03-06'], '2024-03-06'],
    [['2023-12-31', '2024-01-02', '2024-01-02'], '2024-01-02']
  ])('of days %j it has the one that most tell, else the first, in any order', (days, day) => {
    for (const given of [days, days.toReversed()]) {
      write(
        ...given.map((date, at) => {
          const address = `zixu/npcsc-8-3/0${String(at + 1)}-x`
          return source(
            'abc'.charAt(at),
            [address],
            {},
            {...meeting, date, year: +date.slice(0, 4)}
          )
        })
      )
      expect(session()).toMatchObject({date: day, year: Number(day.slice(0, 4))})
    }
  })

  test('what both know stays as the first says', () => {
    write(
      source('a', ['zixu/npcsc-8-3/01-x'], {}, {...meeting, date: '2024-03-05'}),
      source('b', ['zixu/npcsc-8-3/02-y'], {}, {...meeting, date: '2024-03-06', name: '另一名称'})
    )
    expect(session()).toMatchObject({date: '2024-03-05', name: meeting.name})
  })

  test('the parts of both are kept, in order', () => {
    write(
      source('a', ['zixu/npcsc-8-3/01-x'], {}, {...meeting, parts: [contents]}),
      source('b', ['zixu/npcsc-8-3/02-y'], {}, meeting),
      source('c', ['zixu/npcsc-8-3/03-z'], {}, {...meeting, parts: [part('c', 'back')], term: 8})
    )
    expect(session()).toMatchObject({term: 8, parts: [contents, part('c', 'back')]})
  })

  test('parts that are written behind others stand there as if all were written at once', () => {
    const parts = [part('b', 'back'), part('b', 'contents'), part('c', 'back')]
    write(
      source('a', ['zixu/npcsc-8-3/01-x'], {}, meeting),
      source('b', ['zixu/npcsc-8-3/02-y'], {}, {...meeting, parts: parts.slice(0, 2)}),
      source('c', ['zixu/npcsc-8-3/03-z'], {}, {...meeting, parts: parts.slice(2)}),
      source('d', ['zixu/npcsc-8-4/04-x'], {}, {...meeting, parts})
    )
    expect(session().parts).toEqual(parts)
    expect(read('documents/zixu/npcsc-8-3/session.yaml')).toBe(
      read('documents/zixu/npcsc-8-4/session.yaml')
    )
  })

  test('other sessions are left alone', () => {
    write(
      source('a', ['zixu/npcsc-8-3/01-x'], {}, {...meeting, parts: [contents]}),
      source('b', ['zixu/npcsc-8-4/02-y'], {}, {...meeting, name: '第八届人大常委会第四次会议'})
    )
    expect(session()).toMatchObject({name: meeting.name, parts: [contents]})
    expect(session('zixu/npcsc-8-4')).toMatchObject({parts: []})
  })
})
