import {relative} from 'node:path'
import type {Message, SourceReport} from '../../src/schema/report.ts'
import {printable} from '../../src/text/printable.ts'
import type {FoundSource} from '../ingest/find-sources.ts'
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

const commands: Record<Message['severity'], string> = {
  error: 'error',
  warning: 'warning',
  info: 'notice'
}

/**
 * The messages as workflow commands, which GitHub shows at the lines of a change.
 *
 * @param root folder of the repository: paths of sources in it are told from there
 */
export function formatGithub(
  reports: readonly SourceReport[],
  sources: readonly FoundSource[],
  root: string,
  verbose: boolean
): string {
  const paths = new Map(sources.map(({file, path}) => [file, path]))
  return reports
    .flatMap(({file, messages}) =>
      messages
        .filter(({severity}) => verbose || severity !== 'info')
        .map(({severity, line, rule, reason, note}) => {
          const place = line === null ? '' : `,line=${String(line)}`
          const path = pathFrom(root, paths.get(file) ?? file)
          return (
            `::${commands[severity]} file=${escapeProperty(path)}${place},` +
            `title=${escapeProperty(rule)}::${escapeData(`${reason}\n${note}`)}\n`
          )
        })
    )
    .join('')
}

/** A path below a folder without the folder; any other as it is. */
function pathFrom(root: string, path: string): string {
  const inner = relative(root, path)
  return inner === '' || inner.startsWith('..') ? path : inner
}

/** What a workflow command reads as its end or as another one is written as its number. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
