import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {freshFolder} from '../fixtures/folders.fixture.ts'
import {placeRenderer, writeRenderer} from './renderer-file.ts'

const folder = freshFolder()
const file = join(folder, '渲染.json')
const placed = {code: join(folder, '二/代码'), assets: join(folder, '二/附件')}
const image = new Uint8Array([0, 255, 10, 128])

beforeEach(() => {
  const [code, assets] = [join(folder, '代码'), join(folder, '附件')]
  mkdirSync(join(code, 'chunks'), {recursive: true})
  mkdirSync(assets)
  writeFileSync(join(code, 'renderer.mjs'), 'export const 甲 = 1\n')
  writeFileSync(join(code, 'chunks/a.mjs'), '')
  writeFileSync(join(assets, '图.png'), image)
  writeRenderer(file, {code, assets})
})

test('all files of a renderer come back as they were, in folders that need not be there', () => {
  expect(placeRenderer(file, placed)).toBe(true)
  expect(readFileSync(join(placed.code, 'renderer.mjs'), 'utf8')).toBe('export const 甲 = 1\n')
  expect(readFileSync(join(placed.code, 'chunks/a.mjs'), 'utf8')).toBe('')
  expect(new Uint8Array(readFileSync(join(placed.assets, '图.png')))).toEqual(image)
})

test('nothing is placed of one that is missing, or not as it was written', () => {
  const text = readFileSync(file, 'utf8')
  const damaged = ['', '{}\n', text.slice(0, 40), text.replace('renderer', 'rendered'), `x${text}`]
  for (const each of damaged) {
    writeFileSync(file, each)
    expect([each, placeRenderer(file, placed)]).toEqual([each, false])
  }
  expect(placeRenderer(join(folder, '没有.json'), placed)).toBe(false)
  expect(existsSync(placed.code)).toBe(false)
})
