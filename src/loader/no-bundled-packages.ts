import type {AstroConfig} from 'astro'

type Plugin = NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>

/**
 * Has no packages bundled beforehand for browsers. Astro asks for those of its toolbar even where a
 * site is only built, when it loads the collections: nobody could ask for them then.
 */
export function noBundledPackages(): Plugin {
  return {
    name: 'archive-no-bundled-packages',
    configEnvironment: {
      // Behind those who ask for some. A list that is given here would only be added to theirs.
      order: 'post',
      handler: (_, environment) => {
        environment.optimizeDeps = {...environment.optimizeDeps, noDiscovery: true, include: []}
      }
    }
  }
}
