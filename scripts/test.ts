import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {availableParallelism} from 'node:os'
import {delimiter, join} from 'node:path'
import {exit, readArguments, runCommand} from './command/arguments.ts'
import {obtainBrowser} from './e2e/browser.ts'
import {repository} from './site/checkout.ts'

const help = `
用法：npm test

运行全部检查：格式、类型、规范、无用代码、单元测试，以及整个档案和浏览器中的测试。
浏览器依次取自：环境变量 CHROME_PATH，系统的 Chromium 或 Chrome，Playwright 的下载，apt-get（须为 root）。

退出状态：0 全部通过；1 有检查未通过
`

type Check = readonly [name: string, command: string]

/** What the others go by: the types of collections. */
const preparation: readonly Check[] = [['types of collections', 'astro sync']]

/** Checks of the code as it is written: each keeps one processor busy, so that they go side by side. */
const checksOfCode: readonly Check[] = [
  ['types', 'astro check --minimumSeverity warning'],
  ['lint', 'eslint --config scripts/quality/eslint.config.js --max-warnings 0 .'],
  ['format', 'prettier --check --log-level warn .'],
  ['unused code', 'knip']
]

/**
 * Checks of what it does, one after the other: each keeps all processors busy. Tests that pass are a
 * dot each, so that what failed is not lost where only the end of a long output is kept.
 */
const checksOfBehaviour: readonly Check[] = [
  ['code', 'vitest run --config scripts/quality/vitest.config.ts --reporter dot --project unit'],
  [
    'archives and pages',
    'vitest run --config scripts/quality/vitest.config.ts --reporter dot --project e2e'
  ]
]

await runCommand(help, async () => {
  readArguments({options: {}})
  // First of all, because without one the last check cannot be made.
  const browser = obtainBrowser(say)
  const failed = [
    ...(await failedOf(preparation, 1, browser)),
    ...(await failedOf(checksOfCode, availableParallelism(), browser)),
    ...(await failedOf(checksOfBehaviour, 1, browser))
  ]
  say(failed.length === 0 ? 'All checks pass' : `Failed: ${failed.join(', ')}`)
  return failed.length === 0 ? exit.done : exit.incomplete
})

/** Names of the checks that do not pass. @param together so many are made at a time */
async function failedOf(
  checks: readonly Check[],
  together: number,
  browser: string
): Promise<string[]> {
  const failed: string[] = []
  const rest = checks.values()
  const work = async () => {
    for (const check of rest)
      if (!(await passes(check, together === 1, browser))) failed.push(check[0])
  }
  await Promise.all(Array.from({length: together}, work))
  return failed
}

/** @param isAlone it says what it says at once; else when it is done, so that nothing is mixed */
async function passes([name, command]: Check, isAlone: boolean, browser: string): Promise<boolean> {
  const start = performance.now()
  if (isAlone) say(`${name}: ${command}`)
  const child = spawn(command, {
    cwd: repository,
    shell: true,
    stdio: isAlone ? 'inherit' : ['inherit', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: join(repository, 'node_modules/.bin') + delimiter + (process.env.PATH ?? ''),
      ASTRO_TELEMETRY_DISABLED: '1',
      // By it browsers know how to write the names of files that they save.
      LC_ALL: 'C.UTF-8',
      ...(process.stdout.isTTY ? {} : {NO_COLOR: '1'}),
      CHROME_PATH: browser
    }
  })
  const output: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (bytes: Buffer) => output.push(bytes))
  }
  const [status] = (await once(child, 'close')) as [number | null]
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  if (!isAlone) {
    say(`${name}: ${command}`)
    process.stdout.write(Buffer.concat(output))
  }
  say(`${name}: ${status === 0 ? 'passes' : 'fails'} (${seconds} s)`)
  return status === 0
}

function say(sentence: string): void {
  process.stdout.write(`\n${sentence}\n`)
}
