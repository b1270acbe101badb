/** Where Astro keeps what it knows of an archive, below the root. */
export const cacheBelowRoot = '.astro/cache/'
/** Where compiled documents are kept, below the root. */
export const compiledBelowRoot = `${cacheBelowRoot}documents/`
