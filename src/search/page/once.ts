/** Makes something when it is first asked for; where that fails, when it is next asked for. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => {
    made ??= make()
    made.catch(() => (made = null))
    return made
  }
}
