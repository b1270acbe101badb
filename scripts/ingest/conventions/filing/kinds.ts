import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Kind} from '../../../../src/schema/kinds.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {blocksOf, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {hasStops} from '../clean/sentence.ts'
import {claim} from '../facts/claim.ts'
import {decideAll} from '../facts/decide.ts'
import {isAssembly} from '../head/byline.ts'
import {isSectionOfBook} from '../head/section-title.ts'
import {headLineOf} from '../head/lines.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {isChronicle} from '../lexicon/chronicle.ts'
import {genreOfForm, genreOfSelf} from '../lexicon/form.ts'
import {newsLead, ofText, tellsOfDeeds} from '../lexicon/news.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {journalOf} from './meetings.ts'

/**
 * Decide what kind of paper each document is: the genre of its title, unless
 * it is an article, of a journal or of the press; where no title tells, what its form says.
 *
 * Afterwards: every document has `meta.kind`; one that nothing tells is `other`, and reported.
 */
export function kinds() {
  return (tree: Root, file: VFile): void => {
    const documents = documentsOf(tree)
    const inJournal = journalOf(tree, documents) !== null
    for (const document of documents) {
      claimKinds(document, inJournal)
      decideAll(document, file, ['kind'])
      const {meta} = document.data
      if (meta.kind !== undefined) continue
      meta.kind = 'other'
      report(file, 'kind-unknown', blocksOf(document)[0] ?? null, {found: meta.title ?? ''})
    }
  }
}

function claimKinds(document: Document, inJournal: boolean): void {
  const {meta, genre = null} = document.data
  const title = blocksOf(document).find(({data}) => data.role === 'title') ?? null
  // A government's own bulletin holds papers with a number or an issuer; a journal holds articles.
  const isPaper = meta.documentNumber != null || meta.issuer != null || meta.dates?.passed != null
  if (inJournal && !(genre && isPaper)) claim(document, 'kind', 'article', null, 'journal')
  claim(document, 'kind', genre, title, 'title')
  const called = genre ? null : genreCalled(document)
  const isByPress =
    !isPaper &&
    !called &&
    meta.catalogue?.some(
      ({label, value}) => value !== '' && /来源|作者|编辑|^原标题/.test(simplified(label))
    )
  if (meta.author != null || document.data.sections || isByPress) {
    claim(document, 'kind', 'article', null, 'press')
  }
  claim(document, 'kind', called, null, 'self')
  claimForm(document)
}

/** So many blocks tell by their form what a paper is of which the title does not. */
const opening = 8

/**
 * Claim what the form of a paper tells that is addressed, signed, numbered or passed; what others
 * quote tells nothing.
 */
function claimForm(document: Document): void {
  const {genre, meta} = document.data
  if (genre) return
  const blocks = blocksOf(document)
  const isPassed = meta.dates?.passed != null
  const isPaper =
    isPassed ||
    meta.documentNumber != null ||
    blocks.some(({data}) => data.role === 'salutation' || data.role === 'signature') ||
    blocks.slice(0, front).some((block) => addressedFirst.test(textOf(block)))
  const text = blocks.filter(isText).slice(0, opening).map(textOf)
  const form = genreOfForm(
    isPaper ? text : text.filter((each) => addressed.test(each.replace(ofText, '')))
  )
  const units = new Set(blocks.map((block) => blockMark(block)?.unit))
  const hasArticles = units.has('article')
  // What a meeting passes without articles is a decision.
  const isMinutes = isOfMeeting(blocks) || ofNumbered.test(simplified(unspaced(meta.title ?? '')))
  const other = isPassed && !hasArticles ? 'decision' : isMinutes ? 'minutes' : null
  // Plans have chapters, too, but divide them into sections and not into articles.
  const isBook = blocks.some((block) => decimal.test(textOf(block)))
  const isNorm = units.has('chapter') && (hasArticles || (!units.has('section') && !isBook))
  // A page of a norm may begin amid its articles.
  const articles = blocks.filter((block) => blockMark(block)?.unit === 'article').length
  const norm = !isPaper && (isNorm || articles >= leastArticles) ? 'regulation' : null
  // What is read to a standing committee and does not say what it is, reports to it.
  const isRead = text.some((each) => toCommittee.test(each.replace(ofText, '')))
  const article = !isPaper && isArticle(blocks, text) ? 'article' : null
  const sent = isSent(blocks) ? 'notice' : null
  claim(
    document,
    'kind',
    form ?? other ?? (isRead ? 'report' : null) ?? article ?? sent ?? norm,
    null,
    'form'
  )
}

/** So many articles make a norm, without a chapter. */
const leastArticles = 3
/** 10.1凡须由会议决定的事项: a paragraph of a book, numbered after its chapter. */
const decimal = /^\s*\d{1,3}\.\d{1,3}\s?\p{Script=Han}/u

/** 各市、县人民政府：…: whom a paper is sent to, run into its text. */
const addressedFirst = /^各[^。；：:]{2,80}(?:政府|单位|部门|机构|委|局|厅)[：:]/

