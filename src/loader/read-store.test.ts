import {expect, test, vi} from 'vitest'
import {setPlaces} from '../renderer/places.ts'
import {readStore} from './read-store.ts'

test('entries are asked for when pages are rendered, not before', async () => {
  const {load} = readStore() as unknown as {load: {handler: () => {code: string}}}
  const {code} = load.handler()
  const entries = vi.fn(() => [{a: 1}])
  setPlaces({content: '', compiled: '', entries})
  expect(entries).not.toHaveBeenCalled()
  const module = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as {default: unknown}
  expect(module.default).toEqual([{a: 1}])
})
