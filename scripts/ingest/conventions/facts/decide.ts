import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {nameOfField} from '../../../../src/schema/field-names.ts'
import {documentsOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {agree, asText, isShortFor} from './agree.ts'
import {type ClaimOf, claimsOf} from './claim.ts'
import {fullName, withoutTerm} from '../lexicon/organs.ts'
import {compared, type Field, precedence, type Values} from './fields.ts'

/**
 * Decide what counts of all that was claimed of each document.
 *
 * Afterwards: each field that is claimed is in the document's `meta`, and the
 * block that it stands on in `evidence`; where sources differ that must not, a
 * message names both. What nobody claims is left as it is.
 */
export function decide() {
  return (tree: Root, file: VFile): void => {
    for (const document of documentsOf(tree)) decideAll(document, file)
  }
}

/** Decide these fields of one document: all, unless told which. */
export function decideAll(
  document: Document,
  file: VFile,
  fields = Object.keys(precedence) as Field[]
): void {
  for (const field of fields) decideOne(document, field, file)
}

function decideOne(document: Document, field: Field, file: VFile): void {
  const claims = claimsOf(document, field)
  const order: readonly string[] = precedence[field]
  const ranked = claims.toSorted((a, b) => order.indexOf(a.by) - order.indexOf(b.by))
  const [first] = ranked
  if (!first) return
  const chosen = field === 'issuers' ? fullest(ranked, first) : first
  write(document.data.meta, field, chosen.value)
  if (chosen.block) document.data.evidence = {...document.data.evidence, [field]: chosen.block}
  reportOthers(ranked, chosen, file)
}

/**
 * Of lists of bodies the surest one, unless another has all of it and more: 区法院 and 某区法院,
 * 甲 and 甲、乙, 某区某街道办事处 and 某区人民政府某街道办事处.
 */
function fullest<F extends Field>(ranked: readonly ClaimOf<F>[], first: ClaimOf<F>): ClaimOf<F> {
  const known = first.value as Values['issuers']
  const holdsAll = ({value}: ClaimOf<F>) => {
    const names = value as Values['issuers']
    const isMore = names.join('').length > known.join('').length
    return isMore && known.every((name) => names.some((other) => isFull(other, name)))
  }
  return ranked.find(holdsAll) ?? first
}

/** Whether a name is another one in full: it has all its characters, and its last word. */
function isFull(name: string, short: string): boolean {
  if (name === `中华人民共和国${short}`) return false
  // The province in front of a body that says its own city tells nothing more.
  if (name.endsWith(short) && name !== short && withArea.test(short)) return false
  if (town.test(short) && /(?:人民政府|办事处)$/.test(name)) return name.includes(short)
  return (
    name.endsWith(short) ||
    name.endsWith(fullName(short)) ||
    (isShortFor(short, name) && (name.slice(-3) === short.slice(-3) || ofLevel.test(short)))
  )
}

/** A town, as fields of a page name its body. */
const town = /(?:[镇鎮乡鄉]|街道)$/
/** 县卫健委: an office that names its area by its level alone. */
const ofLevel = /^[省市县区州旗](?!人)/
/** 某某市人民政府办公室, 某某县财政局 */
const withArea = /^\p{Script=Han}{2,7}[省市县州盟旗](?=\p{Script=Han})/u

function write(meta: Document['data']['meta'], field: Field, value: Values[Field]): void {
  if (field === 'issuers') {
    const names = [...new Set((value as Values['issuers']).map(withoutTerm))]
    meta.issuers = names.map((name) => ({name}))
    meta.issuer = names[0] ?? null
  } else if (field.startsWith('dates.')) {
    meta.dates = {...meta.dates, [field.slice('dates.'.length)]: value}
  } else Object.assign(meta, {[field]: value})
}

function reportOthers<F extends Field>(
  claims: readonly ClaimOf<F>[],
  chosen: ClaimOf<F>,
  file: VFile
): void {
  const sources: readonly string[] = compared[chosen.field] ?? []
  if (!sources.includes(chosen.by)) return
  for (const other of claims) {
    if (!sources.includes(other.by) || agree(chosen.field, chosen.value, other.value)) continue
    const name = nameOfField(chosen.field.split('.'))
    report(file, 'facts-differ', other.block, {
      found: `${name}“${asText(other.value)}”`,
      expected: `“${asText(chosen.value)}”${placeOf(chosen)}`
    })
  }
}

function placeOf({block}: ClaimOf<Field>): string {
  const line = block?.data.lines[0]
  return line === undefined ? '' : `（第${String(line)}行）`
}
