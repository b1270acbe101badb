import {createHash} from 'node:crypto'
import {fork} from 'node:child_process'
import {once} from 'node:events'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, expect, test, vi} from 'vitest'
import {freshFolder} from '../../../src/fixtures/folders.fixture.ts'
import {type Archive, archiveSchema} from '../../../src/schema/archive.ts'
import {openArtefact} from '../artefacts/read-artefact.ts'
import type {WorkerData} from './task.ts'
import {createWorker} from './worker.ts'

const folder = freshFolder()
afterEach(() => {
  vi.unstubAllEnvs()
})

const notice = '子虚区人民政府关于修路的通知\n\n现通知如下。\n\n2024年3月1日\n'
/** Settings that keep a worker busy for longer than anybody waits, with a line of many a and one b. */
const endless = archiveSchema.parse({furniture: ['^(?:a+)+$']})

const maker = {program: '', settings: ''}

test('a source that takes too long is given up, and the next one is read', async () => {
  const worker = createWorker({archive: endless, maker}, 1, {shortest: 1})
  const slow = await worker.ingest(source('slow.txt', `${notice}${'a'.repeat(60)}b\n`))
  expect(slow.head.report).toMatchObject({file: 'slow.txt', status: 'failed', documents: []})
  expect(slow.head.report.messages).toMatchObject([{rule: 'source-too-slow', severity: 'error'}])
  expect((await worker.ingest(source('next.txt', notice))).head.report.status).toBe('written')
  await worker.close()
})

test('a worker that breaks costs its source, and not the run', async () => {
  const broken = {archive: null as unknown as Archive, maker} satisfies WorkerData
  const worker = createWorker(broken, 1)
  for (const name of ['一.txt', '二.txt']) {
    const {head, artefact} = await worker.ingest(source(name, notice))
    const {report} = head
    expect(artefact).toBe(null)
    const sha256 = createHash('sha256').update(notice).digest('hex')
    expect(report).toMatchObject({file: name, status: 'failed', sha256})
    expect(report.messages).toMatchObject([{rule: 'source-crashed'}])
  }
  await worker.close()
})

test.each([
  ['内存不够', `--max-old-space-size=40 ${preload('globalThis.a=[];for(;;)a.push({})')}`],
  ['信号 SIGSEGV', preload('process.kill(process.pid,11)')],
  ['退出状态 7', preload('process.exit(7)')]
])('what ended a process is told: %s', async (found, options) => {
  vi.stubEnv('NODE_OPTIONS', options)
  const worker = createWorker({archive: archiveSchema.parse({}), maker}, 1)
  const {head} = await worker.ingest(source('一.txt', notice))
  expect(head.report.messages.map(({reason}) => reason)).toEqual([`处理它的进程中断了：${found}`])
  await worker.close()
})

test.each([
  [true, 1],
  [false, 2]
])('a worker that is alone (%s) has the threads of the engine', async (isAlone, status) => {
  const told = "process.exit(process.execArgv.includes('--single-threaded')?2:1)"
  vi.stubEnv('NODE_OPTIONS', preload(told))
  const worker = createWorker({archive: archiveSchema.parse({}), maker}, 1, {isAlone})
  const {head} = await worker.ingest(source('一.txt', notice))
  expect(head.report.messages[0]?.reason).toContain(`退出状态 ${String(status)}`)
  await worker.close()
})

test('a process ends with the one that made it, in the middle of work, too', async () => {
  const task = source('slow.txt', `${notice}${'a'.repeat(60)}b\n`)
  const parent = fork(fileURLToPath(new URL('parent.fixture.ts', import.meta.url)), {
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'inherit', 'ipc']
  })
  parent.send({data: {archive: endless, maker}, task})
  await once(parent, 'message')
  parent.kill('SIGKILL')
  // What the worker inherited stays open for as long as it lives.
  await once(parent, 'close')
})

test('what comes of a source is written, and the source with it', async () => {
  const worker = createWorker({archive: archiveSchema.parse({}), maker}, 1)
  const {head, artefact: path} = await worker.ingest(source('一.txt', notice))
  await worker.close()
  expect(head.report.status).toBe('written')
  const artefact = openArtefact(path ?? '')
  expect(artefact.head()).toEqual(head)
  expect(artefact.source().toString()).toBe(notice)
  artefact.close()
})

/** An option of Node by which a process runs some code before its own. */
function preload(code: string): string {
  return `--import=data:text/javascript,${code}`
}

test('of a large source all is told, too', async () => {
  const text = `${notice}${`${'　'.repeat(4000)}\n`.repeat(1000)}`
  const worker = createWorker({archive: archiveSchema.parse({}), maker}, 1)
  const {head, artefact} = await worker.ingest(source('一.txt', text))
  expect(head.report).toMatchObject({file: '一.txt', status: 'written'})
  expect(head.report.documents).toHaveLength(1)
  expect(artefact).toBe(join(folder, 'artefact'))
  expect((await worker.ingest(source('二.txt', notice))).head.report.status).toBe('written')
  const none = await worker.ingest(source('三.txt', '\0'.repeat(11_000_000)))
  expect(none.head.report.status).toBe('not-a-document')
  await worker.close()
})

function source(file: string, text: string) {
  const path = join(folder, file)
  writeFileSync(path, text)
  return {source: {path, file}, artefact: join(folder, 'artefact')}
}
