import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {findDate, onlyDate, onlyTimestamp} from '../lexicon/dates.ts'
import {findDocumentNumber} from '../lexicon/document-number.ts'
import {genreOf} from '../lexicon/genre.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {unglossed, unspaced} from '../lexicon/punctuation.ts'
import {remembered} from '../lexicon/remembered.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {type FieldOf, readCells, readGlued} from './cells.ts'
import {dayOfPress} from './press-lines.ts'
import {dataFields, type Field, fieldOf, isListed, ofOthers, ofPress} from './catalogue-fields.ts'

/** A field that a format keeps as data: a label of a catalogue, or a word of data files. */
export function toEntry({label, value}: {label: string; value: string}): CatalogueEntry {
  const name = label.trim().toLowerCase()
  return {field: fieldOf(label) ?? dataFields[name] ?? 'other', label, value}
}

/** One field as printed, its label without inner spaces. */
export interface CatalogueEntry {
  field: Field
  label: string
  value: string
}

/** Those of an archive may be so long. */
const longestLabel = 12
const bullet = /^(?:[\s•·●■◆*\-（(]+|\d{1,2}[.．]\s*(?=[【[]\p{Script=Han}))/u
/** 【索引号】, which is as good as a colon. */
const bracketed = /[【[]([\p{Script=Han}\s]{2,16})[】\]]\s*[:：]?/gu
/** [ 来源：某报 | 发布时间：2024-05-09 ]: the fields of a page, in brackets together. */
const boxed = /^\[\s?([^[\]:：]{2,20}[:：][^[\]]{1,120})\]$/u
/** [ 2024-05-09 ] [ 来源：某报 ], [日期：2024-05-09] 来源：某报: a day or a field, each in brackets, with another or nothing behind. */
const eachBoxed =
  /[[【]\s?((?:\d{4}-\d{1,2}-\d{1,2})|\p{Script=Han}{2,4}[:：][^[\]【】:：]{0,40})\s?[\]】](?=\s{0,8}(?:$|[[【]|\d{4}-|\p{Script=Han}{2,6}[:：]))/gu
/** [来源：某县人大] 2024-05-09: the first field alone in brackets, and the day behind it. */
const boxedFirst = /^[[【]([来來]源[:：][^[\]【】]{1,40})[\]】](?=\s{1,8}\d{4}-\d)/u
/** 某县人民政府门户网站 www.example.gov.cn, in front of the fields of a page. */
const siteFirst = /^\p{Script=Han}{2,20}网站?(?:\s+[\w.:/-]{4,60})?$/u
/** 姓名：某某, in front of when a letter was written. */
const writerFirst = /^(?:姓名|昵称|网名|写信人|来信人|留言人)[:：]\s*\S{1,10}$/
/** 编辑：某某 2024-05-09 17:03, 版次：03 2024年05月09日: the day of a post behind who made it, or where it stood. */
const dayBehind =
  /(?<=\S)\s{1,8}(?:[·|｜]\s)?(?:\d{4}-\d{1,2}-\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?|\d{4}年\d{1,2}月\d{1,2}日)$/
/** 2024-05-09人气：12: what a site counts, right behind a day. */
const countBehind = /(?<=\d)\s{0,9}\p{Script=Han}{2,4}[:：]\s{0,9}\d{0,9}$/u
/** · 1024人看过: how many have read a page, behind the rest of its fields. */
const readers =
  /^(?:放大字体|缩小字体|打印本?页?|分享|\s){1,8}(?=\d)|\s[·|｜]\s\d{1,9}\s?[人次](?:看[过過]|[浏瀏][览覽]|[阅閱][读讀])$/
/** [某县人民政府]2024-05-09: who published, and when, without labels. */
const sourceAndDay = /^[【[]([^【】[\]]{2,40})[】\]]\s*(?=\d{4}[-/.年])/

/** 2024-05-09 1 1 某某日报 content_12.html 1 …/enpproperty-->: what a publisher's program leaves below a page of a paper. */
const ofPublisher =
  /^((?:19|20)\d{2}-\d{2}-\d{2})\s[\d\s]{0,12}(\p{Script=Han}{2,12})\scontent_\d{1,12}\.html?\s.{0,80}\/enpproperty-->$/u

/**
 * The fields of a line that holds nothing but such fields, or `null`. Labels have colons, or stand
 * in brackets or cells, or are divided from their values by spaces.
 *
 * @param words of the archive
 */
export function readCatalogueLine(
  text: string,
  words?: Pick<ArchiveWords, 'labels'>
): readonly Readonly<CatalogueEntry>[] | null {
  const own = words?.labels ?? []
  return own.length === 0 ? readNational(text) : readLine(text, own)
}

const readNational = remembered((text) => readLine(text, []))

function readLine(text: string, own: ArchiveWords['labels']): CatalogueEntry[] | null {
  // A page may print marks for the spaces that it lost: 2024-05-09 10:20? 作者：
  const printed = unglossed(text)
    .replace(/(?<![?？])[?？]{1,9}(?=\s|$)/g, '')
    .replace(readers, '')
  const known: FieldOf = (label) =>
    fieldOf(label) ?? own.find((each) => each.label === label)?.field ?? null
  const plain = printed.replace(bullet, '').replace(boxed, '$1').replace(boxedFirst, '$1')
  const [, pressDay, paper] = ofPublisher.exec(plain) ?? []
  if (pressDay !== undefined && paper !== undefined) {
    return [
      {field: 'published', label: '发布日期', value: pressDay},
      {field: 'other', label: '来源', value: paper}
    ]
  }
  const source = sourceAndDay.exec(plain)
  if (source && isOrgan(source[1] ?? '')) {
    const rest = readLine(plain.slice(source[0].length), own)
    const value = (source[1] ?? '').trim()
    return rest && [{field: 'issuer', label: '来源', value}, ...rest]
  }
  const line = plain
    .replace(eachBoxed, ' $1 ')
    .replace(bracketed, (whole, label: string) =>
      known(unspaced(label)) === null ? whole : ` ${label}：`
    )
    .trim()
    .replace(/^【|[）)】]$/g, '')
  const isItem = /^[•·]/.test(printed.trim()) && /^\d/.test(plain) && onlyDate(plain) !== null
  const day = isItem ? plain.trim() : dayOfPress(plain.trim())
  // 《某某日报》（2024年5月9日 02版） may stand below a text, where a day alone is the paper's own.
  if (day !== null)
    return [{field: 'published', label: plain.startsWith('《') ? '发布日期' : '时间', value: day}]
  const walled = /[|｜\t]/.test(line) || !hasColon(line) ? readCells(line, known) : null
  if (walled) return walled
  const labels = labelsOf(line, known)
  const [first] = labels
  if (!first) return readGlued(line, known)
  const front = line
    .slice(0, first.start)
    .replace(/^[|｜]\s*/, '')
    .replace(/[|｜·]\s*$/, '')
    .trim()
  const told = front === '' ? null : isDate(front) ? front : dayOfPress(front)
  const number = front !== '' && unspaced(front) === findDocumentNumber(front) ? front : null
  const isKnown =
    front === '' ||
    told !== null ||
    number !== null ||
    siteFirst.test(front) ||
    writerFirst.test(front)
  const cells = isKnown ? [] : readCells(front, known)
  if (cells === null) return null
  const entries = labels.flatMap(({label, field, end}, at): CatalogueEntry[] => {
    const next = labels[at + 1]
    const whole = line
      .slice(end, next?.start ?? line.length)
      .trim()
      .replace(/^[|｜]\s*(?=[^|｜\s])/, '')
      .replace(countBehind, '')
      .replace(/(?<=[^\s|｜])(?:\s{0,9}[|｜]){1,9}$/, '')
      .replace(/^[\s|｜]{1,19}$/, '')
    // The bracket in which the next label stands is not of this value.
    const value = next ? whole.replace(/[【[（(|｜]$/, '').trim() : whole
    const posted = field === 'other' ? dayBehind.exec(value)?.[0] : undefined
    if (posted === undefined) return [{field, label, value}]
    const who = value.slice(0, -posted.length).trim()
    return [
      {field, label, value: who},
      {field: 'published', label: '时间', value: posted.trim()}
    ]
  })
  if (told !== null) return [{field: 'published', label: '时间', value: told}, ...entries]
  if (number !== null) {
    // A line of the paper itself holds its number and who let it go out.
    const isOfPage = entries.some(({field}) => field === 'published')
    return isOfPage ? [{field: 'documentNumber', label: '文号', value: number}, ...entries] : null
  }
  return [...cells, ...entries]
}

/** Whether a line has a colon that is not of a time of day. */
function hasColon(line: string): boolean {
  return /[:：]/.test(line.replace(/\d[:：]\d/g, ''))
}

/** Whether nothing but a catalogue has such a field: 索引号, 发文字号, the time of a post. */
export function isOnlyOfCatalogues({field, label, value}: CatalogueEntry): boolean {
  return !ofOthers.has(simplified(label)) || (field === 'published' && posted.test(value))
}

const posted = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{2}\.\d{2}\.\d{4})\s+\d{1,2}:\d{2}/

/** Whether a field names an article, or tells where and when it was published. */
export function isOfPress(entry: CatalogueEntry): boolean {
  const {field, label, value} = entry
  if (field === 'title') return value === '' || genreOf(value) !== null
  return ofPress.has(simplified(label)) && mayHaveValue(entry)
}

/** Whether the value of a field is of its kind: that of 时间 is a time of publication, not 上午9时. */
export function mayHaveValue({label, value}: CatalogueEntry): boolean {
  return !/^(?:日期|时间|時間)$/.test(label) || value === '' || isDate(value)
}

/** 2024-02-10, 2024年2月10日 09:20; not 2024年2月10日上午9时 */
function isDate(value: string): boolean {
  return onlyDate(value) !== null || onlyTimestamp(value) !== null
}

/** A label in a line, with its colon: `start` to `end`, `end` excluded. */
interface PrintedLabel {
  label: string
  field: Field
  start: number
  end: number
}

/**
 * The labels of a line: each stands at its front or behind a space or a mark of division; the next
 * ones also right behind a value (2024-05-09来源：某报作者：).
 */
function labelsOf(line: string, known: FieldOf): PrintedLabel[] {
  const labels: PrintedLabel[] = []
  const isDated = findDate(line)?.start === 0
  for (const {index} of line.matchAll(/[:：]/g)) {
    const from = labels.at(-1)?.end ?? 0
    const label = labelBefore(line, index, {from, isGlued: isDated || from > 0}, known)
    if (label) labels.push(label)
  }
  return labels
}

/** The longest label between `from` and a colon; spaces may spread it. */
function labelBefore(
  line: string,
  colon: number,
  {from, isGlued}: {from: number; isGlued: boolean},
  known: FieldOf
): PrintedLabel | null {
  let longest: PrintedLabel | null = null
  let label = ''
  for (let start = colon - 1; start >= from && label.length < longestLabel; start--) {
    const character = line.charAt(start)
    // | 事项分类名称: in a cell of its own a label is whole, known or not.
    if (
      /[|｜]/.test(character) &&
      longest &&
      /\p{Script=Han}/u.test(line.charAt(longest.start - 1))
    )
      return null
    if (/[:：|；;]/.test(character)) break
    if (/\s/.test(character)) continue
    label = character + label
    const field = known(label)
    // 某州政府 文 号: spaces spread the letters of a label, and part it from the value before it.
    if (longest && /\s/.test(line.slice(start, longest.start)) && !isListed(label)) continue
    const isFree = isGlued || start === 0 || /[\s|；;'’]/.test(line.charAt(start - 1))
    if (field && isFree) longest = {label, field, start, end: colon + 1}
  }
  return longest
}

/** The first value of a field, or `null`. */
export function valueOf(entries: readonly CatalogueEntry[], field: Field): string | null {
  return entries.find((entry) => entry.field === field && entry.value !== '')?.value ?? null
}

/** The first date of a field, ISO, or `null`. */
export function dateOf(entries: readonly CatalogueEntry[], field: Field): string | null {
  const value = valueOf(entries, field)
  return value === null ? null : (findDate(value)?.iso ?? null)
}
