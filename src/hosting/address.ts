/** Where a site is to lie. */
export interface SitePlace {
  /** Path from `/` to `/`. */
  base: string
  /** Origin without a slash at its end; missing where that is not known. */
  origin?: string | undefined
}

/** Address of a page or file on its host: `/daxing/` → `/x/daxing/`. @param path from the root of the site */
export function onHost({base}: SitePlace, path: string): string {
  return base.replace(/\/$/, '') + path
}

/** Address in full, or `null` where the origin is not known. @param path from the root of the site */
export function inFull(place: SitePlace, path: string): string | null {
  return place.origin === undefined ? null : place.origin + onHost(place, path)
}

/** Address in full where that is known, else on its host. @param path from the root of the site */
export function bestOf(place: SitePlace, path: string): string {
  return inFull(place, path) ?? onHost(place, path)
}
