import type {XmlElement} from '../container/xml.ts'
import type {Counters, Label} from './numbering/counters.ts'
import type {Lists} from './numbering/definitions.ts'
import type {Numbers} from './notes.ts'
import type {Styles} from './styles.ts'

/** What all texts of a document share. */
export interface Context {
  styles: Styles
  lists: Lists
  notes: Numbers
  /** The label of each paragraph that has one, by its element; filled while paragraphs are read. */
  labels: Map<XmlElement, string>
  /** Pictures that stand in its texts; counted while they are read. */
  pictures: number
}

/** One run of text in which lists count on: the body, its text boxes, a note, a header. */
export interface Story {
  context: Context
  counters: Counters
  /** Counters of the text boxes in it. */
  boxes: Counters
  /** What a mark of a note stands for in the note itself. */
  ownNumber: string
}

export type {Label}
