import type {VFile} from 'vfile'
import type {FieldsOf} from '../../../../src/schema/records/record.ts'
import type {RecordName} from '../../../../src/schema/records/types.ts'
import type {Block, Document, Group} from '../../engine/tree/nodes.ts'

/** What a record tells, and what it stands on: a block, or a component's group of blocks. */
export type Found<Name extends RecordName> = FieldsOf<Name> & {on: Block | Group}

/** Reads the records of a type out of a document whose blocks have their ids; changes nothing. */
export type Reader<Name extends RecordName = RecordName> = (
  document: Document,
  file: VFile
) => Found<Name>[]

/** The reader of a type of record: what the file of the type's name exports by default. */
export function defineReader<Name extends RecordName>(
  type: Name,
  read: Reader<Name>
): {type: Name; read: Reader<Name>} {
  return {type, read}
}
