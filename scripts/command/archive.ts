import {statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {writeArchive} from '../../src/content/archive.ts'
import {readLedgerOf} from '../../src/content/ledger.ts'
import type {Archive} from '../../src/schema/archive.ts'
import {printable} from '../../src/text/printable.ts'
import {
  exit,
  findOrRefuse,
  readArchiveOrRefuse,
  readAddress,
  readArguments,
  readCount,
  readPaths,
  readSeconds,
  resolvePath,
  runCommand,
  UsageError
} from './arguments.ts'
import {formerOrRefuse, ledgerFileOrRefuse} from './former.ts'
import {hasFailures} from './messages.ts'
import {finish, mayBePublished} from './outcome.ts'
import {keepCode} from './keep-code.ts'
import {whileShown} from './listener.ts'
import {cacheOptions, readCache} from './read-cache.ts'
import type {Former} from '../ingest/addresses/former.ts'
import {formerSite} from '../ingest/addresses/former-site.ts'
import {makerOf} from '../ingest/artefacts/maker.ts'
import type {FoundSource} from '../ingest/find-sources.ts'
import {defaultLimit} from '../ingest/ingest-all.ts'
import type {Made} from '../ingest/ingest-file.ts'
import {type Content, ingestContent, mergeContent} from '../ingest/ingest-content.ts'
import {largestText} from '../ingest/open-source.ts'
import {readShards} from '../ingest/shards/read-shards.ts'
import {publish} from '../publish/publish.ts'
import {refuseShrink} from '../publish/shrink.ts'
import {checkTarget, type Target, TargetError} from '../publish/target.ts'
import {stagedIn} from '../publish/update.ts'
import {withWorkFolder} from '../publish/work-folder.ts'
import {buildSite} from '../site/build-site.ts'
import {fillWorkFolder, repository} from '../site/checkout.ts'
import {marksOfKept} from '../site/known/known-pages.ts'
import {collectGarbage} from '../../src/memory/collect-garbage.ts'
import {type KnownSite, knowSite} from '../site/known/known-site.ts'
import {identityOf, identityOfMade, type SourceIdentity} from '../site/known/source-identity.ts'

const help = `
用法：npm run archive -- --from PATH… --to DIR [选项]
      npm run archive -- --artefacts DIR… --to DIR [选项]

把文件夹或文件做成可检索的静态档案。不改动本软件的任何文件；同样的来源得到同样的字节。

  --from PATH…    来源文件夹或文件，可以有多个
  --artefacts DIR…
                  不从来源做，而把 ingest --shard 写下的各部分合起来；各部分要齐全，并由同一版本、同一份设置生成
  --to DIR        网站写到这里：空文件夹、还没有的文件夹，或由本软件做成的档案。
                  档案里不是本软件写的文件（.git、CNAME……）原样不动
  --config FILE   本档案的设置（archive.yaml）；没有时用中性的名称
  --addresses FILE
                  以前给出的地址（addresses.tsv，或网站的 data/addresses.json）；没有时用 DIR 里现有档案的
  --base /x/      网站所在的路径，默认 /
  --site URL      网站的完整网址，例如 https://example.org 或 https://example.org/x/；有了它才有网站地图、
                  规范网址和订阅里的完整网址
  --strict        有任何警告就不发布，退出状态为 1
  --no-range      主机不能只给文件的一部分时用：检索用的文件分成许多小的
  --allow-shrink  文件比现有的档案少一半以上，或一份也没有，也发布
  --follow-links  也收录指向来源文件夹以外的链接
  --jobs N        同时处理的来源数，默认为处理器的核数
  --cache DIR     上次的结果留在这里，没有变的不再做一遍；默认在用户的缓存文件夹里
  --no-cache      不用缓存，也不留
  --limit N       每十万字最多处理几秒，默认 ${String(defaultLimit)}；超过的来源放弃，其余照常
  --max-size N    一个来源最多几兆（MB），默认 ${String(largestText / 1_000_000)}
  --verbose       也列出提示

退出状态：0 全部完成；1 完成，但有来源失败；2 用法有误
`

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
  const known = cache === null ? null : knowSite(cache, making, identitiesOf(input, largest))
  const asBefore = known?.recall(target, former.ledger)
  if (asBefore) {
    if (!mayBePublished(asBefore, {before: former.ledger, now: former.ledger}, options))
      return exit.incomplete
    process.stderr.write('来源和设置都没有变，档案照旧，没有重做\n')
    return finish(target, target.foreign, !hasFailures(asBefore))
  }
  return withWorkFolder(target.place, async (work) => {
    await fillWorkFolder(work)
    const content = join(work, 'content')
    const filled = await fill({input, archive, options, work, former, target, known})
    if (filled === null) return exit.incomplete
    known?.prepare(target, work)
    const {manifest} = await buildSite(
      {
        ...{root: work, content, isPassing: true, out: stagedIn(work), base, origin},
        search: {jobs: options.jobs, cache, isRanged},
        sources: {kind: 'artefacts', paths: filled.artefacts}
      },
      () => marksOfKept(work, target),
      target.foreign
    )
    const {foreign} = await publish(work, target, manifest)
    known?.remember(manifest, work, filled.key)
    return finish(target, foreign, filled.isWhole)
  })
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
  const {options, work, former, target, known} = filling
  // From here on, the work is that of other processes.
  collectGarbage()
  const {reports, artefacts, isSettled} = await fillContent(filling)
  const ledger = readLedgerOf(join(work, 'content'))
  if (!mayBePublished(reports, {before: former.ledger, now: ledger}, options)) return null
  if (!options.allowShrink) {
    const documents = reports.reduce((sum, report) => sum + report.documents.length, 0)
    refuseShrink(target.before?.documents ?? 0, documents)
  }
  const key = known?.keyOf(reports, ledger, isSettled()) ?? null
  return {artefacts, key, isWhole: !hasFailures(reports)}
}

