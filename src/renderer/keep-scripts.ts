import type {AstroConfig} from 'astro'

type Plugin = NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>

/**
 * Give the site all files of scripts that are bundled by themselves (`?worker&url`) for pages: of
 * what the code that renders pages refers to, Astro takes over the first file alone, and not those
 * that this one loads later.
 */
export function keepScripts(): Plugin {
  const scripts = new Map<string, string>()
  return {
    name: 'archive-keep-scripts',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') {
        for (const {type, fileName, ...rest} of Object.values(bundle))
          if (type === 'asset' && fileName.endsWith('.js'))
            scripts.set(fileName, String('source' in rest ? rest.source : ''))
        return
      }
      for (const [fileName, source] of scripts)
        if (!(fileName in bundle)) this.emitFile({type: 'asset', fileName, source})
    }
  }
}
