import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {archiveSchema} from '../../src/schema/archive.ts'
import {findSources, type FoundSource} from './find-sources.ts'
import {ingestAll} from './ingest-all.ts'
import {ingestContent} from './ingest-content.ts'
import type {Made} from './ingest-file.ts'
import {openArtefact} from './artefacts/read-artefact.ts'

const archive = archiveSchema.parse({
  districts: [
    {id: 'zixu', name: '子虚区'},
    {id: 'nanke', name: '南柯区', aliases: ['南柯开发区']}
  ],
  furniture: ['^〔样例〕']
})

const folder = sharedFolder()
let sources: FoundSource[] = []
let one: Made[] = []
let two: Made[] = []
beforeAll(async () => {
  mkdirSync(join(folder, 'in'))
  const texts = ['子虚区', '南柯开发区', '子虚区', '乌有'].map(
    (name, at) =>
      `〔样例〕\n${name}人民政府关于第${String(at + 1)}号道路养护的通知\n\n现通知如下。\n\n一、修路\n\n三、架桥\n\n完毕。\n\n2024年3月${String(at + 1)}日\n`
  )
  texts.forEach((text, at) => writeFileSync(join(folder, `in/${String(at)}.txt`), text))
  writeFileSync(join(folder, 'in/4.txt'), texts[0] ?? '')
  writeFileSync(join(folder, 'in/5.txt'), '')
  writeFileSync(join(folder, 'in/6.pdf'), '%PDF-1.7')
  mkdirSync(join(folder, 'in/7.txt'))
  sources = await findSources([join(folder, 'in')])
  sources.splice(3, 0, {path: join(folder, 'in/7.txt'), file: '7.txt'})
  one = await collect(sources, 1)
  two = await collect(sources, 2)
})

describe('ingestAll', () => {
  test('results come in the order of the sources, with one job and with two', () => {
    const files = sources.map(({file}) => file)
    expect(one.map(({head: {report}}) => report.file)).toEqual(files)
    expect(two.map(({head: {report}}) => report.file)).toEqual(files)
  })

  test('one bad source does not stop the others', () => {
    expect(two.map(({head: {report}}) => [report.file, report.status])).toEqual([
      ...[
        ['0.txt', 'written'],
        ['1.txt', 'written'],
        ['2.txt', 'written'],
        ['7.txt', 'failed']
      ],
      ...[
        ['3.txt', 'written'],
        ['4.txt', 'written'],
        ['5.txt', 'empty'],
        ['6.pdf', 'failed']
      ]
    ])
  })

  test('what the archive says of its own holds in other processes, too', () => {
    for (const [, second] of [one, two]) {
      expect(second?.head.report.documents[0]).toMatch(/^nanke\/2024\/notice-/)
    }
    const artefact = openArtefact(two[0]?.artefact ?? '')
    expect(artefact.provenance().segments[0]).toMatchObject({reason: 'declared'})
    artefact.close()
  })

  test('two jobs give what one gives', () => {
    expect(two.map(({head}) => head)).toEqual(one.map(({head}) => head))
    for (const [at, {artefact}] of one.entries()) {
      expect(bytesOf(two[at]?.artefact)).toEqual(bytesOf(artefact))
    }
  })

  test('more jobs than sources do no harm', async () => {
    const heads = one.map(({head}) => head)
    for (const count of [2, 1, 0]) {
      const made = await collect(sources.slice(0, count), 8)
      expect(made.map(({head}) => head)).toEqual(heads.slice(0, count))
    }
  })

  test('progress is told after each source', async () => {
    const told: number[] = []
    const to = join(folder, 'told')
    mkdirSync(to)
    await ingestAll(
      sources.slice(0, 3),
      archive,
      to,
      {jobs: 2},
      {onSource: (done) => told.push(done)}
    )
    expect(told).toEqual([1, 2, 3])
  })

  test('where nothing can be written the run ends, and says why', async () => {
    const nowhere = ingestAll(sources, archive, join(folder, 'nowhere'), {jobs: 2})
    await expect(nowhere).rejects.toMatchObject({code: 'ENOENT', syscall: 'write'})
  })

  test('the same folder gives the same files, byte for byte', async () => {
    const first = await write('one', 1)
    expect(Object.keys(first).filter((name) => name.endsWith('.mdx'))).toHaveLength(4)
    expect(await write('two', 2)).toEqual(first)
    expect(await write('again', 1)).toEqual(first)
  })
})

async function collect(from: readonly FoundSource[], jobs: number): Promise<Made[]> {
  const artefacts = join(folder, `artefacts-${String(jobs)}`)
  mkdirSync(artefacts, {recursive: true})
  return ingestAll(from, archive, artefacts, {jobs})
}

function bytesOf(artefact: string | null | undefined) {
  return artefact == null ? null : readFileSync(artefact)
}

/** Every file that is written, by path. */
async function write(name: string, jobs: number): Promise<Record<string, string>> {
  const to = join(folder, name)
  await ingestContent(
    sources,
    archive,
    {content: to, artefacts: join(folder, `of-${name}`)},
    {jobs}
  )
  const entries = readdirSync(to, {recursive: true, withFileTypes: true})
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(to.length), readFileSync(path, 'utf8')]
      })
  )
}
