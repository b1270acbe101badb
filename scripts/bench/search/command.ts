import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {archiveSchema} from '../../../src/schema/archive.ts'
import {exit, findOrRefuse, readArguments, readCount} from '../../command/arguments.ts'
import {contentOption, readContent} from '../../command/content.ts'
import {filesOf} from '../../../src/content/files.ts'
import {measure} from '../measure.ts'
import {readModels} from '../recombine.ts'
import {askAll, askFresh, askSlowly} from './ask.ts'
import {askQuestions, askSounds} from './ask-words.ts'
import {formatClasses, formatCost, formatRight, formatSpent} from './format.ts'
import {type BenchDocument, makeDocuments} from './make-documents.ts'
import {makeQueries} from './queries.ts'
import {createTruth} from './truth.ts'

export const searchHelp = `
用法：npm run bench -- search [选项]

用来源里的段落重组出 300、1000、3000 份文件，每份约 4700 字，建成检索，问许多问题：
召回、精度、首条是否正确、零结果，每次检索的字节、请求、用时（本机；60 毫秒、9 Mbit/s），
索引的大小、文件数、处理器时间和内存，只改一份文件时的处理器时间；并与原样的 Pagefind 相比。

  --content DIR   用这个档案的来源，默认 content/
  --from PATH…    用这些来源
  --sizes N,N     文件数，默认 300,1000,3000；1000 以上不与 Pagefind 比，超过 20000 时只建检索处处的索引
  --queries N     每一类问几个，默认 40
  --seed N        从哪个数起抽取问题，默认 1
  --work DIR      做好的留在这个文件夹里：中断后再运行，从没有做完的一步接着做；默认量完就删去
  --no-stock      不与 Pagefind 比
`

/** More documents than this are indexed, and no more. */
const mostAsked = 20_000
/** Pagefind as it comes takes gigabytes for more. */
const mostStock = 1000
const stageProgram = fileURLToPath(new URL('stage.ts', import.meta.url))

/** Measure the search. */
export async function benchSearch(args: readonly string[]): Promise<number> {
  const {values, positionals} = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      ...contentOption,
      from: {type: 'string', multiple: true},
      sizes: {type: 'string', default: '300,1000,3000'},
      queries: {type: 'string', default: '40'},
      seed: {type: 'string', default: '1'},
      work: {type: 'string'},
      'no-stock': {type: 'boolean', default: false}
    }
  })
  const own = filesOf(readContent(values.content)).sources
  const sources = await findOrRefuse(values.from ? [...values.from, ...positionals] : [own])
  const seed = readCount('seed', values.seed)
  const sizes = values.sizes.split(',').map((each) => readCount('sizes', each))
  const each = readCount('queries', values.queries)
  const folders = values.work ?? (await mkdtemp(join(tmpdir(), 'anjuan-bench-')))
  try {
    tell('读来源')
    await mkdir(folders, {recursive: true})
    const models = await keep(join(folders, 'models.json'), () =>
      readModels(sources, archiveSchema.parse({}))
    )
    for (const size of sizes) {
      const folder = join(folders, String(size))
      await mkdir(folder, {recursive: true})
      const make = (change = '') => makeDocuments(models, size, folder, change)
      tell(`写 ${String(size)} 份文件`)
      const {documents, characters} = make()
      say(`\n${String(size)} 份文件，${String(characters)} 字，问题从 ${String(seed)} 抽取\n`)
      await build(folder, size, values['no-stock'])
      const all = size > mostAsked ? 'exact' : 'both'
      const changed = await keep(join(folder, 'changed.json'), async () => {
        make('特此说明。')
        tell(`改一份，再做 ${all}`)
        const cost = await run(all, folder)
        make()
        await run(all, folder)
        return cost
      })
      say(formatCost(`${all}, one changed`, changed))
      if (size <= mostAsked) await ask(folder, documents, each, seed)
    }
  } finally {
    if (values.work === undefined) await rm(folders, {recursive: true, force: true})
  }
  return exit.done
}

function stagesOf(size: number): string[] {
  return size > mostAsked ? ['exact'] : ['exact', 'words']
}

async function build(folder: string, size: number, isAlone: boolean): Promise<void> {
  for (const stage of [...stagesOf(size), ...(isAlone || size > mostStock ? [] : ['stock'])]) {
    tell(`做 ${stage}`)
    const cost = await keep(join(folder, `${stage}.json`), () => run(stage, folder))
    say(formatCost(stage, cost))
    const {files, bytes} = await indexOf(stage, folder)
    say(`${''.padEnd(20)}${(bytes / 1e6).toFixed(1)} MB, ${String(files)} files\n`)
  }
}

/** How many files an index has, and bytes. */
async function indexOf(stage: string, folder: string): Promise<{files: number; bytes: number}> {
  const target = join(folder, stage === 'stock' ? 'stock' : 'site/search')
  const isWords = (path: string) => /\/search\/(?:words|sounds)\b/u.test(path.replaceAll('\\', '/'))
  const entries = await readdir(target, {recursive: true, withFileTypes: true})
  const paths = entries
    .filter((entry) => entry.isFile())
    .filter(({parentPath}) => stage === 'stock' || isWords(parentPath) === (stage === 'words'))
    .map((entry) => join(entry.parentPath, entry.name))
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size))
  return {files: paths.length, bytes: sizes.reduce((sum, size) => sum + size, 0)}
}

function run(stage: string, folder: string) {
  return measure(process.execPath, [...process.execArgv, stageProgram, stage, folder], folder)
}

async function ask(
  folder: string,
  documents: readonly BenchDocument[],
  each: number,
  seed: number
): Promise<void> {
  const site = join(folder, 'site')
  const queries = makeQueries(documents, each, seed)
  tell(`问 ${String(queries.length)} 次`)
  const {classes, next} = await askAll(site, queries, createTruth(documents))
  say(formatClasses(classes))
  say(formatSpent('first, localhost', await askFresh(site, queries)))
  say(formatSpent('next, localhost', next))
  tell('在慢线路上问')
  const slowly = await askSlowly(site, queries)
  say(formatSpent('first, 60 ms', slowly.first))
  say(formatSpent('next, 60 ms', slowly.next))
  tell('按词、按拼音问')
  say(formatRight('questions', await askQuestions(site, documents, each)))
  say(formatRight('pinyin', await askSounds(site, queries)))
}

function say(text: string): void {
  process.stdout.write(text)
}

/** Say what is being done, beside the figures. */
function tell(text: string): void {
  process.stderr.write(`${text}……\n`)
}

/** A value that a file has from the last time; else it is made, and written there. */
async function keep<Value>(file: string, make: () => Promise<Value>): Promise<Value> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Value
  const value = await make()
  writeFileSync(file, JSON.stringify(value))
  return value
}
