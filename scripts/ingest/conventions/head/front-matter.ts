import type {Document} from '../../engine/tree/nodes.ts'
import {type CatalogueEntry, type Field, readCatalogueLine} from './catalogue.ts'

/** What programs call the fields that tell something; the others are kept as they are. */
const fields: readonly (readonly [field: Field, form: RegExp])[] = [
  ['title', /^title$/i],
  ['published', /^(?:publi(?:sh|shed|cation)[_ -]?)?date$|^published$/i]
]

/** The fields of data that its format has in front of a document. */
export function frontMatterOf(document: Document): CatalogueEntry[] {
  return document.children.flatMap((child) => {
    if (child.type !== 'furniture') return []
    return child.children.flatMap(({data}) =>
      data.hints?.field ? [toEntry(data.hints.field)] : []
    )
  })
}

function toEntry({label, value}: {label: string; value: string}): CatalogueEntry {
  const known = fields.find(([, form]) => form.test(label))?.[0]
  const read = readCatalogueLine(`${label}：`)
  return {field: known ?? read?.[0]?.field ?? 'other', label, value}
}
