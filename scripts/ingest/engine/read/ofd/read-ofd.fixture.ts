import {isBlock, textOf} from '../../tree/blocks.ts'
import type {Reading} from '../reader.ts'
import {ofdOf, type OfdContent} from './ofd.fixture.ts'
import {readOfd} from './ofd.ts'

/** What is read of an OFD; it throws where that is refused. */
export async function read(content: OfdContent): Promise<Reading> {
  const reading = await readOfd('a.ofd', await ofdOf(content))
  if ('rule' in reading) throw new Error(`${reading.rule} ${reading.found ?? ''}`)
  return reading
}

export function blocksOf({tree}: Reading): string[] {
  return tree.children.filter(isBlock).map(textOf)
}

/** Each line of furniture, with its reason in front. */
export function furnitureOf({tree}: Reading): string[] {
  return tree.children.flatMap((node) =>
    node.type === 'furniture' ? node.children.map((block) => `${node.reason} ${textOf(block)}`) : []
  )
}
