import type {AstroConfig} from 'astro'
import type {LoaderContext} from 'astro/loaders'

/** What a loader of the archive needs of Astro, or of whoever loads in its place. */
export interface Loading extends Pick<LoaderContext, 'parseData'> {
  config: Pick<AstroConfig, 'root' | 'cacheDir'>
  store: Pick<LoaderContext['store'], 'get' | 'set' | 'delete' | 'keys' | 'values'>
  logger: Pick<LoaderContext['logger'], 'info'>
}
