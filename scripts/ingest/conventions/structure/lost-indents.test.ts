import {expect, test} from 'vitest'
import {readLines} from '../../engine/read/lines.ts'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import {findOpenings} from './lost-indents.ts'

const width = 20

/** Lines that a paragraph of so many characters takes, set in by two, without what it is set in by. */
function linesOf(text: string, indent = 2): string[] {
  const lines = [text.slice(0, width - indent)]
  for (let at = width - indent; at < text.length; at += width)
    lines.push(text.slice(at, at + width))
  return lines
}

const articles = [...'一二三四五六七八'].map(
  (n) =>
    `第${n}条　养护单位应当按照市人民政府的规定在桥头设置标志并且逐一登记造册备查以便公众查询和监督并且每年至少检查一次桥面和栏杆确保行人和车辆安全通行`
)
/** Ends with a line that is full. */
const full = `${'县人民政府应当保障养护道路所需要的经费并且将其列入本级预算'.padEnd(37, '内')}。`
const opening = '养护经费专款专用任何单位和个人不得以任何方式截留和挪用。'
const second = '县人民政府对养护道路作出贡献的单位给予奖励。对挪用养护经费的责令改正并且追究责任。'

function openingsOf(lines: readonly string[]) {
  const blocks = readLines(lines.join('\n')).children.filter((node) => isBlock(node))
  const {opens, goesOn} = findOpenings(blocks, width)
  return {opens: [...opens].map(textOf), goesOn: [...goesOn].map(textOf)}
}

test('a line that is shorter by an indent begins a paragraph, a full one goes on', () => {
  const lines = [...articles, full, opening, second].flatMap((text) => linesOf(text))
  const {opens, goesOn} = openingsOf(lines)
  expect(full.length).toBe(38)
  expect(opens).toContain(opening.slice(0, 18))
  expect(opens).not.toContain(second.slice(18, 38))
  expect(goesOn).not.toContain(opening.slice(0, 18))
})

test('where paragraphs were not set in, widths tell nothing', () => {
  const lines = [...articles, full, opening, second].flatMap((text) => linesOf(text, 0))
  expect(openingsOf(lines)).toEqual({opens: [], goesOn: []})
})

test('a few lines tell nothing', () => {
  const lines = [...articles.slice(0, 3), full, opening].flatMap((text) => linesOf(text))
  expect(openingsOf(lines)).toEqual({opens: [], goesOn: []})
})
