import {type Address, toId, toUrl} from '../../../src/schema/address.ts'
import {blocksOf} from '../addresses/blocks-of.ts'
import type {Former} from '../addresses/former.ts'
import {formatIds, parseIds} from '../addresses/given-ids.ts'
import {matchIds} from '../addresses/match-ids.ts'
import type {IdentifiedBlock} from '../addresses/identified-block.ts'
import {formatRetired, parseRetired, retire} from '../addresses/retired.ts'
import type {Plan, PlannedDocument} from './plan.ts'
import type {OpenArtefact} from './write-plan.ts'

/**
 * Give the blocks of all documents their ids: those that they had, as far as the
 * ledger or what was published before tells, and note those that no block has any more.
 * Only texts that have changed are read.
 */
export function identifyBlocks(
  plan: Plan,
  open: OpenArtefact,
  {ledger, blocksAt}: Pick<Former, 'ledger' | 'blocksAt'>
): Plan {
  const entries = new Map(plan.ledger.map((entry) => [toId(entry.url), entry]))
  const identify = (document: PlannedDocument, blocks: () => IdentifiedBlock[]) => {
    const {id, before} = document
    const entry = entries.get(id)
    if (before === null || !entry) return document
    const isSame = before.blocks === entry.blocks
    if (isSame && !before.withdrawn) return {...document, ids: parseIds(before.ids)}
    const known = blocksAt(toUrl(id)) ?? []
    const former = parseRetired(before.retired)
    const made = blocks()
    const ids = isSame ? parseIds(before.ids) : differing(matchIds(known, made, former))
    const given = new Set(made.map((block) => ids.get(block.id) ?? block.id))
    const retired = formatRetired(retire(former, known, given))
    entries.set(id, {...entry, ids: formatIds(ids), retired})
    return {...document, ids}
  }
  const sources = plan.sources.map((source) => {
    const bodies = bodiesOf(() => open(source.at))
    try {
      const documents = source.documents.map((document, at) =>
        identify(document, () => blocksOf(bodies.body(at)))
      )
      return {...source, documents}
    } finally {
      bodies.close()
    }
  })
  const standing = new Set(ledger.flatMap(({url, withdrawn}) => (withdrawn ? [] : url)))
  for (const [id, entry] of entries) {
    if (entry.withdrawn && standing.has(entry.url)) entries.set(id, emptied(entry, blocksAt))
  }
  return {...plan, sources, ledger: [...entries.values()]}
}

/** The entry of a document that is gone since it was published: so are its blocks. */
function emptied(entry: Address, blocksAt: Former['blocksAt']): Address {
  const retired = retire(parseRetired(entry.retired), blocksAt(entry.url) ?? [], new Set())
  return {...entry, retired: formatRetired(retired)}
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
