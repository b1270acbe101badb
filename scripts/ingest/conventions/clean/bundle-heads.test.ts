import {expect, test} from 'vitest'
import {readLines} from '../../engine/read/lines.ts'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {body, subjects} from './mark.fixture.ts'
import {pageFurniture} from './page-furniture.ts'

const head = '乌有市文件汇编'

/** A document of the lines of some pages, whose title stands at its front. */
function documentOf(pages: readonly (readonly string[])[], title: number): Document {
  const {children} = readLines(pages.map((lines) => lines.join('\n')).join('\n\f'))
  const data = {meta: {}, meeting: null, titleSpan: {start: title, end: title + 1}}
  return {type: 'document', children: children.filter(isBlock), data}
}

/** What is left in documents, and where their titles stand. */
function left(documents: readonly Document[]) {
  pageFurniture()({type: 'root', children: [...documents]})
  return documents.map(({children, data}) => {
    const blocks = children.filter(isBlock)
    return {first: blocks.slice(0, 1).map(textOf), title: data.titleSpan?.start}
  })
}

test('a line above the title of a document that is the head of others is the head of this one, too', () => {
  const documents = subjects.map((subject) =>
    documentOf(
      [
        [head, `关于${subject}的报告`, ...body(subject, 9)],
        [head, ...body(subject, 5)]
      ],
      1
    )
  )
  expect(left(documents)).toEqual(
    subjects.map((subject) => ({first: [`关于${subject}的报告`], title: 0}))
  )
})

test('the title of a document that its own pages have as their head is left', () => {
  const documents = subjects.map((subject) => {
    const title = `关于${subject}的报告`
    return documentOf(
      [
        [title, ...body(subject, 9)],
        [title, ...body(subject, 5)],
        [title, ...body(subject, 4)]
      ],
      0
    )
  })
  expect(left(documents)).toEqual(
    subjects.map((subject) => ({first: [`关于${subject}的报告`], title: 0}))
  )
})
