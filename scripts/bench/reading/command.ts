import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {exit, readArguments, readCount} from '../../command/arguments.ts'
import {UsageError} from '../../command/usage-error.ts'
import {printable} from '../../../src/text/printable.ts'
import {obtainBrowser} from '../../e2e/browser.ts'
import {formatGoals} from './goals.ts'
import {kindsIn} from './kinds-in.ts'
import {type Marks, measurePages} from './lighthouse.ts'
import {serveSite} from './serve.ts'
import {weigh} from './weigh.ts'

export const readingHelp = `
用法：npm run bench -- reading 网站文件夹 [选项]

量一个做好的档案读起来怎样：按手机的网速和处理器，用 Lighthouse 打开每一种页面，取几次的中位数；
再列出阅读体验的四十个目标：量到多少，或由哪个测试保证。

  --base /x/      网站放在哪个路径，与做它时相同，默认 /
  --runs N        每页打开几次，默认 5
  --only 字词     只量名称里有它的页面
  --no-pages      不打开页面，只列目标
`

/** Measure how an archive is to read. */
export async function benchReading(args: readonly string[]): Promise<number> {
  const {values, positionals} = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      base: {type: 'string', default: '/'},
      runs: {type: 'string', default: '5'},
      only: {type: 'string', default: ''},
      'no-pages': {type: 'boolean', default: false}
    }
  })
  const [folder = '', ...more] = positionals
  if (folder === '' || more.length > 0)
    throw new UsageError('应写明一个网站文件夹，例如 npm run bench -- reading 网站文件夹')
  if (!existsSync(join(folder, 'data/documents.json')))
    throw new UsageError(`${printable(folder)} 里没有 data/documents.json，不是本软件做成的网站`)
  const kinds = kindsIn(folder).filter(([name]) => name.includes(values.only))
  const measured: Marks[] = []
  if (!values['no-pages']) {
    const program = obtainBrowser(console.log)
    const {url, stop} = await serveSite(folder, values.base)
    const names = new Map(kinds.map(([name, path]) => [url + path, name]))
    say(`${'page'.padEnd(22)}perf  a11y  best  seo    LCP ms  TBT ms     CLS\n`)
    try {
      await measurePages(
        program,
        [...names.keys()],
        readCount('runs', values.runs),
        (at, marks) => {
          measured.push(marks)
          say(formatMarks(names.get(at) ?? at, marks))
        }
      )
    } finally {
      stop()
    }
  }
  say(`\n${formatGoals(weigh(folder, values.base), measured)}`)
  return exit.done
}

function formatMarks(name: string, marks: Marks): string {
  const {performance, accessibility, practices, seo, lcp, tbt, cls, failed} = marks
  const scores = [performance, accessibility, practices, seo].map((each) =>
    String(each).padStart(4)
  )
  const cells = [
    name.padEnd(21),
    scores.join('  '),
    lcp.toFixed(0).padStart(8),
    tbt.toFixed(0).padStart(7),
    cls.toFixed(3).padStart(7),
    failed.join(' ')
  ]
  return `${cells.join(' ').trimEnd()}\n`
}

function say(text: string): void {
  process.stdout.write(text)
}
