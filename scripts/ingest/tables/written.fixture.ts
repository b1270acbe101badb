import {
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType
} from 'docx'
import {type Cell, type Invented, layOut} from './invented.fixture.ts'

/** Whether a table shows its rules. */
export interface Look {
  isRuled: boolean
}

/** A page with a table; without rules only elements tell its cells. */
export function pageWith({title, above, below, rows, widths, headRows}: Invented, {isRuled}: Look) {
  const rowOf = (row: readonly Cell[], name: string) =>
    `<tr>${row
      .map(({text, columns, rows: span}) => {
        const spans = `${columns > 1 ? ` colspan=${String(columns)}` : ''}${span > 1 ? ` rowspan=${String(span)}` : ''}`
        return `<${name}${spans}>${text}</${name}>`
      })
      .join('')}</tr>`
  const columns = widths.map((width) => `<col style="width:${String(width + 1)}em">`).join('')
  const style = `body{font:14pt/1.8 serif;margin:0}h1{text-align:center;font-size:18pt}p{text-indent:2em;margin:0}table{border-collapse:collapse;font-size:12pt;line-height:1.4;table-layout:fixed;margin:8pt 0}th{font-weight:normal;text-align:left}td,th{padding:3pt 4pt;text-align:left${isRuled ? ';border:1px solid #000' : ''}}`
  const head = rows.slice(0, headRows).map((row) => rowOf(row, 'th'))
  const others = rows.slice(headRows).map((row) => rowOf(row, 'td'))
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>@page{size:A4;margin:25mm}${style}</style></head><body><h1>${title}</h1><p>${above}</p><table${isRuled ? ' border=1' : ''}><colgroup>${columns}</colgroup><thead>${head.join('')}</thead><tbody>${others.join('')}</tbody></table><p>${below}</p></body></html>`
}

/** A document of Word with a table; a head is printed again on each page. */
export async function wordWith(
  {title, above, below, rows, widths, headRows}: Invented,
  {isRuled}: Look
): Promise<Uint8Array> {
  const none = {style: BorderStyle.NONE, size: 0, color: 'auto'}
  const borders = {
    ...{top: none, bottom: none, left: none, right: none},
    ...{insideHorizontal: none, insideVertical: none}
  }
  const twips = widths.map((width) => (width + 1) * 240)
  const table = new Table({
    columnWidths: twips,
    width: {size: twips.reduce((sum, width) => sum + width, 0), type: WidthType.DXA},
    ...(isRuled ? {} : {borders}),
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at < headRows,
          children: row.map(
            ({text, columns, rows: span}) =>
              new TableCell({
                columnSpan: columns,
                rowSpan: span,
                verticalAlign: VerticalAlignTable.CENTER,
                children: [new Paragraph({children: [new TextRun({text, size: 24})]})]
              })
          )
        })
    )
  })
  const paragraph = (text: string) =>
    new Paragraph({indent: {firstLine: 560}, children: [new TextRun({text, size: 28})]})
  const heading = new Paragraph({
    alignment: 'center',
    children: [new TextRun({text: title, size: 36})]
  })
  const children = [heading, paragraph(above), table, paragraph(below)]
  return await Packer.toBuffer(new Document({sections: [{children}]}))
}

/** A plain text whose cells are divided by tabs. */
export function tabbedWith({title, above, below, rows, widths}: Invented): string {
  const lines = layOut(rows, widths.length).map((row) =>
    row.map((own) => own?.text ?? '').join('\t')
  )
  return [title, '', `　　${above}`, '', ...lines, '', `　　${below}`].join('\n')
}

/** A plain text whose cells are printed below each other in columns; long ones over several lines. */
export function alignedWith(table: Invented): string {
  const {title, above, below, widths} = table
  const lines = printedRows(table).map((row) =>
    row
      .map((text, at) => text.padEnd(text.length + room(text, (widths[at] ?? 0) + 1)))
      .join('')
      .trimEnd()
  )
  return [title, '', `　　${above}`, '', ...lines, '', `　　${below}`].join('\n')
}

/** What is printed on each line of a table in columns, by these. */
export function printedRows({rows, widths}: Invented): string[][] {
  return layOut(rows, widths.length).flatMap((row) => {
    const broken = row.map((own, at) => wrap(own?.text ?? '', widthOf(widths, own, at)))
    const height = Math.max(...broken.map(({length}) => length))
    return Array.from({length: height}, (_, line) => broken.map((own) => own[line] ?? ''))
  })
}

function widthOf(widths: readonly number[], cell: Cell | null | undefined, at: number): number {
  const own = widths.slice(at, at + (cell?.columns ?? 1))
  return own.reduce((sum, width) => sum + width, own.length - 1)
}

/** The lines of a cell of some width, in Han characters. */
export function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const character of text) {
    const last = lines.at(-1) ?? ''
    if (printWidth(last + character) > width * 2) lines.push(character)
    else lines.splice(-1, 1, last + character)
  }
  return lines
}

/** Spaces that a text leaves of some width, in Han characters. */
function room(text: string, width: number): number {
  return Math.max(0, width * 2 - printWidth(text))
}

/** Width in print, Han characters as two. */
function printWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 1 : 2), 0)
}
