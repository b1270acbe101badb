import {base, site} from 'astro:config/client'
import {bestOf, inFull, type SitePlace} from '../hosting/address.ts'

/** Where the site is to lie, for pages. */
const place: SitePlace = {
  base: encodeURI(base),
  origin: site === undefined ? undefined : new URL(site).origin
}

/** Address in full, or `null` where the origin of the site is not known. @param path from the root of the site */
export function absolute(path: string): string | null {
  return inFull(place, path)
}

/** Address for readers to copy: in full where that is known, else on its host. */
export function address(path: string): string {
  return bestOf(place, path)
}
