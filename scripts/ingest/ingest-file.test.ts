import {createHash} from 'node:crypto'
import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {archiveSchema} from '../../src/schema/archive.ts'
import {reportSchema} from '../../src/schema/report.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import type {FoundSource} from './find-sources.ts'
import {type FileOptions, ingestFile} from './ingest-file.ts'
import {createPipeline} from './pipeline.ts'

const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({})))
const folder = sharedFolder()

test('a source is read and known by the name it is given, not by its path', async () => {
  const text = '海淀区人民政府关于校车的通知\n\n现通知如下。\n\n海淀区人民政府\n2024年3月5日\n'
  writeFileSync(join(folder, 'x.txt'), text)
  const {report, documents} = await headOf({path: join(folder, 'x.txt'), file: '2024/校车.txt'})
  const sha256 = createHash('sha256').update(text).digest('hex')
  expect(report).toMatchObject({file: '2024/校车.txt', sha256, status: 'written'})
  expect(documents.map(({id}) => id)).toEqual(['haidian/2024/notice-0305'])
  expect(JSON.stringify(report) + JSON.stringify(documents)).not.toContain(folder)
})

test.each([
  ['a folder', 'EISDIR', () => mkdirSync(join(folder, 'a.txt'))],
  ['nothing', 'ENOENT', () => undefined],
  ['a link, not followed', 'ELOOP', () => symlinkSync('nowhere', join(folder, 'a.txt'))]
])(
  '%s in the place of a file is a fault of that source and no crash',
  async (_, reason, create) => {
    create()
    const {report, ...rest} = await headOf({path: join(folder, 'a.txt'), file: 'a.txt'})
    rmSync(join(folder, 'a.txt'), {recursive: true, force: true})
    expect(rest).toEqual({documents: [], sessions: []})
    expect(reportSchema.parse(report)).toMatchObject({
      ...{file: 'a.txt', status: 'failed', encoding: null, documents: []},
      messages: [{rule: 'source-unread', severity: 'error', line: null}]
    })
    expect(report.messages[0]?.reason).toContain(reason)
  }
)

test('what was left out is not opened, and its report says why', async () => {
  const fault = {rule: 'source-name', status: 'failed', found: '子虚'} as const
  const {report, ...rest} = await headOf({path: join(folder, 'none'), file: '子虚', fault})
  expect(rest).toEqual({documents: [], sessions: []})
  expect(reportSchema.parse(report)).toMatchObject({
    ...{file: '子虚', status: 'failed', sha256: '0'.repeat(64)},
    messages: [{rule: 'source-name', severity: 'error'}]
  })
  expect(report.messages[0]?.reason).toContain('“子虚”')
})

test('a source is known by its bytes though the note beside it cannot be used', async () => {
  const [path, note] = [join(folder, 'c.txt'), join(folder, 'c.txt.source.yaml')]
  writeFileSync(path, '子虚')
  writeFileSync(note, 'title: [')
  const {report} = await headOf({path, file: 'c.txt', note})
  expect(report).toMatchObject({
    ...{status: 'failed', sha256: createHash('sha256').update('子虚').digest('hex')},
    messages: [{rule: 'note-unusable'}]
  })
})

test('a text above the limit is refused by its size', async () => {
  writeFileSync(join(folder, 'b.txt'), '乌'.repeat(4))
  const source = {path: join(folder, 'b.txt'), file: 'b.txt'}
  expect((await headOf(source, {largest: 12})).report.messages).not.toMatchObject([
    {rule: 'source-large'}
  ])
  expect((await headOf(source, {largest: 11})).report).toMatchObject({
    status: 'failed',
    messages: [{rule: 'source-large'}]
  })
})

async function headOf(source: FoundSource, options?: FileOptions) {
  const maker = {program: '', settings: ''}
  return (await ingestFile(source, join(folder, 'artefact'), pipeline, maker, options)).head
}
