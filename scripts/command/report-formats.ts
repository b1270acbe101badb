import type {SourceReport} from '../../src/schema/report.ts'
import {printable} from '../../src/text/printable.ts'
import type {FoundSource} from '../ingest/find-sources.ts'
import {formatGithub} from './format-github.ts'
import {formatMessages} from './messages.ts'
import {resolvePath} from './resolve-path.ts'
import {UsageError} from './usage-error.ts'

/** How a command says what ingest has to say. */
export interface Telling {
  report: ReportFormat
  verbose: boolean
  /** The files that were read, by which GitHub is told where they lie; empty where that is not known. */
  sources: readonly FoundSource[]
  /** Where all messages can be looked up, besides, as a part of a sentence. */
  whole: string | null
}

/** How ingest says what it has to say: for people, for programs, for checks of GitHub. */
export type ReportFormat = (typeof formats)[number]

const formats = ['text', 'json', 'github'] as const

/** @throws {UsageError} */
export function readReportFormat(text: string): ReportFormat {
  const format = formats.find((each) => each === text)
  if (format) return format
  throw new UsageError(`--report 的值“${printable(text)}”不对，应为 ${formats.join('、')} 之一`)
}

/** Say it: to people beside the progress, to programs as what the command gives. */
export function tell(
  reports: readonly SourceReport[],
  {report, verbose, sources, whole}: Telling
): void {
  if (report === 'json') process.stdout.write(formatJson(reports))
  else if (report === 'github') {
    process.stdout.write(formatGithub(reports, sources, workspace(), verbose))
  } else {
    const standing = whole === null ? '' : `都在${whole}，也`
    process.stderr.write(
      formatMessages(reports, verbose, `没有列出的${standing}可用 --report json 列出`)
    )
  }
}

/** The folder from which a workflow tells paths; else the one that the person stands in. */
function workspace(): string {
  return process.env.GITHUB_WORKSPACE ?? resolvePath('.')
}

/** All messages, hints too, as one array of JSON: `{file, rule, severity, line, reason, note, document}`. */
export function formatJson(reports: readonly SourceReport[]): string {
  const messages = reports.flatMap(({file, messages: said}) =>
    said.map((each) => ({file, ...each}))
  )
  return `${JSON.stringify(messages, null, 2)}\n`
}
