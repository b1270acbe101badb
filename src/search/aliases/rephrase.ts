import {type Aliases, aliasIn} from './expand.ts'

/** A typed text with the other name, as documents write it, of what it names; `null` where it names nothing. */
export function rephrase(typed: string, aliases: Aliases): string | null {
  const found = aliasIn(typed, aliases, 2)
  const other = found?.meant.findLast((name) => !typed.includes(name))
  return found && other !== undefined ? typed.replace(found.typed, other) : null
}
