import {spawnSync} from 'node:child_process'
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

/**
 * Every check there is, the quick ones first: its name, and its command. Tests that pass are a dot
 * each, so that what failed is not lost where only the end of a long output is kept.
 */
const checks = [
  ['format', 'prettier --check --log-level warn .'],
  ['types', 'astro check --minimumSeverity warning'],
  ['lint', 'eslint --config scripts/quality/eslint.config.js --max-warnings 0 .'],
  ['unused code', 'knip'],
  ['code', 'vitest run --config scripts/quality/vitest.config.ts --reporter dot --project unit'],
  [
    'archives and pages',
    'vitest run --config scripts/quality/vitest.config.ts --reporter dot --project e2e'
  ]
] as const

await runCommand(help, () => {
  readArguments({options: {}})
  // First of all, because without one the last check cannot be made.
  const browser = obtainBrowser(say)
  const failed = checks.filter(([name, command]) => !passes(name, command, browser))
  say(
    failed.length === 0 ? 'All checks pass' : `Failed: ${failed.map(([name]) => name).join(', ')}`
  )
  return Promise.resolve(failed.length === 0 ? exit.done : exit.incomplete)
})

function passes(name: string, command: string, browser: string): boolean {
  const start = performance.now()
  say(`${name}: ${command}`)
  const {status} = spawnSync(command, {
    cwd: repository,
    shell: true,
    stdio: 'inherit',
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
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  say(`${name}: ${status === 0 ? 'passes' : 'fails'} (${seconds} s)`)
  return status === 0
}

function say(sentence: string): void {
  process.stdout.write(`\n${sentence}\n`)
}
