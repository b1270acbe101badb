import type {Nodes} from 'hast'
import type {Finding} from '../reader.ts'
import type {Article} from './article.ts'
import {showsDocument} from './embedded.ts'
import {hiddenSentences} from './hidden.ts'
import type {Line} from './line.ts'
import type {Page} from './parse-page.ts'
import {perhapsUnseen} from './perhaps-unseen.ts'
import {isElement, isRemark} from './elements.ts'

/** Characters of a text that tell which it is. */
const shown = 20

/** What is not certain of a page as it was read. */
export function doubtsOf(
  {root, isBounded}: Page,
  lines: readonly Line[],
  article: Article
): Finding[] {
  const doubts: Finding[] = []
  const add = (expected: string, line: Line | null) =>
    doubts.push({
      rule: 'reading-doubtful',
      place: line?.places[0] ?? null,
      found: line ? `“${line.text.trim().slice(0, shown)}”` : '网页',
      expected
    })
  if (isBounded) add('标记嵌套太深，里面的表格和段落可能分错', null)
  if (showsDocument(root)) add('网页中嵌有另一份文件，其中的文字没有收录', null)
  const [hidden] = hiddenSentences(root)
  if (hidden !== undefined) add(`有成句的文字不显示，没有收录：“${hidden.slice(0, shown)}”`, null)
  if (holdsRemarks(root)) add('有批注，没有收入正文', null)
  const [outside] = article.doubts
  if (outside) add('它在正文之外而成句，分不清是否正文，连同其间的文字一并收录', outside)
  const inside = lines.slice(article.start, article.end)
  const text = inside.map((line) => line.text.replace(/\s+/g, '')).join('')
  const unseen = perhapsUnseen(root).find((sentence) => text.includes(sentence))
  if (unseen !== undefined)
    add(`有成句的文字可能不显示，仍收入正文：“${unseen.slice(0, shown)}”`, null)
  const raised = inside.find(({isRaised}) => isRaised)
  if (raised) add('数字后面紧接着上标的数字，照录后连成一个数', raised)
  const struck = inside.find(({isStruck}) => isStruck)
  if (struck) add('划了删除线的字照录，删除线没有保留', struck)
  return doubts
}

/** Whether a page holds what somebody remarked on its text. */
function holdsRemarks(node: Nodes): boolean {
  if (isElement(node) && isRemark(node)) return true
  return 'children' in node && node.children.some(holdsRemarks)
}
