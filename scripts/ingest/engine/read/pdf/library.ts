import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Port} from './port.ts'
import {UnpackingAtOnce} from './unpack-at-once.ts'

export type Library = Awaited<ReturnType<typeof load>>['library']
export type PdfDocument = Awaited<ReturnType<Library['getDocument']>['promise']>
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** What the library would draw with, and says in a warning that it has not: nothing is drawn here. */
const drawing = ['DOMMatrix', 'Path2D', 'ImageData']
const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

let loaded: ReturnType<typeof load> | null = null

/** The library that reads PDF, loaded when the first is read. */
export async function loadLibrary(): Promise<Library> {
  loaded ??= load()
  return (await loaded).library
}

/** The half of the library that reads the file: it takes orders from a port. */
interface OtherHalf {
  WorkerMessageHandler: {initializeFromPort: (port: Port) => void}
}

async function load() {
  const missing = drawing.filter((name) => !(name in globalThis))
  for (const name of missing) Reflect.set(globalThis, name, Object)
  try {
    Reflect.set(globalThis, 'DecompressionStream', UnpackingAtOnce)
    const library = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const path = join(folder, 'legacy/build/pdf.worker.mjs')
    const other = (await import(pathToFileURL(path).href)) as OtherHalf
    return {library, other}
  } finally {
    for (const name of missing) Reflect.deleteProperty(globalThis, name)
  }
}

/** A document that was opened. */
export interface OpenedPdf {
  document: PdfDocument
  /** Let go of it, and end what is still read of it. */
  close: () => Promise<void>
  /** What its pages come by. */
  port: Port
}

/**
 * Open a PDF. No image of it is decoded, no script in it runs, and nothing is asked of other machines:
 * the tables of characters and the widths of standard fonts come with the library.
 *
 * @param bytes are the library's from now on
 * @throws what the library throws where it cannot open it
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  loaded ??= load()
  const {library, other} = await loaded
  const port = new Port()
  other.WorkerMessageHandler.initializeFromPort(port)
  // Of a worker, it is only asked what a port does.
  const worker = new library.PDFWorker({port: port as unknown as null, verbosity: 0})
  const task = library.getDocument({
    worker,
    data: bytes,
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
  const close = async () => {
    await task.destroy()
    worker.destroy()
  }
  try {
    return {document: await task.promise, close, port}
  } catch (error) {
    await close()
    throw error
  }
}
