import type {Head} from '../artefacts/head.ts'
import {identifyBlocks} from './identify-blocks.ts'
import {mergeHeads} from './merge-heads.ts'
import type {Plan, PlannedSource} from './plan.ts'
import type {OpenArtefact} from './write-plan.ts'

/** Whether the same heads with the ledger that a plan leaves give the same plan again. */
export function isSettled(heads: readonly Head[], plan: Plan, open: OpenArtefact): boolean {
  const asked: string[] = []
  const former = {
    ledger: plan.ledger,
    // What stands then is not written yet.
    blocksAt: (url: string) => {
      asked.push(url)
      return null
    },
    isKept: () => false
  }
  const again = identifyBlocks(mergeHeads(heads, former, open), open, former)
  return asked.length === 0 && isSame(again, plan)
}

/** Whether the same is written of two plans. */
function isSame(a: Plan, b: Plan): boolean {
  return (
    areSame(a.reports, b.reports) &&
    areSame(a.sources.map(written), b.sources.map(written)) &&
    areSame(a.sessions, b.sessions) &&
    areSame(a.ledger, b.ledger)
  )
}

function written({at, sha256, moved, documents}: PlannedSource): unknown {
  return [at, sha256, [...moved], documents.map(({id, ids}) => [id, [...ids]])]
}

/** Most of what is compared is the very same: nothing had to be made of it anew. */
function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return (
    a.length === b.length &&
    a.every((each, at) => each === b[at] || JSON.stringify(each) === JSON.stringify(b[at]))
  )
}
