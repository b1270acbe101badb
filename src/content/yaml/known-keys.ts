import type {z} from 'astro/zod'

/** The keys that a schema knows at a place of its values. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [first, ...rest] = path
  const {def} = schema._zod as z.core.$ZodTypes['_zod']
  if (def.type === 'object') {
    if (first === undefined) return Object.keys(def.shape)
    const inner = def.shape[String(first)]
    return inner ? knownKeys(inner, rest) : []
  }
  if (def.type === 'array') return knownKeys(def.element, rest)
  if (def.type === 'union') return def.options.flatMap((option) => knownKeys(option, path))
  if (def.type === 'default' || def.type === 'optional' || def.type === 'nullable') {
    return knownKeys(def.innerType, path)
  }
  return []
}
