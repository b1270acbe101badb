import {type Former, nothingFormer} from '../addresses/former.ts'
import type {Head} from '../artefacts/head.ts'
import {giveAddresses} from './addresses.ts'
import {withNearTwins} from './near-twins.ts'
import type {Plan, PlannedSource} from './plan.ts'
import {withoutRepeats} from './repeats.ts'
import {mergeSessions} from './sessions.ts'
import {withoutTwins} from './twins.ts'
import type {OpenArtefact} from './write-plan.ts'

/**
 * Make one archive of what comes of its sources: the same bytes, or the same texts, twice become
 * one source, addresses are given, and what several sources know of a session is put
 * together. What comes out depends on the heads, their order and the ledger alone.
 *
 * @param heads of all sources, in the order of their paths
 * @param former what is known of the archive from before
 * @param open their artefacts: texts are read where nothing else tells whether a document is that of before
 */
export function mergeHeads(
  heads: readonly Head[],
  former: Former = nothingFormer,
  open: OpenArtefact = unopened
): Plan {
  const single = withoutTwins(withoutRepeats(heads), former.ledger, open)
  const given = giveAddresses(single, former, open)
  const {ledger} = given
  const addressed = withNearTwins(given.heads)
  return {
    reports: addressed.map(({report}) => report),
    sources: addressed.flatMap(({report, documents, moved}, at): PlannedSource[] =>
      report.status === 'written' ? [{at, sha256: report.sha256, documents, moved}] : []
    ),
    sessions: mergeSessions(single),
    ledger
  }
}

function unopened(): never {
  throw new Error('Unexpected reading of an artefact, expected heads to tell all')
}
