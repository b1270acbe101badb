import type {ZodType} from 'astro/zod'
import type {CompiledBlock} from '../../src/documents/compiled.ts'
import type {Printed} from '../../src/schema/records/fields.ts'
import type {DocumentRecord} from '../../src/schema/records/record.ts'
import {recordTypes} from '../../src/schema/records/types.ts'
import {numeralCharacters, parseNumeral} from '../ingest/conventions/lexicon/numerals.ts'
import {unspaced} from '../ingest/conventions/lexicon/punctuation.ts'
import {withoutTitleMarks} from '../ingest/conventions/lexicon/title-marks.ts'

/** What is said of a document that its text does not say. */
export interface Invented {
  /** Id of the block that should say it. */
  block: string
  /** What people call it: 标题, 表决结果. */
  label: string
  value: string
}

/**
 * Find what the title and the records in front of a document say and its blocks do not.
 *
 * A word may be put together of several places (an office and the body above it), but each of its
 * characters must stand beside one that it stands beside in the text. A number must be printed
 * in the block that the record stands on, which has to be there; that nobody was against may be said
 * in words.
 */
export function findInvented(
  title: string,
  records: readonly DocumentRecord[],
  blocks: readonly CompiledBlock[]
): Invented[] {
  const found: Invented[] = []
  const heading = blocks.find(({id}) => id === 'title')
  const printed = unspaced(heading?.text ?? '')
  if (heading && ![printed, withoutTitleMarks(printed)].includes(unspaced(title))) {
    found.push({block: 'title', label: '标题', value: title})
  }
  if (records.length === 0) return found
  const texts = new Map(blocks.map((block) => [block.id, unspaced(block.text)]))
  const pairs = new Set([...texts.values()].flatMap(pairsOf))
  for (const {type, block, ...fields} of records) {
    const {label, fields: schemas} = recordTypes[type]
    if (!texts.has(block)) found.push({block, label, value: `#${block}`})
    const numbers = numbersIn(texts.get(block) ?? '')
    for (const [key, schema] of Object.entries<ZodType>(schemas)) {
      const value: unknown = fields[key as keyof typeof fields]
      // Other fields say what is printed in words of the data.
      const how = schema.meta()?.printed as Printed | undefined
      for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
        const isThere =
          typeof each === 'number'
            ? how !== 'number' || each === 0 || numbers.has(each)
            : how !== 'words' || typeof each !== 'string' || isHeld(unspaced(each), pairs)
        if (!isThere) found.push({block, label, value: String(each)})
      }
    }
  }
  return found
}

/** Each character with the one behind it, the last one alone. */
export function pairsOf(line: string): string[] {
  return Array.from({length: line.length}, (_, at) => line.slice(at, at + 2))
}

/** Whether each character of a word stands beside one that it stands beside in a text. */
export function isHeld(value: string, pairs: ReadonlySet<string>): boolean {
  const own = pairsOf(value)
  if (own.length === 1) return [...pairs].some((pair) => pair.startsWith(value))
  const isThere = own.slice(0, -1).map((pair) => pairs.has(pair))
  return own.every((_, at) => isThere[at] === true || isThere[at - 1] === true)
}

const numeral = new RegExp(`[${numeralCharacters}]{1,12}`, 'g')

/** The numbers that a text prints, in digits or characters. */
export function numbersIn(line: string): Set<number | null> {
  return new Set((line.match(numeral) ?? []).map(parseNumeral))
}
