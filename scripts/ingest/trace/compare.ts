import type {View} from './views.ts'

/** What became of a block in one step. */
export interface Change {
  /** Blocks whose places it took; none where it is new. */
  before: readonly View[]
  /** `null` where none of the tree holds these places any more. */
  after: View | null
}

/** The blocks that are not as before, in the order of the tree after the step. */
export function compareViews(before: readonly View[], after: readonly View[]): Change[] {
  const same = new Map<string, number>()
  for (const view of before) same.set(keyOf(view), (same.get(keyOf(view)) ?? 0) + 1)
  const changed = after.filter((view) => !take(same, keyOf(view)))
  const gone = before.filter((view) => take(same, keyOf(view)))
  const [goneAt, allAt] = [byPlace(gone), byPlace(before)]
  const held = new Set<View>()
  const changes: Change[] = changed.map((view) => {
    // What stays where it was is of the change only where its text was taken over.
    const from = new Set(
      view.places.flatMap((place) => goneAt.get(place) ?? allAt.get(place) ?? [])
    )
    for (const each of from) held.add(each)
    return {before: [...from], after: view}
  })
  for (const view of gone) if (!held.has(view)) changes.push({before: [view], after: null})
  return changes
}

function byPlace(views: readonly View[]): Map<number, View[]> {
  const places = new Map<number, View[]>()
  for (const view of views) {
    for (const place of view.places) {
      const others = places.get(place)
      if (others) others.push(view)
      else places.set(place, [view])
    }
  }
  return places
}

/** Whether one is left of what is counted; then it is one less. */
function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0
  if (count > 0) counts.set(key, count - 1)
  return count > 0
}

function keyOf({places, owner, type, text, facts}: View): string {
  return JSON.stringify([places, owner, type, text, ...facts])
}
