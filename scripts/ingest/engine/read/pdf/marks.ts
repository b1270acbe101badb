import {type Replacement, replacementIn} from './name-replacements.ts'

/** What marks around content say of it. */
export interface Marked {
  isArtifact: boolean
  /** Whether it is in a layer that is switched off. */
  isOff: boolean
  /** What is to be read instead; `null` for what is painted. */
  replacement: Replacement | null
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
      const {tag: name, text} = replacementIn(nameOf(tag))
      const mark = {
        isArtifact: name === 'Artifact',
        isOff: name === 'OC' && !isShown(properties),
        replacement: text === null ? (open.at(-1)?.replacement ?? null) : {text}
      }
      open.push(mark)
      count(mark, 1)
    },
    end: () => {
      count(open.pop(), -1)
    },
    all: () => ({
      isArtifact: artifacts > 0,
      isOff: off > 0,
      replacement: open.at(-1)?.replacement ?? null
    })
  }
}

/** The name of a mark: the library gives it plain where the mark has properties. */
function nameOf(tag: unknown): string {
  if (typeof tag === 'object' && tag !== null && 'name' in tag) return String(tag.name)
  return String(tag)
}
