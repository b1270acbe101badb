import {expect, test} from 'vitest'
import {createBlock, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document, Hints} from '../../engine/tree/nodes.ts'
import {attachments} from './attachments.ts'

const block = (text: string, hints: Hints = {}, role?: Block['data']['role']) =>
  createBlock(text, {...{lines: [1], gap: 1, indent: 0, hints}, ...(role ? {role} : {})})

/** The titles of attachments among what stands below a signature. */
function titlesOf(...below: readonly Block[]): string[] {
  const head = [block('道路养护通告', {level: 1}, 'title'), block('2024年3月5日', {}, 'date')]
  const children = [...head, ...below, block('道路由各区县养护。')]
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  attachments()({type: 'root', children: [document]})
  const blocks = document.children.filter((child) => isBlock(child))
  return blocks.filter(({data}) => data.role === 'attachment').map(textOf)
}

test('a heading of a page two levels below its title opens none', () => {
  expect(titlesOf(block('政策问答', {level: 3}))).toEqual([])
  expect(titlesOf(block('养护标准', {level: 2}))).toEqual(['养护标准'])
})

test('names of files, and links to them, are no titles of attachments', () => {
  expect(titlesOf(block('养护清单.xls'), block('养护标准.docx'))).toEqual([])
  expect(titlesOf(block('附件：'), block('招标文件.pdf'))).toEqual([])
  expect(titlesOf(block('附件：'), block('招标文件', {isFile: true}))).toEqual([])
  expect(titlesOf(block('附件：'), block('招标文件'))).toEqual(['招标文件'])
})
