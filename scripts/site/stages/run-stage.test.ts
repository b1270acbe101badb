import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {report} from '../../../src/fixtures/reports.fixture.ts'
import {Failure} from '../../failure.ts'
import {runStage} from './run-stage.ts'

let root = ''
let said: string[] = []
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'anjuan 阶段 '))
  said = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push(String(text))
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(root, {recursive: true})
})

test('what a stage found comes back', async () => {
  load([])
  expect(await runStage('proof', options())).toEqual({isProven: true, isCorrected: false})
  expect(said).toEqual(['核对来源……\n'])
})

test('why a stage fails comes back as it told it', async () => {
  load([report('报告.txt')])
  mkdirSync(join(root, 'sources'))
  writeFileSync(join(root, 'sources/报告.txt'), '另一份')
  const failure = await runStage('proof', options()).catch((thrown: unknown) => thrown)
  expect(failure).toBeInstanceOf(Failure)
  expect(failure).toMatchObject({
    message: expect.stringMatching(/未发布：\n报告.txt：来源与收录/) as string
  })
})

test('an error of a stage comes back with its stack and what the system says', async () => {
  const error = await runStage('search', options()).catch((thrown: unknown) => thrown)
  expect(error).not.toBeInstanceOf(Failure)
  expect(error).toMatchObject({
    code: 'ENOENT',
    path: expect.stringContaining(root) as string,
    stack: expect.stringContaining('exact/build.ts') as string
  })
})

test('a stage is done when its process has ended', async () => {
  load([])
  const path = join(root, 'ended')
  const atEnd = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(path)},''))`
  vi.stubEnv('NODE_OPTIONS', `--import=data:text/javascript,${encodeURIComponent(atEnd)}`)
  await runStage('proof', options())
  expect(existsSync(path)).toBe(true)
})

test('a process that dies is a failure that says of which stage', async () => {
  vi.stubEnv('NODE_OPTIONS', '--import=data:text/javascript,process.kill(process.pid,9)')
  await expect(runStage('proof', options())).rejects.toThrow(
    /“核对来源”的进程中途停止（信号 SIGKILL），多半是内存不够/
  )
})

/** What a stage finds where sources were ingested and no document was made. */
function load(reports: readonly object[]): void {
  const compiled = join(root, '.astro/cache/documents')
  mkdirSync(compiled, {recursive: true})
  mkdirSync(join(root, 'content'))
  writeFileSync(join(compiled, 'manifest.json'), '[]')
  writeFileSync(join(root, 'content/report.json'), JSON.stringify(reports))
}

function options() {
  return {
    root,
    content: join(root, 'content'),
    out: join(root, 'site'),
    sources: {kind: 'folder' as const, folder: join(root, 'sources')}
  }
}
