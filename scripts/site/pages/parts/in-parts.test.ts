import {expect, test} from 'vitest'
import {inParts, partsFor} from './in-parts.ts'
import {type Part, PartLost} from './part.ts'

const paths = Array.from({length: 260}, (_, at) => `docs/${String(at)}`)

/** Renders by writing down what it was asked for. */
function listing(made: string[]) {
  return (asked: readonly string[]) => {
    made.push(...asked)
    return new Promise<void>((resolve) => setTimeout(resolve))
  }
}

function partOf(render: Part['render']): Part & {isClosed: () => boolean} {
  let isClosed = false
  return {render, close: () => (isClosed = true), isClosed: () => isClosed}
}

test('every page is rendered once, by whoever is free', async () => {
  const here: string[] = []
  const [one, other]: [string[], string[]] = [[], []]
  const parts = [partOf(listing(one)), partOf(listing(other))]
  await inParts(paths, parts, listing(here))
  expect([...here, ...one, ...other].sort()).toEqual(paths.toSorted())
  for (const made of [here, one, other]) expect(made.length).toBeGreaterThan(0)
  expect(parts.map((part) => part.isClosed())).toEqual([true, true])
})

test('without a part all is rendered here', async () => {
  const here: string[] = []
  await inParts(paths, [], listing(here))
  expect(here.toSorted()).toEqual(paths.toSorted())
})

test('what a process was asked for that is gone is rendered here, also when all else is done', async () => {
  const here: string[] = []
  let lose: () => void = () => undefined
  const lost = partOf(
    () =>
      new Promise((_, reject) => {
        lose = () => {
          reject(new PartLost())
        }
      })
  )
  await inParts(paths, [lost], async (asked) => {
    await listing(here)(asked)
    if (here.length >= paths.length - 25) lose()
  })
  expect(here.toSorted()).toEqual(paths.toSorted())
  expect(lost.isClosed()).toBe(true)
})

test('a page that cannot be made ends it, with every process closed', async () => {
  const here: string[] = []
  const broken = partOf(() => Promise.reject(new Error('docs/7: broken')))
  const other = partOf(listing([]))
  await expect(inParts(paths, [broken, other], listing(here))).rejects.toThrow('docs/7: broken')
  expect(here.length).toBeLessThan(paths.length)
  expect([broken.isClosed(), other.isClosed()]).toEqual([true, true])
})

test('a process is only started for pages that are worth it, a job, and memory', () => {
  const much = 64e9
  const sizes = [0, 90, 1999, 2000, 2999, 3000, 100_000]
  expect(sizes.map((pages) => partsFor(pages, 4, much))).toEqual([0, 0, 0, 1, 1, 2, 3])
  expect(partsFor(100_000, 1, much)).toBe(0)
  expect([0, 3e8, 5e8, 9e8].map((memory) => partsFor(100_000, 4, memory))).toEqual([0, 0, 1, 2])
})
