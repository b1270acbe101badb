import {countHan} from '../../../../../src/text/han.ts'
import type {Finding, Reading, Refusal} from '../reader.ts'
import {findArticle} from './article.ts'
import {dayFieldsOf} from './day-fields.ts'
import {doubtsOf} from './doubts.ts'
import {fieldRowsOf} from './fields.ts'
import {printFilledFields} from './filled-fields.ts'
import {readHead} from './head-data.ts'
import {judgePage} from './judge.ts'
import {labelsOf} from './labels.ts'
import {layoutOf} from './layout.ts'
import {restoreSpaces} from './line-ends.ts'
import {linesOf} from './lines.ts'
import {numberItems} from './markers.ts'
import {parsePage} from './parse-page.ts'
import {placesOf} from './places.ts'
import {setReadingsBehind} from './readings.ts'
import {openShadows} from './shadows.ts'
import {setSmallPrintApart} from './small-print.ts'
import {printTicks} from './ticks.ts'
import {toNodes} from './to-nodes.ts'

/** What a page is read from. */
export interface PageText {
  text: string
  encoding: string | null
  doubts: readonly Finding[]
}

const aboveText: Finding = {
  ...{rule: 'reading-doubtful', place: null, found: '注音'},
  expected: '注在字上的音照录在字后的括号里'
}

/** The article of a page, what stands around it as furniture; or why it holds none. */
export function readPage({text, encoding, doubts}: PageText): Reading | Refusal {
  const parsed = parsePage(text)
  if ('tooMany' in parsed) {
    const {tooMany, most} = parsed
    const [found = '', expected = ''] = [tooMany, most].map((count) => `${String(count)} 个标记`)
    return {rule: 'source-large', status: 'failed', found, expected}
  }
  const {root} = parsed
  openShadows(root)
  restoreSpaces(root)
  setSmallPrintApart(root)
  const hasReadings = setReadingsBehind(root)
  printFilledFields(root)
  printTicks(root)
  numberItems(root)
  // What stands in the head has places in front; how many there are, the lines below tell.
  const count = readHead(root, []).fields.length
  const printed = placesOf(root, count)
  const page = linesOf(root, printed)
  const {fields: named, titles, columns} = readHead(root, page.lines)
  const fields = fieldRowsOf(page.lines)
  const article = findArticle(page, titles, columns, (line) => fields.has(line))
  for (const [line, field] of dayFieldsOf(page, article)) fields.set(line, [field])
  const head = named.map((each) =>
    each.isOfPage && !article.title ? {...each, field: null} : each
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
      ...(hasReadings ? [aboveText] : []),
      ...doubtsOf(parsed, page.lines, article)
    ]
  }
}
