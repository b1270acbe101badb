import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {readLedger} from '../../../src/content/ledger.ts'
import {type Address, addressSchema, toId} from '../../../src/schema/address.ts'
import type {Former} from './former.ts'
import type {IdentifiedBlock} from './identified-block.ts'

/**
 * What is known from a site that this program has made, and that is to be replaced.
 *
 * @param site its folder; `null` where there is none yet
 * @param addresses a ledger that holds instead of that of the site, with the texts of its own site
 * @throws {ContentError} where a ledger cannot be used
 */
export function formerSite(site: string | null, addresses: string | null): Former {
  const own = site === null ? null : join(site, ledgerPath)
  const path = addresses ?? (own !== null && existsSync(own) ? own : null)
  return {
    ledger: path !== null ? readLedger(path) : site === null ? [] : addressesIn(site),
    blocksAt: (url) => {
      for (const each of [path === null ? null : siteOf(path), site]) {
        const blocks = each === null ? null : blocksIn(join(each, toId(url), 'index.json'))
        if (blocks) return blocks
      }
      return null
    },
    isKept: () => false
  }
}

/** Where a site has its ledger. */
const ledgerPath = 'data/addresses.json'

/** The site that a ledger is of, and which has the texts that it speaks of; `null` for one by itself. */
function siteOf(ledger: string): string | null {
  const site = dirname(dirname(ledger))
  return relative(site, ledger) === ledgerPath ? site : null
}

/** The addresses of a site that was made before there were ledgers: those of its documents. */
function addressesIn(site: string): Address[] {
  const documents = readJson(join(site, 'data/documents.json')) as Listed[] | null
  return (documents ?? []).flatMap(({url, title, source, session, districts}) => {
    const {data} = addressSchema.safeParse({
      ...{url, title, place: source?.start},
      session: session?.name && (districts?.[0] ?? '') + session.name,
      source: {file: source?.file, sha256: source?.sha256}
    })
    return data ?? []
  })
}

/** What is needed of a document as a site lists it. */
interface Listed {
  url?: string
  title?: string
  source?: {file?: string; sha256?: string; start?: number}
  session?: {name?: string}
  districts?: string[]
}

function blocksIn(path: string): IdentifiedBlock[] | null {
  const document = readJson(path) as {blocks?: {id?: string | null; text?: string}[]} | null
  return (
    document?.blocks?.flatMap(({id, text}) =>
      typeof id === 'string' && typeof text === 'string' ? {id, text} : []
    ) ?? null
  )
}

/** `null` where there is no such file, or none that can be read. */
function readJson(path: string): unknown {
  if (!existsSync(path)) return null
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
