/** Where files that pages ask for lie in a site. */
export const assetsFolder = 'assets'
