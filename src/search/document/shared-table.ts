import type {Simplify} from '../fold.ts'

/*
 * Scripts of a document are bundled each by itself, so that they share nothing by import: this is
 * where the one with the table of traditional characters leaves it for the other.
 */
const place = globalThis as {simplifyTraditional?: Simplify}

export function leaveTable(simplify: Simplify): void {
  place.simplifyTraditional = simplify
}

/** Load the table. @param address of the script that leaves it */
export async function loadTable(address: string): Promise<Simplify> {
  await import(/* @vite-ignore */ address)
  if (!place.simplifyTraditional) throw new Error('Expected the table of traditional characters')
  return place.simplifyTraditional
}
