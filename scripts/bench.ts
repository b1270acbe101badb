import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {formatAgain, measureAgain} from './bench/again.ts'
import {type Cost, measure, sizeOf} from './bench/measure.ts'
import {findPeers, type Peer} from './bench/peers.ts'
import {benchReading, readingHelp} from './bench/reading/command.ts'
import {readModels, recombine} from './bench/recombine.ts'
import {benchSearch, searchHelp} from './bench/search/command.ts'
import {
  exit,
  findOrRefuse,
  readArchiveOrRefuse,
  readArguments,
  readCount,
  runCommand,
  UsageError
} from './command/arguments.ts'
import {contentOption, readContent} from './command/content.ts'
import {writeArchive} from '../src/content/archive.ts'
import {filesOf} from '../src/content/files.ts'
import {printable} from '../src/text/printable.ts'
import {fillWorkFolder} from './site/checkout.ts'

const help = `
用法：npm run bench [-- 选项]
      npm run bench -- search [选项]      量检索，见 npm run bench -- search --help
      npm run bench -- reading 网站文件夹   量读起来怎样，见 npm run bench -- reading --help

做出 300、1000、3000 份文件的档案，量每一步的用时、处理器时间、内存和输出大小，
再量来源都没有变、只变了一个时整个 archive 各占头一次的几成，并让 Eleventy 和 Hugo
生成同样的文字作比。

  --content DIR   用这个档案的来源和设置重组，默认 content/
  --from PATH…    用这些来源重组
  --sizes N,N     文件数，默认 300,1000,3000
  --no-peers      不与其他软件比
`

/** The parts of making an archive that are measured. */
const stages = ['ingest', 'pages', 'index'] as const
const stageProgram = fileURLToPath(new URL('bench/stage.ts', import.meta.url))

/** A measured stage, or a peer's whole build. */
interface Row {
  name: string
  size: number
  cost: Cost
  output: number | null
}

const [part = '', ...args] = process.argv.slice(2)
const helps: Record<string, string | undefined> = {search: searchHelp, reading: readingHelp}

await runCommand(helps[part] ?? help, async () => {
  if (part === 'search') return benchSearch(args)
  if (part === 'reading') return benchReading(args)
  const {values, positionals} = readArguments({
    allowPositionals: true,
    options: {
      ...contentOption,
      from: {type: 'string', multiple: true},
      sizes: {type: 'string', default: '300,1000,3000'},
      'no-peers': {type: 'boolean', default: false}
    }
  })
  // Paths stand behind `--from`; a word without it names no part of the measuring.
  if (!values.from && positionals.length > 0)
    throw new UsageError(
      `没有“${printable(positionals[0] ?? '')}”这一项，应为 search、reading，或写成 --from PATH`
    )
  const {sources: own, settings} = filesOf(readContent(values.content))
  const sources = await findOrRefuse(values.from ? [...values.from, ...positionals] : [own])
  const config = values.from || !existsSync(settings) ? null : settings
  const archive = readArchiveOrRefuse(config)
  const sizes = values.sizes.split(',').map((size) => readCount('sizes', size))
  const {peers, missing} = values['no-peers'] ? {peers: [], missing: []} : await findPeers()
  const models = await readModels(sources, archive)
  const rows: Row[] = []
  // All is removed at the end, not between sizes: a file system that has just lost
  // thousands of files is slow to make new ones, and that would be measured too.
  const folders = await mkdtemp(join(tmpdir(), 'anjuan-bench-'))
  try {
    for (const size of sizes) {
      const folder = join(folders, String(size))
      await mkdir(folder)
      await fillWorkFolder(folder)
      writeArchive(join(folder, 'content'), archive, config)
      const characters = await recombine(models, size, join(folder, 'sources'))
      say(`\n${String(size)} 份文件，${String(characters)} 字\n`)
      const own = [
        ...(await measureArchive(size, folder)),
        ...(await measurePeers(peers, size, folder))
      ]
      for (const row of own) say(formatRow(row, characters))
      const again = await measureAgain(folder)
      for (const row of again) say(formatRow({...row, size, output: null}, characters))
      say(formatAgain(again))
      rows.push(...own)
    }
  } finally {
    await rm(folders, {recursive: true, force: true})
  }
  say(formatGrowth(rows, sizes))
  say(formatRatios(rows, peers, sizes))
  for (const sentence of missing) say(`未比较 ${sentence}\n`)
  return exit.done
})

