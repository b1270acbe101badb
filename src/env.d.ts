/** Where the program is, as the URL of a file in `src/`; set by the integration in `archive.ts`. */
declare const __PROGRAM__: string
/** The folder `content/`; set by the integration in `archive.ts`. */
declare const __CONTENT__: string
/** Folder of the compiled documents; set by the integration in `archive.ts`. */
declare const __COMPILED_DOCUMENTS__: string
/** Whether content may change while pages are shown, as it does while developing. */
declare const __CONTENT_CHANGES__: boolean

declare module 'astro:content-module-imports' {
  const modules: Map<string, () => Promise<unknown>>
  export default modules
}

/** Address of a script that is bundled by itself. */
declare module '*?worker&url' {
  const address: string
  export default address
}

declare namespace astroHTML.JSX {
  interface ScriptHTMLAttributes {
    /** Of HTML, and not known to Astro yet: that nothing is shown before the script has run. */
    blocking?: 'render'
  }
}
