import {existsSync} from 'node:fs'
import {mkdir, readdir, rename, stat, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Archive} from '../src/schema/archive.ts'
import type {SourceReport} from '../src/schema/report.ts'
import {
  exit,
  findOrRefuse,
  readArchiveOrRefuse,
  readArguments,
  readCount,
  resolvePath,
  runCommand,
  UsageError
} from './command/arguments.ts'
import {formatMessages, formatSummary, hasFailures, hasWarnings} from './command/messages.ts'
import {createProgress} from './command/progress.ts'
import {toYaml} from './ingest/engine/mdx/front-matter.ts'
import type {FoundSource} from './ingest/find-sources.ts'
import {ingestAll} from './ingest/ingest-all.ts'
import {writeContent} from './ingest/write-content.ts'
import {buildSite} from './site/build-site.ts'
import {withWorkFolder} from './site/work-folder.ts'

const help = `
用法：npm run archive -- --from PATH… --to DIR [选项]

把文件夹或文件做成可检索的静态档案。不改动本软件的任何文件；同样的来源得到同样的字节。

  --from PATH…    来源文件夹或文件，可以有多个
  --to DIR        网站写到这里；已有的旧档案会被整个替换
  --config FILE   本档案的设置（archive.yaml）；没有时用中性的名称
  --base /x/      网站所在的路径，默认 /
  --site URL      网站的域名，例如 https://example.org
  --strict        有任何警告就不发布，退出状态为 1
  --jobs N        同时处理的来源数，默认 1
  --verbose       也列出提示

退出状态：0 全部完成；1 完成，但有来源失败；2 用法有误
`

await runCommand(help, async () => {
  const options = readOptions()
  const sources = await findOrRefuse(options.from)
  const archive = readArchiveOrRefuse(options.config)
  await checkTarget(options.to)
  await mkdir(dirname(options.to), {recursive: true})
  return withWorkFolder(dirname(options.to), async (folder) => {
    const reports = await ingest(sources, archive, options.jobs, join(folder, 'content'))
    process.stderr.write(formatMessages(reports, options.verbose) + formatSummary(reports))
    if (options.strict && (hasWarnings(reports) || hasFailures(reports))) {
      process.stderr.write('未发布：--strict 要求没有警告和失败。\n')
      return exit.incomplete
    }
    const site = {root: folder, out: join(folder, 'site'), base: options.base, origin: options.site}
    const paths = new Map(sources.map(({file, path}) => [file, path]))
    await buildSite(site, (file) => paths.get(file) ?? null)
    await replace(options.to, site.out, folder)
    process.stderr.write(`档案在 ${options.to}\n`)
    return hasFailures(reports) ? exit.incomplete : exit.done
  })
})

async function ingest(
  sources: readonly FoundSource[],
  archive: Archive,
  jobs: number,
  content: string
): Promise<SourceReport[]> {
  await mkdir(content)
  await writeFile(join(content, 'archive.yaml'), toYaml(archive))
  const progress = createProgress('收录', sources.length)
  const reports = await writeContent(ingestAll(sources, archive, jobs), content, progress.step)
  progress.end()
  return reports
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
      jobs: {type: 'string', default: '1'},
      verbose: {type: 'boolean', default: false}
    }
  })
  const {from, to, config, base, site, strict, jobs, verbose} = values
  if (from === undefined) throw new UsageError('Missing --from PATH, expected a folder or files')
  if (to === undefined)
    throw new UsageError('Missing --to DIR, expected the folder to write the site to')
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new UsageError(`Unexpected \`${base}\` for --base, expected a path like /x/`)
  }
  if (site !== undefined && !/^https?:\/\/[^/]+\/?$/.test(site)) {
    throw new UsageError(
      `Unexpected \`${site}\` for --site, expected an origin like https://example.org`
    )
  }
  return {
    // `--from a b c` is read as `--from a` and the paths b and c.
    from: [...from, ...positionals],
    to: resolvePath(to),
    config: config === undefined ? null : resolvePath(config),
    base,
    site,
    strict,
    jobs: readCount('jobs', jobs),
    verbose
  }
}

/** Only an archive may be replaced: anything else that stands there is somebody's. */
async function checkTarget(to: string): Promise<void> {
  if (!existsSync(to)) return
  const isOurs = existsSync(join(to, 'data', 'report.json'))
  if (!isOurs && (!(await stat(to)).isDirectory() || (await readdir(to)).length > 0)) {
    throw new UsageError(
      `Unexpected files at ${to}, expected an empty folder or an archive made before`
    )
  }
}

/** Put a finished site in its place; until then the old one stands whole. */
async function replace(to: string, site: string, folder: string): Promise<void> {
  if (existsSync(to)) await rename(to, join(folder, 'replaced'))
  await rename(site, to)
}
