import {blocksIn, textOf} from '../../tree/blocks.ts'
import {zipOf} from '../container/zip.fixture.ts'
import type {Reading, Refusal} from '../reader.ts'
import {readWord} from './word.ts'

const space = 'http://schemas.openxmlformats.org'
const namespaces = [
  `xmlns:w="${space}/wordprocessingml/2006/main"`,
  `xmlns:r="${space}/officeDocument/2006/relationships"`,
  `xmlns:mc="${space}/markup-compatibility/2006"`,
  `xmlns:m="${space}/officeDocument/2006/math"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:a="${space}/drawingml/2006/main"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`
].join(' ')

/** Parts of a document beside its body, each as what stands in its root. */
export interface Parts {
  numbering?: string
  styles?: string
  settings?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  header1?: string
  header2?: string
  footer1?: string
}

const roots: Readonly<Record<string, string>> = {
  header1: 'hdr',
  header2: 'hdr',
  footer1: 'ftr'
}

/** A document of Word with a body of XML. */
export async function docx(body: string, parts: Parts = {}): Promise<Uint8Array> {
  const named = Object.entries(parts) as [string, string][]
  const relations = named.map(
    ([name], at) =>
      `<Relationship Id="${name}" Type="${space}/officeDocument/2006/relationships/${name.replace(/\d$/, '')}" Target="${at % 2 === 0 ? '' : '/word/'}${name}.xml"/>`
  )
  return await zipOf({
    '_rels/.rels': relationships([
      `<Relationship Id="r" Type="${space}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>`
    ]),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(relations),
    ...Object.fromEntries(
      named.map(([name, content]) => {
        const root = `w:${roots[name] ?? name}`
        return [`word/${name}.xml`, `<${root} ${namespaces}>${content}</${root}>`]
      })
    )
  })
}

function relationships(relations: readonly string[]): string {
  return `<Relationships xmlns="${space}/package/2006/relationships">${relations.join('')}</Relationships>`
}

/** A paragraph with a text, and with properties in front. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A table of cells of XML. */
export function tbl(rows: readonly (readonly string[])[]): string {
  const columns = '<w:gridCol/>'.repeat(Math.max(...rows.map((row) => row.length)))
  const cells = rows.map(
    (row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`
  )
  return `<w:tbl><w:tblGrid>${columns}</w:tblGrid>${cells.join('')}</w:tbl>`
}

/** Properties of a paragraph of a list. */
export function listed(numId: number, ilvl = 0): string {
  return `<w:numPr><w:ilvl w:val="${String(ilvl)}"/><w:numId w:val="${String(numId)}"/></w:numPr>`
}

/** A level of a list. */
export function lvl(
  ilvl: number,
  format: string,
  text: string,
  more = '<w:suff w:val="nothing"/>'
): string {
  return `<w:lvl w:ilvl="${String(ilvl)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
}

/** A reading; what was refused fails. */
export async function read(body: string, parts: Parts = {}): Promise<Reading> {
  const reading = await tryRead(body, parts)
  if ('rule' in reading) throw new Error(`${reading.rule} ${reading.found ?? ''}`)
  return reading
}

export async function tryRead(body: string, parts: Parts = {}): Promise<Reading | Refusal> {
  return await readWord('a.docx', await docx(body, parts))
}

/** The texts of all blocks that are not furniture; cells of a row are divided by tabs. */
export function textsOf({tree}: Reading): string[] {
  return tree.children.flatMap(blocksIn).map(textOf)
}

/** What the proof compares: for each block its text, and those of its places. */
export function pairsOf({tree, places}: Reading): [block: string, places: string][] {
  const nodes = tree.children.flatMap((node) =>
    node.type === 'furniture' ? node.children : blocksIn(node)
  )
  return nodes.map((block) => [
    bare(textOf(block)),
    bare(block.data.lines.map((line) => places[line - 1]?.text ?? '').join(''))
  ])
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
