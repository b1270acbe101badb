import {readFileSync} from 'node:fs'
import {blocksIn, textOf} from '../../tree/blocks.ts'
import type {Block} from '../../tree/nodes.ts'
import type {Reading, Refusal} from '../reader.ts'
import {readSource} from '../readers.ts'

/** A page among the fixtures, as its bytes. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url))
}

/** What a page was read as, for tests. */
export interface Printed {
  /** Texts of the blocks: `# ` and level before headings, `^ ` before what is centred, `> ` before what stands right. */
  blocks: string[]
  /** `label=value`. */
  fields: string[]
  /** Reason and text. */
  furniture: string[]
  reading: Reading
}

/** Read a page and print it. @throws where it was refused */
export async function printPage(page: string | Uint8Array, file = 'page.html'): Promise<Printed> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page
  const reading = await readSource(file, bytes)
  if ('rule' in reading) throw new Error(`refused: ${reading.rule} ${reading.found ?? ''}`)
  const aside = reading.tree.children.filter((node) => node.type === 'furniture')
  return {
    reading,
    blocks: reading.tree.children.flatMap(blocksIn).map(show),
    fields: aside.flatMap(({children}) =>
      children.flatMap(({data}) => {
        const field = data.hints?.field
        return field ? [`${field.label}=${field.value}`] : []
      })
    ),
    furniture: aside.flatMap(({reason, children}) =>
      children.map((block) => `${reason} ${textOf(block).trim()}`)
    )
  }
}

/** Why a page was refused. @throws where it was read */
export async function refusalOf(page: string | Uint8Array, file = 'page.html'): Promise<Refusal> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page
  const reading = await readSource(file, bytes)
  if ('rule' in reading) return reading
  throw new Error('read')
}

function show(block: Block): string {
  const {level, align} = block.data.hints ?? {}
  const mark = align === 'center' ? '^ ' : align === 'right' ? '> ' : ''
  return `${level === undefined ? '' : `#${String(level)} `}${mark}${textOf(block).trim()}`
}
