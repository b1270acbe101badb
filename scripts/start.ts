import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {preview} from 'astro'
import {exit, readArguments, runCommand} from './command/arguments.ts'
import {contentOption, readContent} from './command/content.ts'
import {repository} from './site/checkout.ts'

const help = `
用法：npm start [-- 选项]

收录 content/sources，生成网站和检索索引，然后在 http://localhost:4321/ 打开。按 Ctrl+C 结束。

  --content DIR   档案的文件夹，默认 content/
  --allow-shrink  文件比现有的少一半以上也收录和发布
`

await runCommand(help, async () => {
  const {values} = readArguments({
    options: {...contentOption, 'allow-shrink': {type: 'boolean', default: false}}
  })
  const passed = ['--content', readContent(values.content)]
  if (values['allow-shrink']) passed.push('--allow-shrink')
  for (const command of ['ingest.ts', 'build.ts']) {
    const {status} = spawnSync(
      process.execPath,
      [...process.execArgv, join(repository, 'scripts', command), ...passed],
      {stdio: 'inherit'}
    )
    // One bad source does not keep the others from being looked at.
    if (status !== exit.done && status !== exit.incomplete) return status ?? exit.incomplete
  }
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  const server = await preview({root: repository, logLevel: 'error'})
  process.stdout.write(`档案在 http://localhost:${String(server.port)}/ （按 Ctrl+C 结束）\n`)
  await server.closed()
  return exit.done
})
