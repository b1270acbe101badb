import {failuresOf} from '../../src/lib/former.ts'
import type {Address} from '../../src/schema/address.ts'
import {isFailure, type SourceReport} from '../../src/schema/report.ts'
import {printable} from '../../src/text/printable.ts'

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

/**
 * Documents that are not made any more, by their addresses, where a page says so from now on: that
 * they are missing where their source is there and came to nothing, else that they are withdrawn.
 */
export function formatWithdrawn(
  before: readonly Address[],
  now: readonly Address[],
  reports: readonly SourceReport[]
): string {
  const failures = failuresOf(reports)
  const stood = new Set(before.flatMap(({url, withdrawn}) => (withdrawn ? [] : [url])))
  return now
    .filter(({url, withdrawn}) => withdrawn && stood.has(url))
    .map(({url, title, source: {file}}) => {
      const [word, why] = failures.has(file) ? ['暂缺', '，没有读成'] : ['撤下', '']
      return `${word} ${printable(`${url} ${title}（${file}${why}）`)}\n`
    })
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
  return reports.some(isFailure)
}

export function hasWarnings(reports: readonly SourceReport[]): boolean {
  return reports.some(({messages}) => messages.some(({severity}) => severity === 'warning'))
}
