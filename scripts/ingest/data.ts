import type {VFile} from 'vfile'
import {type DocumentData, type DocumentInput, documentSchema} from '../../src/schema/document.ts'
import {type SessionInput, sessionSchema} from '../../src/schema/session.ts'
import {accept, type RefusedValue} from './accept.ts'
import {blocksOf, isAside, textOf} from './engine/tree/blocks.ts'
import type {Block, Document} from './engine/tree/nodes.ts'
import {groundsOf} from './evidence.ts'
import {nameOfField} from '../../src/schema/field-names.ts'
import {report} from './messages.ts'

/** For a document that has no word to be called by. */
const untitled = '（无标题）'

/**
 * What the steps recognised of a document, as its front matter. What the schema
 * refuses, and what its ground does not print, is unknown and reported, and never
 * keeps a document out; an empty title is replaced by the document's first words.
 */
export function dataOf(
  document: Document,
  file: VFile,
  source: DocumentInput['source']
): DocumentData {
  const {meta: decided, evidence, ungrounded} = groundsOf(document)
  for (const {field, value} of ungrounded) {
    reportRefused({path: field.split('.'), value}, [], document, file)
  }
  const meta = {
    ...{...decided, ...titleOf(document, file)},
    ...{evidence, source}
  } as DocumentInput
  const {output, refused} = accept(documentSchema, meta)
  for (const each of refused) reportRefused(each, [], document, file)
  return output
}

/** What a document is filed under, without what the schema refuses, which is reported. */
export function sessionDataOf(
  session: SessionInput,
  document: Document | undefined,
  file: VFile
): SessionInput {
  const {input, refused} = accept(sessionSchema, session)
  for (const each of refused) reportRefused(each, ['session'], document, file)
  return input
}

function titleOf(document: Document, file: VFile): Pick<DocumentInput, 'title' | 'titleFrom'> {
  const {meta} = document.data
  const title = documentSchema.shape.title.safeParse(meta.title)
  if (title.success) return {title: title.data, titleFrom: meta.titleFrom ?? null}
  const [first] = blocksOf(document)
  const name = document.children.find((child) => !isAside(child))?.type === 'grid' && nameOf(file)
  if (name) {
    report(file, 'title-unknown', first ?? null, {found: name, expected: '文件名'})
    return {title: name, titleFrom: 'file-name'}
  }
  const text = blocksOf(document)
    .map((block) => textOf(block).replace(/\s+/g, ' ').trim())
    .find((each) => each !== '')
  report(file, 'title-unknown', first ?? null, {found: text ?? '', expected: '首行'})
  return {title: text === undefined ? untitled : abbreviated(text), titleFrom: 'first-line'}
}

/** A row may be a whole text, which lists and pages cannot show again and again. */
const longestTitle = 1000
const shownOfLonger = 60

function abbreviated(text: string): string {
  if (text.length <= longestTitle) return text
  return `${[...text.slice(0, 2 * shownOfLonger)].slice(0, shownOfLonger).join('')}…`
}

/** What people called the file of a table that has no title: its name, where that is of words. */
function nameOf({stem = ''}: VFile): string | null {
  const name = stem.replace(/[\s_]+/g, ' ').trim()
  return /\p{Script=Han}{2}/u.test(name) ? name : null
}

function reportRefused(
  {path, value}: RefusedValue,
  within: readonly string[],
  document: Document | undefined,
  file: VFile
): void {
  const whole = [...within, ...path]
  report(file, 'value-refused', placeOf(whole, value, document), {
    found: value === '' ? '（空）' : typeof value === 'string' ? value : JSON.stringify(value),
    expected: nameOfField(withType(whole, document))
  })
}

/** The path of a value with the type of its record in the place of its number. */
function withType(path: readonly PropertyKey[], document: Document | undefined): PropertyKey[] {
  const [field, at, ...rest] = path
  const record = field === 'records' ? document?.data.meta.records?.[Number(at)] : undefined
  return record ? ['records', record.type, ...rest] : [...path]
}

/** Where a value stood: as far as the steps kept it, else where it is printed, else the title. */
function placeOf(
  path: readonly PropertyKey[],
  value: unknown,
  document: Document | undefined
): Block | null {
  if (!document) return null
  for (let length = path.length; length > 0; length--) {
    const field = path.slice(0, length).map(String).join('.')
    const block = document.data.places?.[field] ?? document.data.evidence?.[field]
    if (block) return block
  }
  const blocks = blocksOf(document)
  const printed = typeof value === 'string' && value !== '' ? value : null
  const found = printed === null ? undefined : blocks.find((each) => textOf(each).includes(printed))
  return found ?? blocks.find(({data}) => data.role === 'title') ?? blocks[0] ?? null
}
