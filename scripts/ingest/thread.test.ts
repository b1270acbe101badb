import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {type Archive, archiveSchema} from '../../src/schema/archive.ts'
import {createThread, type ThreadData} from './thread.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan 线程 '))
})
afterEach(() => rmSync(folder, {recursive: true}))

const notice = '子虚区人民政府关于修路的通知\n\n现通知如下。\n\n2024年3月1日\n'
/** Settings that keep a thread busy for longer than anybody waits, with a line of many a and one b. */
const endless = archiveSchema.parse({furniture: ['^(?:a+)+$']})

/** Threads take their time to start on a machine that has other work. */
const patient = {timeout: 60_000}

test('a source that takes too long is given up, and the next one is read', patient, async () => {
  const thread = createThread({archive: endless, copies: null}, 1, 1)
  const slow = await thread.ingest(source('slow.txt', `${notice}${'a'.repeat(60)}b\n`))
  expect(slow.report).toMatchObject({file: 'slow.txt', status: 'failed', documents: []})
  expect(slow.report.messages).toMatchObject([{rule: 'source-too-slow', severity: 'error'}])
  expect((await thread.ingest(source('next.txt', notice))).report.status).toBe('written')
  await thread.close()
})

test('a thread that ends costs its source, and not the run', patient, async () => {
  const broken = {archive: null as unknown as Archive, copies: null} satisfies ThreadData
  const thread = createThread(broken, 1)
  for (const name of ['一.txt', '二.txt']) {
    const {report} = await thread.ingest(source(name, notice))
    expect(report).toMatchObject({file: name, status: 'failed'})
    expect(report.messages).toMatchObject([{rule: 'source-crashed'}])
  }
  await thread.close()
})

test('what was read is kept, whatever becomes of the source', patient, async () => {
  const thread = createThread({archive: archiveSchema.parse({}), copies: folder}, 1)
  const {report} = await thread.ingest(source('一.txt', notice))
  await thread.close()
  expect(report.status).toBe('written')
  expect(readdirSync(folder)).toContain(report.sha256)
  expect(readFileSync(join(folder, report.sha256), 'utf8')).toBe(notice)
})

function source(file: string, text: string) {
  const path = join(folder, file)
  writeFileSync(path, text)
  return {source: {path, file}, artefact: join(folder, 'artefact')}
}
