/**
 * A title that is wrapped in print has spaces where the lines ended, and may
 * have others that its author put there. Two prints of it wrap at different
 * places: a space that both have is the author's.
 */

/** Two prints longer than this are not compared: the time that takes grows with the product of their lengths. */
const longestCompared = 1000

/** Drop the spaces of a title that a second print of it does not have at the same place. */
export function keepCommonSpaces(title: string, other: string): string {
  if (Math.max(title.length, other.length) > longestCompared) return title.replace(/\s+/g, ' ')
  const own = spacedCharacters(title)
  const theirs = spacedCharacters(other)
  const partner = align(own, theirs)
  return own
    .map(({character, spaced}, at) => {
      const index = partner[at]
      const common = spaced && index !== undefined && theirs[index]?.spaced === true
      return common ? ` ${character}` : character
    })
    .join('')
}

/** Drop the spaces between Han characters, and between those and digits. */
export function dropSpaces(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(
      /(?<=[\p{Script=Han}\p{P}]) (?=[\p{Script=Han}\p{P}0-9])|(?<=[0-9]) (?=[\p{Script=Han}\p{P}])/gu,
      ''
    )
}

/** 工　作　报　告 → 工作报告: letter-spacing, wherever three characters or more have it. */
export function dropLetterSpacing(title: string): string {
  return title.replace(/(?<!\S)\p{Script=Han}(?:\s+\p{Script=Han}){2,}(?!\S)/gu, (spread) =>
    spread.replace(/\s+/g, '')
  )
}

interface Spaced {
  character: string
  /** Whether a space stands before it. */
  spaced: boolean
}

function spacedCharacters(text: string): Spaced[] {
  const characters: Spaced[] = []
  let spaced = false
  for (const character of text.trim()) {
    if (/\s/.test(character)) spaced = true
    else {
      characters.push({character, spaced})
      spaced = false
    }
  }
  return characters
}

/** For each character of `a` the index of its partner in `b` in a longest common subsequence. */
function align(a: readonly Spaced[], b: readonly Spaced[]): (number | undefined)[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const same = (i: number, j: number) => a[i]?.character === b[j]?.character
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = same(i, j)
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  const partner: (number | undefined)[] = []
  let j = 0
  for (let i = 0; i < a.length; i++) {
    while (
      j < b.length &&
      !same(i, j) &&
      (lengths[i * width + j + 1] ?? 0) >= (lengths[(i + 1) * width + j] ?? 0)
    ) {
      j++
    }
    if (same(i, j)) partner[i] = j++
  }
  return partner
}
