import {BoundedExpression} from '../lexicon/bounded-expression.ts'
import {findDocumentNumber, onlyOrdinal} from '../lexicon/document-number.ts'
import {genreOf} from '../lexicon/genre.ts'
import {isPersonName} from '../lexicon/person.ts'
import {bare} from '../lexicon/similarity.ts'
import {beginsWithSurname} from '../lexicon/surnames.ts'

/** What the line of a title holds: the title, and what is printed with it in front or behind. */
export interface TitleParts {
  before: string
  title: string
  behind: string
}

/** A line longer than this is no title. */
const longest = 300
/** Characters of a title that stands by itself. */
const shortest = 6
const number = String.raw`\p{Script=Han}{1,14}\s?[〔［[（(【﹝]\s?(?:19|20)\d{2}\s?[〕］\]）)】﹞]\s?(?:第\s?)?\d{1,5}\s?[号號]`
const numberBefore = new BoundedExpression(
  longest,
  `^(?:[（(【]\\s?${number}\\s?[）)】]|${number})\\s?`,
  'u'
)
const numberBehind = new BoundedExpression(
  longest,
  `(?:[（(【]\\s?${number}\\s?[）)】]| ${number})$`,
  'u'
)
/** 2024.10.13《…》某政办发〔2024〕3号: how a collection names a paper, with its day or without. */
const quoted = new BoundedExpression(
  longest,
  String.raw`^((?:19|20)\d{2}[.\-/年]\d{1,2}[.\-/月]\d{1,2}日?\s?)?(《[^《》]{6,160}》)(${number})$`,
  'u'
)
/** How the name of a site ends that a page prints with its title. */
const site = '(?:网|网站|门户|平台|频道|信息公开|人民政府|人大)'
const siteBefore = new BoundedExpression(
  longest,
  String.raw`^[\p{Script=Han}]{2,20}${site} ?[-–—_|｜] ?`,
  'u'
)
/** 政务公开丨…: the column that a page prints a title in. */
const columnBefore =
  /^(?:[\p{Script=Han}]{2,8}\s?[丨｜|]|[「【[](?:通告|公告|通知|公示|决定|转发|公开|最新|应急预案|(?:政策|文件)?解[读讀])[」】\]])\s?/u
/** 每日滚动：某局关于…的公示: what sites that gather papers of others call their list of them. */
const listBefore =
  /^(?!附件|附表|[^：:]{0,5}[局厅院委部府][：:])\p{Script=Han}{2,6}[：:]\s?(?=.{2,30}关于)/u
/** 建议标题：关于…的建议, 案由：关于…的提案: how a form calls the title of what is put to a meeting. */
const labelBefore =
  /^(?:案\s?由|(?:建[议議]|提案|[议議]案)(?:[标標][题題]|[题題]目|名[称稱]|案由))\s?[：:]\s?/u
