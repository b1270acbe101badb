// Not `import.meta.env.BASE_URL`, which a variable of that name in the environment would change.
import {base} from 'astro:config/client'

const root = encodeURI(base).replace(/\/$/, '')

/** Address of a page or file of the site: `/daxing/` → `/x/daxing/` where the site lies at `/x/`. */
export function link(path: string): string {
  return root + path
}

/** The path of a page from the root of the site, from its address; `null` for the page of what is not there. */
export function pathOf(address: string): string | null {
  const path = address.startsWith(`${root}/`) ? address.slice(root.length) : '/'
  return /^\/404(?:\.html|\/)?$/.test(path) ? null : path
}
