import {existsSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {filesOf} from '../../src/content/files.ts'
import type {Manifest} from '../../src/schema/manifest.ts'
import {printable} from '../../src/text/printable.ts'
import {
  exit,
  readAddress,
  readArchiveOrRefuse,
  readArguments,
  readCount,
  runCommand,
  UsageError
} from './arguments.ts'
import {contentOption, readContent} from './content.ts'
import {keepCode} from './keep-code.ts'
import {cacheOptions, readCache} from './read-cache.ts'
import {editedIn} from '../publish/edited.ts'
import {publish} from '../publish/publish.ts'
import {refuseShrink} from '../publish/shrink.ts'
import {checkTarget, listed, type Target, TargetError} from '../publish/target.ts'
import {sweep, withWorkFolder} from '../publish/work-folder.ts'
import {stagedIn} from '../publish/update.ts'
import {buildSite} from '../site/build-site.ts'
import {fillWorkFolder, repository} from '../site/checkout.ts'
import {contentIdentities} from '../site/known/content-identities.ts'
import {marksOfKept} from '../site/known/known-pages.ts'
import {knowSite} from '../site/known/known-site.ts'

/** Where the site of an archive is built. */
const dist = join(repository, 'dist')

const help = `
用法：npm run build [-- 选项]

把 content/ 做成网站，写到 dist/：页面、数据和检索索引。正文与 content/sources 的来源逐字核对，不一致则不写 dist/。

  --content DIR   档案的文件夹，默认 content/；网站仍写到 dist/
  --base /x/      网站所在的路径，默认 /
  --site URL      网站的完整网址，例如 https://example.org 或 https://example.org/x/
  --allow-shrink  文件比现有的少一半以上也发布
  --jobs N        同时用几个处理器，默认为处理器的核数
  --cache DIR     上次的结果留在这里，没有变的不再做一遍；默认在用户的缓存文件夹里
  --no-cache      不用缓存，也不留

退出状态：0 全部完成；1 没有发布，或有来源不在手边、无法核对；2 用法有误
`

await runCommand(help, async () => {
  const {values} = readArguments({
    options: {
      ...contentOption,
      ...cacheOptions,
      base: {type: 'string'},
      site: {type: 'string'},
      'allow-shrink': {type: 'boolean', default: false},
      jobs: {type: 'string', default: String(availableParallelism())}
    }
  })
  const {base, origin} = readAddress(values.base, values.site)
  const jobs = readCount('jobs', values.jobs)
  const content = readContent(values.content)
  const cache = keepCode(
    readCache(values, [
      {path: content, what: '档案'},
      {path: dist, what: '网站'}
    ])
  )
  const {settings, sources} = filesOf(content)
  const config = existsSync(settings) ? settings : null
  const archive = readArchiveOrRefuse(config)
  await sweep(content)
  const edited = await editedIn(content)
  if (edited.length > 0) {
    process.stderr.write(`${printable(`收录以后有人改过，没有标明校对：${listed(edited)}`)}\n`)
  }
  const target = await targetOrRefuse()
  const making = {archive, config, base, origin, largest: null, isRanged: true}
  const identities = cache === null ? null : contentIdentities(content)
  const known = cache === null ? null : knowSite(cache, making, identities ?? [])
  if (identities !== null && known?.recall(target, [])) {
    process.stderr.write('档案和设置都没有变，网站照旧，没有重做\n')
    return exit.done
  }
  return withWorkFolder(target.place, async (work) => {
    // Elsewhere, so that nothing is left in the checkout that another archive is built from.
    await fillWorkFolder(work)
    known?.prepare(target, work)
    const {manifest, proven} = await buildSite(
      {
        ...{root: work, content, jobs, out: stagedIn(work), base, origin},
        search: {cache},
        sources: {kind: 'folder', folder: sources}
      },
      () => marksOfKept(work, target),
      target.foreign
    )
    const before = isSameArchive(target.before, manifest) ? (target.before?.documents ?? 0) : 0
    if (!values['allow-shrink']) refuseShrink(before, manifest.documents)
    await publish(work, target, manifest)
    // What the proof says is said each time, and somebody may have changed the archive meanwhile.
    const isSilent = proven.isProven && !proven.isCorrected && identities !== null
    const isLast = isSilent && isDeepStrictEqual(identities, contentIdentities(content))
    await known?.remember(manifest, work, isLast ? known.keyOf([]) : null)
    return proven.isProven ? exit.done : exit.incomplete
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
    return await checkTarget(dist, [])
  } catch (error) {
    if (!(error instanceof TargetError)) throw error
    throw new UsageError(`${error.message}\ndist/ 也可以整个删去，再运行一次`, {cause: error})
  }
}