/** What an archive is made of: sources, or what shards have made of each. */
type Input = {sources: FoundSource[]} | {made: Made[]}

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
async function targetOrRefuse({to, from, artefacts}: Options): Promise<Target> {
  const guarded = [
    ...from.map((path) => ({path: resolvePath(path), what: '来源'})),
    ...artefacts.map((path) => ({path, what: '各部分'}))
  ]
  try {
    return await checkTarget(to, [...guarded, {path: repository, what: '本软件'}])
  } catch (error) {
    throw error instanceof TargetError ? new UsageError(error.message, {cause: error}) : error
  }
}

type Options = ReturnType<typeof readOptions>

function readOptions() {
  const {values, positionals} = readArguments({
    allowPositionals: true,
    options: {
      from: {type: 'string', multiple: true},
      artefacts: {type: 'string', multiple: true},
      to: {type: 'string'},
      addresses: {type: 'string'},
      config: {type: 'string'},
      base: {type: 'string'},
      site: {type: 'string'},
      strict: {type: 'boolean', default: false},
      'allow-shrink': {type: 'boolean', default: false},
      'follow-links': {type: 'boolean', default: false},
      'no-range': {type: 'boolean', default: false},
      ...cacheOptions,
      jobs: {type: 'string', default: String(availableParallelism())},
      limit: {type: 'string', default: String(defaultLimit)},
      'max-size': {type: 'string', default: String(largestText / 1_000_000)},
      verbose: {type: 'boolean', default: false}
    }
  })
  const {from, artefacts, to, addresses, config, base, site, strict, jobs, limit, verbose} = values
  if (from && artefacts) throw new UsageError('--from 和 --artefacts 只能用一个')
  if (!from && !artefacts) throw new UsageError('缺少 --from PATH，应写明来源文件夹或文件')
  if (to === undefined) throw new UsageError('缺少 --to DIR，应写明网站写到哪个文件夹')
  // `--from a b c` is read as `--from a` and the paths b and c.
  const paths = from ? readPaths('--from', [...from, ...positionals]) : []
  const shards = artefacts ? readPaths('--artefacts', [...artefacts, ...positionals]) : []
  return {
    from: paths,
    artefacts: shards.map(resolvePath),
    to: resolvePath(to),
    addresses: addresses === undefined ? null : ledgerFileOrRefuse(addresses),
    cache: keepCode(
      readCache(values, [
        ...paths.map((path) => ({path: resolvePath(path), what: '来源'})),
        {path: resolvePath(to), what: '网站'}
      ])
    ),
    config: config === undefined ? null : resolvePath(config),
    ...readAddress(base, site),
    strict,
    allowShrink: values['allow-shrink'],
    isRanged: !values['no-range'],
    followLinks: values['follow-links'],
    jobs: readCount('jobs', jobs),
    limit: readSeconds('limit', limit),
    largest: readCount('max-size', values['max-size']) * 1_000_000,
    verbose
  }
}
