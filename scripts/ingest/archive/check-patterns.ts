import {createRequire} from 'node:module'
import type {z} from 'astro/zod'
import type {checkSync as check} from 'recheck'
import type {Archive} from '../../../src/schema/archive.ts'

/** Nobody reads a longer one, and it would take long to judge. */
const longest = 1000

/**
 * Patterns whose time grows with the third or a higher power of a line, or doubles with
 * each character, would stop the run at a line that is made for it. Those that grow
 * with the square are safe, because they are tried on lines of a bounded length only.
 */
export function checkPatterns({furniture}: Archive, context: z.core.$RefinementCtx): void {
  furniture.forEach((pattern, at) => {
    const report = (message: string) =>
      context.addIssue({code: 'custom', path: ['furniture', at], message})
    if (pattern.length > longest) report(`式子超过 ${String(longest)} 个字，分成几个`)
    else if (isExplosive(pattern)) {
      report(
        '这个式子遇到某些行会算不完；不要在重复里再套重复（如 (a+)+ 写成 a+），' +
          '不要让几个 .* 或 \\s* 前后相连，用 ^ 固定开头'
      )
    }
  })
}

function isExplosive(pattern: string): boolean {
  // Loaded only where there is a pattern: it takes longer than all else that a command loads.
  const {checkSync} = createRequire(import.meta.url)('recheck') as {checkSync: typeof check}
  const diagnostics = checkSync(pattern, 'u', {timeout: 5000, randomSeed: 1})
  if (diagnostics.status !== 'vulnerable') return false
  const {complexity} = diagnostics
  return complexity.type === 'exponential' || complexity.degree > 2
}
