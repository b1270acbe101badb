import {isProblem} from '../container/problem.ts'
import {attributeOf, childrenOf, textIn, type XmlElement} from '../container/xml.ts'
import type {Zip} from '../container/zip.ts'
import type {Finding} from '../reader.ts'
import type {OfdDocument} from './documents.ts'
import {readPart} from './parts.ts'

/** What stands in an OFD beside its pages: it is named, and not read. */
export async function unreadParts(zip: Zip, documents: readonly OfdDocument[]): Promise<Finding[]> {
  const found: Finding[] = zip.repeated.map((name) => ({
    ...{rule: 'reading-doubtful', place: null, found: `容器里的 ${name} `},
    expected: '有几份同名的，读的是最后一份'
  }))
  const say = (what: string, expected: string) => {
    found.push({rule: 'part-unread', place: null, found: what, expected})
  }
  for (const {folder, annotations, attachments, signatures} of documents) {
    const seals = await listed(zip, '', signatures, 'Signature')
    if (seals.length > 0) {
      say(`${String(seals.length)} 个电子签章`, '签章是图像，也未验证其效力')
    }
    const notes = await notesOf(zip, folder, annotations)
    if (notes.length > 0) {
      const text = notes.map(textIn).join('').replace(/\s+/g, '')
      say(`${String(notes.length)} 处批注`, text === '' ? '其中没有文字' : `其中有“${text}”`)
    }
    for (const each of await listed(zip, folder, attachments, 'Attachment')) {
      say(`附件“${attributeOf(each, 'Name') ?? ''}”`, '需要收录的，另存出来再放入')
    }
  }
  return found
}

/** Annotations that show something. */
async function notesOf(zip: Zip, folder: string, path: string | null): Promise<XmlElement[]> {
  const part = path === null ? null : await readPart(zip, folder, path)
  if (part === null || isProblem(part)) return []
  const notes: XmlElement[] = []
  for (const page of childrenOf(part.root, 'Page')) {
    const file = childrenOf(page, 'FileLoc').map(textIn).join('').trim()
    for (const note of await listed(zip, part.folder, file === '' ? null : file, 'Annot')) {
      if (childrenOf(note, 'Appearance').some(({children}) => children.length > 0)) notes.push(note)
    }
  }
  return notes
}

async function listed(
  zip: Zip,
  folder: string,
  path: string | null,
  name: string
): Promise<XmlElement[]> {
  const part = path === null ? null : await readPart(zip, folder, path)
  return part === null || isProblem(part) ? [] : childrenOf(part.root, name)
}
