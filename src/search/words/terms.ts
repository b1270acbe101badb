/*
 * The terms of the words engine, the same in build and browser: two Han characters side by side,
 * Latin words, years and other long numbers. The build feeds only the pairs that stand within
 * words; a query is cut into all of its pairs, and those across words are simply found nowhere.
 * So a query needs no dictionary and no segmenter, which browsers have different ones of.
 */

const han = /^\p{Script=Han}/u
/** Digits that stand for something by themselves: a year, a hotline. */
const longNumber = 4
/** What is longer names nothing that is typed. */
const longest = 24

/** Runs of Han characters, and of letters and digits, that terms are cut from. */
export function runsOf(folded: string): RegExpExecArray[] {
  return [...folded.matchAll(/\p{Script=Han}+|[a-z\d]+/gu)]
}

/** Pairs of characters of a run of Han characters. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run)
  return characters.slice(1).map((next, at) => (characters[at] ?? '') + next)
}

/** Whether a run is of Han characters. */
export function isHan(run: string): boolean {
  return han.test(run)
}

/** Whether a run of letters and digits is a term. */
export function isWord(run: string): boolean {
  return run.length <= longest && (/[a-z]/.test(run) ? run.length > 1 : run.length >= longNumber)
}

/** All terms of a folded text, across words, too: how heads and queries are cut. Short numbers with what they count: 3号. */
export function termsOf(folded: string): string[] {
  const terms: string[] = []
  let number = ''
  let end = 0
  for (const {0: run, index} of runsOf(folded)) {
    if (isHan(run)) {
      if (number !== '' && index === end) terms.push(number + (Array.from(run)[0] ?? ''))
      terms.push(...pairsOf(run))
      number = ''
    } else {
      if (isWord(run)) terms.push(run)
      number = /^\d+$/.test(run) && run.length < longNumber ? run : ''
    }
    end = index + run.length
  }
  return terms
}
