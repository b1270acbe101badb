import {homedir} from 'node:os'
import {join} from 'node:path'

/** What decides where a user's caches are. */
export interface Surroundings {
  platform: NodeJS.Platform
  home: string
  env: Readonly<Record<string, string | undefined>>
}

/** The folder for what this program keeps from run to run and can make anew, where systems have such folders. */
export function userCacheFolder({platform, home, env}: Surroundings = here()): string {
  const absolute = (path: string | undefined) =>
    path !== undefined && /^(?:\/|[A-Za-z]:)/.test(path) ? path : null
  const folder =
    absolute(env.XDG_CACHE_HOME) ??
    {
      darwin: join(home, 'Library', 'Caches'),
      win32: absolute(env.LOCALAPPDATA) ?? join(home, 'AppData', 'Local')
    }[platform as string] ??
    join(home, '.cache')
  return join(folder, 'anjuan')
}

function here(): Surroundings {
  return {platform: process.platform, home: homedir(), env: process.env}
}
