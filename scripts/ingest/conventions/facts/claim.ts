import type {Block, Document} from '../../engine/tree/nodes.ts'
import type {Field, Source, Values} from './fields.ts'

/** A claim of a field, with the type of its value. */
export interface ClaimOf<F extends Field> {
  field: F
  value: Values[F]
  /** The block that it stands on, which may be set aside; `null` where no block says it. */
  block: Block | null
  by: Source<F>
}

/**
 * Say what a step believes of a document. What counts is decided later, for all
 * claims of a field at once; what is unknown (`null`, an empty list) claims nothing.
 */
export function claim<F extends Field>(
  document: Document,
  field: F,
  value: Values[F] | null | undefined,
  block: Block | null,
  by: Source<F>
): void {
  if (value == null || (isList(value) && value.length === 0)) return
  document.data.claims ??= []
  document.data.claims.push({field, value, block, by})
}

/** All claims of a field, in the order in which they were made. */
export function claimsOf<F extends Field>({data}: Document, field: F): ClaimOf<F>[] {
  return (data.claims ?? []).filter((each) => each.field === field) as ClaimOf<F>[]
}

/** Whether anything is claimed of a field. */
export function isClaimed(document: Document, field: Field): boolean {
  return claimsOf(document, field).length > 0
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
