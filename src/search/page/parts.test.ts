import {expect, test} from 'vitest'
import {partsOf} from './parts.ts'

const texts = ['子虚区老旧小区改造方案', '怎么办理', '改造']
const search = ({query: {all}}: Parameters<Parameters<typeof partsOf>[1]>[0]) => {
  const value = texts.filter((text) => text.includes(all[0]?.text ?? '')).length
  return Promise.resolve({documents: {value, isExact: true}})
}
const parts = async (...words: string[]) =>
  (
    await partsOf(
      words.map((text) => ({text, field: null})),
      search
    )
  ).map(({text}) => text)

test('a word is divided into the longest pieces that stand somewhere', async () => {
  expect(await parts('子虚区老旧小区怎么改造')).toEqual(['子虚区老旧小区', '怎么', '改造'])
})

test('what stands nowhere at all is left out', async () => {
  expect(await parts('煎饼')).toEqual([])
  expect(await parts('煎饼改造')).toEqual(['改造'])
})

test('several words are parts as they are', async () => {
  expect(await parts('子虚区', '煎饼')).toEqual(['子虚区', '煎饼'])
})
