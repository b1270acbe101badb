import {fileURLToPath} from 'node:url'
import {z} from 'astro/zod'
import {describe, expect, test} from 'vitest'
import {describeFailure} from './failure.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe('describeFailure', () => {
  test('names the innermost place of the project and nothing of the machine', () => {
    const error = new TypeError(`cannot read ${root}scripts/ingest/x.ts\n  of null`)
    error.stack = [
      'TypeError: cannot read',
      '    at parse (node:internal/url:5:3)',
      `    at run (${root}node_modules/unified/lib/index.js:88:4)`,
      `    at head (file://${root}scripts/ingest/conventions/head/head.ts:57:12)`,
      `    at ingest (${root}scripts/ingest/ingest-source.ts:9:1)`
    ].join('\n')
    expect(describeFailure(error)).toEqual({
      found: 'TypeError: cannot read scripts/ingest/x.ts of null',
      expected: 'scripts/ingest/conventions/head/head.ts:57'
    })
  })

  test('leaves out folders that are not of the project', () => {
    const {found} = describeFailure(new Error("ENOENT: open '/home/qian/private/a.txt'"))
    expect(found).toBe("Error: ENOENT: open 'a.txt'")
  })

  test('names the fields of data that do not fit, and shows no JSON', () => {
    const schema = z.object({title: z.string().min(1), dates: z.object({passed: z.string()})})
    const {error} = schema.safeParse({title: '', dates: {}})
    expect(describeFailure(error).found).toBe('字段 title、dates.passed')
  })

  test.each([
    ['a word', '完了', '完了'],
    ['nothing', undefined, 'undefined']
  ])('takes %s that was thrown', (_, thrown, found) => {
    expect(describeFailure(thrown)).toEqual({found, expected: '未知位置'})
  })
})
