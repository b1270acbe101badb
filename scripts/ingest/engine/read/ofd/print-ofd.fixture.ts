import {layer, ofdOf} from './ofd.fixture.ts'

/** A paragraph as it is printed: titles are larger, and in the middle. */
export interface Printed {
  text: string
  align: 'indented' | 'center' | 'right'
  size?: number
}

/** The form of an official paper, in millimetres: 28 characters a line, 22 lines a page. */
const paper = {left: 28, top: 45, size: 5.6, step: 10.2, characters: 28, lines: 22, foot: 275}

/** Print paragraphs on pages with numbers, as an OFD: one object for each line. */
export async function printOfd(paragraphs: readonly Printed[]): Promise<Buffer> {
  const lines = paragraphs.flatMap(linesOf)
  const pages: string[] = []
  for (let at = 0; at < lines.length; at += paper.lines) {
    const objects = lines.slice(at, at + paper.lines).map(({text, indent, size}, row) => {
      return printAt(paper.left + indent * size, paper.top + row * paper.step, text, size)
    })
    const number = `— ${String(pages.length + 1)} —`
    pages.push(layer(...objects, printAt(100, paper.foot, number, paper.size)))
  }
  return await ofdOf({pages})
}

interface Line {
  text: string
  /** In heights of its font. */
  indent: number
  size: number
}

/** Where a line is full it is broken. */
function linesOf({text, align, size = paper.size}: Printed): Line[] {
  const characters = Math.floor((paper.characters * paper.size) / size)
  const lines: Line[] = []
  let indent = align === 'indented' ? 2 : 0
  let line = ''
  for (const character of text) {
    if (indent + widthOf(line + character) > characters) {
      // No line begins with such a mark: the character before it comes with it.
      const rest = /[，。、；：！？）》”’〕]/.test(character) ? line.slice(-1) : ''
      lines.push({text: line.slice(0, line.length - rest.length), indent, size})
      indent = 0
      line = rest
    }
    line += character
  }
  lines.push({text: line, indent, size})
  if (align === 'indented') return lines
  const room = (each: string) => characters - widthOf(each)
  return lines.map(({text: each}) => ({
    ...{text: each, size},
    indent: align === 'center' ? room(each) / 2 : room(each)
  }))
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOfOne(character), 0)
}

function widthOfOne(character: string): number {
  return /[\x20-\x7e]/.test(character) ? 0.5 : 1
}

/** A line of text that begins at a point; letters of Latin script are half as wide. */
export function printAt(x: number, y: number, text: string, size: number): string {
  const deltas = [...text].slice(0, -1).map((character) => String(widthOfOne(character) * size))
  const box = [x, y - size, widthOf(text) * size, size * 1.2].map((each) => each.toFixed(2))
  const printed = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<TextObject ID="9" Boundary="${box.join(' ')}" Font="1" Size="${String(size)}"><TextCode X="0" Y="${String(size)}" DeltaX="${deltas.join(' ')}">${printed}</TextCode></TextObject>`
}
