import {simplify} from './traditional.ts'

/** Divides the blocks of a passage in the index. No text holds it: it stands for a control character. */
const blockDivider = '␞'

/**
 * The blocks of a passage as the one text that the index is fed with.
 *
 * The index has every word and every two neighbouring Han characters, and finds
 * a single character as the front of those. One that only ever ends a run of
 * characters is the front of none, so these stand once more by themselves behind
 * the last block.
 */
export function toIndexContent(blocks: readonly string[]): string {
  const texts = blocks.map(toIndexText)
  return [...texts, lastOfRuns(texts).join(' ')].join(blockDivider)
}

/** The blocks of a passage from the text that the index gives back. */
export function fromIndexContent(content: string): string[] {
  // Pagefind marks the words it cut with zero-width spaces.
  return content.replaceAll('\u200b', '').split(blockDivider).slice(0, -1)
}

/** As it reads, but with one script and no spaces beside Han characters. */
function toIndexText(text: string): string {
  const unspaced = text.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '')
  return unspaced.replace(/\p{Script=Han}/gu, simplify)
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
