import type {Query, Term} from './engine.ts'
import type {Note} from './query/notes.ts'
import {type Piece, piecesOf} from './query/pieces.ts'

/** What was typed, as far as it was understood. */
export interface Parsed {
  query: Query
  /** Names of districts, one of which a result is to be of; none where any will do. */
  districts: string[]
  /** What was not understood or not used, and what might surprise. */
  notes: Note[]
}

/** Marks that no reader sees, but for white space. */
const unseen = /[[\p{Default_Ignorable_Code_Point}\p{Cc}]--\s]/gv
const searchable = /[\p{L}\p{N}\p{So}\p{Co}]/u
/** What other searches take for operators, and what is a label elsewhere. */
const operator = /^(?:AND|OR|NOT|[&|+＋｜]+)$/
const otherLabel = /^(?:作者|机关|文种|年份|案卷|site|intitle)[:：]./
/** More words than anybody types. */
const most = 24

/**
 * A query from what a reader typed. Spaces divide words, all of which are wanted; what stands in
 * quotation marks is one word; `-` in front means that it is not wanted; 标题, 文号 and 地区 with
 * a colon say where it is looked for. Never throws; what it leaves out it says in notes.
 */
export function parseQuery(typed: string, within: Query['within'] = 'document'): Parsed {
  const query: Query = {all: [], none: [], within}
  const parsed: Parsed = {query, districts: [], notes: []}
  const note = (rule: Note['rule'], text: string) => void parsed.notes.push({rule, text})
  const pieces = joinNames(piecesOf(typed.replace(unseen, '')), note)
  for (const piece of pieces) {
    if (piece.isUnclosed && piece.text !== '') note('unclosed', piece.typed)
    const text = piece.isQuoted
      ? piece.text
      : trimMarks(trimEnd(piece.text, note), () => {
          note('wildcard', piece.typed)
        })
    if (piece.label !== null && text === '') note('value-missing', piece.typed)
    else if (!piece.isQuoted && operator.test(text)) note('operator-unknown', text)
    else if (!searchable.test(text)) note('no-letters', piece.typed)
    else if (query.all.length + query.none.length >= most) {
      note('too-many', piece.typed)
      break
    } else if (piece.label === '地区') {
      if (piece.isExcluded) note('district-excluded', piece.typed)
      else
        for (const name of text.split(/[、，,|]/)) {
          if (searchable.test(name)) parsed.districts.push(name)
          else if (name !== '') note('no-letters', name)
        }
    } else {
      if (!piece.isQuoted && otherLabel.test(text)) note('label-unknown', text)
      if (piece.isExcluded && /^\d/.test(text)) note('number-excluded', piece.typed)
      add(piece.isExcluded ? query.none : query.all, {text, field: fieldOf(piece.label)})
    }
  }
  if (query.all.length === 0 && query.none.length > 0) note('only-excluded', '')
  else if (query.all.length === 0 && parsed.districts.length > 0) note('only-district', '')
  for (const {text, field} of query.none)
    if (query.all.some((term) => term.text === text && (field === null || term.field === field)))
      note('contradiction', text)
  return parsed
}

/** Single Han characters with spaces between are a name as lists print it: 李　四. */
function joinNames(
  pieces: readonly Piece[],
  note: (rule: 'joined', text: string) => void
): Piece[] {
  const joined: Piece[] = []
  const isSingle = ({text, isQuoted, isExcluded, label}: Piece) =>
    !isQuoted && !isExcluded && label === null && /^\p{Script=Han}$/u.test(text)
  let run: Piece[] = []
  const close = () => {
    const [first] = run
    if (first && run.length > 1) {
      const text = run.map((piece) => piece.text).join('')
      note('joined', text)
      joined.push({...first, text, typed: text})
    } else joined.push(...run)
    run = []
  }
  for (const piece of pieces) {
    if (isSingle(piece)) run.push(piece)
    else {
      close()
      joined.push(piece)
    }
  }
  close()
  return joined
}

/** A question without its mark, and a sentence without its full stop: few texts have the rest with just that. */
function trimEnd(text: string, note: (rule: 'ending', text: string) => void): string {
  let to = text.length
  while (/[?？!！。]/.test(text.charAt(to - 1))) to--
  if (to === text.length || !searchable.test(text.slice(0, to))) return text
  note('ending', text.slice(to))
  return text.slice(0, to)
}

/** A word without marks that say what is meant anyway: stars at its ends, a plus in front. */
function trimMarks(text: string, onStar: () => void): string {
  const plain = text.replace(/^[+＋](?=\p{L})/u, '')
  let [from, to] = [0, plain.length]
  while (/[*＊]/.test(plain.charAt(from))) from++
  while (to > from && /[*＊]/.test(plain.charAt(to - 1))) to--
  const trimmed = plain.slice(from, to)
  if (trimmed === '' || trimmed === plain) return plain
  onStar()
  return trimmed
}

function fieldOf(label: string | null): Term['field'] {
  return label === '标题' ? 'title' : label === '文号' ? 'number' : null
}

function add(terms: Term[], term: Term): void {
  if (!terms.some(({text, field}) => text === term.text && field === term.field)) terms.push(term)
}
