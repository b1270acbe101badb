/** Seconds that a file may take to convert; most take three to ten, and the first of a run some more. */
export const longest = 120
