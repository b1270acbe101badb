import {expect, test} from 'vitest'
import {page, run, written} from './page.fixture.ts'
import {readPages} from './read-pages.ts'

test('digits that stand a little higher than their line are of its row', () => {
  const row = (at: number, number: string, task: string) => {
    const y = 120 + at * 17
    return [run(number, 90, y - 3, 12), run(task, 200, y, 12), run('县交通局', 400, y, 12)]
  }
  const more = (at: number, text: string) => [run(text, 200, 120 + at * 17, 12)]
  const runs = [
    ...[run('序号', 90, 120, 12), run('任务', 200, 120, 12), run('单位', 400, 120, 12)],
    ...[...row(1, '1', '修补县道和'), ...more(2, '乡道路面')],
    ...[...row(3, '2', '架设古渡口'), ...more(4, '石桥一座')],
    run('特此通知。', 114, 120 + 5 * 17, 12)
  ]
  const reading = readPages([page(runs)])
  expect(written(reading)).toEqual([
    '序号|任务|单位',
    '1|修补县道和乡道路面|县交通局',
    '2|架设古渡口石桥一座|县交通局',
    '特此通知。'
  ])
  expect(reading.doubts.map(({rule}) => rule)).toEqual(['reading-doubtful'])
})
