import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {readShardOptions} from './read-shard.ts'
import {UsageError} from './usage-error.ts'

const guarded = [{path: '/in', what: '来源'}]
const own = {shard: '1/1', artefacts: '/a'}

test('a shard has its number, a folder, and settings if they are given', () => {
  expect(readShardOptions({shard: '2/4', artefacts: 'parts'}, guarded)).toEqual({
    ...{shard: {number: 2, of: 4}, to: resolve(process.env.INIT_CWD ?? '.', 'parts')},
    config: null
  })
  const {config} = readShardOptions({...own, config: '/b.yaml'}, guarded) ?? {}
  expect(config).toBe('/b.yaml')
})

test('without any of these options all sources are meant', () => {
  expect(readShardOptions({}, guarded)).toBe(null)
})

test.each(['', '2', '0/4', '5/4', '2/0', '2/4/8', '-1/4', '1.5/4', '二/四', '2 / 4', '1/10000'])(
  'no shard is %j',
  (shard) => {
    expect(() => readShardOptions({shard, artefacts: '/a'}, guarded)).toThrow(UsageError)
  }
)

test.each([{shard: '1/4'}, {shard: '1/4', artefacts: ' '}, {artefacts: '/a'}, {config: '/b.yaml'}])(
  'what belongs together is asked for: %j',
  (options) => {
    expect(() => readShardOptions(options, guarded)).toThrow(UsageError)
  }
)

test.each(['/in', '/in/parts'])(
  'the next run would take a shard in %s for sources',
  (artefacts) => {
    const shard = '1/4'
    expect(() => readShardOptions({shard, artefacts}, guarded)).toThrow('应在别处')
    expect(readShardOptions({shard, artefacts: '/in-parts'}, guarded)?.to).toBe('/in-parts')
  }
)
