/** Places of a source in order, as runs: [95, 97, 98] → 95,97-98. */
export function formatPlaces(places: readonly number[]): string {
  return runsOf(places)
    .map(([start, end]) => (start === end ? String(start) : `${String(start)}-${String(end)}`))
    .join(',')
}

/** Runs of places that follow on each other: [95, 97, 98] → [95, 95], [97, 98]. */
export function runsOf(places: readonly number[]): [start: number, end: number][] {
  const [only] = places
  if (only !== undefined && places.length === 1) return [[only, only]]
  const runs: [number, number][] = []
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.[1] === place - 1) last[1] = place
    else runs.push([place, place])
  }
  return runs
}
