import {describe, expect, test} from 'vitest'
import {createProgress} from './progress.ts'

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
})

describe('on a terminal, progress', () => {
  test('is one line that is written over with each step, and left at the end', () => {
    expect(run(3, true)).toBe('\r收录 1/3\r收录 2/3\r收录 3/3\n')
  })
})

/** All that is written while some work is done, step by step. */
function run(all: number, isTTY: boolean): string {
  let written = ''
  const stream = {isTTY, write: (text: string) => (written += text)}
  const progress = createProgress('收录', all, stream as unknown as NodeJS.WriteStream)
  for (let done = 1; done <= all; done++) progress.step(done)
  progress.end()
  return written
}
