import {type Processor, unified} from 'unified'
import type {ArchiveWords} from '../../src/schema/archive-words.ts'
import {characters} from './conventions/clean/characters.ts'
import {furniture} from './conventions/clean/furniture.ts'
import {pageFurniture} from './conventions/clean/page-furniture.ts'
import {decide} from './conventions/facts/decide.ts'
import {statements} from './conventions/facts/statements.ts'
import {told} from './conventions/facts/told.ts'
import {filing, type FilingOptions} from './conventions/filing/filing.ts'
import {kinds} from './conventions/filing/kinds.ts'
import {meetings} from './conventions/filing/meetings.ts'
import {head} from './conventions/head/head.ts'
import {ownWords} from './conventions/lexicon/own-words.ts'
import {records} from './conventions/records/records.ts'
import {joinedTables} from './conventions/regions/joined-tables.ts'
import {regions} from './conventions/regions/regions.ts'
import {divisionGap} from './conventions/rules/division-gap.ts'
import {foreignWord} from './conventions/rules/foreign-word.ts'
import {frontText} from './conventions/rules/front-text.ts'
import {looseCells} from './conventions/rules/loose-cells.ts'
import {setAside} from './conventions/rules/set-aside.ts'
import {colophon} from './conventions/split/colophon.ts'
import {endMarks} from './conventions/split/end-marks.ts'
import {split} from './conventions/split/split.ts'
import {attachments} from './conventions/structure/attachments.ts'
import {captions} from './conventions/structure/captions.ts'
import {districtSections} from './conventions/structure/district-sections.ts'
import {headings} from './conventions/structure/headings.ts'
import {ids} from './conventions/structure/ids.ts'
import {planItems} from './conventions/structure/plan-items.ts'
import {rosters} from './conventions/structure/rosters.ts'
import {signature} from './conventions/structure/signature.ts'
import {tableOfContents} from './conventions/structure/table-of-contents.ts'
import {unwrap} from './conventions/structure/unwrap.ts'
import {whiteSpace} from './conventions/structure/white-space.ts'

export interface PipelineOptions extends FilingOptions {
  /** Lines that this archive declares not to be of its documents. */
  furniture: readonly RegExp[]
  /** Words that this archive adds to the lexicon. */
  words: ArchiveWords
}

/**
 * What happens to a source between reading and writing, in order. Each step
 * says in its file what holds after it.
 *
 * @param processor takes the steps; one of its own may look at each
 */
export function createPipeline(options: PipelineOptions, processor: Processor = unified()) {
  return (
    processor
      // Regions: tables, rosters and lists, before lines are judged one by one.
      .use(regions)
      // Clean: only white space and full-width digits change; what is not of a document is set aside.
      .use(characters)
      .use(furniture, options.furniture)
      // Split: one node for each document.
      .use(split)
      // What only pages tell: numbers and running heads, and tables that pages cut.
      .use(pageFurniture)
      .use(joinedTables)
      .use(endMarks)
      .use(colophon)
      // Head: title, notes, byline.
      .use(ownWords, options.words)
      .use(head)
      // Structure: captions, table of contents, whole paragraphs, signature, attachments, lists of
      // people, items of plans, headings.
      .use(captions)
      .use(tableOfContents)
      .use(unwrap)
      .use(signature)
      // Facts: of all that people and steps claim, one decides what counts.
      .use(told)
      .use(statements)
      .use(decide)
      .use(meetings)
      .use(kinds)
      // Structure, on: attachments, districts.
      .use(attachments)
      .use(districtSections, options.gazetteer)
      .use(rosters)
      .use(planItems)
      .use(headings)
      // File: district, session, day, address.
      .use(filing, options)
      .use(ids)
      // Records: what the text states as lists and in set phrases, each with its block. They tell
      // columns by the width of spaces, which is lost behind them.
      .use(records)
      .use(whiteSpace)
      // Rules: they speak, and change nothing.
      .use(divisionGap)
      .use(foreignWord)
      .use(looseCells)
      .use(setAside)
      .use(frontText)
      .freeze()
  )
}

export type Pipeline = ReturnType<typeof createPipeline>
