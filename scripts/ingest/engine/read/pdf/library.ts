import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

export type Library = Awaited<ReturnType<typeof load>>
export type PdfDocument = Awaited<ReturnType<Library['getDocument']>['promise']>
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** What the library would draw with, and says in a warning that it has not: nothing is drawn here. */
const drawing = ['DOMMatrix', 'Path2D', 'ImageData']

let loaded: Promise<Library> | null = null

/** The library that reads PDF, loaded when the first is read. */
export function loadLibrary(): Promise<Library> {
  loaded ??= load()
  return loaded
}

async function load() {
  const missing = drawing.filter((name) => !(name in globalThis))
  for (const name of missing) Reflect.set(globalThis, name, Object)
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    for (const name of missing) Reflect.deleteProperty(globalThis, name)
  }
}

/**
 * Open a PDF. No image of it is decoded, no script in it runs, and nothing is asked of other machines:
 * the tables of characters and the widths of standard fonts come with the library.
 *
 * @returns the document, and what lets go of it
 * @throws what the library throws where it cannot open it
 */
export async function openPdf(
  bytes: Uint8Array
): Promise<{document: PdfDocument; close: () => Promise<void>}> {
  const {getDocument} = await loadLibrary()
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    // The library takes what it is given for its own.
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    enableXfa: false
  })
  try {
    return {document: await task.promise, close: () => task.destroy()}
  } catch (error) {
    await task.destroy()
    throw error
  }
}
