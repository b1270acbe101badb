import type {Glyph} from './glyphs.ts'

/** Flags of what is not on the page: it is hidden, or is not to be looked at. */
const hidden = 2 | 32
/** So much of a note tells which it is, and of so many on a page each is told. */
const longest = 40
const most = 500

/**
 * What the notes on a page and the fields of its forms say, where that is not printed on it: a note
 * that opens when it is clicked at, a field that the program is to draw.
 *
 * @param annotations as the library gives them
 */
export function unprintedNotes(
  annotations: readonly unknown[],
  glyphs: readonly Glyph[]
): string[] {
  const printed = bare(
    glyphs.flatMap(({isAnnotation, text}) => (isAnnotation ? [text] : [])).join('')
  )
  return annotations.slice(0, most).flatMap((annotation) => {
    const text = textOf(annotation as Annotation)
    if (text === '' || printed.includes(bare(text))) return []
    return [text.length > longest ? `${text.slice(0, longest)}……` : text]
  })
}

/** The boxes of forms that can be ticked, by their ids. */
export function boxesIn(annotations: readonly unknown[]): Set<string> {
  return new Set(
    annotations.flatMap((annotation) => {
      const {id, checkBox, radioButton} = annotation as Annotation
      return id !== undefined && (checkBox === true || radioButton === true) ? [id] : []
    })
  )
}

/** What is asked of a note. */
interface Annotation {
  id?: string
  subtype?: string
  checkBox?: boolean
  radioButton?: boolean
  annotationFlags?: number
  fieldType?: string
  fieldValue?: unknown
  contentsObj?: {str?: string}
}

function textOf({subtype, annotationFlags, ...own}: Annotation): string {
  if (((annotationFlags ?? 0) & hidden) > 0 || subtype === 'Popup' || subtype === 'Link') return ''
  if (subtype !== 'Widget') return (own.contentsObj?.str ?? '').trim()
  // A box that is ticked shows it; what its state is called is not printed.
  if (own.fieldType !== 'Tx' && own.fieldType !== 'Ch') return ''
  return [own.fieldValue]
    .flat()
    .filter((value) => typeof value === 'string')
    .join(' ')
    .trim()
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
