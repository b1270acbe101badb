import {join} from 'node:path'
import {z} from 'astro/zod'
import {filesOf} from '../../../src/content/files.ts'
import {readJson} from '../../../src/content/json.ts'
import type {Address} from '../../../src/schema/address.ts'
import type {Manifest} from '../../../src/schema/manifest.ts'
import {reportSchema, type SourceReport} from '../../../src/schema/report.ts'
import type {FormerFiles} from '../../ingest/merge/write-plan.ts'
import {digestOfManifest, isSame} from '../../publish/manifest.ts'
import {markOf} from '../../publish/mark-of.ts'
import {type IsAsSealed, stampsOf, trustStamps} from '../../publish/stamps.ts'
import {orNull} from '../../../src/text/system-error.ts'
import {emptiedIn} from '../../publish/retire.ts'
import type {Target} from '../../publish/target.ts'
import {stagedIn} from '../../publish/update.ts'
import {recordOf, takeRecord} from './known-pages.ts'
import {openKnownSites} from './known-sites.ts'
import {type Making, makingKey, siteKey} from './site-key.ts'
import type {SourceIdentity} from './source-identity.ts'

/** The site that sources are to become, as far as a cache knows it from before. */
export interface KnownSite {
  /**
   * The reports of the site that stands, if it is what would be made; else `null`.
   *
   * @param ledger what is known of its addresses
   */
  recall: (target: Target, ledger: readonly Address[]) => SourceReport[] | null
  /** Where files that ingest would write may be; `null` where no site stands. */
  filesOf: (target: Target) => FormerFiles | null
  /** Put into a work folder what the site that stands has of the one that is to be made. */
  prepare: (target: Target, work: string) => void
  /** The key by which a site of the sources and these addresses is told to be what would be made. */
  keyOf: (ledger: readonly Address[]) => string
  /**
   * Keep of what a site was made.
   *
   * @param work the work folder that it was built in; documents that were ingested there are moved,
   *   and so are the folders of the site that it took the place of
   * @param key `null` where another run with the same could make another site
   */
  remember: (manifest: Manifest, work: string, key: string | null) => Promise<void>
}

/**
 * Which files of a site that stands need not be read, as the system still says of them what it
 * said when they were last known to be as its manifest says.
 */
export function trustedIn(cache: string, manifest: Manifest): IsAsSealed | undefined {
  const stamps = openKnownSites(cache).stampsOf(digestOfManifest(manifest))
  return stamps === null ? undefined : trustStamps(stamps)
}

/** Keep what the system says of the files of a site, once no other name of any of them is made or removed. */
export function keepTrust(cache: string, site: string, manifest: Manifest): void {
  const stamps = orNull(() => stampsOf(site, manifest))
  if (stamps) openKnownSites(cache).writeStamps(digestOfManifest(manifest), stamps)
}

/**
 * @param cache folder of the cache
 * @param sources what the site is made of, as it is now
 * @throws {ContentError} where the style sheet of the settings cannot be used
 */
export function knowSite(
  cache: string,
  making: Making,
  sources: readonly SourceIdentity[]
): KnownSite {
  const sites = openKnownSites(cache)
  const makingNow = makingKey(making)
  const recordAt = ({before}: Target) => before && sites.read(digestOfManifest(before))
  return {
    recall: (target, ledger) => {
      const {before, lost, path} = target
      if (before === null || lost.length > 0) return null
      const isIt = recordAt(target)?.key === siteKey(makingNow, sources, ledger)
      return isIt ? reportsIn(path, before) : null
    },
    filesOf: ({before, path}) =>
      before && {
        documents: sites.documentsOf(digestOfManifest(before)),
        provenance: join(path, 'data/provenance')
      },
    prepare: (target, work) => {
      const {before} = target
      const record = recordAt(target)
      if (!before || record?.making !== makingNow) return
      const digest = digestOfManifest(before)
      sites.takeFolders(digest, stagedIn(work))
      takeRecord(record, target, work, (file, to) => sites.place(digest, file, to))
    },
    keyOf: (ledger) => siteKey(makingNow, sources, ledger),
    remember: async (manifest, work, key) => {
      // The program and the settings were read again for the pages.
      if (makingKey(making) !== makingNow) return
      const {record, files} = recordOf(work)
      const site = {key, making: makingNow, ...record}
      const digest = digestOfManifest(manifest)
      sites.write(digest, site, files, filesOf(join(work, 'content')).documents)
      const former = await emptiedIn(work)
      if (former !== null) sites.keepFolders(digest, former)
    }
  }
}

const reportsPath = 'data/report.json'
const reportsSchema = z.array(reportSchema)

/** `null` where another run has replaced the site meanwhile. */
function reportsIn(site: string, {files}: Manifest): SourceReport[] | null {
  const path = join(site, reportsPath)
  return isSame(markOf(path), files[reportsPath]) ? readJson(path, reportsSchema) : null
}
