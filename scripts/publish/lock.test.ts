import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {alone, take} from './lock.ts'

const folder = freshFolder()
let path = ''
beforeEach(() => {
  path = join(folder, '.anjuan-lock')
})

test('works that share a lock are done one after the other, and leave nothing', async () => {
  const order: string[] = []
  const work = (name: string) =>
    alone(path, async () => {
      order.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      order.push(`${name} ends`)
    })
  await Promise.all(['甲', '乙', '丙'].map(work))
  expect(order).toHaveLength(6)
  for (let at = 0; at < 6; at += 2) {
    expect(order[at + 1]).toBe(order[at]?.replace('begins', 'ends'))
  }
  expect(existsSync(path)).toBe(false)
})

test('a work that fails lets others have their turn', async () => {
  await expect(alone(path, () => Promise.reject(new Error('甲')))).rejects.toThrow('甲')
  expect(await alone(path, () => Promise.resolve('乙'))).toBe('乙')
})

test('whoever waits too long is told so', async () => {
  const handle = await take(path, 'a+')
  await expect(alone(path, () => Promise.resolve(), 10)).rejects.toThrow('另一个运行')
  await handle?.close()
})

test('a file of somebody else by that name is left alone', async () => {
  writeFileSync(path, '我的')
  await expect(alone(path, () => Promise.resolve())).rejects.toThrow('不是本软件写的')
  expect(readFileSync(path, 'utf8')).toBe('我的')
})
