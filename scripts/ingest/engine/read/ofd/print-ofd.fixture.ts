import {layer, ofdOf} from './ofd.fixture.ts'

/** A paragraph as it is printed. */
export interface Printed {
  text: string
  align: 'indented' | 'center' | 'right'
}

/** The form of an official paper, in millimetres: 28 characters a line, 22 lines a page. */
const paper = {left: 28, top: 45, size: 5.6, step: 10.2, characters: 28, lines: 22, foot: 275}

/** Print paragraphs on pages with numbers, as an OFD: one object for each line. */
export async function printOfd(paragraphs: readonly Printed[]): Promise<Buffer> {
  const lines = paragraphs.flatMap(linesOf)
  const pages: string[] = []
  for (let at = 0; at < lines.length; at += paper.lines) {
    const objects = lines.slice(at, at + paper.lines).map(({text, indent}, row) => {
      return lineAt(paper.left + indent * paper.size, paper.top + row * paper.step, text)
    })
    const number = `— ${String(pages.length + 1)} —`
    pages.push(layer(...objects, lineAt(100, paper.foot, number)))
  }
  return await ofdOf({pages})
}

/** Where a line is full it is broken, but for marks that no line begins with. */
function linesOf({text, align}: Printed): {text: string; indent: number}[] {
  const lines: {text: string; indent: number}[] = []
  let indent = align === 'indented' ? 2 : 0
  let line = ''
  for (const character of text) {
    const isFull = indent + widthOf(line + character) > paper.characters
    if (isFull && !/[，。、；：！？）》”’〕\d]/.test(character)) {
      lines.push({text: line, indent})
      indent = 0
      line = ''
    }
    line += character
  }
  lines.push({text: line, indent})
  if (align === 'indented') return lines
  const room = (each: string) => paper.characters - widthOf(each)
  return lines.map(({text: each}) => ({
    text: each,
    indent: align === 'center' ? room(each) / 2 : room(each)
  }))
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOfOne(character), 0)
}

function widthOfOne(character: string): number {
  return /[\x20-\x7e]/.test(character) ? 0.5 : 1
}

function lineAt(x: number, y: number, text: string): string {
  const {size} = paper
  const deltas = [...text].slice(0, -1).map((character) => String(widthOfOne(character) * size))
  const box = [x, y - size, widthOf(text) * size, size * 1.2].map((each) => each.toFixed(2))
  const printed = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<TextObject ID="9" Boundary="${box.join(' ')}" Font="1" Size="${String(size)}"><TextCode X="0" Y="${String(size)}" DeltaX="${deltas.join(' ')}">${printed}</TextCode></TextObject>`
}