async function measureArchive(size: number, folder: string): Promise<Row[]> {
  const rows: Row[] = []
  const site = join(folder, 'site')
  const inIndex = (path: string) => path.startsWith('/search/') && path !== '/search/index.html'
  for (const name of stages) {
    const cost = await measure(
      process.execPath,
      [...process.execArgv, stageProgram, name, folder],
      folder
    )
    const output = {
      ingest: () => sizeOf(join(folder, 'content')),
      pages: () => sizeOf(site, (path) => !inIndex(path)),
      index: () => sizeOf(site, inIndex)
    }[name]
    rows.push({name, size, cost, output: await output()})
  }
  return rows
}

async function measurePeers(peers: readonly Peer[], size: number, folder: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const [at, {name, build}] of peers.entries()) {
    const own = join(folder, `peer-${String(at)}`)
    await mkdir(own)
    rows.push({name, size, cost: await build(join(folder, 'site'), own), output: null})
  }
  return rows
}

function formatRow(
  {name, size, cost: {wall, cpu, memory}, output}: Row,
  characters: number
): string {
  const cells = [
    name.padEnd(16),
    `wall ${wall.toFixed(1)} s`,
    `CPU ${number(cpu, 1)} s`,
    `${number(cpu === null ? null : (cpu * 1000) / size, 2)} CPU ms/document`,
    `${number(cpu === null ? null : (cpu * 1e6) / characters, 2)} CPU ms/1000 characters`,
    `peak ${number(memory, 0)} MB`,
    ...(output === null ? [] : [`output ${output.toFixed(1)} MB`])
  ]
  return `${cells.join('  ')}\n`
}

/** What each further document costs, between the smallest and the largest archive. */
function formatGrowth(rows: readonly Row[], sizes: readonly number[]): string {
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)]
  if (small === large) return ''
  const lines = stages.map((name) => {
    const [a, b] = [find(rows, name, small), find(rows, name, large)]
    const per = (before: number | null | undefined, after: number | null | undefined) =>
      before == null || after == null ? null : (after - before) / (large - small)
    const cpu = per(a?.cost.cpu, b?.cost.cpu)
    const memory = per(a?.cost.memory, b?.cost.memory)
    return `${name.padEnd(16)}  ${number(cpu === null ? null : cpu * 1000, 2)} CPU ms and ${number(memory === null ? null : memory * 1000, 0)} KB a document\n`
  })
  return `\n增长（${String(small)} → ${String(large)}）\n${lines.join('')}`
}

function formatRatios(
  rows: readonly Row[],
  peers: readonly Peer[],
  sizes: readonly number[]
): string {
  const lines = peers.flatMap(({name}) =>
    sizes.map((size) => {
      const [own, other] = [find(rows, 'pages', size), find(rows, name, size)]
      const ratio = (a: number | null | undefined, b: number | null | undefined) =>
        number(a == null || b == null ? null : a / b, 2)
      return `pages / ${name}, ${String(size)}:  CPU ${ratio(own?.cost.cpu, other?.cost.cpu)}  wall ${ratio(own?.cost.wall, other?.cost.wall)}  memory ${ratio(own?.cost.memory, other?.cost.memory)}\n`
    })
  )
  return lines.length === 0 ? '' : `\n比值\n${lines.join('')}`
}

function find(rows: readonly Row[], name: string, size: number): Row | undefined {
  return rows.find((row) => row.name === name && row.size === size)
}

function number(value: number | null, digits: number): string {
  return value === null ? '?' : value.toFixed(digits)
}

function say(text: string): void {
  process.stdout.write(text)
}
