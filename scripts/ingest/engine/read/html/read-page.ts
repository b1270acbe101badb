import type {Root as Tree} from 'hast'
import {countHan} from '../../../../../src/text/han.ts'
import type {Finding, Reading, Refusal} from '../reader.ts'
import {findArticle} from './article.ts'
import {fieldRowsOf} from './fields.ts'
import {readHead} from './head-data.ts'
import {hiddenSentences} from './hidden.ts'
import {judgePage} from './judge.ts'
import {labelsOf} from './labels.ts'
import {layoutOf} from './layout.ts'
import {linesOf} from './lines.ts'
import {numberItems} from './markers.ts'
import {parsePage} from './parse-page.ts'
import {placesOf} from './places.ts'
import {toNodes} from './to-nodes.ts'

/** What a page is read from. */
export interface PageText {
  text: string
  encoding: string | null
  doubts: readonly Finding[]
}

/** The article of a page, what stands around it as furniture; or why it holds none. */
export function readPage({text, encoding, doubts}: PageText): Reading | Refusal {
  const {root, isBounded} = parsePage(text)
  numberItems(root)
  // What stands in the head has places in front; how many there are, the lines below tell.
  const count = readHead(root, []).fields.length
  const printed = placesOf(root, count)
  const page = linesOf(root, printed)
  const {fields: named, titles} = readHead(root, page.lines)
  const fields = fieldRowsOf(page.lines)
  const article = findArticle(page, titles, (line) => fields.has(line))
  const head = named.map((each) =>
    each.field?.label === '标题' && !article.title ? {...each, field: null} : each
  )
  const found = judgePage(root, page.lines, article, article.title !== null)
  if (found !== null) return {rule: 'source-no-article', status: 'not-a-document', found}
  const texts = [...head.map((field) => field.printed), ...printed.texts]
  if (texts.every((each) => countHan(each) === 0))
    return {rule: 'source-not-chinese', status: 'not-a-document'}
  const layout = layoutOf(page.lines, article)
  const labels = labelsOf(page.lines, texts.length, head.length)
  return {
    tree: {
      type: 'root',
      children: toNodes(page.lines, article, head, fields, layout),
      ...(layout === undefined ? {} : {data: {layout}})
    },
    places: texts.map((each, at) => ({text: each, label: labels[at] ?? ''})),
    unit: 'paragraph',
    encoding,
    doubts: [
      ...doubts,
      ...doubtsOf(root, isBounded),
      ...article.doubts.slice(0, 1).map(({places, text: line}): Finding => ({
        rule: 'reading-doubtful',
        place: places[0] ?? null,
        found: '网页',
        expected: `正文之外还有成句的文字（“${line.trim().slice(0, 20)}”），分不清是否正文，一并收录`
      }))
    ]
  }
}

function doubtsOf(root: Tree, isBounded: boolean): Finding[] {
  const doubt = (found: string, expected: string): Finding => ({
    rule: 'reading-doubtful',
    place: null,
    found,
    expected
  })
  const [hidden] = hiddenSentences(root)
  return [
    ...(isBounded ? [doubt('网页', '标记嵌套太深，里面的表格和段落可能分错')] : []),
    ...(hidden === undefined
      ? []
      : [doubt('网页', `有成句的文字不显示，没有收录：“${hidden.slice(0, 20)}”`)])
  ]
}
