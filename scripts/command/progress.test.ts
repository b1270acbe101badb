import {describe, expect, test} from 'vitest'
import {createProgress, type Progress} from './progress.ts'

describe('in a log, progress', () => {
  test('is one plain line for every tenth part, the end among them', () => {
    const lines = run(1000, false).trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(11)
    expect(lines).toContain('收录 100/1000')
    expect(lines).toContain('收录 900/1000')
    expect(lines.at(-1)).toBe('收录 1000/1000')
  })

  test('is a line for each step where there are few', () => {
    expect(run(3, false)).toBe('收录 1/3\n收录 2/3\n收录 3/3\n')
  })

  test('is one line for one step', () => {
    expect(run(1, false)).toBe('收录 1/1\n')
  })

  test('goes up and repeats nothing, however many steps there are', () => {
    for (const all of [2, 7, 10, 11, 99, 101, 12345]) {
      const done = [...run(all, false).matchAll(/ (\d+)\//g)].map(([, number]) => Number(number))
      expect(done).toEqual([...new Set(done)].sort((a, b) => a - b))
      expect(done.length).toBeLessThanOrEqual(11)
      expect(done.at(-1)).toBe(all)
    }
  })

  test('holds no control characters', () => {
    expect(run(100, false)).not.toMatch(/[\r\u001b]/)
  })

  test('is nothing for no work', () => {
    expect(run(0, false)).toBe('')
  })

  test('of a part that takes long is a line for every tenth of it', () => {
    expect(long('报告.txt', false)).toBe(
      '收录 1/3\n收录 1/3 报告.txt 20%\n收录 1/3 报告.txt 31%\n收录 2/3\n'
    )
  })
})

describe('on a terminal, progress', () => {
  test('is one line that is written over with each step, and left at the end', () => {
    expect(run(3, true)).toBe('\r收录 1/3\r收录 2/3\r收录 3/3\n')
  })

  test('of a part that takes long stands on the same line, of which nothing stays', () => {
    expect(long('报告.txt', true)).toBe(
      '\r收录 1/3\r收录 1/3 报告.txt 20%\u001b[K\r收录 1/3 报告.txt 25%\u001b[K' +
        '\r收录 1/3 报告.txt 31%\u001b[K\r收录 2/3\u001b[K\n'
    )
  })

  test('of a part with a long name stays on one line', () => {
    const lines = long(`${'很长的名字/'.repeat(30)}报告.txt`, true).split('\r')
    for (const line of lines) expect(line.length).toBeLessThan(50)
    expect(lines[2]).toContain('报告.txt 20%')
  })

  test('of a part moves nothing by the name of the part', () => {
    expect(long('a\u001b[2J\n.txt', true)).toContain('a\\u{1b}[2J\\u{a}.txt 20%')
  })
})

/** All that is written while some work is done, step by step. */
function run(all: number, isTTY: boolean): string {
  return written(all, isTTY, (progress) => {
    for (let done = 1; done <= all; done++) progress.step(done)
  })
}

/** All that is written while the second of three parts takes long. */
function long(name: string, isTTY: boolean): string {
  return written(3, isTTY, (progress) => {
    progress.step(1)
    for (const share of [0.2, 0.25, 0.31]) progress.share(name, share)
    progress.step(2)
  })
}

function written(all: number, isTTY: boolean, work: (progress: Progress) => void): string {
  let text = ''
  const stream = {isTTY, write: (more: string) => (text += more)}
  const progress = createProgress('收录', all, stream as unknown as NodeJS.WriteStream)
  work(progress)
  progress.end()
  return text
}
