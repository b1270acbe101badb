import {attributeOf, childOf, childrenOf, type XmlElement} from '../../container/xml.ts'
import {isOn, toNumber, valueOf} from '../elements.ts'

/** How a level of a list is numbered. */
export interface Level {
  /** Its first number. */
  start: number
  /** Name of the format of its numbers; `bullet` for none. */
  format: string
  /** Its label, with %1 for the number of the first level: `第%1条`. */
  text: string
  suffix: 'tab' | 'space' | 'nothing'
  /** Whether all numbers in its label are written 1, 2, 3. */
  isLegal: boolean
  /** The level, from 1 on, behind which it starts anew; 0 for none, `null` for each above it. */
  restart: number | null
  /** Style whose paragraphs are of this level. */
  style: string | null
  isHidden: boolean
}

/** A list as paragraphs name it. */
export interface List {
  /** Lists with the same key count on with each other. */
  key: string
  levels: ReadonlyMap<number, Level>
  /** Levels that start anew with the first paragraph of this list, and their numbers. */
  starts: ReadonlyMap<number, number>
}

/** Lists by the number that paragraphs name them by. */
export type Lists = ReadonlyMap<string, List>

/** Lists of Word have no more levels. */
const mostLevels = 9

/**
 * The lists of a document, by the root of their part; without one, there are none.
 *
 * @param listOf the list that a style of lists stands for
 */
export function readLists(
  root: XmlElement | null,
  listOf: (style: string) => string | null
): Lists {
  if (!root) return new Map()
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((each) => [attributeOf(each, 'abstractNumId') ?? '', each])
  )
  const nums = new Map(
    childrenOf(root, 'num').map((each) => [attributeOf(each, 'numId') ?? '', each])
  )
  const levels = new Map<XmlElement, ReadonlyMap<number, Level>>()
  const levelsOf = (abstract: XmlElement) => {
    const known =
      levels.get(abstract) ??
      new Map(childrenOf(abstract, 'lvl').slice(0, mostLevels).map(readLevel))
    levels.set(abstract, known)
    return known
  }
  /** The definition of a list; one may stand for that of a style, which is that of another list. */
  const definitionOf = (num: XmlElement): XmlElement | null => {
    const abstract = abstracts.get(valueOf(num, 'abstractNumId') ?? '') ?? null
    const style = valueOf(abstract, 'numStyleLink')
    const linked = style === null ? undefined : nums.get(listOf(style) ?? '')
    if (!linked) return abstract
    return abstracts.get(valueOf(linked, 'abstractNumId') ?? '') ?? abstract
  }
  const lists = new Map<string, List>()
  for (const [id, num] of nums) {
    const abstract = definitionOf(num)
    if (!abstract) continue
    const overrides = childrenOf(num, 'lvlOverride').slice(0, mostLevels)
    lists.set(id, {
      key: attributeOf(abstract, 'abstractNumId') ?? '',
      levels: overridden(levelsOf(abstract), overrides),
      starts: new Map(overrides.flatMap(startOf))
    })
  }
  return lists
}

function overridden(
  levels: ReadonlyMap<number, Level>,
  overrides: readonly XmlElement[]
): ReadonlyMap<number, Level> {
  const own = overrides.flatMap((each) => {
    const level = childOf(each, 'lvl')
    return level ? [[indexOf(each), readLevel(level)[1]] as const] : []
  })
  return own.length === 0 ? levels : new Map([...levels, ...own])
}

function startOf(override: XmlElement): (readonly [number, number])[] {
  const start = toNumber(valueOf(override, 'startOverride'))
  return start === null ? [] : [[indexOf(override), start]]
}

/** The text of a level stands in front of every paragraph of it: one that is longer is no label. */
const longestLabel = 500

function readLevel(level: XmlElement): readonly [number, Level] {
  const suffix = valueOf(level, 'suff')
  return [
    indexOf(level),
    {
      start: toNumber(valueOf(level, 'start')) ?? 0,
      format: formatOf(level),
      text: (valueOf(level, 'lvlText') ?? '').slice(0, longestLabel),
      suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
      isLegal: isOn(level, 'isLgl') === true,
      restart: toNumber(valueOf(level, 'lvlRestart')),
      style: valueOf(level, 'pStyle'),
      isHidden: isOn(childOf(level, 'rPr'), 'vanish') === true
    }
  ]
}

/** The name of its format; of one that older programs do not know, the newer form counts. */
function formatOf(level: XmlElement): string {
  const alternatives = childOf(level, 'AlternateContent')
  const choice = alternatives && childOf(alternatives, 'Choice')
  const fallback = alternatives && childOf(alternatives, 'Fallback')
  for (const holder of [choice, level, fallback]) {
    const format = holder && childOf(holder, 'numFmt')
    if (!format) continue
    const name = attributeOf(format, 'val') ?? 'decimal'
    // 001, 002, 003, ...
    if (name !== 'custom') return name
    return (attributeOf(format, 'format') ?? '').split(',', 1)[0] ?? name
  }
  return 'decimal'
}

function indexOf(element: XmlElement): number {
  return toNumber(attributeOf(element, 'ilvl')) ?? 0
}
