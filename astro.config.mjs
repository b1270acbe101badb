import mdx from '@astrojs/mdx'
import {satteri} from '@astrojs/markdown-satteri'
import {archive} from './src/archive.ts'
import {assetsFolder} from './src/renderer/assets-folder.ts'
import {cacheFolder} from './src/content/folder.ts'

// Not by `defineConfig`, which only types it, and would load all that Astro has for settings with it.
/** @type {import('astro').AstroUserConfig} */
const config = {
  integrations: [mdx(), archive()],
  // Smart punctuation would alter the records in silence.
  markdown: {processor: satteri({features: {smartPunctuation: false}})},
  cacheDir: cacheFolder(),
  build: {inlineStylesheets: 'never', assets: assetsFolder},
  trailingSlash: 'always',
  devToolbar: {enabled: false},
  vite: {cacheDir: './.astro/vite', build: {assetsInlineLimit: 0}, worker: {format: 'es'}}
}

export default config
