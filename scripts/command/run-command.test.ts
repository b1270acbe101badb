import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {ContentError} from '../../src/content/content-error.ts'
import {Failure} from '../failure.ts'
import {runCommand} from './run-command.ts'
import {UsageError} from './usage-error.ts'

describe('runCommand', () => {
  const before = {argv: process.argv, code: process.exitCode}
  afterEach(() => {
    process.argv = before.argv
    process.exitCode = before.code
  })

  test.each([0, 1, 2])('ends with the status %s that the work ends with', async (status) => {
    expect(await run([], () => Promise.resolve(status))).toEqual({out: '', err: '', status})
  })

  test.each([['--help'], ['-h'], ['--from', 'x', '--help']])(
    'prints its help for %s, and does nothing',
    async (...given) => {
      const main = vi.fn(() => Promise.resolve(1))
      const {out} = await run(given, main)
      expect(out).toBe('用法：npm run archive\n')
      expect(main).not.toHaveBeenCalled()
    }
  )

  test('says of wrong usage what is wrong, and where help is', async () => {
    const main = () => Promise.reject(new UsageError('Missing --from PATH'))
    expect(await run([], main)).toEqual({
      out: '',
      err: 'Missing --from PATH\n用法见 --help\n',
      status: 2
    })
  })

  test('says of work that failed why, without a stack', async () => {
    const main = () => Promise.reject(new Failure('正文与来源不一致'))
    expect(await run([], main)).toEqual({out: '', err: '正文与来源不一致\n', status: 1})
  })

  test('says of a file of content that cannot be used why, without a stack', async () => {
    const main = () => Promise.reject(new ContentError('report.json：不是完整的 JSON'))
    expect(await run([], main)).toEqual({out: '', err: 'report.json：不是完整的 JSON\n', status: 1})
  })

  test('says of a fault of ours that it is one, where it is and what to do', async () => {
    const fault = new TypeError('x is not a function')
    const {out, err, status} = await run([], () => Promise.reject(fault))
    expect({out, status}).toEqual({out: '', status: 1})
    expect(err).toMatch(/^这是程序自身的缺陷，不是来源或用法的问题/)
    expect(err).toContain('TypeError: x is not a function\n    at ')
    expect(err).toContain('run-command.test.ts')
    expect(err).toMatch(/报告给本软件的维护者。\n$/)
  })

  test.each([
    ['ENOSPC', '磁盘已满', '腾出空间'],
    ['EDQUOT', '磁盘配额已用完', '腾出空间'],
    ['EACCES', '没有读写权限', '改正读写权限'],
    ['EIO', '磁盘读写出错', '检查磁盘']
  ])('says of %s what the system refuses, where, and what to do', async (code, what, toDo) => {
    const refusal = Object.assign(new Error(`${code}: write`), {
      ...{code, syscall: 'write', path: '/srv/档案'}
    })
    const {out, err, status} = await run([], () => Promise.reject(refusal))
    expect({out, status}).toEqual({out: '', status: 1})
    expect(err).toMatch(
      new RegExp(`^无法完成：${what}（${code}）：/srv/档案\n${toDo}[^\n]*，再运行一次。\n$`)
    )
  })

  test('prints no controls of a message, and keeps its lines', async () => {
    const {err} = await run([], () => Promise.reject(new Failure('甲\x1b[2J\n乙\u202e')))
    expect(err).toBe('甲\\u{1b}[2J\n乙\\u{202e}\n')
  })
})

describe('as a process', () => {
  const module = JSON.stringify(new URL('run-command.ts', import.meta.url).href)

  test('the work goes on when nobody reads what it says', async () => {
    const child = node(`
      import {writeFileSync} from 'node:fs'
      const {runCommand} = await import(${module})
      await runCommand('', async () => {
        for (let at = 0; at < 50; at++) {
          process.stdout.write('甲'.repeat(50_000) + '\\n')
          process.stderr.write('乙'.repeat(50_000) + '\\n')
          await new Promise((resolve) => setTimeout(resolve, 2))
        }
        return 3
      })`)
    child.stdout.once('data', () => child.stdout.destroy())
    child.stderr.once('data', () => child.stderr.destroy())
    expect(await once(child, 'exit')).toEqual([3, null])
  })

  test('work that never ends, with nothing left to wait for, has failed and says so', async () => {
    const child = node(`
      const {runCommand} = await import(${module})
      await runCommand('', () => new Promise(() => {}))`)
    let err = ''
    child.stderr.on('data', (text) => (err += String(text)))
    expect(await once(child, 'close')).toEqual([1, null])
    expect(err).toContain('没有做完就停了')
  })
})

function node(script: string) {
  return spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
}

/** Run a command as a process of its own would. */
async function run(args: readonly string[], main: () => Promise<number>) {
  let out = ''
  let err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true))
  process.argv = ['node', 'archive.ts', ...args]
  await runCommand('\n用法：npm run archive\n', main).finally(() => vi.restoreAllMocks())
  return {out, err, status: process.exitCode}
}
