/** The numbers of passages that a document takes are a multiple of it, so that those of others seldom move with it. */
const numbersTogether = 4

/** Numbers that a document with so many passages takes; the last ones may be those of none. */
export function roomOf(passages: number): number {
  return Math.ceil(passages / numbersTogether) * numbersTogether
}
