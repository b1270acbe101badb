import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {writeArchive} from '../src/content/archive.ts'
import {filesOf} from '../src/content/files.ts'
import type {Archive} from '../src/schema/archive.ts'
import type {SourceReport} from '../src/schema/report.ts'
import {printable} from '../src/text/printable.ts'
import {
  exit,
  findOrRefuse,
  readArchiveOrRefuse,
  readArguments,
  readBase,
  readCount,
  readOrigin,
  readPaths,
  readSeconds,
  resolvePath,
  runCommand,
  UsageError
} from './command/arguments.ts'
import {formatMessages, formatSummary, hasFailures, hasWarnings} from './command/messages.ts'
import {createProgress} from './command/progress.ts'
import type {FoundSource} from './ingest/find-sources.ts'
import {defaultLimit} from './ingest/ingest-all.ts'
import {ingestContent} from './ingest/ingest-content.ts'
import {largestText} from './ingest/ingest-file.ts'
import {publish} from './publish/publish.ts'
import {refuseShrink} from './publish/shrink.ts'
import {checkTarget, listed, type Target, TargetError} from './publish/target.ts'
import {stagedIn} from './publish/update.ts'
import {withWorkFolder} from './publish/work-folder.ts'
import {buildSite} from './site/build-site.ts'
import {fillWorkFolder, repository} from './site/checkout.ts'

const help = `
用法：npm run archive -- --from PATH… --to DIR [选项]

把文件夹或文件做成可检索的静态档案。不改动本软件的任何文件；同样的来源得到同样的字节。

  --from PATH…    来源文件夹或文件，可以有多个
  --to DIR        网站写到这里：空文件夹、还没有的文件夹，或由本软件做成的档案。
                  档案里不是本软件写的文件（.git、CNAME……）原样不动
  --config FILE   本档案的设置（archive.yaml）；没有时用中性的名称
  --base /x/      网站所在的路径，默认 /
  --site URL      网站的域名，例如 https://example.org
  --strict        有任何警告就不发布，退出状态为 1
  --allow-shrink  文件比现有的档案少一半以上，或一份也没有，也发布
  --follow-links  也收录指向来源文件夹以外的链接
  --jobs N        同时处理的来源数，默认 1
  --limit N       每十万字最多处理几秒，默认 ${String(defaultLimit)}；超过的来源放弃，其余照常
  --max-size N    一个来源最多几兆（MB），默认 ${String(largestText / 1_000_000)}
  --verbose       也列出提示

退出状态：0 全部完成；1 完成，但有来源失败；2 用法有误
`

await runCommand(help, async () => {
  const options = readOptions()
  const sources = await findOrRefuse(options.from, {followLinks: options.followLinks})
  const archive = readArchiveOrRefuse(options.config)
  const target = await targetOrRefuse(options.to, options.from)
  return withWorkFolder(target.place, async (work) => {
    await fillWorkFolder(work)
    const reports = await ingest(sources, archive, options, work)
    process.stderr.write(formatMessages(reports, options.verbose) + formatSummary(reports))
    if (options.strict && (hasWarnings(reports) || hasFailures(reports))) {
      process.stderr.write('未发布：--strict 要求没有警告和失败。\n')
      return exit.incomplete
    }
    if (!options.allowShrink) {
      const documents = reports.reduce((sum, report) => sum + report.documents.length, 0)
      refuseShrink(target.before?.documents ?? 0, documents)
    }
    const {manifest} = await buildSite({
      root: work,
      content: join(work, 'content'),
      out: stagedIn(work),
      base: options.base,
      origin: options.site,
      sources: {folder: copiesIn(work), named: 'digest'}
    })
    const {foreign} = await publish(work, target, manifest)
    if (foreign.length > 0) {
      process.stderr.write(`不是本软件写的文件没有动：${printable(listed(foreign))}\n`)
    }
    process.stderr.write(`档案在 ${printable(target.path)}\n`)
    return hasFailures(reports) ? exit.incomplete : exit.done
  })
})

async function ingest(
  sources: readonly FoundSource[],
  archive: Archive,
  {jobs, limit, largest, config}: ReturnType<typeof readOptions>,
  work: string
): Promise<SourceReport[]> {
  const content = join(work, 'content')
  await mkdir(copiesIn(work), {recursive: true})
  writeArchive(content, archive, config)
  const progress = createProgress('收录', sources.length)
  const folders = {content, artefacts: join(work, 'artefacts')}
  const options = {jobs, limit, largest, copies: copiesIn(work)}
  const reports = await ingestContent(sources, archive, folders, options, progress.step)
  progress.end()
  return reports
}

/** Sources as they were read, by digest. */
function copiesIn(work: string): string {
  return filesOf(join(work, 'content')).sources
}

/** @throws {UsageError} where an archive must not or cannot stand there */
async function targetOrRefuse(to: string, from: readonly string[]): Promise<Target> {
  const guarded = from.map((path) => ({path: resolvePath(path), what: '来源'}))
  try {
    return await checkTarget(to, [...guarded, {path: repository, what: '本软件'}])
  } catch (error) {
    throw error instanceof TargetError ? new UsageError(error.message, {cause: error}) : error
  }
}

function readOptions() {
  const {values, positionals} = readArguments({
    allowPositionals: true,
    options: {
      from: {type: 'string', multiple: true},
      to: {type: 'string'},
      config: {type: 'string'},
      base: {type: 'string', default: '/'},
      site: {type: 'string'},
      strict: {type: 'boolean', default: false},
      'allow-shrink': {type: 'boolean', default: false},
      'follow-links': {type: 'boolean', default: false},
      jobs: {type: 'string', default: '1'},
      limit: {type: 'string', default: String(defaultLimit)},
      'max-size': {type: 'string', default: String(largestText / 1_000_000)},
      verbose: {type: 'boolean', default: false}
    }
  })
  const {from, to, config, base, site, strict, jobs, limit, verbose} = values
  if (from === undefined) throw new UsageError('缺少 --from PATH，应写明来源文件夹或文件')
  if (to === undefined) throw new UsageError('缺少 --to DIR，应写明网站写到哪个文件夹')
  return {
    // `--from a b c` is read as `--from a` and the paths b and c.
    from: readPaths('--from', [...from, ...positionals]),
    to: resolvePath(to),
    config: config === undefined ? null : resolvePath(config),
    base: readBase(base),
    site: site === undefined ? undefined : readOrigin(site),
    strict,
    allowShrink: values['allow-shrink'],
    followLinks: values['follow-links'],
    jobs: readCount('jobs', jobs),
    limit: readSeconds('limit', limit),
    largest: readCount('max-size', values['max-size']) * 1_000_000,
    verbose
  }
}
