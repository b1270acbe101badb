import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {blocksOf, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {claim} from '../facts/claim.ts'
import {decideAll} from '../facts/decide.ts'
import {headLineOf} from '../head/lines.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {genreOfForm} from '../lexicon/form.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {simplified} from '../lexicon/script.ts'
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
  const isByPress = !isPaper && meta.catalogue?.some(({label}) => /来源|作者|编辑/.test(label))
  if (meta.author != null || document.data.sections || isByPress) {
    claim(document, 'kind', 'article', null, 'press')
  }
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
    blocks.some(({data}) => data.role === 'salutation' || data.role === 'signature')
  const text = blocks
    .filter(({data}) => !data.role)
    .slice(0, opening)
    .map(textOf)
  // What announces what follows it is a paper, too: 现将会议议定的事项纪要如下：
  const form = genreOfForm(isPaper ? text : text.filter((each) => announces.test(each)))
  // What a meeting passes without articles is a decision.
  const hasArticles = blocks.some((block) => blockMark(block)?.unit === 'article')
  const other = isPassed && !hasArticles ? 'decision' : isOfMeeting(blocks) ? 'minutes' : null
  const article = !isPaper && isArticle(blocks, text) ? 'article' : null
  claim(document, 'kind', form ?? other ?? article, null, 'form')
}

/** How news begins: 本报讯（记者…）, 新华社某地3月5日电, 近日，, 3月5日下午， */
const newsBegin =
  /^(?:.{0,12}讯\s*[（(【]|本报.{0,6}讯|(?:新华社|新华网|人民网|中新社|中新网).{2,20}电|近日[，,]|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚)?[，,])/u
/** Characters of the first paragraph of news, at least. */
const leastNews = 40

/** Whether a text reads as the press writes: its first paragraph, or a second title behind a dash. */
function isArticle(blocks: readonly Block[], text: readonly string[]): boolean {
  const first = unspaced(simplified(text[0] ?? ''))
  const hasSecondTitle = blocks.some(
    (block) => block.data.role === 'note' && headLineOf(textOf(block)) === 'subtitle'
  )
  return hasSecondTitle || (first.length >= leastNews && newsBegin.test(first))
}

const announces =
  /(?:通知|通告|公告|纪要|答复|批复|函复|报告|解读)如下[:：]\s*$|^(?:主任|各位)[^。]{0,40}(?:委员|代表)[:：]/

/** Lines in which minutes tell when and where a meeting was, and who came. */
const ofMeeting =
  /^(?:会议)?(?:时间|地点|主持人?|出席人?员?|列席人?员?|参加人?员?|参会人?员?|与会人?员?|记录人?|议题|主题|缺席人?员?)[:：]/
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
