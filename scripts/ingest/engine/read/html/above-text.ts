import type {Element} from 'hast'
import {isOfSite} from '../../site-words/below-text.ts'
import {isPageField, isSummary} from '../../site-words/page-fields.ts'
import {plainOf} from '../../site-words/plain.ts'
import {isState} from '../../site-words/states.ts'
import {tabsIn} from '../../site-words/tabs.ts'
import {isField} from './edges.ts'
import {isCurrent, isWithin} from './elements.ts'
import type {Line} from './line.ts'
import type {Lines} from './lines.ts'
import {isSentence, limits} from './measures.ts'
import type {Span} from './span.ts'

/** A line and where it stands among those of its page. */
interface At {
  line: Line
  at: number
  /** The element around its block. */
  around: Element | null
}

/**
 * Lines of an article above its text and outside of the element of that which are the site's: in which
 * state it is, tabs, names of columns, and what stands in other elements above its title.
 *
 * @param columns what the head of the page calls the column that it is in
 */
export function siteAboveText(
  {lines, parents}: Lines,
  {start, end, title}: Span & {title: Span | null},
  columns: ReadonlySet<string>
): Line[] {
  const from = Math.max(start, title?.end ?? 0)
  const text = lines.findIndex(
    (line, at) => at >= from && at < end && isSentence(line) && !isSummary(line.text)
  )
  const aroundOf = (line: Line | undefined) => (line?.block && parents.get(line.block)) ?? null
  const holder = aroundOf(lines[text])
  if (!holder) return []
  const loose = lines.slice(0, text).flatMap((line, at): At[] => {
    const isLoose = at >= start && !line.row && !line.isBeside && !isOf(title, at)
    return isLoose && !isWithin(line.block, holder, parents)
      ? [{line, at, around: aroundOf(line)}]
      : []
  })
  const tabs = tabsIn(loose.map(({line}) => plainOf(line.text)))
  const heading = title?.start ?? titleOverFields(loose)
  const beside = heading === null ? null : aroundOf(lines[heading])
  const isAbove = ({line, at, around}: At) =>
    heading !== null && at < heading && around !== beside && isName(line, title === null)
  const isOfColumn = ({line, at}: At) => {
    const plain = plainOf(line.text)
    return heading !== null && at !== heading && columns.has(plain) && !ofDocument.test(plain)
  }
  const named = loose.filter(
    (each, at) => tabs.has(at) || isState(each.line.text) || isOfColumn(each) || isAbove(each)
  )
  return [...named, ...choicesIn(loose), ...namesAmidFields(loose)].map(({line}) => line)
}

function isOf(span: Span | null, at: number): boolean {
  return span !== null && at >= span.start && at < span.end
}

/** The line that stands right above what a page says of itself; `null` where none does. */
function titleOverFields(loose: readonly At[]): number | null {
  const field = loose.findIndex(({line}) => isPageField(line.text))
  const above = loose[field - 1]
  return above && above.line.letters >= limits.heading ? above.at : null
}

/** Names of bodies stand above titles as well, and 附件. */
const ofDocument = /[府会室局厅院部处所署委社]$|^附/
/** What kind of paper one is, by itself. */
const kind =
  /^(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|复函|纪要|公示|布告|指示|训令|章程|名单|白皮书)$/

/** Whether a line is a short name of something on a page: of a column, or in a column beside it. */
function isName(line: Line, isLong: boolean): boolean {
  const plain = plainOf(line.text).replace(/^[^\p{L}\p{N}]+/u, '')
  if (isOfSite(line.text)) return true
  const isShort = plain.length <= (isLong ? limits.captions.letters : limits.column)
  if (!isShort || ofDocument.test(plain) || kind.test(plain)) return false
  return /^\p{Script=Han}+$/u.test(plain) && !isField(line)
}

/** Short lines in a row, one of which its element says to be shown: tabs. */
function choicesIn(loose: readonly At[]): At[] {
  const rows = Map.groupBy(loose, ({around}) => around)
  return [...rows.values()].flatMap((row) => {
    const isShort = row.every(({line}) => /^\p{Script=Han}{2,8}$/u.test(plainOf(line.text)))
    const current = row.filter(({line}) => line.block && isCurrent(line.block))
    return row.length >= limits.menu && isShort && current.length === 1 ? row : []
  })
}

/** What stands without a label among what a page says of itself: who published it. */
function namesAmidFields(loose: readonly At[]): At[] {
  const rows = Map.groupBy(loose, ({around}) => around)
  return [...rows.values()].flatMap((row) => {
    const others = row.filter(({line}) => !isPageField(line.text) && !isOfSite(line.text))
    const [only] = others
    if (!only || others.length > 1 || row.length < 3) return []
    return /^\p{Script=Han}{2,24}$/u.test(plainOf(only.line.text)) ? [only] : []
  })
}
