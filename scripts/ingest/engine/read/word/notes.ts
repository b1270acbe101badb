import {attributeOf, childOf, childrenOf, type XmlElement} from '../container/xml.ts'
import {toNumber, valueOf} from './elements.ts'
import {formatNumber} from './numbering/format-number.ts'

export type NoteKind = 'footnote' | 'endnote'

/** A note that is printed. */
export interface Note {
  kind: NoteKind
  id: string
  /** As it is printed in the text and in front of the note; empty where the author wrote a mark. */
  number: string
}

/** Gives the notes of a document their numbers, in the order in which the text refers to them. */
export interface Numbers {
  /** The number of the note that a reference stands for. */
  numberOf: (reference: XmlElement) => string
  /** All notes that were referred to, in order. */
  printed: () => readonly Note[]
}

const defaults: Readonly<Record<NoteKind, string>> = {footnote: 'decimal', endnote: 'lowerRoman'}

/** Notes as nobody has referred to them yet. @param properties elements that say how they are numbered, the nearest first */
export function createNumbers(properties: readonly XmlElement[]): Numbers {
  const kinds = {
    footnote: schemeOf('footnote', properties),
    endnote: schemeOf('endnote', properties)
  }
  const notes = new Map<string, Note>()
  return {
    numberOf: (reference) => {
      const kind = reference.name === 'endnoteReference' ? 'endnote' : 'footnote'
      const id = attributeOf(reference, 'id') ?? ''
      const key = `${kind} ${id}`
      const known = notes.get(key)
      if (known) return known.number
      const isMarked = attributeOf(reference, 'customMarkFollows') !== null
      const scheme = kinds[kind]
      const number = isMarked ? '' : raised(formatNumber(scheme.next++, scheme.format))
      notes.set(key, {kind, id, number})
      return number
    },
    printed: () => [...notes.values()]
  }
}

function schemeOf(kind: NoteKind, properties: readonly XmlElement[]) {
  const own = properties.flatMap((holder) => childOf(holder, `${kind}Pr`) ?? [])
  const said = (name: string) =>
    own.map((each) => valueOf(each, name)).find((value) => value !== null)
  return {
    format: said('numFmt') ?? defaults[kind],
    next: toNumber(said('numStart') ?? null) ?? 1
  }
}

/** The notes of a part by their ids. */
export function notesById(root: XmlElement | null, kind: NoteKind): Map<string, XmlElement> {
  if (!root) return new Map()
  return new Map(childrenOf(root, kind).map((note) => [attributeOf(note, 'id') ?? '', note]))
}

const raisedSigns: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, at) => [String(at), sign])),
  ...Object.fromEntries(
    [...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ'].map((sign, at) => [String.fromCharCode(97 + at), sign])
  ),
  ...Object.fromEntries([...'ʳˢᵗᵘᵛʷˣʸᶻ'].map((sign, at) => [String.fromCharCode(114 + at), sign]))
}

/** A number as it is printed, above the line: beside another number it would change that else. */
function raised(number: string): string {
  return number.replace(/[0-9a-pr-z]/g, (sign) => raisedSigns[sign] ?? sign)
}
