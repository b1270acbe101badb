import {expect, test} from 'vitest'
import {createSieve, meet, without} from './sieve.ts'

const every = (step: number) =>
  Uint32Array.from({length: Math.ceil(10_000 / step)}, (_, at) => at * step)

test('lists of one phrase leave no doubt, those that meet by chance do', () => {
  const phrase = createSieve(10_000)
  phrase.add(every(20))
  expect(phrase.doubt()).toBe(1)
  phrase.add(every(4))
  expect([...phrase.left()]).toEqual([...every(20)])
  expect(phrase.doubt()).toBe(0)
  const chance = createSieve(10_000)
  chance.add(every(3))
  chance.add(every(2))
  expect([...chance.left()]).toEqual([...every(6)])
  expect(chance.doubt()).toBeGreaterThan(0.5)
})

test('a list that leaves nothing leaves no doubt', () => {
  const sieve = createSieve(10)
  sieve.add(Uint32Array.of(1, 2))
  sieve.add(Uint32Array.of(3))
  expect([sieve.left().length, sieve.doubt()]).toEqual([0, 0])
  sieve.add(Uint32Array.of(1))
  expect([sieve.left().length, sieve.doubt()]).toEqual([0, 0])
})

test('what two sorted lists share, and what one has alone', () => {
  const [one, other] = [Uint32Array.of(1, 4, 9, 12), Uint32Array.of(0, 4, 5, 9)]
  expect([...meet(one, other)]).toEqual([4, 9])
  expect(without(one, other)).toEqual([1, 12])
})
