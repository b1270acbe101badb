/**
 * Pages as formats with fixed places have them. All lengths are in points; the
 * origin is the upper left corner of the page as it is looked at, and y grows
 * downwards.
 */

/** Characters that were printed at once, in one font, on one base line. */
export interface Run {
  /** What is printed; a reader breaks a run where its characters stand apart. */
  text: string
  /** Left end of its base line; where `isVertical`, the middle of its first character. */
  x: number
  /** Its base line; where `isVertical`, its upper end. */
  y: number
  /** Along the way it is read. */
  width: number
  /** Height of the font. */
  size: number
  /** Degrees that it is turned by, counter-clockwise; 0 for what stands upright. */
  rotation: number
  /** Runs of the same font have the same. */
  font: string
  /** Which it is in the order that the format has them in; given when a page is read. */
  order?: number
  /** Whether its characters stand below each other. */
  isVertical?: boolean
  /** Whether it is printed without ink, as the text behind a scan is. */
  isHidden?: boolean
  /** Whether the format says that it is of the page, not of the text. */
  isArtifact?: boolean
  /** Whether nobody can see it who looks at the page. */
  isUnseen?: boolean
}

/** A rule: a straight line, across the page or down it. */
export interface Rule {
  isHorizontal: boolean
  /** Where it stands: y of one across, x of one down. */
  at: number
  /** Its ends, `start` before `end`. */
  start: number
  end: number
}

export interface Page {
  /** As it is printed on the page or named by the format: 3, iv. */
  label: string
  width: number
  height: number
  /** In the order that the format has them in. */
  runs: readonly Run[]
  rules: readonly Rule[]
  /** Parts of it with a ground of their own. */
  grounds?: readonly Box[]
}

/** Runs on one base line, from left to right. */
export interface Line {
  /** Index of its page. */
  page: number
  runs: readonly Run[]
  /** With the spaces that the print shows. */
  text: string
  left: number
  right: number
  /** The base line. */
  y: number
  /** Height of the font of most of it. */
  size: number
  /** Room that its characters are set apart by, all of them. */
  tracking: number
}

/** The room that something takes. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}
