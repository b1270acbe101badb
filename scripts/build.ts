import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {filesOf} from '../src/content/files.ts'
import type {Manifest} from '../src/schema/manifest.ts'
import {printable} from '../src/text/printable.ts'
import {
  exit,
  readAddress,
  readArchiveOrRefuse,
  readArguments,
  runCommand,
  UsageError
} from './command/arguments.ts'
import {contentOption, ownContent, readContent} from './command/content.ts'
import {editedIn} from './publish/edited.ts'
import {publish} from './publish/publish.ts'
import {refuseShrink} from './publish/shrink.ts'
import {checkTarget, listed, type Target, TargetError} from './publish/target.ts'
import {sweep, withWorkFolder} from './publish/work-folder.ts'
import {stagedIn} from './publish/update.ts'
import {buildSite} from './site/build-site.ts'
import {fillWorkFolder, repository} from './site/checkout.ts'

const help = `
用法：npm run build [-- 选项]

把 content/ 做成网站，写到 dist/：页面、数据和检索索引。正文与 content/sources 的来源逐字核对，不一致则不写 dist/。

  --content DIR   档案的文件夹，默认 content/；网站仍写到 dist/
  --base /x/      网站所在的路径，默认 /
  --site URL      网站的完整网址，例如 https://example.org 或 https://example.org/x/
  --allow-shrink  文件比现有的少一半以上也发布

退出状态：0 全部完成；1 没有发布，或有来源不在手边、无法核对；2 用法有误
`

await runCommand(help, async () => {
  const {values} = readArguments({
    options: {
      ...contentOption,
      base: {type: 'string'},
      site: {type: 'string'},
      'allow-shrink': {type: 'boolean', default: false}
    }
  })
  const address = readAddress(values.base, values.site)
  const content = readContent(values.content)
  const {settings, sources} = filesOf(content)
  readArchiveOrRefuse(existsSync(settings) ? settings : null)
  await sweep(content)
  const edited = await editedIn(content)
  if (edited.length > 0) {
    process.stderr.write(`${printable(`收录以后有人改过，没有标明校对：${listed(edited)}`)}\n`)
  }
  const target = await targetOrRefuse()
  return withWorkFolder(target.place, async (work) => {
    const isOwn = content === ownContent
    // Elsewhere, so that nothing is left in the checkout that another archive is built from.
    if (!isOwn) await fillWorkFolder(work)
    const {manifest, isProven} = await buildSite(
      {
        root: isOwn ? repository : work,
        content,
        ...address,
        out: stagedIn(work),
        sources: {kind: 'folder', folder: sources}
      },
      undefined,
      target.foreign
    )
    const before = isSameArchive(target.before, manifest) ? (target.before?.documents ?? 0) : 0
    if (!values['allow-shrink']) refuseShrink(before, manifest.documents)
    await publish(work, target, manifest)
    return isProven ? exit.done : exit.incomplete
  })
})

/** Whether a site has documents of the one that stands there, or nothing to tell it from that. */
function isSameArchive(before: Manifest | null, {documents, files}: Manifest): boolean {
  if (documents === 0) return true
  const isDocument = (path: string) => /^[^/]+\/[^/]+\/[^/]+\/index\.json$/.test(path)
  return Object.keys(before?.files ?? {}).some((path) => isDocument(path) && path in files)
}

/** @throws {UsageError} where `dist/` is not as the last build left it */
async function targetOrRefuse(): Promise<Target> {
  try {
    return await checkTarget(join(repository, 'dist'), [])
  } catch (error) {
    if (!(error instanceof TargetError)) throw error
    throw new UsageError(`${error.message}\ndist/ 也可以整个删去，再运行一次`, {cause: error})
  }
}
