/**
 * What readers are told of an area that no longer stands.
 *
 * @param until the last year in which it stood, or `2010/2011` where it was one of these
 */
export function formerNote(until: string): string {
  return `这一建制到${until.split('/').join('年或')}年为止，此后改设、并入他处或更名`
}
