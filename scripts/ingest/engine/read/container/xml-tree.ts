import {
  parseXml as parse,
  XmlElement as ParsedElement,
  XmlError,
  XmlText as ParsedText
} from '@rgrove/parse-xml'
import type {Problem} from './problem.ts'
import type {XmlAttribute, XmlElement} from './xml.ts'

/** URIs by prefix, that of no prefix by the empty one, and those that are declared further out. */
interface Scope {
  own: ReadonlyMap<string, string>
  outer: Scope | null
}

const outermost: Scope = {
  own: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
  outer: null
}
const none: readonly never[] = []

/** The root of a text of XML whose depth is bounded. */
export function buildTree(text: string): XmlElement | Problem {
  try {
    const {root} = parse(text)
    return root ? toElement(root, outermost) : {problem: 'damaged', found: 'XML 里没有元素'}
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    return {problem: 'damaged', found: `XML 第 ${String(error.line)} 行不合语法`}
  }
}

function toElement(parsed: ParsedElement, outer: Scope): XmlElement {
  const given = Object.entries(parsed.attributes)
  const scope = scopeOf(given, outer)
  const [prefix, name] = splitName(parsed.name)
  return {
    name,
    namespace: namespaceOf(prefix, scope),
    attributes: given.length === 0 ? none : attributesOf(given, scope),
    children: parsed.children.length === 0 ? none : childrenOf(parsed, scope)
  }
}

function attributesOf(
  given: readonly (readonly [string, string])[],
  scope: Scope
): readonly XmlAttribute[] {
  return given
    .filter(([name]) => !isDeclaration(name))
    .map(([qualified, value]) => {
      const [prefix, name] = splitName(qualified)
      return {name, namespace: prefix === '' ? '' : namespaceOf(prefix, scope), value}
    })
}

function childrenOf(parsed: ParsedElement, scope: Scope): (XmlElement | string)[] {
  const children: (XmlElement | string)[] = []
  for (const child of parsed.children) {
    if (child instanceof ParsedElement) children.push(toElement(child, scope))
    else if (child instanceof ParsedText) {
      const last = children.at(-1)
      // A comment between two runs is no reason to part them.
      if (typeof last === 'string') children[children.length - 1] = last + child.text
      else children.push(child.text)
    }
  }
  return children
}

function scopeOf(given: readonly (readonly [string, string])[], outer: Scope): Scope {
  const declared = given.filter(([name]) => isDeclaration(name))
  if (declared.length === 0) return outer
  const own = declared.map(([name, uri]) => [name === 'xmlns' ? '' : name.slice(6), uri] as const)
  return {own: new Map(own), outer}
}

function namespaceOf(prefix: string, scope: Scope): string {
  for (let at: Scope | null = scope; at; at = at.outer) {
    const uri = at.own.get(prefix)
    if (uri !== undefined) return uri
  }
  return ''
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

function splitName(qualified: string): [prefix: string, name: string] {
  const colon = qualified.indexOf(':')
  return colon === -1 ? ['', qualified] : [qualified.slice(0, colon), qualified.slice(colon + 1)]
}
