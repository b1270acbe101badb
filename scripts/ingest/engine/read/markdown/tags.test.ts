import {expect, test} from 'vitest'
import {blocksIn, isBlock, textOf} from '../../tree/blocks.ts'
import {readSource} from '../readers.ts'

async function read(text: string) {
  const reading = await readSource('a.md', new TextEncoder().encode(text))
  if ('rule' in reading) throw new Error(`Expected a reading, got ${reading.rule}`)
  const {tree, places} = reading
  return {
    blocks: tree.children.filter(isBlock).map(textOf),
    begins: tree.children.filter(isBlock).map(({data}) => data.hints?.begins ?? false),
    asides: tree.children.flatMap((node) => (node.type === 'furniture' ? [node.reason] : [])),
    all: tree.children.flatMap(blocksIn).map(textOf),
    places: places.map(({text: place}) => place)
  }
}

test.each(['<br>', '<br/>', '<BR />'])(
  '%s breaks a heading, and is none of its text',
  async (tag) => {
    const {blocks, begins, places} = await read(`# 子虚区人民政府${tag}关于修桥的通知`)
    expect(blocks).toEqual(['子虚区人民政府', '关于修桥的通知'])
    expect(begins).toEqual([true, false])
    expect(places).toEqual(['子虚区人民政府关于修桥的通知'])
  }
)

test('a tag begins a line of a paragraph, and parts the words of a cell', async () => {
  expect((await read('甲<br>乙\n丙')).blocks).toEqual(['甲', '乙', '丙'])
  expect((await read('| 甲<br>乙 | 丙 |\n|---|---|\n| 丁 | 戊 |')).all).toEqual([
    '甲 乙\t丙',
    '丁\t戊'
  ])
})

test('an escaped tag is text', async () => {
  expect((await read('甲\\<br>乙')).blocks).toEqual(['甲<br>乙'])
})

test.each(['[//]: # (保存于 2024-04-02)', '[comment]: <> (保存)', '[//]: # "保存"'])(
  '%s is a comment',
  async (line) => {
    const {blocks, asides} = await read(`${line}\n\n甲`)
    expect(blocks).toEqual(['甲'])
    expect(asides).toEqual(['comment'])
  }
)

test('what else looks like a definition is text', async () => {
  expect((await read('[^1]: 注释。')).blocks).toEqual(['[^1]: 注释。'])
  expect((await read('[//]: # (甲)乙')).blocks).toEqual(['[//]: # (甲)乙'])
})
