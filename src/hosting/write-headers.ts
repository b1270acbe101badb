import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SitePlace} from './address.ts'
import {toCaddy, toHeadersFile, toNginx, toVercel} from './header-files.ts'
import {headerRules} from './header-rules.ts'

/** Names that are digests of what is in them. */
const digest = /^[0-9a-f]{16}$/

/**
 * Write what a site has to say to its host, in the forms of several: `_headers`, which Cloudflare
 * Pages and Netlify read by themselves, and settings for other servers in `data/hosting/`. All come of one
 * list of rules. To be called when the site is complete, because some rules name folders of it.
 */
export function writeHeaders(place: SitePlace, site: string): void {
  const rules = headerRules(place, unchanging(site))
  const folder = join(site, 'data/hosting')
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(site, '_headers'), toHeadersFile(rules))
  writeFileSync(join(folder, 'nginx.conf'), toNginx(rules, place.base))
  writeFileSync(join(folder, 'Caddyfile'), toCaddy(rules, place.base))
  writeFileSync(join(folder, 'vercel.json'), toVercel(rules))
}

/** Folders of a site whose files never change, because their names, or that of the folder, do. */
function unchanging(site: string): string[] {
  const below = (folder: string) =>
    existsSync(join(site, folder))
      ? readdirSync(join(site, folder), {withFileTypes: true})
          .filter((entry) => entry.isDirectory())
          .map(({name}) => `${folder}/${name}`)
          .sort()
      : []
  const search = below('/search').flatMap((folder) => [folder, ...below(folder)])
  return ['/assets', ...search.filter((path) => digest.test(path.split('/').at(-1) ?? ''))]
}
