/** Changes with the form of the file. */
export const format = 'anjuan-artefact-1'

/** The first line of an artefact: the bytes of each of its texts, in the order in which they stand there. */
export interface Index {
  format: typeof format
  head: number
  provenance: number
  /** The parts of each session. */
  parts: number[]
  /** What stands below the front matter of each document. */
  bodies: number[]
}
