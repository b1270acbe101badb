import {findDate, onlyTimestamp} from '../lexicon/dates.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {isPersonName} from '../lexicon/person.ts'
import {beginsWithSurname} from '../lexicon/surnames.ts'

/** Characters of a line that tells nothing but where and when something was published. */
const longest = 60
/** 第02版, A3版：要闻, 星期一　第2版; minutes have a day of the week, too, but no page. */
const issue =
  /^(?:星期[一二三四五六日天])?[\s，,]?[第A-Z]?\s?[\dA-Z]{1,5}\s?版(?:[:：][\p{Script=Han}·]{2,12})?$/u
/** 第26,316号, of a newspaper. */
const counted = /^总?第\s?[\d,，]{1,8}\s?[号期]$/
/** 《某某日报》（…） */
const inPaper = /^《\s?[\p{Script=Han}\s]{2,24}》\s?[（(](.*)[）)]$/u
/** 某某 发表于 2024-03-05 12:09:43 */
const posted = /^\S{1,20}\s发[表布]于[:：]?\s?(\d.*)$/u
/** 13.07.2024 14:18 */
const dayFirst = /^\d{2}\.\d{2}\.(?:19|20)\d{2}\s{1,4}\d{1,2}:\d{2}$/
/** 某某要闻2024-03-05 09:20:10钱一: the column and who posted it, without marks */
const glued =
  /^\p{Script=Han}{0,8}((?:19|20)\d{2}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}(?::\d{2})?)\s?(\p{Script=Han}{2,4})$/u
/** 2024年03月05 09:20:10, on a page that lost a character */
const cutDay = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}\s\d{1,2}:\d{2}(?::\d{2})?$/
/** 2024年3月5日发表 */
const published = /^((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s?[发發][表布佈]$/
/** 某某日报 2024-03-05 09:26 大字: who published, when, and a button. */
const pressFirst =
  /^\p{Script=Han}{2,12}(?:报|网|社|台|在线|发布|融媒|新闻|客户端)\s?((?:19|20)\d{2}-\d{1,2}-\d{1,2}\s\d{1,2}:\d{2}(?::\d{2})?)(?:\s\p{Script=Han}{1,4})?$/u
/** (2024-03-05), small in a heading of a page. */
const bracketedDay = /^[（(]?\s?((?:19|20)\d{2}-\d{1,2}-\d{1,2})\s?[)）]$/
/** How the names of what publishes end. */
const press = /^\p{Script=Han}{1,18}(?:报|网|社|台|办|办公[室厅]|中心)$/u

/** The day on which a page or a paper was published, as a line prints it that tells nothing else but where; else `null`. */
export function dayOfPress(line: string): string | null {
  if (line.length > longest) return null
  const [, stamp, poster = ''] = glued.exec(line) ?? []
  const told =
    published.exec(line)?.[1] ??
    bracketedDay.exec(line)?.[1] ??
    pressFirst.exec(line)?.[1] ??
    (isWriter(poster) ? stamp : undefined)
  if (told !== undefined) return told
  if (dayFirst.test(line) || cutDay.test(line)) return line
  const bare = line
    .replace(/^(?:https?:\/\/|www\.)\S{1,40}\s/, '')
    .replace(/(?:\s?[|｜]){1,20}$/, '')
  if (bare !== line) return dayOfPress(bare)
  if (onlyTimestamp(line) !== null) return line
  const post = posted.exec(line)?.[1]
  if (post !== undefined && onlyTimestamp(post) !== null) return post
  const text = inPaper.exec(line)?.[1]?.trim() ?? line
  const found = findDate(text)
  if (found?.start !== 0) return null
  const printed = text.slice(0, found.end)
  const rest = text.slice(found.end).trim()
  if (text !== line && rest === '') return printed
  const isStamp = !printed.includes('年') || timeFirst.test(rest)
  const isOfPress =
    issue.test(rest) ||
    buttons.test(rest) ||
    counted.test(rest) ||
    turns.test(rest) ||
    isSource(rest, isStamp)
  return rest !== '' && isOfPress ? printed : null
}

/** 星期三 放大 缩小 默认 上一篇 下一篇 >>返回首页: what a paper prints behind its day. */
const buttons =
  /^(?=.{0,40}(?:放大|[上下]一篇|返回首页))(?:星期[一二三四五六日天]?|放大|缩小|默认|[上下]一[篇版期]|返回(?:首页|目录)|[\d\s<>＜＞]){1,60}$/
/** < 上一版 下一版 >, behind the day of a paper. */
const turns = /^[<＜]?\s?上一[版期][^。；]{0,20}$/
/** Who wrote what a journal prints on a page. */
function isWriter(name: string): boolean {
  return name.length <= 4 && beginsWithSurname(name) && isPersonName(name)
}

/** The time of a post. */
const timeFirst = /^\d{1,2}:\d{2}(?::\d{2})?/

/** Whether what stands behind a day in digits is the time of day and who published: 10:20 区政府办公室. */
function isSource(rest: string, isStamp: boolean): boolean {
  const words = rest.replace(timeFirst, '').split(/[\s-]/)
  const names = words.filter((word) => word !== '')
  return (
    isStamp &&
    names.length > 0 &&
    names.every((name) => isOrgan(name) || press.test(name) || isWriter(name))
  )
}
