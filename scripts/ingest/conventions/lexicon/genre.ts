import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import type {Kind} from '../../../../src/schema/kinds.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {genreBy} from './genres.ts'
import {unspaced} from './punctuation.ts'
import {remembered} from './remembered.ts'
import {withoutNoteMark} from './title-marks.ts'

/**
 * The genre that a title names with its last words, or `null`.
 *
 * @param words of the archive, whose endings come before those of the country
 */
export function genreOf(title: string, words?: Pick<ArchiveWords, 'endings'>): Kind | null {
  if (words && words.endings.length > 0) {
    const rest = restOf(title)
    const own = words.endings.filter(({ending}) => rest.endsWith(ending))
    const [longest] = own.toSorted((a, b) => b.ending.length - a.ending.length)
    if (longest) return longest.kind
  }
  return nationalGenreOf(title)
}

const nationalGenreOf = remembered((title): Kind | null => {
  const rest = restOf(title)
  const isNumbered = rest.length < unspaced(title).length && ofMeeting.test(rest)
  const genre = genreBy('endings', simplified(rest)) ?? (isNumbered ? 'minutes' : null)
  return genre ?? genreBy('endings', inBrackets.exec(simplified(unspaced(title)))?.[1] ?? '')
})

/** 某会会议（会议议程）, with its day or without: a paper of a meeting that says in brackets which. */
const inBrackets =
  /会议[（(](\S{0,6}(?:议程|日程|[记纪]录|纪要))[）)](?:\d{4}年\d{1,2}月\d{1,2}日)?$/

/** A title without what stands behind the last words that name its genre. */
function restOf(title: string): string {
  const own = enclosed.exec(unspaced(title))?.[1] ?? title
  return withoutNumber(
    withoutAppended(
      withoutNoteMark(unspaced(own))
        .replace(/[。.]$/, '')
        .replace(day, '')
    )
  )
}

/** 某会议议程 2024年3月5日: the day of a paper, behind its title. */
const day = /(?<=\S{4})(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/

/** 《某市人民政府关于…的通知》, with its number in front or without. */
const enclosed = /^(?:\p{Script=Han}{2,14}[〔［[（(]\d{4}[〕］\]）)]\d{1,5}号)?《([^《》]+)》$/u

/** Meetings that are known by their number, and so are the minutes of them: 专题会议2024012. */
const ofMeeting = /(?:专题|办公|常务|协调|联席)会议$/

/** Titles may end with a number or a year: 公告第7号, 纪要〔2024〕5号, 纪要2024005, 权力清单2024年. */
function withoutNumber(title: string): string {
  const plain = title
    .replace(ordinal, '')
    .replace(/(?<=(?:清[单單]|目[录錄]|名[录錄]|年[报報]))(?:19|20)\d{2}年(?:度|版|本)?$/, '')
  const digits = /\d{1,12}$/.exec(plain)
  return plain.slice(0, digits?.index).replace(/[〔[［]$/, '')
}

const ordinal =
  /(?:[〔[［（(](?:19|20)\d{2}[〕\]］）)]|(?:19|20)\d{2}年)?第?(?:\d{1,5}|[〇一二三四五六七八九十百]{1,5})[号期次號]$/

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
