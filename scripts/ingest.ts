import {existsSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {filesOf} from '../src/content/files.ts'
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
  runCommand
} from './command/arguments.ts'
import {contentOption, readContent} from './command/content.ts'
import {formatMessages, formatSummary, hasFailures, hasWarnings} from './command/messages.ts'
import {createProgress} from './command/progress.ts'
import {defaultLimit} from './ingest/ingest-all.ts'
import {ingestContent} from './ingest/ingest-content.ts'
import {largestText} from './ingest/ingest-file.ts'
import {type Curated, updateCurated} from './publish/curated.ts'
import {readManifestOf} from './publish/manifest.ts'
import {seal} from './publish/seal.ts'
import {refuseShrink} from './publish/shrink.ts'
import {stagedIn} from './publish/update.ts'
import {sweep, withWorkFolder} from './publish/work-folder.ts'

const help = `
用法：npm run ingest [-- PATH… 选项]

把来源（默认 content/sources）转成 content/ 里的文件，供在 git 中校订的人使用。
只更新本软件写下、此后没有人动过的文件；人改过的文件（校对过的写 review: checked）不动，并一一列出。

  --content DIR   档案的文件夹，默认 content/；来源默认是里面的 sources/，设置是里面的 archive.yaml
  --strict        有任何警告，退出状态也为 1
  --allow-shrink  文件比现有的少一半以上也写
  --follow-links  也收录指向来源文件夹以外的链接
  --jobs N        同时处理的来源数，默认 1
  --limit N       每十万字最多处理几秒，默认 ${String(defaultLimit)}；超过的来源放弃，其余照常
  --max-size N    一个来源最多几兆（MB），默认 ${String(largestText / 1_000_000)}
  --verbose       也列出提示

退出状态：0 全部完成；1 完成，但有来源失败，或有人改过而没有标明校对的文件；2 用法有误
`

await runCommand(help, async () => {
  const {values, positionals} = readArguments({
    allowPositionals: true,
    options: {
      ...contentOption,
      strict: {type: 'boolean', default: false},
      'allow-shrink': {type: 'boolean', default: false},
      'follow-links': {type: 'boolean', default: false},
      jobs: {type: 'string', default: '1'},
      limit: {type: 'string', default: String(defaultLimit)},
      'max-size': {type: 'string', default: String(largestText / 1_000_000)},
      verbose: {type: 'boolean', default: false}
    }
  })
  const content = readContent(values.content)
  const files = filesOf(content)
  const sources = await findOrRefuse(
    positionals.length > 0 ? readPaths('PATH', positionals) : [files.sources],
    {followLinks: values['follow-links']}
  )
  const archive = readArchiveOrRefuse(existsSync(files.settings) ? files.settings : null)
  const options = {
    jobs: readCount('jobs', values.jobs),
    limit: readSeconds('limit', values.limit),
    largest: readCount('max-size', values['max-size']) * 1_000_000
  }
  await sweep(content)
  return withWorkFolder(content, async (work) => {
    const made = stagedIn(work)
    await mkdir(made)
    const progress = createProgress('收录', sources.length)
    const folders = {content: made, artefacts: join(work, 'artefacts')}
    const reports = await ingestContent(sources, archive, folders, options, progress.step)
    progress.end()
    const documents = reports.reduce((sum, report) => sum + report.documents.length, 0)
    if (!values['allow-shrink']) refuseShrink(await documentsIn(content), documents)
    const curated = await updateCurated(content, work, await seal(made, documents))
    process.stderr.write(formatMessages(reports, values.verbose) + formatSummary(reports))
    process.stderr.write(formatCurated(curated, basename(content)))
    return isWhole(reports, curated, values.strict) ? exit.done : exit.incomplete
  })
})

/** Documents that ingest made the last time. */
async function documentsIn(content: string): Promise<number> {
  const reading = await readManifestOf(content)
  return reading.state === 'read' ? reading.manifest.documents : 0
}

function isWhole(
  reports: readonly SourceReport[],
  {edited, unreadable}: Curated,
  isStrict: boolean
): boolean {
  if (edited.length > 0 || unreadable.length > 0 || hasFailures(reports)) return false
  return !(isStrict && hasWarnings(reports))
}

/** @param name what the folder of the archive is called */
function formatCurated({checked, edited, unreadable}: Curated, name: string): string {
  const lines = [
    ...(checked.length > 0 ? [`人工校对过的文件 ${String(checked.length)} 份，未改动`] : []),
    ...edited.map(
      (path) => `${name}/${path} 有人改过，未改动；要保留就写 review: "checked"，要重新生成就删去它`
    ),
    ...unreadable.map((reason) => `${name}/${reason}；读不出是否校对过，未改动`)
  ]
  return lines.map((line) => `${printable(line)}\n`).join('')
}
