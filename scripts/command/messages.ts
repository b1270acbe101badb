import {styleText} from 'node:util'
import type {Address} from '../../src/schema/address.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import {numberedLabel} from '../../src/text/place.ts'
import {printable} from '../../src/text/printable.ts'

const labels = {error: '错误', warning: '警告', info: '提示'} as const
const colours = {error: 'red', warning: 'yellow', info: 'cyan'} as const

/** What ingest has to say of each source, a line for each message and one for what to do. */
export function formatMessages(reports: readonly SourceReport[], verbose: boolean): string {
  const lines = reports.flatMap(({file, messages}) =>
    messages
      .filter(({severity}) => verbose || severity !== 'info')
      .flatMap(({severity, rule, line, label, reason, note}) => [
        `${printable(file)}${placeOf(line, label)} ` +
          `${styleText(colours[severity], labels[severity])} ${printable(reason)} (${rule})`,
        `    ${printable(note)}`
      ])
  )
  return lines.map((line) => `${line}\n`).join('')
}

/** Print them, so many at a time: all of a large source would be in memory once more. */
export function printMessages(reports: readonly SourceReport[], verbose: boolean): void {
  for (const report of reports) {
    for (let at = 0; at < report.messages.length; at += 1024) {
      const messages = report.messages.slice(at, at + 1024)
      process.stderr.write(formatMessages([{...report, messages}], verbose))
    }
  }
}

/** `:12`, which terminals make a link of; a place that is not called by its number, by its name. */
function placeOf(line: number | null, label?: string): string {
  if (line === null) return ''
  const isNumber = label === undefined || label === numberedLabel('line', line)
  return isNumber ? `:${String(line)}` : `（${printable(label)}）`
}

/** How many sources came to what, in one line. */
export function formatSummary(reports: readonly SourceReport[]): string {
  const count = (status: SourceReport['status']) =>
    reports.filter((report) => report.status === status).length
  const documents = reports.reduce((sum, report) => sum + report.documents.length, 0)
  const warnings = reports
    .flatMap(({messages}) => messages)
    .filter(({severity}) => severity === 'warning').length
  const parts = [
    `来源 ${String(reports.length)} 个`,
    `收录 ${String(count('written'))} 个，得文件 ${String(documents)} 份`,
    ...(['failed', 'empty', 'not-a-document', 'duplicate'] as const).flatMap((status) =>
      count(status) > 0 ? [`${statusLabels[status]} ${String(count(status))} 个`] : []
    ),
    ...(warnings > 0 ? [`警告 ${String(warnings)} 条`] : [])
  ]
  return `${parts.join('；')}\n`
}

/** Documents that are not made any more, by their addresses, where a page says so from now on. */
export function formatWithdrawn(before: readonly Address[], now: readonly Address[]): string {
  const stood = new Set(before.flatMap(({url, withdrawn}) => (withdrawn ? [] : [url])))
  return now
    .filter(({url, withdrawn}) => withdrawn && stood.has(url))
    .map(({url, title, source}) => `撤下 ${printable(`${url} ${title}（${source.file}）`)}\n`)
    .join('')
}

const statusLabels = {
  failed: '失败',
  empty: '空文件',
  'not-a-document': '不是文本文件',
  duplicate: '重复'
} as const

/** Whether some source came to nothing that should have come to something. */
export function hasFailures(reports: readonly SourceReport[]): boolean {
  return reports.some(({status}) => status !== 'written' && status !== 'duplicate')
}

export function hasWarnings(reports: readonly SourceReport[]): boolean {
  return reports.some(({messages}) => messages.some(({severity}) => severity === 'warning'))
}
