import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import type {Kind} from '../../../../src/schema/kinds.ts'
import {unspaced} from './punctuation.ts'

/** How the titles of each genre end; the first that fits decides. */
const endings: readonly (readonly [Kind, RegExp])[] = [
  ['explanation', /说明$/],
  ['minutes', /纪要$/],
  [
    'record',
    /(?:会议|发言|询问)(?:记录|实录)$|议事录$|(?:议程|日程)$|名单$(?<=(?:出席|缺席|列席|与会).*名单)/
  ],
  ['personnel', /(?:任免|任命|任职|免职|免去|撤职|辞职|人事)[^，。]{0,8}(?:名单|事项)$|人事任免$/],
  ['work-report', /(?<!的)工作报告$/],
  ['report', /报告$/],
  ['opinion', /意见(?:[和及与、]建议)?(?:书)?$|(?<!代表)建议$/],
  ['decision', /(?:决定|决议)$/],
  ['notice', /(?:通知|公告|通告|通报|公示)$|(?:政府|主席|[院部会局署厅])令$/],
  ['reply', /(?:批复|答复(?:函)?|复函|回复|的函)$/],
  ['regulation', /(?:条例|办法|规定|规则|细则|章程|守则|规程|标准|法典|的解释|修正案|公约)$/],
  // What the courts arrange with those of other jurisdictions interprets the law.
  ['regulation', /^最高人民(?:法院|检察院).*安排$/],
  // 立法, 执法, 做法 and the like are what a paper is about, not what it is.
  [
    'regulation',
    /^\p{Script=Han}+(?<![方做作看想说讲打手书学立执普守违合工新]|(?<!适)用|(?<!公)司)法$/u
  ],
  ['plan', /(?:方案|计划|规划|纲要|要点|安排|清单|分工|措施)$/]
]

/**
 * The genre that a title names with its last words, or `null`.
 *
 * @param words of the archive, whose endings come before those of the country
 */
export function genreOf(title: string, words?: Pick<ArchiveWords, 'endings'>): Kind | null {
  const rest = withoutNumber(withoutAppended(unspaced(title)))
  const own = words?.endings.filter(({ending}) => rest.endsWith(ending)) ?? []
  const [longest] = own.toSorted((a, b) => b.ending.length - a.ending.length)
  return longest?.kind ?? endings.find(([, ending]) => ending.test(rest))?.[0] ?? null
}

/** Titles of orders and announcements may end with their number: 公告第7号. */
function withoutNumber(title: string): string {
  return title.replace(/(?<=令|公告)第[\d〇一二三四五六七八九十百]{1,5}号$/, '')
}

/** A title without what may stand behind it and is no part of its genre: （草案）, (2024—2026年). */
function withoutAppended(title: string): string {
  let end = title.length
  for (let start = startOfAppended(title, end); start < end; start = startOfAppended(title, end)) {
    end = start
  }
  return title.slice(0, end)
}

/** Where the last thing that is appended to a title up to `end` begins; `end` where there is none. */
function startOfAppended(title: string, end: number): number {
  if (title.endsWith('草案', end)) return end - 2
  if (/^[一二三]审稿$/.test(title.slice(Math.max(0, end - 3), end))) return end - 3
  if (!/[）)]/.test(title.charAt(end - 1))) return end
  let at = end - 2
  while (at >= 0 && !/[（()）]/.test(title.charAt(at))) at--
  return /[（(]/.test(title.charAt(at)) ? at : end
}
