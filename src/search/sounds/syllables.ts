/** A syllable of Mandarin in letters, without its tone. */
const initials = 'b|p|m|f|d|t|n|l|g|k|h|j|q|x|zh|ch|sh|r|z|c|s|y|w'
const finals =
  'iang|iong|uang|ueng|ang|eng|ong|ian|iao|ing|uai|uan|van|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v'
const syllable = new RegExp(`^(?:er|(?:${initials})?(?:${finals}))$`, 'u')
const longest = 6
/** Ways to cut letters that are looked at, and those that are tried to find them. */
const most = 4
const mostTried = 2000

/**
 * The ways to cut letters into syllables, those of fewest syllables first: xian is 先 and 西安. An
 * apostrophe or a space divides.
 */
export function cutSyllables(letters: string): string[][] {
  const parts = letters.split(/[ ']/u).filter((part) => part !== '')
  let cuts: string[][] = [[]]
  for (const part of parts) {
    const own = cutPart(part)
    const joined = cuts.flatMap((cut) => own.map((each) => [...cut, ...each]))
    cuts = joined.sort((a, b) => a.length - b.length).slice(0, most)
  }
  return parts.length === 0 ? [] : cuts
}

function cutPart(letters: string): string[][] {
  const cuts: string[][] = []
  let tried = 0
  const go = (at: number, cut: readonly string[]) => {
    if (at === letters.length) cuts.push([...cut])
    for (let length = Math.min(longest, letters.length - at); length > 0; length--) {
      const next = letters.slice(at, at + length)
      if (tried++ > mostTried) return
      if (syllable.test(next)) go(at + length, [...cut, next])
    }
  }
  go(0, [])
  return cuts.sort((a, b) => a.length - b.length).slice(0, most)
}
