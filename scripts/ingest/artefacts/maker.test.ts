import {readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {expect, test} from 'vitest'
import {archiveSchema} from '../../../src/schema/archive.ts'
import {repository} from '../../site/checkout.ts'
import {makerOf, programParts} from './maker.ts'

test('every file that can decide what comes of a source is part of the digest of the program', () => {
  const files = [...closureOf(join(repository, 'scripts/ingest/workers/process.ts'))]
  expect(files.length).toBeGreaterThan(50)
  const outside = files
    .map((path) => relative(repository, path).replaceAll('\\', '/'))
    .filter((path) => !programParts.some((part) => path.startsWith(`${part}/`)))
  expect(outside).toEqual([])
})

test('the settings of an archive decide, but not what it is called', () => {
  const of = (input: object) => makerOf(archiveSchema.parse(input)).settings
  expect(of({name: '甲', description: '乙', notice: '丙'})).toBe(of({}))
  expect(of({furniture: ['^甲$']})).not.toBe(of({}))
  expect(of({districts: [{id: 'zixu', name: '子虚区'}]})).not.toBe(of({}))
})

test('the same program with the same settings is the same maker', () => {
  expect(makerOf(archiveSchema.parse({}))).toEqual(makerOf(archiveSchema.parse({})))
})

/** A file of the project, and all that it imports. */
function closureOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/ from '(\.[^']+)'/g)) {
    closureOf(join(dirname(path), name), seen)
  }
  return seen
}
