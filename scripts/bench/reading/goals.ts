import type {Marks} from './lighthouse.ts'
import type {Weight} from './weigh.ts'

/** What was measured of a goal, and whether that reaches it. */
interface Measured {
  value: string
  isReached: boolean
}

type Measure = (weight: Weight, pages: readonly Marks[]) => Measured | null

/** A goal: what is to hold, and a measure of it, the test that holds it, or why neither is there. */
export type Goal = readonly [goal: string, by: Measure | {test: string} | {open: string}]

const held = (test: string) => ({test})
const open = (why: string) => ({open: why})
const gates = 'scripts/e2e/gates/gates.test.ts'
const files = 'scripts/e2e/gates/files.test.ts'
const settings = 'scripts/e2e/gates/settings.test.ts'

/** The greatest of a mark over all pages; `null` where no page was opened. */
function worst(of: (marks: Marks) => number, limit: number, digits: number): Measure {
  return (_, pages) => {
    if (pages.length === 0) return null
    const value = Math.max(...pages.map(of))
    return {value: value.toFixed(digits), isReached: value <= limit}
  }
}

function most(of: (weight: Weight) => number, limit: number): Measure {
  return (weight) => ({value: String(of(weight)), isReached: of(weight) <= limit})
}

/** What an archive is to be to its readers, in the order of the rules that it follows. */
export const goals: readonly Goal[] = [
  [
    '每页的脚本 ≤ 4096 字节，阻塞的 ≤ 400',
    ({script, blocking}) => ({
      value: `${String(script)}（阻塞 ${String(blocking)}）`,
      isReached: script <= 4096 && blocking <= 400
    })
  ],
  ['全站一个样式表，≤ 10240 字节', most(({style}) => style, 10_240)],
  [
    '不下载字体，不请求别的主机',
    ({fonts, outside}) => ({
      value: `字体 ${String(fonts)}，外部 ${String(outside)}`,
      isReached: fonts + outside === 0
    })
  ],
  [
    'Lighthouse：性能 ≥ 98，其余三项 100',
    (_, pages) => {
      if (pages.length === 0) return null
      const least = (of: (marks: Marks) => number) => Math.min(...pages.map(of))
      const speed = least(({performance}) => performance)
      const rest = least((marks) => Math.min(marks.accessibility, marks.practices, marks.seo))
      const value = `性能最低 ${String(speed)}，其余最低 ${String(rest)}`
      return {value, isReached: speed >= 98 && rest === 100}
    }
  ],
  ['LCP ≤ 1800 毫秒', worst(({lcp}) => lcp, 1800, 0)],
  ['TBT ≤ 150 毫秒', worst(({tbt}) => tbt, 150, 0)],
  ['CLS ≤ 0.01', worst(({cls}) => cls, 0.01, 3)],
  ['axe 0：深浅两色，320、390、1440 像素', held(gates)],
  ['每一页 HTML 无错', held(files)],
  ['一个内容安全策略，0 违反', held('scripts/e2e/pages.test.ts')],
  ['每行整数个字，最多 36', held(settings)],
  ['正文 18 像素，四级到 30；放大到两倍不横向滚动', held(gates)],
  ['行距 1.8，首行缩进两字，对齐可选', held(settings)],
  ['段末不留一两个字（text-wrap: pretty）', held(settings)],
  ['中西文间距、引号字宽、避头尾、行首标点', held(settings)],
  ['正文对比度 ≥ 12，全部文字 ≥ 7', held('src/styles/colours.test.ts')],
  ['按压处高 ≥ 44 像素', held(gates)],
  ['打印：28 字 22 行', held('scripts/e2e/gates/paper.test.ts')],
  ['姓名照存，由样式撑开', held('scripts/e2e/document.test.ts')],
  // What a source has of them is kept, and told as messages.
  ['含有专用区、部首区、零宽字符的页面 0 个', most(({odd}) => odd, 0)],
  [
    '每个标题、段落、条款、表行都有地址，不丢失',
    held('scripts/ingest/addresses/stability.test.ts')
  ],
  ['先用段落地址分享', held('scripts/e2e/citation.test.ts')],
  ['目录标出读到哪里', held('scripts/e2e/document.test.ts')],
  ['检索词在文中标出，可逐处走', held('scripts/e2e/marks.test.ts')],
  ['每段有引文，无脚本可用', held('scripts/e2e/citation.test.ts')],
  ['每份文件写明来源、位置、校验值', held('scripts/e2e/archive.test.ts')],
  ['检索召回：常用词 1.000，任意子串 ≥ 0.99', held('scripts/e2e/search-query.test.ts')],
  ['检索前十条的质量 ≥ 0.98', open('npm run bench -- search')],
  ['检索页的脚本', held('scripts/e2e/search-page.test.ts')],
  ['检索的词、筛选、次序都在网址里', held('scripts/e2e/search-page.test.ts')],
  ['没有脚本也能检索到目录', held('scripts/e2e/search.test.ts')],
  ['任务表：无脚本可筛选', held('scripts/e2e/tasks.test.ts')],
  ['手机上表格不双向滚动', held(gates)],
  ['图表无内嵌样式、无脚本', held('scripts/e2e/pages.test.ts')],
  ['“未记录”不算缺席', held('src/dossier/match.test.ts')],
  ['地区：名录，不用未经审核的地图', open('地区按名录列出，没有地图')],
  ['链接和片段 0 断，在 / 和子路径', held('scripts/e2e/content.test.ts')],
  ['没有脚本时全部可读', held(gates)],
  ['订阅、站点地图、OpenSearch', held('scripts/e2e/hosting.test.ts')],
  ['写明收录了什么、缺什么', held('src/lib/coverage/coverage.test.ts')]
]

/** One line for each goal. @param pages what was measured of each kind of page; none where none was opened */
export function formatGoals(weight: Weight, pages: readonly Marks[]): string {
  return goals
    .map(([goal, by], at) => {
      const told = tell(by, weight, pages)
      return `${String(at + 1).padStart(2)}  ${told.mark}  ${goal}：${told.words}\n`
    })
    .join('')
}

function tell(by: Goal[1], weight: Weight, pages: readonly Marks[]): {mark: string; words: string} {
  if (typeof by !== 'function')
    return 'test' in by ? {mark: '测', words: by.test} : {mark: '－', words: by.open}
  const measured = by(weight, pages)
  if (!measured) return {mark: '－', words: '没有量'}
  return {mark: measured.isReached ? '达' : '未', words: measured.value}
}