/** So many blocks at the front may say whom a paper is sent to. */
const front = 3

/** Whether a paper is sent to several offices; what its text does not call anything else is a notice then. */
function isSent(blocks: readonly Block[]): boolean {
  return blocks.slice(0, front).some((block) => {
    const text = textOf(block)
    const isAddress = text.length <= longestLine && /[:：]$/.test(text) && !text.includes('如下')
    return (
      isAddress && !isAssembly(text) && /^\s*各|[，、,；\p{Script=Han}]各\p{Script=Han}/u.test(text)
    )
  })
}

/** How news ends: who sent it, and from where: （子虚　钱一二） */
const newsEnd =
  /。[（(](?:通讯员|\p{Script=Han}{2,4})\s\p{Script=Han}{2,3}(?:\s\p{Script=Han}{2,3})?[）)]$/u

/** 记者：钱一 孙二, on a line at the end of what they report, or above it. */
const byReporter =
  /^[（(]?(?:(?:本报|本网|全媒体|融媒体?)?记者|通讯员|图文|文图)[:：]?\s?\p{Script=Han}{2,4}(?![，。]).{0,40}$/u
/** So many blocks at the end of news may tell who made them. */
const ending = 3

/** 内容提要：, 关键词：, 本文着重…, 出处：…大辞典, 下稿代某署发出: what essays, entries and press releases say of themselves. */
const essay =
  /^下稿代.{2,30}发出|^出处[:：].{0,60}(?:辞典|词典|全书|百科)|^(?:内容提要|摘要|关[键健]词)[:：]|(?:^|[，。；])本文(?![件书号本所自由])/

/** Whether a text reads as the press writes: its first paragraph, or a second title behind a dash. */
function isArticle(blocks: readonly Block[], text: readonly string[]): boolean {
  const hasSecondTitle = blocks.some(
    (block) => block.data.role === 'note' && headLineOf(textOf(block)) === 'subtitle'
  )
  return (
    hasSecondTitle ||
    newsLead(text[0] ?? '') !== null ||
    isOfChronicle(blocks, text) ||
    text.some((each) => essay.test(simplified(unspaced(each.slice(0, longestLine))))) ||
    text.some((each) => newsEnd.test(each.trim())) ||
    [...blocks.slice(0, front), ...blocks.slice(-ending)].some((block) =>
      byReporter.test(simplified(textOf(block).trim()))
    ) ||
    (blocks.every((block) => blockMark(block) === null) && tellsOfDeeds(text))
  )
}

/** 第七节　人大代表视察 above 1984年11月，…: a section of a chronicle. */
function isOfChronicle([first, ...rest]: readonly Block[], text: readonly string[]): boolean {
  if (first === undefined) return false
  const isSection = isSectionOfBook(textOf(first)) && text.some((each) => year.test(each))
  return isSection || rest.slice(0, 3).some((block) => isChronicle(textOf(block)))
}

const year = /^(?:19|20)\d{2}年/

const toCommittee = /^(?:主任|委员长)[、，,][^。]{0,30}委员[:：]/
const addressed = /解读如下[:：]\s*$|^(?:主任|各位)[^。]{0,40}(?:委员|代表)[:：]/

/** So many blocks at the end of a text tell what it is, too: 特此公告。 */
const closing = 6

/** What a paper calls itself in its first paragraphs, or in the last ones above its signature. */
function genreCalled(document: Document): Kind | null {
  const blocks = blocksOf(document)
  const signed = blocks.findIndex(({data}) => data.role === 'signature' || data.role === 'date')
  const text = blocks.slice(0, signed === -1 ? blocks.length : signed).filter(isText)
  const end = Math.max(opening, text.length - closing)
  return genreOfSelf([...text.slice(0, opening), ...text.slice(end)].map(textOf))
}

/** Whether a block is of the text, or stands for the title of a paper that has none. */
function isText(block: Block): boolean {
  const {role} = block.data
  return !role || (role === 'title' && (hasStops(textOf(block)) || blockMark(block) !== null))
}

/** Lines in which minutes tell when and where a meeting was, and who came. */
const ofMeeting =
  /^(?:会议)?(?:时间|地点|主持人?|出席人?员?|列席人?员?|参加人?员?|参会人?员?|与会人?员?|记录人?|议题|主题|缺席人?员?)[:：]/
/** 某市政府第212次常务会议, which says nothing else: that of its minutes. */
const ofNumbered =
  /^\p{Script=Han}{2,24}第[〇零一二三四五六七八九十百\d]{1,6}次\p{Script=Han}{0,6}会议$/u
/** So many of them make minutes. */
const leastLines = 3

function isOfMeeting(blocks: readonly Block[]): boolean {
  const lines = blocks.slice(0, opening * 2).filter((block) => {
    const text = textOf(block)
    return text.length <= longestLine && ofMeeting.test(simplified(unspaced(text)))
  })
  return lines.length >= leastLines
}

/** Characters of such a line. */
const longestLine = 400
