/*
 * What is cited: the title of a law or of an official paper, or the number of one. By form alone:
 * a title ends with what it is, so no journal, slogan or licence is taken for one.
 */

import type {NumberCited} from './numbers-cited.ts'

/** Characters of a title. */
const longest = 100

/** How titles end: what norms are called, and what papers of congresses and governments are. */
const ending =
  /(?:宪法|法典|条例|办法|规定|规则|细则|章程|规程|准则|[通总]则|解释|公约|决定|决议|意见|通知|公告|通告|公报|命令|批复|议案|纲要|规划|计划|要点|方案|报告|清单|标准|预案|修正案(?:[（(][一二三四五六七八九十]{1,4}[）)])?)$/u
/** What stands in front of the ending of a title that says of no matter and no place. */
const general = /^(?:实施|工作|管理|暂行|试行|总体|专项|行动|应急|若干|本|该)*$/u
/** 立法, 执法, 做法 and the like are what a text is about, and 《…疗法》 is no law. */
const law = /^\p{Script=Han}+(?<![方做作看想说讲打手书立执普守违合工新疗])法$/u
/** What may stand behind: （草案）, (2024—2026年), （试行）. */
const appended = /(?:[（(](?![一二三四五六七八九十]{1,4}[）)]$)[^（()）]{1,20}[）)])$/u

/** A title without its spaces, its brackets and digits in one form; `null` where it is none of a law or an official paper. */
export function titleCited(printed: string): string | null {
  if (printed.length > longest) return null
  const name = plainTitle(printed)
  let rest = name
  for (let at = 0; at < 3; at++) rest = rest.replace(appended, '')
  const own = rest.replace(ending, '')
  if (own === rest) return rest.length >= 2 && law.test(rest) ? name : null
  // 《条例》 and 《实施办法》 stand for a title that a text has named before: of many, any.
  return rest === '宪法' || !general.test(own) ? name : null
}

/** A title in the form in which titles are compared. */
export function plainTitle(printed: string): string {
  return printed
    .replace(/\s+/g, '')
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll('(', '（')
    .replaceAll(')', '）')
}

/** What may stand in front of the number of a paper without being of it. */
const before =
  /^.*(?:根据|依据|依照|按照|遵照|参照|对照|落实|执行|印发|转发|下发|关于|以及|文号|字号|见|据|的|〕)/u

/** 某政发〔2024〕3号, brackets in one form, without what is not of it. */
export function plainNumber({code, year, number}: NumberCited): string {
  return `${code.replace(before, '')}〔${year}〕${String(Number(number))}号`
}
