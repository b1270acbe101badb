import {mkdtemp, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {
  exit,
  findOrRefuse,
  readArguments,
  readArchiveOrRefuse,
  readCount,
  runCommand
} from './command/arguments.ts'
import {formatMessages, formatSummary, hasFailures, hasWarnings} from './command/messages.ts'
import {createProgress} from './command/progress.ts'
import {Failure} from './failure.ts'
import {ingestAll} from './ingest/ingest-all.ts'
import {keepChecked} from './ingest/keep-checked.ts'
import {writeContent} from './ingest/write-content.ts'
import {repository} from './site/work-folder.ts'

const help = `
用法：npm run ingest [-- PATH… --strict --jobs N --verbose]

把来源（默认 content/sources）转成 content/ 里的文件，供在 git 中校订的人使用。
content/documents、content/provenance 和 content/report.json 会被整个替换，但人工校对过的文件（review: checked）不动。

  --strict     有任何警告，退出状态也为 1
  --jobs N     同时处理的来源数，默认 1
  --verbose    也列出提示

退出状态：0 全部完成；1 完成，但有来源失败；2 用法有误
`

/** What ingest makes, and replaces as a whole. */
const outputs = ['documents', 'provenance', 'report.json']

/** Work of a person would be lost. */
class OrphanError extends Failure {
  constructor(documents: readonly string[]) {
    super(
      '未作任何改动：以下文件经人工校对，但现有来源不再产生它们。放回来源，或删去这些文件：\n' +
        documents.map((id) => `content/documents/${id}.mdx`).join('\n')
    )
  }
}

await runCommand(help, async () => {
  const {values, positionals} = readArguments({
    allowPositionals: true,
    options: {
      strict: {type: 'boolean', default: false},
      jobs: {type: 'string', default: '1'},
      verbose: {type: 'boolean', default: false}
    }
  })
  const content = join(repository, 'content')
  const sources = await findOrRefuse(
    positionals.length > 0 ? positionals : [join(content, 'sources')]
  )
  const archive = readArchiveOrRefuse(join(content, 'archive.yaml'))
  const work = await mkdtemp(join(content, '.ingest-'))
  try {
    const progress = createProgress('收录', sources.length)
    const all = ingestAll(sources, archive, readCount('jobs', values.jobs))
    const reports = await writeContent(all, work, progress.step)
    progress.end()
    const {kept, orphaned} = keepChecked(join(content, 'documents'), join(work, 'documents'))
    if (orphaned.length > 0) throw new OrphanError(orphaned)
    for (const output of outputs) {
      await rm(join(content, output), {recursive: true, force: true})
      await rename(join(work, output), join(content, output))
    }
    process.stderr.write(formatMessages(reports, values.verbose) + formatSummary(reports))
    if (kept.length > 0)
      process.stderr.write(`人工校对过的文件 ${String(kept.length)} 份，未改动\n`)
    const isIncomplete = hasFailures(reports) || (values.strict && hasWarnings(reports))
    return isIncomplete ? exit.incomplete : exit.done
  } finally {
    await rm(work, {recursive: true, force: true})
  }
})
