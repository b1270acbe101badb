import type {DocumentEntry} from '../lib/entries.ts'
import {plainTitle} from './cited-name.ts'

/** Finds documents of the archive by how others cite them. */
export interface HeldTexts {
  /** Documents of that title or number, in the order of the archive. */
  of: (name: string) => readonly DocumentEntry[]
  /** The same, and those whose title is that title with the body that issued it in front. */
  like: (name: string) => readonly DocumentEntry[]
}

const none: readonly DocumentEntry[] = []
/** 关于…: a shorter title stands in too many others. */
const shortest = 8

export function heldTexts(documents: readonly DocumentEntry[]): HeldTexts {
  const own = new Map<string, DocumentEntry[]>()
  const about = new Map<string, DocumentEntry[]>()
  for (const document of documents) {
    const {title, documentNumber} = document.data
    const name = plainTitle(title)
    add(own, name, document)
    if (documentNumber !== null) add(own, plainNumberOf(documentNumber), document)
    const at = name.indexOf('关于')
    if (at > 0 && name.length - at >= shortest) add(about, name.slice(at), document)
  }
  const of = (name: string) => own.get(name) ?? none
  return {
    of,
    like: (name) => {
      const exact = of(name)
      return exact.length > 0 ? exact : (about.get(name) ?? none)
    }
  }
}

function add(map: Map<string, DocumentEntry[]>, key: string, document: DocumentEntry): void {
  const list = map.get(key)
  if (list) list.push(document)
  else map.set(key, [document])
}

/** As numbers are cited, whatever brackets are printed. */
function plainNumberOf(printed: string): string {
  return printed
    .replace(/\s+/g, '')
    .replace(/[［[【（(]((?:19|20)\d{2})[］\]】）)]/g, '〔$1〕')
    .replace(/〕0*(\d{1,5})号$/, '〕$1号')
}
