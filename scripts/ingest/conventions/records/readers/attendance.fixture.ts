import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {createBlock, isBlock, textOf} from '../../../engine/tree/blocks.ts'
import type {Document} from '../../../engine/tree/nodes.ts'
import {genreOf} from '../../lexicon/genre.ts'
import {rosters} from '../../structure/rosters.ts'
import attendance from './attendance.ts'

/** What is read of minutes of some lines. */
export function run(...lines: readonly string[]) {
  return runAs('乌有市第八届人大常委会第三次会议纪要', ...lines)
}

export function runAs(title: string, ...lines: readonly string[]) {
  const document = create(title, lines)
  const file = new VFile({path: 'a.txt'})
  rosters()(treeOf(document))
  const lists = attendance.read(document, file)
  const namesOf = (wanted: string) =>
    lists.flatMap(({status, names}) => (status === wanted ? names : []))
  const blocks = document.children.filter((child) => isBlock(child))
  return {
    blocks,
    lists,
    found: lists.length > 0 ? {present: namesOf('present'), absent: namesOf('absent')} : undefined,
    messages: file.messages,
    read: blocks.map((block) => [block.data.role ?? [], textOf(block)].flat().join(' '))
  }
}

export function create(title: string, lines: readonly string[]): Document {
  const children = lines.flatMap((line, index) => {
    const gap = lines[index - 1] === '' ? 1 : 0
    return line === '' ? [] : [createBlock(line, {...at(index + 1), gap})]
  })
  return {type: 'document', children, data: {meta: {title}, genre: genreOf(title), meeting: null}}
}

export function at(line: number) {
  return {lines: [line], gap: 0, indent: 0}
}

export function treeOf(document: Document): Root {
  return {type: 'root', children: [document]}
}
