/** Where `astro.config.mjs` has compiled documents kept, below the root. */
export const compiledBelowRoot = '.astro/cache/documents/'
