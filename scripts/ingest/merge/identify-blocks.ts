import {toId, toUrl} from '../../../src/schema/address.ts'
import {blocksOf} from '../addresses/blocks-of.ts'
import type {Former} from '../addresses/former.ts'
import {formatIds, parseIds} from '../addresses/given-ids.ts'
import {matchIds} from '../addresses/match-ids.ts'
import type {IdentifiedBlock} from '../addresses/identified-block.ts'
import type {Plan, PlannedDocument} from './plan.ts'
import type {OpenArtefact} from './write-plan.ts'

/**
 * Give the blocks of all documents their ids: those that they had, as far as the
 * ledger or what was published before tells. Only texts that have changed are read.
 */
export function identifyBlocks(
  plan: Plan,
  open: OpenArtefact,
  {blocksAt}: Pick<Former, 'blocksAt'>
): Plan {
  const entries = new Map(plan.ledger.map((entry) => [toId(entry.url), entry]))
  const idsOf = ({id, before}: PlannedDocument, blocks: () => IdentifiedBlock[]) => {
    if (before === null) return new Map<string, string>()
    if (before.blocks === entries.get(id)?.blocks) return parseIds(before.ids)
    const known = blocksAt(toUrl(id))
    return known ? differing(matchIds(known, blocks())) : new Map<string, string>()
  }
  const sources = plan.sources.map((source) => {
    const bodies = bodiesOf(() => open(source.at))
    try {
      const documents = source.documents.map((document, at) => ({
        ...document,
        ids: idsOf(document, () => blocksOf(bodies.body(at)))
      }))
      return {...source, documents}
    } finally {
      bodies.close()
    }
  })
  for (const {id, ids} of sources.flatMap(({documents}) => documents)) {
    const entry = entries.get(id)
    if (entry) entries.set(id, {...entry, ids: formatIds(ids)})
  }
  return {...plan, sources, ledger: [...entries.values()]}
}

/** Bodies of an artefact that is opened only when one of them is asked for. */
function bodiesOf(open: () => ReturnType<OpenArtefact>) {
  let artefact: ReturnType<OpenArtefact> | null = null
  return {
    body: (at: number) => {
      artefact ??= open()
      return artefact.body(at)
    },
    close: () => artefact?.close()
  }
}

function differing(ids: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...ids].filter(([id, given]) => id !== given))
}
