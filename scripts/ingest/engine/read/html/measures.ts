import type {Line} from './line.ts'

/**
 * All figures by which a page is judged. Characters are counted without white space. They were
 * set on pages of many sites; what a page shows of them is named where it is refused.
 */
export const limits = {
  /** A line is a link where links are so much of it. */
  linkedLine: 0.5,
  /** Beside so few links, a line states something that has so much else. */
  statement: {links: 2, letters: 4, characters: 10},
  /** A line of text without a stop counts so much of its characters, up to so many. */
  plain: {share: 0.2, most: 20},
  /** A row of a table without a sentence counts so much of its characters. */
  cell: 0.3,
  /** An element holds the article where it has so much of what one of its parents holds. */
  core: 0.8,
  /** An element holds nothing but the article where it has no more links beside it, attached files aside. */
  strayLinks: 0,
  /** Text above the title is of the site where what stands below is so much of all. */
  belowTitle: 0.2,
  /** Letters of the name of a column above a title. */
  column: 8,
  /** Letters of a heading above the text that is its title. */
  heading: 6,
  /** Links between a title and the text below it; a menu has more. */
  linksBelowTitle: 12,
  /** Links in an element below the text from which on it is the site's. */
  linksOfFoot: 2,
  /** Lines above the article, of its title or its fields, that belong to it. */
  above: 30,
  /** Links in a row inside of an article that are a menu or a list of other pages. */
  menu: 3,
  /** Characters of the way to a page. */
  path: 120,
  /** Characters of a row of buttons. */
  control: 40,
  /** Sentences outside of the article are doubtful from such a share of it, or so many characters. */
  outside: {share: 0.1, characters: 120},
  /**
   * A list of links: so few are none; how many lines that are no links stand between two, how much
   * of its lines and its characters the links are. The results of a search have sentences between
   * instead, from so many links and sentences on. On a page of links they are such a share of all
   * characters.
   */
  list: {few: 2, run: 2, lines: 0.3, characters: 0.2, links: 6, results: 4, share: 0.5},
  /**
   * What stands last on a page, up to so many characters that are no links, may be its foot: it
   * counts less, and where it has no more of what all the text comes to, it is; of what stands
   * below a title that is known, it may have more.
   */
  foot: {characters: 150, weight: 0.25, share: 0.35, belowTitle: 0.6},
  /** Lines below the text that state nothing: so many, of so many characters in all, and letters each. */
  captions: {lines: 8, characters: 80, letters: 16},
  /** Characters above the first menu of a page that are no link, and count less. */
  greeting: 80,
  /** Lines outside of a text and below it that are a site's by their words. */
  named: {lines: 24, characters: 500},
  /** Boxes of a site below a text, at most. */
  boxes: 12,
  /** Text goes on below an article within so many lines; the day of one stands among so many of its last. */
  below: {lines: 12, dated: 8},
  /** A page without an article has fewer characters that are no link, or no sentence. */
  least: {characters: 24, sentence: 12}
} as const

const stops = /[。；！？]/
const commas = /[，,、]/g

/** Whether a line is made of links to other pages; the dates beside them are none. */
export function isLinked(line: Line): boolean {
  const {linked, letters, linkedLetters} = line
  return linked > 0 && linkedLetters >= letters * limits.linkedLine && !isStatement(line)
}

/** Whether a line states something beside its links: 来源：, with a link, and 时间：2024-03-05. */
function isStatement({text, characters, linked, letters, linkedLetters, anchors}: Line): boolean {
  const isLabelled = /[:：]/.test(text) && anchors <= limits.statement.links
  const own = {letters: letters - linkedLetters, characters: characters - linked}
  return (
    isLabelled &&
    own.letters >= limits.statement.letters &&
    own.characters >= limits.statement.characters
  )
}

/** Whether a line is the way to a page: links with arrows between. */
export function isPath({text, anchors, characters}: Line): boolean {
  if (anchors === 0 || characters > limits.path || stops.test(text)) return false
  return /.[>＞›»→]./s.test(text) || /.\/.+\/./s.test(text)
}

/** Whether a line is of a list of what stands on the same page. */
export function isContents({placed, characters}: Line): boolean {
  return placed > 0 && placed >= characters * limits.linkedLine
}

/** Whether a line reads as running text: it has the stop of a sentence, or commas enough. */
export function isSentence(line: Line): boolean {
  if (isLinked(line) || isContents(line) || line.characters < limits.least.sentence) return false
  return stops.test(line.text) || (line.text.match(commas)?.length ?? 0) >= 2
}

/** How much a line tells of an article. */
export function weightOf(line: Line): number {
  if (line.isBeside || isLinked(line) || isContents(line)) return 0
  const own = line.characters - line.linked
  if (isSentence(line)) return own
  return line.row ? own * limits.cell : Math.min(own * limits.plain.share, limits.plain.most)
}
