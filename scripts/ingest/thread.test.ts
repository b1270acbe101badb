import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {type Archive, archiveSchema} from '../../src/schema/archive.ts'
import {openArtefact} from './artefacts/read-artefact.ts'
import {createThread, type ThreadData} from './thread.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan 线程 '))
})
afterEach(() => rmSync(folder, {recursive: true}))

const notice = '子虚区人民政府关于修路的通知\n\n现通知如下。\n\n2024年3月1日\n'
/** Settings that keep a thread busy for longer than anybody waits, with a line of many a and one b. */
const endless = archiveSchema.parse({furniture: ['^(?:a+)+$']})

const maker = {program: '', settings: ''}

/** Threads take their time to start on a machine that has other work. */
const patient = {timeout: 60_000}

test('a source that takes too long is given up, and the next one is read', patient, async () => {
  const thread = createThread({archive: endless, maker}, 1, 1)
  const slow = await thread.ingest(source('slow.txt', `${notice}${'a'.repeat(60)}b\n`))
  expect(slow.head.report).toMatchObject({file: 'slow.txt', status: 'failed', documents: []})
  expect(slow.head.report.messages).toMatchObject([{rule: 'source-too-slow', severity: 'error'}])
  expect((await thread.ingest(source('next.txt', notice))).head.report.status).toBe('written')
  await thread.close()
})

test('a thread that ends costs its source, and not the run', patient, async () => {
  const broken = {archive: null as unknown as Archive, maker} satisfies ThreadData
  const thread = createThread(broken, 1)
  for (const name of ['一.txt', '二.txt']) {
    const {head, artefact} = await thread.ingest(source(name, notice))
    const {report} = head
    expect(artefact).toBe(null)
    expect(report).toMatchObject({file: name, status: 'failed'})
    expect(report.messages).toMatchObject([{rule: 'source-crashed'}])
  }
  await thread.close()
})

test('what comes of a source is written, and the source with it', patient, async () => {
  const thread = createThread({archive: archiveSchema.parse({}), maker}, 1)
  const {head, artefact: path} = await thread.ingest(source('一.txt', notice))
  await thread.close()
  expect(head.report.status).toBe('written')
  const artefact = openArtefact(path ?? '')
  expect(artefact.head()).toEqual(head)
  expect(artefact.source().toString()).toBe(notice)
  artefact.close()
})

function source(file: string, text: string) {
  const path = join(folder, file)
  writeFileSync(path, text)
  return {source: {path, file}, artefact: join(folder, 'artefact')}
}
