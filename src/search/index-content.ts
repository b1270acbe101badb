import {simplify} from './traditional.ts'

/** Divides the blocks of a passage in the index. No text holds it: it stands for a control character. */
const blockDivider = '␞'

/** A passage as the index keeps it. */
export interface IndexContent {
  /** What the index is made of. */
  content: string
  /** The blocks as printed, where they read otherwise than in the content; else empty. */
  printed: string
}

/**
 * The blocks of a passage as the index is fed with them.
 *
 * The index has every word and every two neighbouring Han characters, and finds
 * a single character as the front of those. One that only ever ends a run of
 * characters is the front of none, so these stand once more by themselves behind
 * the last block.
 */
export function toIndexContent(blocks: readonly string[]): IndexContent {
  const texts = blocks.map(toIndexText)
  const isAsPrinted = texts.every((text, at) => text === blocks[at])
  return {
    content: [...texts, lastOfRuns(texts).join(' ')].join(blockDivider),
    printed: isAsPrinted ? '' : blocks.join(blockDivider)
  }
}

/** The blocks of a passage as printed, from what the index gives back. */
export function fromIndexContent({content, printed}: IndexContent): string[] {
  if (printed !== '') return printed.split(blockDivider)
  // Pagefind marks the words it cut with zero-width spaces.
  return content.replaceAll('\u200b', '').split(blockDivider).slice(0, -1)
}

/** Numbers in circles and brackets, which are no part of a number beside them. */
const enclosed = /[\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]/u

/** In one script, in ordinary letters and digits, and without spaces beside Han characters. */
function toIndexText(text: string): string {
  return text
    .replace(/(?<=\p{Script=Han})\s+|(?<!\s)\s+(?=\p{Script=Han})/gu, '')
    .replace(/[\p{L}\p{N}\p{So}]/gu, (character) => {
      const plain = simplify(character.normalize('NFKC'))
      return enclosed.test(character) ? ` ${plain} ` : plain
    })
}

function lastOfRuns(texts: readonly string[]): string[] {
  const last = new Set<string>()
  const inner = new Set<string>()
  for (const [run] of texts.join(blockDivider).matchAll(/\p{Script=Han}+/gu)) {
    const characters = [...run]
    last.add(characters.pop() ?? '')
    for (const character of characters) inner.add(character)
  }
  return [...last].filter((character) => !inner.has(character))
}
