import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {blocksIn, firstLine, lastLine, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {hasStops, isSentence} from '../clean/sentence.ts'
import {findDate, onlyDate} from '../lexicon/dates.ts'
import {organsIn} from '../lexicon/organs.ts'

/**
 * A site's usual chrome. Menu, path, buttons, the fields above a document and
 * the foot below it come to so many characters at most on ordinary pages; on a
 * long source, each page of which has a head, to this share. And a site may
 * have more of it than a short notice has text, but then only a few lines.
 */
const usual = {characters: 400, share: 0.1, ofShort: {characters: 120, share: 0.5}}
/** A notice that the archive declares may be a sentence among the first or the last lines. */
const edge = 2
const mostRuns = 4

/**
 * What is never text: numbers of pages, lines across them, data in front, links to other pages, names
 * of columns printed again.
 */
const expected: ReadonlySet<string> = new Set([
  'page-number',
  'line-number',
  'divider',
  'front-matter',
  'site-links',
  'table-head'
])

/** A line of a source, and why it was set aside, or `null` where it was not. */
interface Line {
  block: Block
  reason: string | null
}

/**
 * Report what was set aside, page numbers apart, where it is more than a site's
 * usual chrome or holds a sentence, a part with a heading, a table, who signed and when, or short lines
 * that only their place tells: which lines, and which share of the source.
 */
export function setAside() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree)
    const aside = lines.filter(isAside)
    const whole = lengthOf(lines)
    const isMuch = exceeds(lengthOf(aside.filter(isOfText)), whole)
    const named = isMuch
      ? aside
      : aside.filter(
          (line, at) =>
            line.reason === 'below-text' ||
            hidesSentence(line, lines) ||
            hidesSigner(aside, at) ||
            hidesPart(aside, at)
        )
    const [first] = named
    if (!first) return
    const share = Math.max(1, Math.round((lengthOf(named) / whole) * 100))
    report(file, 'text-set-aside', first.block, {
      found: nameRuns(
        lines,
        new Set(named),
        (file.data.source?.unit ?? 'line') === 'line' ? '行' : '处'
      ),
      expected: `${String(share)}%`
    })
  }
}

function exceeds(length: number, whole: number): boolean {
  const {characters, share, ofShort} = usual
  return (
    (length > characters && length > whole * share) ||
    (length > ofShort.characters && length > whole * ofShort.share)
  )
}

function isAside({reason}: Line): boolean {
  return reason !== null && !expected.has(reason)
}

/** Whether a line stands among those of the text: a page has any number of others around it. */
function isOfText({block, reason}: Line): boolean {
  return (
    reason !== 'site-chrome' && reason !== 'below-text' && block.data.hints?.field === undefined
  )
}

/** Whether a line is a sentence that nobody would look for among furniture. */
function hidesSentence({block, reason}: Line, lines: readonly Line[]): boolean {
  const text = textOf(block)
  if (reason !== 'declared') return reason !== 'catalogue' && hasStops(text)
  const outer = [...lines.slice(0, edge), ...lines.slice(-edge)]
  return isSentence(text) && !outer.some((line) => line.block === block)
}

/** Whether a line names a body and nothing else, with a day behind it or on the line below. */
function hidesSigner(aside: readonly Line[], at: number): boolean {
  const [text, below] = [aside[at], aside[at + 1]].map((line) => (line ? textOf(line.block) : ''))
  if (!text || below === undefined) return false
  const found = findDate(text)
  const name = found ? text.slice(0, found.start) : text
  const isDated = found !== null || onlyDate(below) !== null
  return isDated && organsIn(name).length > 0
}

/** Whether a line of a site heads another that is no link, or is a row of a table without labels, and so is the next. */
function hidesPart(aside: readonly Line[], at: number): boolean {
  const [line, below] = aside.slice(at, at + 2)
  if (line?.reason !== 'site-chrome' || below?.reason !== 'site-chrome') return false
  if (firstLine(below.block) - lastLine(line.block) > 1) return false
  const isRow = ({block}: Line) => /\S\t\S/.test(textOf(block)) && !/[:：]/.test(textOf(block))
  return line.block.data.hints?.level !== undefined || (isRow(line) && isRow(below))
}

/** The lines of a source in order. */
function linesOf(tree: Root): Line[] {
  return tree.children.flatMap((node) => {
    const children = node.type === 'document' ? node.children : [node]
    return children.flatMap((child): Line[] => {
      if (child.type === 'furniture')
        return child.children.map((block) => ({block, reason: child.reason}))
      const blocks = child.type === 'part' ? child.children : blocksIn(child)
      return blocks.map((block) => ({block, reason: null}))
    })
  })
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, {block}) => sum + textOf(block).replace(/\s+/g, '').length, 0)
}

/** 第1–14、16行: runs of lines with nothing but page numbers between; of many the first and the last. */
function nameRuns(lines: readonly Line[], named: ReadonlySet<Line>, unit: '行' | '处'): string {
  const runs: [start: number, end: number][] = []
  let open = false
  for (const line of lines) {
    const run = runs.at(-1)
    if (named.has(line)) {
      if (open && run) run[1] = lastLine(line.block)
      else runs.push([firstLine(line.block), lastLine(line.block)])
      open = true
    } else if (line.reason !== 'page-number') open = false
  }
  const names = runs.map(([start, end]) =>
    start === end ? String(start) : `${String(start)}–${String(end)}`
  )
  const shown =
    names.length > mostRuns ? [...names.slice(0, mostRuns - 1), ...names.slice(-1)] : names
  return `第${shown.join('、')}${unit}${shown.length < names.length ? `等${String(names.length)}处` : ''}`
}
