import type {Head} from '../artefacts/head.ts'
import {identifyBlocks} from './identify-blocks.ts'
import {mergeHeads} from './merge-heads.ts'
import type {Plan} from './plan.ts'
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
  return asked.length === 0 && written(again) === written(plan)
}

/** All of a plan that is written. */
function written({reports, sources, sessions, ledger}: Plan): string {
  const documents = sources.map((source) => [
    ...[source.at, source.sha256, [...source.moved]],
    source.documents.map(({id, ids}) => [id, [...ids]])
  ])
  return JSON.stringify([reports, documents, sessions, ledger])
}
