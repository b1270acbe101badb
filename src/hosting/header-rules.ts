import {policy} from '../lib/policy.ts'
import {onHost, type SitePlace} from './address.ts'

/** Headers of all files whose address fits a pattern with one `*` at most, which stands for anything. */
export interface HeaderRule {
  /** From the root of the host. */
  pattern: string
  headers: readonly (readonly [name: string, value: string])[]
}

/** A day, for what keeps its address and may change, is too long; what never changes may stay for a year. */
const forever = 'public, max-age=31536000, immutable'

/** Text that is read as it stands, by the ends of names. */
const texts = [
  ['txt', 'text/plain; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
  ['jsonl', 'application/jsonl; charset=utf-8']
] as const

/**
 * What a host should say with each file, beyond what pages say themselves. No header is in two rules
 * that fit the same file: hosts join them, or use one of them.
 *
 * The policy is that of the search: a page keeps to what both its head and its host allow, and all
 * pages but the search allow less.
 *
 * @param folders whose files never change, because their names do, from the root of the site
 */
export function headerRules(place: SitePlace, folders: readonly string[]): HeaderRule[] {
  const at = (pattern: string) => onHost(place, pattern)
  return [
    {
      pattern: at('/*'),
      headers: [
        ['Content-Security-Policy', `${policy.search}; frame-ancestors 'none'`],
        ['X-Content-Type-Options', 'nosniff'],
        ['Referrer-Policy', 'strict-origin-when-cross-origin'],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
        ['Cross-Origin-Resource-Policy', 'same-origin'],
        ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()']
      ]
    },
    ...texts.map(([ending, type]) => ({
      ...{pattern: at(`/*.${ending}`), headers: [['Content-Type', type]] as const}
    })),
    // Programs on other sites may read the archive as data.
    ...['/data/*', '/feeds/*'].map((pattern) => ({
      ...{pattern: at(pattern), headers: [['Access-Control-Allow-Origin', '*']] as const}
    })),
    ...folders.map((folder) => ({
      ...{pattern: at(`${folder}/*`), headers: [['Cache-Control', forever]] as const}
    }))
  ]
}
