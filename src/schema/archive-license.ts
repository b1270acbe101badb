import {z} from 'astro/zod'
import {knownLicense, type License} from './known-licenses.ts'
import {name as words} from './written.ts'

const name = words.max(200)

/**
 * What may be done with an archive: the id of a well-known licence (`CC-BY-4.0`), any other words, or
 * words and the address where they are explained. Where it is missing nothing is said to be allowed.
 */
export const licenseSchema = z.union(
  [
    name,
    z.strictObject({
      name,
      url: z.string().regex(/^https?:\/\/[^\s"<>]+$/, '应为以 https:// 开头的网址')
    })
  ],
  {error: '应为许可的代号（例如 CC-BY-4.0）、一句话，或 {name, url}'}
)

/** The licence of an archive; `null` where none is declared. */
export function licenseOf({
  license
}: {
  license?: z.output<typeof licenseSchema> | undefined
}): License | null {
  if (license === undefined) return null
  if (typeof license === 'object') return {id: null, ...license}
  return knownLicense(license.trim())
}
