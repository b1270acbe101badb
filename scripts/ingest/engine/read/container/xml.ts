import {type XmlLimits, xmlLimits} from './limits.ts'
import {isProblem, type Problem} from './problem.ts'
import {checkShape} from './xml-shape.ts'
import {decodeXml} from './xml-text.ts'
import type {Zip} from './zip.ts'

/** An element of XML: comments and instructions are left out, references are resolved. */
export interface XmlElement {
  /** Its name without prefix. */
  name: string
  /** URI that its prefix, or the lack of one, stands for; empty where that is none. */
  namespace: string
  attributes: readonly XmlAttribute[]
  /** Elements and runs of text, CDATA among it, in order; white space is kept. */
  children: readonly (XmlElement | string)[]
}

export interface XmlAttribute {
  /** Its name without prefix. */
  name: string
  /** Empty where it has no prefix, as XML has it. */
  namespace: string
  value: string
}

/** The root of a file of XML. Never throws: what is wrong with it is a problem. */
export async function parseXml(
  bytes: Uint8Array,
  limits: XmlLimits = xmlLimits
): Promise<XmlElement | Problem> {
  if (bytes.length > limits.bytes) {
    return {problem: 'too-large', found: `XML 有 ${(bytes.length / 1_000_000).toFixed(1)} MB`}
  }
  const text = decodeXml(bytes)
  if (text === null) return {problem: 'damaged', found: 'XML 的编码与声明不符'}
  const problem = checkShape(text, limits)
  if (problem) return problem
  const {buildTree} = await import('./xml-tree.ts')
  return buildTree(text)
}

/** The root of a file of XML in a container; `null` where there is no such file. */
export async function readXml(zip: Zip, name: string): Promise<XmlElement | Problem | null> {
  const bytes = await zip.read(name)
  if (bytes === null || isProblem(bytes)) return bytes
  const root = await parseXml(bytes)
  return isProblem(root) ? {...root, found: `${name}：${root.found}`} : root
}

/** The elements in an element, of one name where one is given, whatever their namespace. */
export function childrenOf({children}: XmlElement, name?: string): XmlElement[] {
  return children.filter(
    (child) => typeof child !== 'string' && (name === undefined || child.name === name)
  ) as XmlElement[]
}

/** The first element in an element with a name; `null` where there is none. */
export function childOf({children}: XmlElement, name: string): XmlElement | null {
  for (const child of children) if (typeof child !== 'string' && child.name === name) return child
  return null
}

/** The value of an attribute, of any namespace where none is given; `null` where it is not there. */
export function attributeOf(
  {attributes}: XmlElement,
  name: string,
  namespace?: string
): string | null {
  const found = attributes.find(
    (each) => each.name === name && (namespace === undefined || each.namespace === namespace)
  )
  return found?.value ?? null
}

/** All text in an element, that of the elements in it too. */
export function textIn({children}: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}
