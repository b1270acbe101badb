const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Address of a page or file of the site: `/daxing/` → `/x/daxing/` where the site lies at `/x/`. */
export function link(path: string): string {
  return base + path
}