/** (已废止)…: what a page says of a norm in front of its title. */
const stateBefore = /^[（(【](?:已?(?:废止|失效)|(?:现行)?有效|已修改)[）)】]\s?/u
/** 新华社北京4月23日电: where and when an agency sent a paper that a site prints. */
const dateline =
  /^据?(?:新[华華](?:社|[网網])|人民[网網]|中新(?:社|[网網])|中[国國][网網])\p{Script=Han}{0,8}(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日[电電讯訊][：: ]?\s?/u
/** 2024年 第八届…第三次会议关于…的决议, 2024年 某市人民政府关于…: as a collection names the papers of each year. */
const yearBefore =
  /^(?:19|20)\d{2}年\s(?=第[〇零一二三四五六七八九十]{1,3}[届屆]|\p{Script=Han}{2,24}[关關][于於])/u
/** 简报丨…, （受权发布）…, 原标题：…: what an agency or a site says of the form of its report. */
const formBefore =
  /^(?:原[标標][题題][:：]\s?|(?:简报|快讯|要闻|视频|组图|图文|图解|[简簡][讯訊])\s?[丨｜|]|[（(](?:两会|兩會)?(?:受[权權]发布|受權發布|快讯|图文|视频)[）)])\s?/u
const siteBehind = new BoundedExpression(
  longest,
  String.raw` ?[-–_|｜] ?[\p{Script=Han}]{2,20}${site}$`,
  'u'
)

/** 附件2 …, 附表：…: of which part of a paper that stands alone the title is. */
const partBefore = /^附(?:件|表|录|錄|图|圖)?(?:\s?\d{1,2})?(?:\s?[：:]\s?|\s)/u

/** （2024年11月29日某市…会议通过）: the note below a title, where a print runs both into one. */
const noteBehind = new BoundedExpression(
  longest,
  String.raw`\s?[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^（()）]{2,120}(?:通过|通過|修订|修正|批准|公布|会议上|会上)[）)]$`,
  'u'
)
/** 公告〔十二届〕第七号: the number of an announcement with the term of who announces. */
const termBehind =
  /[〔[][〇零一二三四五六七八九十]{1,3}[届屆][〕\]]第[\d〇零一二三四五六七八九十]{1,4}[号號]$/u
/** What a site says of the languages in which it has a text. */
const languageBehind = /(?:[（(]\s?[）)])?[（(]只有中文[）)]$/u
/** What is left of a table, or of a note that a page cut, behind a title that ends before it; a stop. */
const cutBehind =
  /\[[复復][制製][链鏈]接\]$|[—―]{1,2}$|(?: ?[|｜]){1,40}$|\.(?:docx?|pdf|wps)$|[（(](?:19|20)\d{2}$|(?<=\p{Script=Han})\.$/u

/** The wall of a table in front of a title. */
const wallBefore = /^(?:[|｜] ?){1,4}/
/** The same behind it. */
const wallsBehind = /(?: ?[|｜]){1,40}$/

/** The year that a page prints behind a title that has it already. */
const yearBehind = / (?:19|20)\d{2}$/

/** Whether a line is only where and when an agency sent what stands below: 新华社北京4月23日电. */
export function isDateline(line: string): boolean {
  return line.length <= longest && dateline.exec(line)?.[0].trim() === line.trim()
}

/** A line without where and when an agency sent it. */
export function withoutDateline(line: string): string {
  return line.length > longest ? line : line.replace(dateline, '')
}

/**
 * Divide what a line prints with a title: its number, the name of the site. What would leave nothing
 * that is a title by itself is no such part.
 *
 * @param printed without spaces at its ends, and none twice
 */
export function titleParts(printed: string): TitleParts {
  const parts = {before: '', title: printed, behind: ''}
  if (printed.length > longest) return parts
  const [, day = '', named = '', numbered = ''] = quoted.exec(printed) ?? []
  if (genreOf(named) !== null) return {before: day, title: named, behind: numbered}
  for (const form of [
    wallBefore,
    partBefore,
    dateline,
    siteBefore,
    columnBefore,
    stateBefore,
    labelBefore,
    listBefore,
    numberBefore,
    yearBefore
  ]) {
    const [found = ''] = form.exec(parts.title) ?? []
    if (found === '' || !mayStandAlone(parts.title.slice(found.length))) continue
    // 钱一二：某市关于…: who says so is of the title.
    if (form === listBefore && isWriter(bare(found))) continue
    parts.before += found
    parts.title = parts.title.slice(found.length)
  }
  const [form = ''] = formBefore.exec(parts.title) ?? []
  if (bare(parts.title.slice(form.length)).length >= shortest) {
    parts.before += form
    parts.title = parts.title.slice(form.length)
  }
  const year = yearBehind.exec(parts.title)
  if (year && parts.title.slice(0, year.index).includes(year[0].trim())) {
    parts.title = parts.title.slice(0, year.index)
    parts.behind = year[0]
  }
  for (const form of [
    cutBehind,
    siteBehind,
    numberBehind,
    termBehind,
    languageBehind,
    noteBehind
  ]) {
    const [found = ''] = form.exec(parts.title) ?? []
    const rest = parts.title.slice(0, parts.title.length - found.length)
    if (found === '' || !mayStandAlone(rest)) continue
    parts.title = rest.trim()
    parts.behind = found + parts.behind
  }
  return parts
}

/** The number that is printed with a title, else `null`. */
export function numberIn({before, behind}: TitleParts): string | null {
  return findDocumentNumber(before) ?? findDocumentNumber(behind) ?? onlyOrdinal(behind)
}

/** Names of columns have two or four characters, most names of people three. */
function isWriter(name: string): boolean {
  return name.length === 3 && beginsWithSurname(name) && isPersonName(name)
}

function mayStandAlone(title: string): boolean {
  const own = title.length > longest ? title : title.replace(wallsBehind, '')
  return bare(own).length >= shortest && genreOf(own) !== null
}
