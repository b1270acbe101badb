import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {counting, createTeller, ofProof} from './share.ts'

test('before each step and behind the last it is told how much is done, and the steps are taken', () => {
  const shares: number[] = []
  const taken: string[] = []
  const step = (name: string) => () => () => void taken.push(name)
  const processor = counting((share) => shares.push(share))
  processor.use(step('甲')).use(step('乙')).freeze()
  processor.runSync({type: 'root', children: []} as Root, new VFile())
  expect(taken).toEqual(['甲', '乙'])
  expect(shares).toEqual([0.2, 0.35, 0.5])
})

test('the proof comes last', () => {
  expect(ofProof(0)).toBeGreaterThan(0.5)
  expect(ofProof(1)).toBe(1)
})

test('of a source that takes long it is told after a while, and not more than once a second', () => {
  let now = 0
  const told: number[] = []
  const {begin, onShare} = createTeller(
    (share) => told.push(share),
    () => now
  )
  begin()
  for (now = 0; now <= 7000; now += 250) onShare(now)
  expect(told).toEqual([5000, 6000, 7000])
})

test('of sources that are done soon nothing is told, however many there are', () => {
  let now = 0
  const told: number[] = []
  const {begin, onShare} = createTeller(
    (share) => told.push(share),
    () => now
  )
  for (let source = 0; source < 20; source++) {
    begin()
    onShare(0.5)
    now += 900
    onShare(1)
  }
  expect(told).toEqual([])
})
