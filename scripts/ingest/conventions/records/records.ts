import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {toProps} from '../../../../src/schema/records/props.ts'
import {type DocumentRecord, recordRows} from '../../../../src/schema/records/record.ts'
import type {RecordName} from '../../../../src/schema/records/types.ts'
import {documentsOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import type {Reader} from './reader.ts'

const readers = await Promise.all(recordRows.map(([type]) => readerOf(type)))

/**
 * Read what texts state as lists and in set phrases, type after type.
 *
 * Afterwards: `meta.records` has every record with the id of the block that it
 * stands on; what a component carries is among its attributes instead. The text
 * is as it was.
 */
export function records() {
  return (tree: Root, file: VFile): void => {
    for (const document of documentsOf(tree)) {
      for (const [type, read] of readers) readType(document, type, read, file)
    }
  }
}

function readType(document: Document, type: RecordName, read: Reader, file: VFile): void {
  const list = (document.data.meta.records ??= [])
  const places = (document.data.places ??= {})
  for (const {on, ...fields} of read(document, file)) {
    const block = 'component' in on ? on.children[0] : on
    if (!block) continue
    const record = {type, block: block.data.id ?? '', ...fields} as DocumentRecord
    if ('component' in on) on.data.props = toProps(record)
    else {
      places[`records.${String(list.length)}`] = block
      list.push(record)
    }
  }
}

/** The file of a type's name reads it, so that a new type is that file and its row in the table. */
async function readerOf(type: RecordName): Promise<readonly [RecordName, Reader]> {
  const module = (await import(`./readers/${type}.ts`)) as {
    default: {type: RecordName; read: Reader}
  }
  if (module.default.type !== type)
    throw new Error(`Expected a reader of ${type} in readers/${type}.ts`)
  return [type, module.default.read]
}
