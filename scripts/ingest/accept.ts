import type {z} from 'astro/zod'

/** A value that the schema of its field refuses. */
export interface RefusedValue {
  /** Where in the data it stood: `['agenda', 2]`. */
  path: readonly PropertyKey[]
  value: unknown
}

/** What is left of data when all that its schema refuses is taken out. */
export interface Accepted<Schema extends z.ZodType> {
  /** As it was given, without what is refused. */
  input: z.input<Schema>
  /** As the schema reads it. */
  output: z.output<Schema>
  refused: RefusedValue[]
}

/**
 * Check data field by field: a value that its field's schema refuses is left
 * out, which makes it unknown; an entry of a list is dropped; so is what cannot
 * do without the value. Throws only where nothing is left of what the data must
 * have.
 */
export function accept<Schema extends z.ZodType>(
  schema: Schema,
  data: z.input<Schema>
): Accepted<Schema> {
  const whole = schema.safeParse(data)
  if (whole.success) return {input: data, output: whole.data, refused: []}
  const input = structuredClone(data)
  const refused: RefusedValue[] = []
  for (;;) {
    const result = schema.safeParse(input)
    if (result.success) return {input, output: result.data, refused: refused.reverse()}
    const paths = result.error.issues.map(({path}) => ({
      path,
      value: valueAt(input, path),
      // What is missing is missed by what holds it.
      gone: valueAt(input, path) === undefined ? path.slice(0, -1) : path
    }))
    // Several things can be wrong with one value.
    const each = new Map(paths.map((one) => [JSON.stringify(one.gone), one]))
    for (const {path, value, gone} of [...each.values()].sort((a, b) =>
      lastFirst(a.gone, b.gone)
    )) {
      if (gone.length === 0) throw result.error
      if (value !== undefined) refused.push({path, value})
      drop(input, gone)
    }
  }
}

/** Later entries of a list first, so that dropping one moves none that is still to be dropped. */
function lastFirst(a: readonly PropertyKey[], b: readonly PropertyKey[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [one, other] = [a[at], b[at]]
    if (typeof one === 'number' && typeof other === 'number' && one !== other) return other - one
    if (one !== other) return String(one) < String(other) ? 1 : -1
  }
  return b.length - a.length
}

/** What stands at a path of some data; `undefined` where nothing does. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data
  )
}

function drop(data: unknown, path: readonly PropertyKey[]): void {
  const holder = valueAt(data, path.slice(0, -1))
  const key = path.at(-1)
  if (key === undefined || typeof holder !== 'object' || holder === null) return
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else Reflect.deleteProperty(holder, key)
}
