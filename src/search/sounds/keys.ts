/*
 * The keys that a table of sounds is sorted by: `lao jiu` for pairs of characters by their
 * syllables, `l j` for pairs by their initials, `=li da` and `=l d` for names of people,
 * `*ljxq` for what titles and headings say, `~老` for the readings of a character.
 */

/**
 * How usual a pair is, in one letter: from 0 to 9 by the documents that hold it, a to j where it
 * stands within words.
 */
export const degrees = '0123456789abcdefghij'
export const mostDegree = 9

export function pairKey(one: string, other: string): string {
  return `${one} ${other}`
}

export function nameKey(readings: readonly string[]): string {
  return `=${readings.join(' ')}`
}

/** For what titles and headings say, by initials. */
export function phraseKey(initials: readonly string[]): string {
  return `*${initials.join('')}`
}

/** One letter: what a reading begins with. */
export function initialOf(reading: string): string {
  return reading.charAt(0)
}

/** The key of the readings of a character. */
export function characterKey(character: string): string {
  return `~${character}`
}
