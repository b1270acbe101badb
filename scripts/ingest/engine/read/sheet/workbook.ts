import type {RootContent} from 'mdast'
import {countHan} from '../../../../../src/text/han.ts'
import {createBlock, toFurniture} from '../../tree/blocks.ts'
import type {Block} from '../../tree/nodes.ts'
import {isProblem, refusalOf} from '../container/problem.ts'
import {attributeOf, childOf, childrenOf} from '../container/xml.ts'
import {openZip, type Zip} from '../container/zip.ts'
import type {Finding, Place, Reading, Refusal} from '../reader.ts'
import {missing, toFindings} from '../word/findings.ts'
import {type Part, readMainPart, readPart, readRelated} from '../container/package.ts'
import {besideOf} from './beside.ts'
import {readShared, type Shared} from './cells.ts'
import {hasTitle, sheetBlocks, type SheetRow} from './rows.ts'
import {holdsMore, placesOf, readSheet, viewOf} from './sheet.ts'

/** Reads workbooks of Excel: each row is a place, with what it shows. Formulas have the value that was saved. */
export async function readWorkbook(_: string, bytes: Uint8Array): Promise<Reading | Refusal> {
  const zip = await openZip(bytes)
  if (isProblem(zip)) return refusalOf(zip)
  if (zip.names.some((name) => /^xl\/workbook\.bin$/i.test(name))) {
    return {
      rule: 'source-not-text',
      status: 'not-a-document',
      found: '二进制的 Excel 工作簿（.xlsb）'
    }
  }
  const main = await readMainPart(zip)
  if (isProblem(main)) return refusalOf(main)
  if (main?.root.name !== 'workbook')
    return refusalOf({problem: 'damaged', found: '里面没有工作簿'})
  return await readSheets(zip, main)
}

/** A sheet of a workbook. */
interface Sheet {
  name: string
  isHidden: boolean
  part: Part
}

async function readSheets(zip: Zip, main: Part): Promise<Reading | Refusal> {
  const unread: string[] = []
  const related = (type: string) => readRelated(zip, main, type, unread)
  const properties = childOf(main.root, 'workbookPr')
  const isFrom1904 = /^(?:1|true)$/.test((properties && attributeOf(properties, 'date1904')) ?? '')
  const shared = readShared(await related('sharedStrings'), await related('styles'), isFrom1904)
  const sheets: Sheet[] = []
  for (const sheet of childrenOf(childOf(main.root, 'sheets') ?? main.root, 'sheet')) {
    const id = sheet.attributes.find((each) => each.name === 'id' && each.namespace !== '')?.value
    const relation = main.relations.find((each) => each.id === id)
    const name = attributeOf(sheet, 'name') ?? ''
    const part = relation ? await readPart(zip, relation.target) : null
    if (part === null || isProblem(part)) unread.push(`工作表“${name}”`)
    else {
      const isHidden = /^(?:hidden|veryHidden)$/.test(attributeOf(sheet, 'state') ?? '')
      sheets.push({name, isHidden, part})
    }
  }
  return put(sheets, shared, unread)
}

/** Names that programs give to sheets. */
const ofProgram = /^(?:sheet|工作表|表)\s*\d*$/i

/** Any number of cells may show one text, so that a small file could hold more than fits in memory. */
const mostCharacters = 20_000_000

function put(
  sheets: readonly Sheet[],
  shared: Shared,
  unread: readonly string[]
): Reading | Refusal {
  const children: RootContent[] = []
  const places: Place[] = []
  const doubts: Parameters<typeof toFindings>[0][number][] = []
  const findings: Finding[] = []
  const views = sheets.map((sheet) => viewOf(sheet.part.root))
  if (holdsMore(views, shared, mostCharacters)) {
    const found = `超过 ${String(mostCharacters)} 字`
    return {rule: 'source-too-large-inside', status: 'failed', found}
  }
  const read = sheets.map((sheet, at) => {
    const view = views[at] ?? viewOf(sheet.part.root)
    return {...sheet, ...readSheet(view, shared), places: placesOf(view, shared)}
  })
  const shown = read.filter(
    ({isHidden, rows}) => !isHidden && rows.some(({cells}) => cells.size > 0)
  )
  let isTitled = false
  for (const [at, {name, isHidden, hidden, rows, places: texts, part}] of read.entries()) {
    const called = `工作表${String(at + 1)}`
    const left = isHidden ? rows.flatMap(({cells}) => [...cells.values()]) : hidden
    if (left.some((text) => text.trim() !== '')) findings.push(unseen(called, name, isHidden, left))
    if (part.root.children.some((child) => typeof child !== 'string' && child.name === 'drawing')) {
      findings.push(drawn(called))
    }
    for (const finding of besideOf(called, part)) findings.push(finding)
    if (isHidden || !shown.some((each) => each.part === part)) continue
    const before = places.length
    const sheetRows: SheetRow[] = rows.map(({cells}, row) => ({cells, place: before + row + 1}))
    const own = hasTitle(sheetRows)
    if (name.trim() !== '' && !ofProgram.test(name.trim())) {
      places.push({text: name, label: `${called}的名称`})
      const block = nameOf(name, places.length, own && !isTitled, shown.length)
      const [first] = sheetRows.find(({cells}) => cells.size > 0)?.cells.values() ?? []
      children.push(first === name ? toFurniture(block, 'repeated-head') : block)
      for (const row of sheetRows) row.place++
    }
    for (const block of sheetBlocks(sheetRows, isTitled ? 2 : 1)) children.push(block)
    isTitled ||= own
    for (const [row, {number, doubts: found}] of rows.entries()) {
      places.push({text: texts[row] ?? '', label: `${called}第${String(number)}行`})
      for (const expected of found)
        doubts.push({doubt: {found: '单元格', expected}, place: places.length})
    }
  }
  if (!places.some(({text}) => countHan(text) > 0)) {
    return {rule: 'source-not-chinese', status: 'not-a-document'}
  }
  return {
    tree: {type: 'root', children, data: {layout: 'whole'}},
    places,
    unit: 'paragraph',
    encoding: null,
    doubts: [...missing(unread), ...findings, ...toFindings(doubts)]
  }
}

/** A shorter name of a sheet says which one it is, and no more. */
const shortestTitle = 6

/** The name of a sheet above what it shows: that of a part where there are others, the title of a table that has none. */
function nameOf(name: string, place: number, isAboveTitle: boolean, sheets: number): Block {
  const level = sheets > 1 ? 2 : name.trim().length >= shortestTitle ? 1 : null
  const hints = isAboveTitle || level === null ? {} : {hints: {level}}
  return createBlock(name, {lines: [place], gap: 0, indent: 0, ...hints})
}

function unseen(called: string, name: string, isWhole: boolean, texts: readonly string[]): Finding {
  const text = texts.filter((each) => each.trim() !== '').join('、')
  const shown = text.length > 60 ? `${text.slice(0, 60)}……` : text
  const found = isWhole ? `隐藏的${called}“${name.slice(0, 40)}”` : `${called}隐藏的行、列和单元格`
  return {rule: 'reading-doubtful', place: null, found, expected: `“${shown}”不显示，没有收入`}
}

function drawn(called: string): Finding {
  return {
    ...{rule: 'reading-doubtful', place: null, found: `${called}里的图片、图表和文本框`},
    expected: '其中的文字没有收入'
  }
}
