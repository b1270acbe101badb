import type {Head} from '../artefacts/head.ts'
import {freeAddresses} from './addresses.ts'
import type {Plan, PlannedSource} from './plan.ts'
import {withoutRepeats} from './repeats.ts'
import {mergeSessions} from './sessions.ts'

/**
 * Make one archive of what comes of its sources: the same bytes twice become one
 * source, addresses are given, and what several sources know of a session is put
 * together. What comes out depends on the heads and their order alone.
 *
 * @param heads of all sources, in the order of their paths
 */
export function mergeHeads(heads: readonly Head[]): Plan {
  const addressed = freeAddresses(withoutRepeats(heads))
  return {
    reports: addressed.map(({report}) => report),
    sources: addressed.flatMap(({report, documents, moved}, at): PlannedSource[] =>
      report.status === 'written' ? [{at, sha256: report.sha256, documents, moved}] : []
    ),
    sessions: mergeSessions(addressed)
  }
}
