import {describe, expect, test} from 'vitest'
import {createDocument} from '../lists/document.fixture.ts'
import {doersOf} from './doers.ts'
import {groupPages} from './groups.ts'
import {taskPages} from './task-pages.ts'
import {planOf} from './task-rows.ts'

const plan = (id: string, count: number, blockOf = (n: number) => `p${String(n)}`) => {
  const tasks = Array.from({length: count}, (_, at) => ({
    ...{type: 'task' as const, block: blockOf(at + 1), n: at + 1, section: '', task: '修桥'},
    ...{lead: [], units: ['区水务局'], due: null, until: null}
  }))
  return planOf(createDocument(id, {title: '任务'}), tasks, undefined, () => 1)
}

test('the table of a plan with very many tasks stands on several pages, each task on one', () => {
  const own = plan('zixu/2024/a', 4500)
  const pages = taskPages([own], doersOf([own]))
  for (const kind of ['plan', 'doer'] as const) {
    const shown = pages.flatMap((page) => (page.kind === kind && 'groups' in page ? [page] : []))
    expect(shown.map(({page, pages: all}) => [page, all])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3]
    ])
    expect(shown.flatMap(({groups}) => groups.flatMap(({blocks}) => blocks))).toEqual(
      own.tasks.map(({block}) => block)
    )
  }
  expect(pages.filter(({kind}) => kind === 'plan').map(({id}) => id)).toEqual([
    'tasks/zixu/2024/a',
    'tasks/zixu/2024/a/2',
    'tasks/zixu/2024/a/3'
  ])
})

describe('tasks of several plans', () => {
  const some = (own: ReturnType<typeof plan>) => ({plan: own, tasks: own.tasks})
  const sizesOf = (pages: ReturnType<typeof groupPages>) =>
    pages.map((groups) => groups.map(({blocks}) => blocks?.length))

  test('stand on a page as far as they go', () => {
    const plans = [plan('a', 1500), plan('b', 500), plan('c', 1), plan('d', 2100)].map(some)
    expect(sizesOf(groupPages(plans, 60))).toEqual([[1500, 500], [1], [2000], [100]])
    expect(sizesOf(groupPages(plans.slice(0, 3), 1))).toEqual([[1500], [500], [1]])
  })

  test('are not parted where they share a block', () => {
    const shared = plan('a', 6000, (n) => `p${String(Math.ceil(n / 2))}`)
    expect(sizesOf(groupPages([some(shared)], 60))).toEqual([[2000], [1000]])
  })
})
