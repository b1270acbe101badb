import {join} from 'node:path'
import {z} from 'astro/zod'
import {readJson} from '../../../src/content/json.ts'
import type {Address} from '../../../src/schema/address.ts'
import type {Manifest} from '../../../src/schema/manifest.ts'
import {reportSchema, type SourceReport} from '../../../src/schema/report.ts'
import {digestOfManifest, isSame, markOf} from '../../publish/manifest.ts'
import type {Target} from '../../publish/target.ts'
import {openKnownSites} from './known-sites.ts'
import {type Making, makingKey, siteKey} from './site-key.ts'
import {isLasting, type SourceIdentity} from './source-identity.ts'

/** The site that sources are to become, as far as a cache knows it from before. */
export interface KnownSite {
  /**
   * The reports of the site that stands, if it is what would be made; else `null`.
   *
   * @param ledger what is known of its addresses
   */
  recall: (target: Target, ledger: readonly Address[]) => Promise<SourceReport[] | null>
  /**
   * Keep of what a site was made.
   *
   * @param made its sources' reports, and its addresses: with these it would be made again
   */
  remember: (
    manifest: Manifest,
    made: {reports: readonly SourceReport[]; ledger: readonly Address[]}
  ) => void
}

/**
 * @param cache folder of the cache
 * @param sources as they are now
 * @throws {ContentError} where the style sheet of the settings cannot be used
 */
export function knowSite(
  cache: string,
  making: Making,
  sources: readonly SourceIdentity[]
): KnownSite {
  const sites = openKnownSites(cache)
  const key = makingKey(making)
  return {
    recall: async ({path, before, isWhole}, ledger) => {
      if (before === null || !isWhole) return null
      const known = sites.read(digestOfManifest(before))
      if (known?.key !== siteKey(key, sources, ledger)) return null
      return reportsIn(path, before)
    },
    remember: (manifest, {reports, ledger}) => {
      // The program and the settings were read again for the pages.
      if (!isLasting(sources, reports) || makingKey(making) !== key) return
      sites.write(digestOfManifest(manifest), {key: siteKey(key, sources, ledger)})
    }
  }
}

const reportsPath = 'data/report.json'
const reportsSchema = z.array(reportSchema)

/** `null` where another run has replaced the site meanwhile. */
async function reportsIn(site: string, {files}: Manifest): Promise<SourceReport[] | null> {
  const path = join(site, reportsPath)
  return isSame(markOf(path), files[reportsPath]) ? readJson(path, reportsSchema) : null
}
