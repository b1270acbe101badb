import {folderOf, resolveName} from './entry-name.ts'
import {isProblem, type Problem} from './problem.ts'
import {attributeOf, childrenOf, readXml, type XmlElement} from './xml.ts'
import type {Zip} from './zip.ts'

/** A part of an Office file, and the parts that it names. */
export interface Part {
  name: string
  root: XmlElement
  relations: readonly Relation[]
}

/** What a part says of another. */
export interface Relation {
  id: string
  /** The last word of its type: `styles`, `header`, `footnotes`. */
  type: string
  target: string
}

/** The part that a file of Office is about; `null` where it has none. */
export async function readMainPart(zip: Zip): Promise<Part | Problem | null> {
  const relations = await relationsOf(zip, '')
  if (isProblem(relations)) return relations
  const named = relations.find(({type}) => type === 'officeDocument')?.target
  const known = zip.names.find((name) => /^(?:word\/document|xl\/workbook)\.xml$/i.test(name))
  const name = named ?? known
  return name === undefined ? null : await readPart(zip, name)
}

/** A part by its name; `null` where there is none. */
export async function readPart(zip: Zip, name: string): Promise<Part | Problem | null> {
  const root = await readXml(zip, name)
  if (root === null || isProblem(root)) return root
  const relations = await relationsOf(zip, name)
  return isProblem(relations) ? relations : {name, root, relations}
}

/**
 * The root of the first part of a type that a part names; `null` where it names none.
 *
 * @param unread takes what is wrong with a part that cannot be read
 */
export async function readRelated(
  zip: Zip,
  {relations}: Part,
  type: string,
  unread: string[]
): Promise<XmlElement | null> {
  const relation = relations.find((each) => each.type === type)
  const root = relation ? await readXml(zip, relation.target) : null
  if (!isProblem(root)) return root
  unread.push(root.found)
  return null
}

async function relationsOf(zip: Zip, name: string): Promise<Relation[] | Problem> {
  const folder = folderOf(name)
  const file = name.slice(folder === '' ? 0 : folder.length + 1)
  const root = await readXml(zip, `${folder}/_rels/${file}.rels`)
  if (root === null || isProblem(root)) return root ?? []
  return childrenOf(root, 'Relationship')
    .filter((each) => attributeOf(each, 'TargetMode') !== 'External')
    .map((each) => ({
      id: attributeOf(each, 'Id') ?? '',
      type: (attributeOf(each, 'Type') ?? '').split('/').at(-1) ?? '',
      target: resolveName(attributeOf(each, 'Target') ?? '', folder)
    }))
}
