import {expect, test} from 'vitest'
import {createMemoryEngine, memoryDocument} from '../memory-engine.fixture.ts'
import {valuesOf} from './districts.ts'
import {partsOf} from './parts.ts'

const engine = createMemoryEngine([
  memoryDocument('子虚区', '子虚区老旧小区改造方案'),
  memoryDocument('子虚区', '怎么办理'),
  memoryDocument('乌有县', '改造')
])
const parts = async (...words: string[]) => {
  const terms = words.map((text) => ({text, field: null}))
  return (await partsOf(terms, engine.search)).map(({text}) => text)
}

test('a word is divided into the longest pieces that stand somewhere', async () => {
  expect(await parts('子虚区老旧小区怎么改造')).toEqual(['子虚区老旧小区', '怎么', '改造'])
})

test('what stands nowhere at all is left out', async () => {
  expect(await parts('煎饼')).toEqual([])
  expect(await parts('煎饼改造')).toEqual(['改造'])
})

test('no number is divided, and no mark belongs to a part', async () => {
  expect(await parts('2024-03-05')).toEqual([])
  expect(await parts('改造2024，怎么办理')).toEqual(['改造', '怎么办理'])
})

test('several words are parts as they are', async () => {
  expect(await parts('子虚区', '煎饼')).toEqual(['子虚区', '煎饼'])
})

test('the values of an archive are those of a search for nothing', async () => {
  const {district} = await valuesOf(engine)
  expect(district.map(({label, documents}) => [label, documents.value])).toEqual([
    ['子虚区', 2],
    ['乌有县', 1]
  ])
})
