import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {freshFolder} from '../../../../src/fixtures/folders.fixture.ts'
import {rendererName} from '../../../../src/renderer/bundle-renderer.ts'
import {openPart, type Part, PartLost} from './part.ts'

const folder = freshFolder()
const site = join(folder, 'site')
let part: Part

/** Makes pages that say which entries there are; one breaks, and one ends its process. */
const code = `
const {entries} = globalThis.archivePlaces
export const pathsOf = async () =>
  ['/a/', '/b/', '/broken/', '/end/'].map((pathname) => ({pathname, route: {type: 'page'}}))
export const render = async ({url}) => {
  if (url.includes('broken')) throw new Error('坏了')
  if (url.includes('end')) process.kill(process.pid, 'SIGKILL')
  return new Response(url + ' ' + [...entries().get('documents').keys()])
}
`

beforeEach(() => {
  mkdirSync(join(folder, 'code'))
  writeFileSync(join(folder, 'code', rendererName), code)
  const documents = new Map([['zixu/2024/a', {id: 'zixu/2024/a', data: {}}]])
  part = openPart({
    ...{site, base: '/x/', code: join(folder, 'code')},
    ...{content: folder, compiled: folder, entries: new Map([['documents', documents]])}
  })
})
afterEach(() => {
  part.close()
})

test('pages are rendered by another process with what it was told', async () => {
  await part.render(['a'])
  await part.render(['b'])
  expect(readFileSync(join(site, 'a/index.html'), 'utf8')).toBe('http://localhost/x/a/ zixu/2024/a')
  expect(existsSync(join(site, 'b/index.html'))).toBe(true)
})

test('what breaks a page is told as it was there', async () => {
  await expect(part.render(['a', 'broken'])).rejects.toMatchObject({
    message: '坏了 (page broken)',
    stack: expect.stringContaining(rendererName) as string
  })
  await expect(part.render(['c'])).rejects.toThrow('c: no page')
})

test('a process that is gone is told to be, each time', async () => {
  await expect(part.render(['end'])).rejects.toBeInstanceOf(PartLost)
  await expect(part.render(['a'])).rejects.toBeInstanceOf(PartLost)
})

test('code that cannot be loaded is told', async () => {
  writeFileSync(join(folder, 'code', rendererName), 'throw new Error("没有")')
  const broken = openPart({
    ...{site, base: '/', code: join(folder, 'code')},
    ...{content: folder, compiled: folder, entries: new Map()}
  })
  await expect(broken.render(['a'])).rejects.toThrow('没有')
  broken.close()
})
