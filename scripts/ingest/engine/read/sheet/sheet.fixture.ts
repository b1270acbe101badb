import {zipOf} from '../container/zip.fixture.ts'
import type {Reading} from '../reader.ts'
import {readWorkbook} from './workbook.ts'

const space = 'http://schemas.openxmlformats.org'
const main = `xmlns="${space}/spreadsheetml/2006/main" xmlns:r="${space}/officeDocument/2006/relationships"`
const office = `${space}/officeDocument/2006/relationships`

/** A sheet: its name and what stands in its root. */
export interface GivenSheet {
  name: string
  content: string
  state?: string
}

/** A workbook with sheets of XML. */
export async function xlsx(
  sheets: readonly GivenSheet[],
  {strings = '', styles = '', properties = ''} = {}
): Promise<Uint8Array> {
  const names = sheets.map(
    ({name, state = 'visible'}, at) =>
      `<sheet name="${name}" sheetId="${String(at + 1)}" state="${state}" r:id="s${String(at)}"/>`
  )
  const relations = [
    ...sheets.map((_, at) =>
      relation(`s${String(at)}`, 'worksheet', `worksheets/sheet${String(at)}.xml`)
    ),
    relation('t', 'sharedStrings', '/xl/sharedStrings.xml'),
    relation('u', 'styles', 'styles.xml')
  ]
  return await zipOf({
    '_rels/.rels': relationships([relation('w', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook ${main}>${properties}<sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(relations),
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({content}, at) => [
        `xl/worksheets/sheet${String(at)}.xml`,
        `<worksheet ${main}>${content}</worksheet>`
      ])
    )
  })
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
}

function relationships(relations: readonly string[]): string {
  return `<Relationships xmlns="${space}/package/2006/relationships">${relations.join('')}</Relationships>`
}

/** A row of texts, from column A on; an empty one has no cell. */
export function row(number: number, texts: readonly string[], attributes = ''): string {
  const cells = texts.map((text, at) =>
    text === '' ? '' : cell(String.fromCharCode(65 + at) + String(number), text)
  )
  return `<row r="${String(number)}" ${attributes}>${cells.join('')}</row>`
}

/** A cell with a text in itself. */
export function cell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`
}

/** A sheet by its rows. */
export function rows(content: string, before = '', after = ''): string {
  return `${before}<sheetData>${content}</sheetData>${after}`
}

export async function read(
  sheets: readonly GivenSheet[],
  parts: Parameters<typeof xlsx>[1] = {}
): Promise<Reading> {
  const reading = await readWorkbook('a.xlsx', await xlsx(sheets, parts))
  if ('rule' in reading) throw new Error(`${reading.rule} ${reading.found ?? ''}`)
  return reading
}
