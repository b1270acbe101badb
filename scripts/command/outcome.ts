import type {Address} from '../../src/schema/address.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import {printable} from '../../src/text/printable.ts'
import {listed, type Target} from '../publish/target.ts'
import {tell, type Telling} from './report-formats.ts'
import {exit} from './run-command.ts'
import {formatSummary, formatWithdrawn, hasFailures, hasWarnings} from './summary.ts'

/**
 * Say what became of sources, and whether an archive of them may be published.
 *
 * @param before addresses that were given before, `now` those of the archive
 */
export function mayBePublished(
  reports: readonly SourceReport[],
  {before, now}: {before: readonly Address[]; now: readonly Address[]},
  {strict, ...telling}: Omit<Telling, 'whole'> & {strict: boolean}
): boolean {
  const isRefused = strict && (hasWarnings(reports) || hasFailures(reports))
  tell(reports, {...telling, whole: isRefused ? null : '网站的“来源”页和 data/report.json 里'})
  process.stderr.write(formatSummary(reports) + formatWithdrawn(before, now, reports))
  if (!isRefused) return true
  process.stderr.write('未发布：--strict 要求没有警告和失败。\n')
  return false
}

/**
 * Say where an archive stands.
 *
 * @param foreign files there that are of others
 * @param isWhole whether no source failed
 * @returns the status to exit with
 */
export function finish({path}: Target, foreign: readonly string[], isWhole: boolean): number {
  if (foreign.length > 0) {
    process.stderr.write(`不是本软件写的文件没有动：${printable(listed(foreign))}\n`)
  }
  process.stderr.write(`档案在 ${printable(path)}\n`)
  return isWhole ? exit.done : exit.incomplete
}
