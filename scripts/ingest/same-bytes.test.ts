import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {archiveSchema} from '../../src/schema/archive.ts'
import {openArtefact} from './artefacts/read-artefact.ts'
import {makerOf} from './artefacts/maker.ts'
import {findSources, type FoundSource} from './find-sources.ts'
import {ingestAll, type IngestOptions} from './ingest-all.ts'
import {type Content, ingestContent, mergeContent} from './ingest-content.ts'
import {readShards} from './shards/read-shards.ts'
import {folderOf, isInShard} from './shards/shard.ts'
import {removeShard, writeShard} from './shards/write-shard.ts'

/** However an archive is made, the same sources make the same bytes of it. */
const archive = archiveSchema.parse({districts: [{id: 'zixu', name: '子虚区'}]})
const minutes = (number: string, text: string) =>
  `子虚区第八届人大常委会第${number}次会议纪要\n\n2024年3月5日，会议举行。${text}\n\n出席：钱一\n`

const folder = sharedFolder()
let sources: FoundSource[] = []
let expected: Record<string, string> = {}
beforeAll(async () => {
  mkdirSync(join(folder, 'in'))
  const texts: Record<string, string> = {
    ...{'a.txt': minutes('三', '甲'), 'b.txt': minutes('三', '乙'), 'c.txt': minutes('四', '丙')},
    ...{
      'd.txt': minutes('三', '甲'),
      'e.txt': '',
      'f.txt': `目录\n\n1.报告……1\n\n${minutes('四', '丁')}`
    }
  }
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, 'in', name), text)
  mkdirSync(join(folder, 'in/g.txt'))
  sources = await findSources([join(folder, 'in')])
  sources.push({path: join(folder, 'in/g.txt'), file: 'g.txt'})
  expected = await make({}).then(filesOf)
})

test('what is made is what the cases below are compared with', () => {
  expect(Object.keys(expected).filter((path) => path.endsWith('.mdx'))).toHaveLength(4)
  expect(expected['/report.json']).toContain('source-duplicate')
  expect(expected['/report.json']).toContain('source-unread')
})

test('with any number of jobs', async () => {
  expect(await make({jobs: 3}).then(filesOf)).toEqual(expected)
})

test('with a cache that is cold, warm, damaged, gone or of other settings', async () => {
  const cache = join(folder, 'cache')
  expect(await make({cache}).then(filesOf)).toEqual(expected)
  expect(await make({cache}).then(filesOf)).toEqual(expected)
  for (const path of filesIn(join(cache, 'ingest')).slice(0, 2)) truncateSync(path, 200)
  expect(await make({cache}).then(filesOf)).toEqual(expected)
  expect(await make({cache, jobs: 2}).then(filesOf)).toEqual(expected)
  rmSync(cache, {recursive: true})
  expect(await make({cache}).then(filesOf)).toEqual(expected)
})

test('with a source that was changed, and changed back', async () => {
  const cache = join(folder, 'cache-2')
  await make({cache})
  const path = join(folder, 'in/c.txt')
  const before = readFileSync(path)
  writeFileSync(path, minutes('五', '丙'))
  const changed = await make({cache}).then(filesOf)
  expect(changed).toEqual(await make({}).then(filesOf))
  expect(changed).not.toEqual(expected)
  writeFileSync(path, before)
  expect(await make({cache}).then(filesOf)).toEqual(expected)
})

test('the bytes that were read are at hand, whatever has become of the sources', async () => {
  const cache = join(folder, 'cache')
  for (const name of ['first', 'second']) {
    const made = await make({cache}, name)
    const [report, , , , empty] = made.content.reports
    const artefact = openArtefact(made.content.artefacts.get(report?.sha256 ?? '') ?? '')
    expect(artefact.source().toString()).toBe(minutes('三', '甲'))
    artefact.close()
    expect(made.content.artefacts.has(empty?.sha256 ?? '')).toBe(false)
  }
})

test('of two runs at once with one cache', async () => {
  const cache = join(folder, 'cache-3')
  const runs = await Promise.all([make({cache}, 'left'), make({cache}, 'right')])
  for (const run of runs) expect(filesOf(run)).toEqual(expected)
})

test('of shards, in whatever order they were made', async () => {
  const to = join(folder, 'shards')
  for (const number of [3, 1, 4, 2]) await makeShard(number, 4, to)
  const content = join(folder, 'merged')
  const merged = mergeContent(readShards([to], makerOf(archive)), content)
  expect(filesOf({content: merged, to: content})).toEqual(expected)
  // Made again, in the place of what was there.
  await makeShard(2, 4, to)
  const again = join(folder, 'merged-again')
  mergeContent(readShards([to], makerOf(archive)), again)
  expect(filesOf({content: merged, to: again})).toEqual(expected)
})

interface Run {
  content: Content
  to: string
}

let runs = 0
async function make(options: IngestOptions, name = String(++runs)): Promise<Run> {
  const to = join(folder, `out-${name}-${String(++runs)}`)
  const artefacts = `${to}-artefacts`
  return {content: await ingestContent(sources, archive, {content: to, artefacts}, options), to}
}

async function makeShard(number: number, of: number, to: string) {
  const shard = {number, of}
  const work = mkdtempSync(join(folder, 'work-'))
  mkdirSync(to, {recursive: true})
  mkdirSync(join(work, 'artefacts'))
  removeShard(join(to, folderOf(shard)))
  const own = sources.filter(({file}) => isInShard(file, shard))
  const made = await ingestAll(own, archive, join(work, 'artefacts'))
  writeShard(shard, makerOf(archive), sources, made, {to, work})
}

/** Every file that was written, by path. */
function filesOf({to}: Run): Record<string, string> {
  return Object.fromEntries(
    filesIn(to).map((path) => [path.slice(to.length), readFileSync(path, 'utf8')])
  )
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
