import {rmSync} from 'node:fs'
import {join} from 'node:path'

/** Files for hosts and machines, of which a person may have one of their own. */
const yielding: readonly string[] = ['robots.txt', '_headers', '.nojekyll', 'llms.txt']

/**
 * Take out of a site that is not yet published the files of which its place has one of somebody
 * else's: that one stays.
 *
 * @param site folder of the site
 * @param foreign files that stand in its place and are not of this program, as paths
 */
export function yieldToOthers(site: string, foreign: readonly string[]): void {
  for (const name of yielding) if (foreign.includes(name)) rmSync(join(site, name), {force: true})
}
