import type {RootContent} from 'mdast'
import {blocksIn, createBlock, firstLine, toFurniture} from '../tree/blocks.ts'
import type {Place, Reading} from './reader.ts'

/**
 * Give each number that counts a line a place of its own in front of the line, and set it aside.
 *
 * @param reading of the lines without their numbers, each of which is a place
 * @param counted by the index of their lines
 */
export function placeNumbers(
  {tree, places, doubts, ...reading}: Reading,
  counted: ReadonlyMap<number, {number: string}>
): Reading {
  const all: Place[] = []
  const moved = places.map((place, at) => {
    const number = counted.get(at)?.number
    if (number !== undefined) all.push({text: number, label: `${place.label}行号`})
    return all.push(place)
  })
  const now = (place: number) => moved[place - 1] ?? place
  for (const block of tree.children.flatMap(blocksIn)) block.data.lines = block.data.lines.map(now)
  const numbers = [...counted].map(([at, {number}]) =>
    toFurniture(createBlock(number, {lines: [now(at + 1) - 1], gap: 0, indent: 0}), 'line-number')
  )
  const nodes: RootContent[] = [...tree.children, ...numbers]
  const placeOf = (node: RootContent) =>
    node.type === 'furniture'
      ? node.children.reduce((least, block) => Math.min(least, firstLine(block)), Infinity)
      : blocksIn(node).reduce((least, block) => Math.min(least, firstLine(block)), Infinity)
  const inOrder = nodes.map((node) => ({node, at: placeOf(node)})).sort((a, b) => a.at - b.at)
  tree.children = inOrder.map(({node}) => node)
  return {
    ...reading,
    tree,
    places: all,
    doubts: doubts.map((doubt) => ({...doubt, place: doubt.place && now(doubt.place)}))
  }
}
