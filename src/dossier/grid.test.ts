import {describe, expect, test} from 'vitest'
import {documentSchema} from '../schema/document.ts'
import {sessionSchema} from '../schema/session.ts'
import {gridsOf} from './grid.ts'

const source = {
  file: 'a.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  unit: 'line',
  start: 1,
  end: 9
} as const

describe('who came to which session of a body', () => {
  const grids = gridsOf(
    shelf({
      'zixu/npcsc-8-4': [list('absent', '请假', '李四'), list('present', '出席', '钱一')],
      'zixu/npcsc-8-3': [list('present', '出席', '钱一', '李四'), list('absent', '缺席', '孙二三')],
      'zixu/npcsc-8-5': [],
      'zixu/npcsc-8-6': [list('present', '出席', '孙二三'), list('observer', '列席', '李四')],
      'zixu/npcsc-9-1': [list('present', '出席', '钱一')],
      'huaxu/npcsc-8-1': [list('present', '出席', '钱一')]
    })
  )

  test('is said for bodies with lists of two sessions, in the order of their numbers', () => {
    expect(grids.map(({id, body}) => [id, body])).toEqual([
      ['zixu/attendance/npcsc-8', '第八届人大常委会']
    ])
    expect(grids[0]?.sessions.map(({number, url}) => [number, url])).toEqual([
      [3, '/zixu/npcsc-8-3/minutes/#p1'],
      [4, '/zixu/npcsc-8-4/minutes/#p1'],
      [5, null],
      [6, '/zixu/npcsc-8-6/minutes/#p1']
    ])
  })

  test('what no list says is not known, and counts for nothing', () => {
    expect(grids[0]?.people).toEqual([
      {name: '钱一', marks: ['present', 'present', null, null], present: 2, recorded: 2},
      {name: '李四', marks: ['present', 'leave', null, 'observer'], present: 1, recorded: 2},
      {name: '孙二三', marks: ['absent', null, null, 'present'], present: 1, recorded: 2}
    ])
  })

  test('two lists that do not agree are not decided between', () => {
    const both = [list('present', '出席', '钱一'), list('absent', '缺席', '钱一')]
    const [grid] = gridsOf(shelf({'zixu/npcsc-8-3': both, 'zixu/npcsc-8-4': both}))
    expect(grid?.people).toEqual([{name: '钱一', marks: ['both', 'both'], present: 0, recorded: 0}])
  })
})

function list(status: 'present' | 'absent' | 'observer', heading: string, ...names: string[]) {
  return {type: 'attendance', status, heading, names, stated: null} as const
}

function shelf(rolls: Record<string, readonly ReturnType<typeof list>[]>) {
  const ids = Object.keys(rolls)
  const sessions = ids.map((id) => {
    const [, term = '', number = ''] = /npcsc-(\d+)-(\d+)/.exec(id) ?? []
    const name = `第${term === '8' ? '八' : '九'}届人大常委会第${number}次会议`
    const data = {kind: 'meeting', name, term: Number(term), number: Number(number)} as const
    return [id, {id, data: sessionSchema.parse(data)}] as const
  })
  const papers = ids.map((id) => {
    const records = rolls[id]?.map((record, at) => ({...record, block: `p${String(at + 1)}`}))
    const data = documentSchema.parse({
      title: '纪要',
      kind: 'minutes',
      session: id,
      records,
      source
    })
    return [id, [{id: `${id}/minutes`, data}]] as const
  })
  return {
    sessions: new Map(sessions),
    papers: new Map(papers),
    urlOfBlock: (document: string, block: string) => `/${document}/#${block}`
  }
}
