import {join} from 'node:path'
import {exit, readArguments, runCommand} from './command/arguments.ts'
import {buildSite} from './site/build-site.ts'
import {repository} from './site/work-folder.ts'

const help = `
用法：npm run build

把 content/ 做成网站，写到 dist/：页面、数据和检索索引。正文与 content/sources 的来源逐字核对，不一致则失败。
`

await runCommand(help, async () => {
  readArguments({options: {}})
  const locate = (file: string) => join(repository, 'content', 'sources', file)
  await buildSite({root: repository, out: join(repository, 'dist')}, locate)
  return exit.done
})
