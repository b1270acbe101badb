import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {
  exit,
  readArchiveOrRefuse,
  readArguments,
  runCommand,
  UsageError
} from './command/arguments.ts'
import {publish} from './publish/publish.ts'
import {refuseShrink} from './publish/shrink.ts'
import {checkTarget, type Target, TargetError} from './publish/target.ts'
import {sweep, withWorkFolder} from './publish/work-folder.ts'
import {stagedIn} from './publish/update.ts'
import {buildSite} from './site/build-site.ts'
import {repository} from './site/checkout.ts'

const help = `
用法：npm run build [-- --allow-shrink]

把 content/ 做成网站，写到 dist/：页面、数据和检索索引。正文与 content/sources 的来源逐字核对，不一致则不写 dist/。

  --allow-shrink  文件比现有的少一半以上也发布

退出状态：0 全部完成；1 没有发布，或有来源不在手边、无法核对；2 用法有误
`

await runCommand(help, async () => {
  const {values} = readArguments({
    options: {'allow-shrink': {type: 'boolean', default: false}}
  })
  const content = join(repository, 'content')
  const settings = join(content, 'archive.yaml')
  readArchiveOrRefuse(existsSync(settings) ? settings : null)
  await sweep(content)
  const target = await targetOrRefuse()
  return withWorkFolder(target.place, async (work) => {
    const site = {root: repository, out: stagedIn(work)}
    const {manifest, isProven} = await buildSite(site, ({file}) =>
      readIfThere(join(content, 'sources', file))
    )
    if (!values['allow-shrink']) refuseShrink(target.before?.documents ?? 0, manifest.documents)
    await publish(work, target, manifest)
    return isProven ? exit.done : exit.incomplete
  })
})

/** @throws {UsageError} where `dist/` is not as the last build left it */
async function targetOrRefuse(): Promise<Target> {
  try {
    return await checkTarget(join(repository, 'dist'), [])
  } catch (error) {
    if (!(error instanceof TargetError)) throw error
    throw new UsageError(`${error.message}\ndist/ 也可以整个删去，再运行一次`, {cause: error})
  }
}

function readIfThere(path: string): Uint8Array | null {
  return existsSync(path) ? readFileSync(path) : null
}
