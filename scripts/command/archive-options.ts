import {availableParallelism} from 'node:os'
import {
  readAddress,
  readArguments,
  readCount,
  readPaths,
  readSeconds,
  resolvePath,
  UsageError
} from './arguments.ts'
import {ledgerFileOrRefuse} from './former.ts'
import {keepCode} from './keep-code.ts'
import {cacheOptions, readCache} from './read-cache.ts'
import {readReportFormat} from './report-formats.ts'
import {defaultLimit} from '../ingest/ingest-all.ts'
import {largestText} from '../ingest/open-source.ts'

export const help = `
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
  --jobs N        收录、生成页面、建立索引时同时用几个处理器，默认为处理器的核数
  --cache DIR     上次的结果留在这里，没有变的不再做一遍；默认在用户的缓存文件夹里
  --no-cache      不用缓存，也不留
  --limit N       每十万字最多处理几秒，默认 ${String(defaultLimit)}；超过的来源放弃，其余照常
  --max-size N    一个来源最多几兆（MB），默认 ${String(largestText / 1_000_000)}
  --verbose       也列出提示
  --report FORMAT 消息的形式：text（默认；同类的很多条合起来说）、json（全部，写到标准输出）或 github

退出状态：0 全部完成；1 完成，但有来源失败；2 用法有误
`

/** What the command is told: paths in full, counts as numbers. */
export type Options = ReturnType<typeof readOptions>

/** @throws {UsageError} where they do not go together, or one of them cannot be used */
export function readOptions() {
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
      verbose: {type: 'boolean', default: false},
      report: {type: 'string', default: 'text'}
    }
  })
  const {from, artefacts, to, addresses, config, base, site, strict, jobs, limit, verbose, report} =
    values
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
    verbose,
    report: readReportFormat(report)
  }
}
