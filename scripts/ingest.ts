import {existsSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {basename, join} from 'node:path'
import {filesOf} from '../src/content/files.ts'
import {readLedgerOf} from '../src/content/ledger.ts'
import type {Archive} from '../src/schema/archive.ts'
import type {Manifest} from '../src/schema/manifest.ts'
import type {SourceReport} from '../src/schema/report.ts'
import {printable} from '../src/text/printable.ts'
import {
  exit,
  findOrRefuse,
  readArguments,
  readArchiveOrRefuse,
  readCount,
  readPaths,
  readSeconds,
  resolvePath,
  runCommand,
  UsageError
} from './command/arguments.ts'
import {contentOption, readContent} from './command/content.ts'
import {keepCode} from './command/keep-code.ts'
import {ingestShard} from './command/ingest-shard.ts'
import {whileShown} from './command/listener.ts'
import {formerOrRefuse} from './command/former.ts'
import {cacheOptions, readCache} from './command/read-cache.ts'
import {readShardOptions, shardOptions} from './command/read-shard.ts'
import {readReportFormat, tell} from './command/report-formats.ts'
import {formatSummary, formatWithdrawn, hasFailures, hasWarnings} from './command/summary.ts'
import {findTraced, type Traced} from './command/traced-source.ts'
import {formerContent} from './ingest/addresses/former-content.ts'
import {defaultLimit} from './ingest/ingest-all.ts'
import {ingestContent} from './ingest/ingest-content.ts'
import {largestText} from './ingest/open-source.ts'
import {type Curated, updateCurated} from './publish/curated.ts'
import {readManifestOf} from './publish/manifest.ts'
import {seal} from './publish/seal.ts'
import {refuseShrink} from './publish/shrink.ts'
import {stagedIn} from './publish/update.ts'
import {sweep, withWorkFolder} from './publish/work-folder.ts'

const help = `
用法：npm run ingest [-- PATH… 选项]
      npm run ingest -- PATH… --shard K/N --artefacts DIR [选项]

把来源（默认 content/sources）转成 content/ 里的文件，供在 git 中校订的人使用。
只更新本软件写下、此后没有人动过的文件；人改过的文件（校对过的写 review: checked）不动，并一一列出。

  --content DIR   档案的文件夹，默认 content/；来源默认是里面的 sources/，设置是里面的 archive.yaml
  --strict        有任何警告，退出状态也为 1
  --allow-shrink  文件比现有的少一半以上也写
  --follow-links  也收录指向来源文件夹以外的链接
  --jobs N        同时处理的来源数，默认为处理器的核数
  --cache DIR     上次收录的结果留在这里，来源没有变就不再做一遍；默认在用户的缓存文件夹里
  --no-cache      不用缓存，也不留
  --limit N       每十万字最多处理几秒，默认 ${String(defaultLimit)}；超过的来源放弃，其余照常
  --max-size N    一个来源最多几兆（MB），默认 ${String(largestText / 1_000_000)}
  --shard K/N     把来源分成 N 部分，只收录第 K 部分；不写 content/，由 archive --artefacts 合起来
  --artefacts DIR 这一部分写进这个文件夹
  --config FILE   与 --shard 一起用：设置，和以后 archive 的 --config 要是同一份；写了 PATH 时默认用中性的名称
  --verbose       也列出提示
  --report FORMAT 消息的形式：text（默认；同类的很多条合起来说）、json（全部，写到标准输出）
                  或 github（GitHub 的工作流命令）
  --trace FILE[:PLACE]
                  不写任何文件，逐步打印一个来源（或其中一处）经过每一步的变化和所作的判断；
                  一处写作 12、第12行、第3页第7行、3:7 或 表1第2行第3列

退出状态：0 全部完成；1 完成，但有来源失败，或有人改过而没有标明校对、或校对过而没有来源的文件；2 用法有误
`

await runCommand(help, async () => {
  const {values, positionals} = readArguments({
    allowPositionals: true,
    options: {
      ...contentOption,
      strict: {type: 'boolean', default: false},
      'allow-shrink': {type: 'boolean', default: false},
      'follow-links': {type: 'boolean', default: false},
      ...cacheOptions,
      jobs: {type: 'string', default: String(availableParallelism())},
      limit: {type: 'string', default: String(defaultLimit)},
      'max-size': {type: 'string', default: String(largestText / 1_000_000)},
      ...shardOptions,
      verbose: {type: 'boolean', default: false},
      report: {type: 'string', default: 'text'},
      trace: {type: 'string'}
    }
  })
  const format = readReportFormat(values.report)
  if (values.trace !== undefined && format !== 'text') {
    throw new UsageError('--trace 只能是文字，不能与 --report 的其他形式同用')
  }
  const content = readContent(values.content)
  const files = filesOf(content)
  const sources = await findOrRefuse(
    positionals.length > 0 ? readPaths('PATH', positionals) : [files.sources],
    {followLinks: values['follow-links']}
  )
  const guarded = [
    {path: content, what: '内容'},
    ...positionals.map((path) => ({path: resolvePath(path), what: '来源'}))
  ]
  const shard = readShardOptions(values, guarded)
  const settings = existsSync(files.settings) ? files.settings : null
  const archive = readArchiveOrRefuse(
    shard && (values.config !== undefined || positionals.length > 0) ? shard.config : settings
  )
  const options = {
    jobs: readCount('jobs', values.jobs),
    cache: keepCode(readCache(values, guarded)),
    limit: readSeconds('limit', values.limit),
    largest: readCount('max-size', values['max-size']) * 1_000_000
  }
  if (values.trace !== undefined) {
    const found = findTraced(values.trace, sources, resolvePath)
    const {text, reports} = await trace(found, archive, options.largest)
    process.stdout.write(text)
    return hasFailures(reports) ? exit.incomplete : exit.done
  }
  const telling = {report: format, verbose: values.verbose, sources}
  if (shard) {
    const {folder, reports} = await ingestShard(shard.shard, sources, archive, shard.to, options)
    tell(reports, {...telling, whole: null})
    process.stderr.write(formatSummary(reports))
    process.stderr.write(`这一部分在 ${printable(folder)}\n`)
    return isDone(reports, values.strict) ? exit.done : exit.incomplete
  }
  await sweep(content)
  const before = await manifestOf(content)
  const former = formerOrRefuse(() => formerContent(content, before))
  return withWorkFolder(content, async (work) => {
    const made = stagedIn(work)
    await mkdir(made)
    const folders = {content: made, artefacts: join(work, 'artefacts')}
    const {reports} = await whileShown(sources.length, (listener) =>
      ingestContent(sources, archive, folders, options, listener, former)
    )
    const documents = reports.reduce((sum, report) => sum + report.documents.length, 0)
    if (!values['allow-shrink']) refuseShrink(before?.documents ?? 0, documents)
    const withdrawn = formatWithdrawn(former.ledger, readLedgerOf(made), reports)
    const curated = await updateCurated(content, work, await seal(made, documents))
    tell(reports, {...telling, whole: ` ${basename(content)}/report.json 里`})
    process.stderr.write(formatSummary(reports))
    process.stderr.write(withdrawn + formatCurated(curated, basename(content)))
    return isWhole(reports, curated, values.strict) ? exit.done : exit.incomplete
  })
})

/** @throws {UsageError} where the source has no such place */
async function trace(
  {source, place}: Traced,
  archive: Archive,
  largest: number
): Promise<{text: string; reports: SourceReport[]}> {
  // Only here are sources ingested in this process itself: to load what does it takes as long as many.
  const {formatTrace} = await import('./ingest/trace/format.ts')
  const {findPlaces} = await import('./ingest/trace/find-place.ts')
  const {traceFile} = await import('./ingest/trace/trace-file.ts')
  const {ingested, record} = await traceFile(source, archive, largest)
  const {labels} = record
  // What was not read has no places; all that can be told of it is why.
  const at = place === null || labels.length === 0 ? null : findPlaces(place, labels)
  if (typeof at === 'string') {
    throw new UsageError(
      `--trace 的位置“${printable(place ?? '')}”不对，${printable(source.file)} ${printable(at)}`
    )
  }
  return {text: formatTrace(record, ingested, at), reports: [ingested.report]}
}

/** What ingest wrote the last time, where that can be told. */
async function manifestOf(content: string): Promise<Manifest | null> {
  const reading = await readManifestOf(content)
  return reading.state === 'read' ? reading.manifest : null
}

function isWhole(
  reports: readonly SourceReport[],
  {edited, unreadable, unsourced, conflicts}: Curated,
  isStrict: boolean
): boolean {
  const kept = edited.length + unreadable.length + unsourced.length + conflicts.length
  return kept === 0 && isDone(reports, isStrict)
}

function isDone(reports: readonly SourceReport[], isStrict: boolean): boolean {
  return !hasFailures(reports) && !(isStrict && hasWarnings(reports))
}

/** @param name what the folder of the archive is called */
function formatCurated(curated: Curated, name: string): string {
  const {unsourced, unreadable, merged, conflicts} = curated
  const isAsIs = (path: string) => !merged.includes(path)
  const [checked, edited] = [curated.checked.filter(isAsIs), curated.edited.filter(isAsIs)]
  const lines = [
    ...merged.map((path) => `${name}/${path} 有人改过；这次收录的新内容已并入，改动都在，请核对`),
    ...conflicts.map(
      (path) =>
        `${name}/${path} 有人改过的地方这次收录也不同，未改动；用 --trace 看收录的结果，手工改好`
    ),
    ...(checked.length > 0 ? [`人工校对过的文件 ${String(checked.length)} 份，未改动`] : []),
    ...unsourced.map(
      (path) =>
        `content/${path} 经人工校对，现有来源不再产生它，未改动；放回来源，或删去它（地址上会写明已撤下）`
    ),
    ...edited.map(
      (path) => `${name}/${path} 有人改过，未改动；要保留就写 review: "checked"，要重新生成就删去它`
    ),
    ...unreadable.map((reason) => `${name}/${reason}；读不出是否校对过，未改动`)
  ]
  return lines.map((line) => `${printable(line)}\n`).join('')
}
