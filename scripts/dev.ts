import {dev} from 'astro'
import {contentVariable} from '../src/content/folder.ts'
import {exit, readArguments, readCount, runCommand} from './command/arguments.ts'
import {contentOption, readContent} from './command/content.ts'
import {repository} from './site/checkout.ts'

const help = `
用法：npm run dev [-- 选项]

边改边看：在 http://localhost:4321/ 打开 content/ 里已收录的文件，源代码和文件一改，页面就更新。检索要先 npm run build。
按 Ctrl+C 结束。

  --content DIR   档案的文件夹，默认 content/
  --port N        端口，默认 4321
  --host          也让别的机器访问

退出状态：0 正常结束；2 用法有误
`

await runCommand(help, async () => {
  const {values} = readArguments({
    options: {
      ...contentOption,
      port: {type: 'string', default: '4321'},
      host: {type: 'boolean', default: false}
    }
  })
  const server = {port: readCount('port', values.port), host: values.host}
  process.env[contentVariable] = readContent(values.content)
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  await dev({root: repository, server})
  // It is served until somebody ends the process; that is no fault.
  process.exitCode = exit.done
  return new Promise<number>(() => undefined)
})
