// Not `import.meta.env.BASE_URL`, which a variable of that name in the environment would change.
import {base} from 'astro:config/client'

const root = base.replace(/\/$/, '')

/** Address of a page or file of the site: `/daxing/` → `/x/daxing/` where the site lies at `/x/`. */
export function link(path: string): string {
  return root + path
}
