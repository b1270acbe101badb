import {expect, test} from 'vitest'
import {closing, opening, unwrapped} from './unwrap.fixture.ts'

const paragraphs = Array.from(
  {length: 12},
  (_, at) =>
    `今年以来全市共养护道路${'三百公里并且整治桥梁二十座隧道一座'.repeat(3 + (at % 3))}，完成投资五百万元。`
)

const lines = [opening, ...paragraphs, closing].flatMap(
  (text) => `　　${text}`.match(/.{1,24}/gu) ?? []
)

test('a wrapped text with an empty line behind every line is whole again', () => {
  expect(unwrapped(...lines.flatMap((line) => [line, '']))).toEqual([
    opening,
    ...paragraphs,
    closing
  ])
})

test('paragraphs that stand apart are left so', () => {
  const all = [opening, ...paragraphs, closing]
  expect(unwrapped(...all.flatMap((line) => [line, '']))).toEqual(all)
})
