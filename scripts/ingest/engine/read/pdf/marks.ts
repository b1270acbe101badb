/** What marks around content say of it. */
export interface Marked {
  isArtifact: boolean
  /** Whether it is in a layer that is switched off. */
  isOff: boolean
}

/** Marks that are open, the outermost first. */
export interface Marks {
  begin: (tag: unknown, properties: unknown) => void
  end: () => void
  /** What they say together. */
  all: () => Marked
}

/** @param isShown whether a layer of the document is switched on */
export function createMarks(isShown: (layer: unknown) => boolean): Marks {
  const open: Marked[] = []
  let [artifacts, off] = [0, 0]
  const count = (mark: Marked | undefined, step: number) => {
    if (mark?.isArtifact) artifacts += step
    if (mark?.isOff) off += step
  }
  return {
    begin: (tag, properties) => {
      const mark = {isArtifact: tag === 'Artifact', isOff: tag === 'OC' && !isShown(properties)}
      open.push(mark)
      count(mark, 1)
    },
    end: () => {
      count(open.pop(), -1)
    },
    all: () => ({isArtifact: artifacts > 0, isOff: off > 0})
  }
}
