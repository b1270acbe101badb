import {statSync} from 'node:fs'
import {join} from 'node:path'
import {writeArchive} from '../../src/content/archive.ts'
import {readLedgerOf} from '../../src/content/ledger.ts'
import type {Archive} from '../../src/schema/archive.ts'
import {printable} from '../../src/text/printable.ts'
import {
  exit,
  findOrRefuse,
  readArchiveOrRefuse,
  resolvePath,
  runCommand,
  UsageError
} from './arguments.ts'
import {formerOrRefuse} from './former.ts'
import {finish, mayBePublished} from './outcome.ts'
import {hasFailures} from './summary.ts'
import {whileShown} from './listener.ts'
import type {Former} from '../ingest/addresses/former.ts'
import {formerSite} from '../ingest/addresses/former-site.ts'
import {makerOf} from '../ingest/artefacts/maker.ts'
import type {FoundSource} from '../ingest/find-sources.ts'
import type {Made} from '../ingest/ingest-file.ts'
import {type Content, ingestContent, mergeContent} from '../ingest/ingest-content.ts'
import {readShards} from '../ingest/shards/read-shards.ts'
import {publish} from '../publish/publish.ts'
import {refuseShrink} from '../publish/shrink.ts'
import {checkTarget, type Target, TargetError} from '../publish/target.ts'
import {stagedIn} from '../publish/update.ts'
import {withWorkFolder} from '../publish/work-folder.ts'
import {buildSite} from '../site/build-site.ts'
import {fillWorkFolder, repository} from '../site/checkout.ts'
import {marksOfKept} from '../site/known/known-pages.ts'
import {keepTrust, type KnownSite, knowSite, trustedIn} from '../site/known/known-site.ts'
import {
  identityOf,
  identityOfMade,
  isLasting,
  type SourceIdentity
} from '../site/known/source-identity.ts'
import {help, type Options, readOptions} from './archive-options.ts'

await runCommand(help, async () => {
  const options = readOptions()
  const archive = readArchiveOrRefuse(options.config)
  const input = await inputOrRefuse(options, archive)
  const target = await targetOrRefuse(options)
  const standing = target.before === null ? null : target.path
  const former = formerOrRefuse(() => formerSite(standing, options.addresses))
  const {base, origin, largest, cache} = options
  const {isRanged} = options
  const making = {archive, config: options.config, base, origin, largest, isRanged}
  const identities = cache === null ? [] : identitiesOf(input, largest)
  const known = cache === null ? null : knowSite(cache, making, identities)
  const asBefore = known?.recall(target, former.ledger)
  if (asBefore) {
    const ledgers = {before: former.ledger, now: former.ledger}
    if (!mayBePublished(asBefore, ledgers, tellingOf(options, input))) return exit.incomplete
    process.stderr.write('来源和设置都没有变，档案照旧，没有重做\n')
    return finish(target, target.foreign, !hasFailures(asBefore))
  }
  const {status, published} = await withWorkFolder(target.place, async (work) => {
    await fillWorkFolder(work)
    const content = join(work, 'content')
    const filled = await fill({input, identities, archive, options, work, former, target, known})
    if (filled === null) return {status: exit.incomplete, published: null}
    known?.prepare(target, work)
    const {manifest} = await buildSite(
      {
        ...{root: work, content, isPassing: true, jobs: options.jobs},
        ...{out: stagedIn(work), base, origin},
        search: {cache, isRanged},
        sources: {kind: 'artefacts', paths: filled.artefacts}
      },
      () => marksOfKept(work, target),
      target.foreign
    )
    const {foreign} = await publish(work, target, manifest)
    await known?.remember(manifest, work, filled.key)
    return {status: finish(target, foreign, filled.isWhole), published: manifest}
  })
  if (cache !== null && published !== null) keepTrust(cache, target.path, published)
  return status
})

/** What the pages need of ingest: messages of large sources take much room, and are printed by then. */
interface Filled {
  artefacts: Content['artefacts']
  /** What the site is known by; see {@link KnownSite.keyOf}. */
  key: string | null
  /** Whether no source failed. */
  isWhole: boolean
}

interface Filling {
  input: Input
  identities: readonly SourceIdentity[]
  archive: Archive
  options: Options
  work: string
  former: Former
  target: Target
  known: KnownSite | null
}

/**
 * Write `content/` in a work folder and say what became of the sources.
 *
 * @returns `null` where nothing may be published
 * @throws {Failure} where too little would be left of the site that stands
 */
async function fill(filling: Filling): Promise<Filled | null> {
  const {input, identities, options, work, former, target, known} = filling
  const {reports, artefacts, isSettled} = await fillContent(filling)
  const ledger = readLedgerOf(join(work, 'content'))
  const ledgers = {before: former.ledger, now: ledger}
  if (!mayBePublished(reports, ledgers, tellingOf(options, input))) return null
  if (!options.allowShrink) {
    const documents = reports.reduce((sum, report) => sum + report.documents.length, 0)
    refuseShrink(target.before?.documents ?? 0, documents)
  }
  // Another run with the same sources makes the same of them.
  const isLast = known !== null && isSettled() && isLasting(identities, reports)
  const key = isLast ? known.keyOf(ledger) : null
  return {artefacts, key, isWhole: !hasFailures(reports)}
}

/** What an archive is made of: sources, or what shards have made of each. */
type Input = {sources: FoundSource[]} | {made: Made[]}

function tellingOf({report, verbose, strict}: Options, input: Input) {
  return {report, verbose, strict, sources: 'made' in input ? [] : input.sources}
}

function identitiesOf(input: Input, largest: number): SourceIdentity[] {
  if ('made' in input) return input.made.map(identityOfMade)
  return input.sources.map((source) => identityOf(source, largest))
}

/** @throws {Failure} where something is wrong with a shard @throws {UsageError} */
async function inputOrRefuse(
  {from, artefacts, followLinks}: Options,
  archive: Archive
): Promise<Input> {
  if (artefacts.length === 0) return {sources: await findOrRefuse(from, {followLinks})}
  const missing = artefacts.find(
    (path) => statSync(path, {throwIfNoEntry: false})?.isDirectory() !== true
  )
  if (missing !== undefined) throw new UsageError(`没有 ${printable(missing)}，应为已有的文件夹`)
  return {made: readShards(artefacts, makerOf(archive))}
}

async function fillContent({
  input,
  archive,
  options: {jobs, limit, largest, cache, config},
  work,
  former,
  target,
  known
}: Filling): Promise<Content> {
  const before = known?.filesOf(target) ?? null
  const content = join(work, 'content')
  writeArchive(content, archive, config)
  if ('made' in input) return mergeContent(input.made, content, former, before)
  const folders = {content, artefacts: join(work, 'artefacts'), before}
  const options = {jobs, limit, largest, cache}
  return whileShown(input.sources.length, (listener) =>
    ingestContent(input.sources, archive, folders, options, listener, former)
  )
}

/** @throws {UsageError} where an archive must not or cannot stand there */
async function targetOrRefuse({to, from, artefacts, cache}: Options): Promise<Target> {
  const guarded = [
    ...from.map((path) => ({path: resolvePath(path), what: '来源'})),
    ...artefacts.map((path) => ({path, what: '各部分'}))
  ]
  try {
    return await checkTarget(to, [...guarded, {path: repository, what: '本软件'}], (manifest) =>
      cache === null ? undefined : trustedIn(cache, manifest)
    )
  } catch (error) {
    throw error instanceof TargetError ? new UsageError(error.message, {cause: error}) : error
  }
}
