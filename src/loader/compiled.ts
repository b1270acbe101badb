import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {CompiledDocument} from '../documents/compile.ts'

/** Where compiled documents are kept between loading and rendering, by digest of their source. */
export function compiledFolder(cacheDir: URL): string {
  return fileURLToPath(new URL('documents/', cacheDir))
}

export function compiledPath(cacheDir: URL, digest: string): string {
  return `${compiledFolder(cacheDir)}${digest}.json`
}

export function writeCompiled(path: string, document: CompiledDocument): void {
  writeFileSync(path, JSON.stringify(document))
}

/** @throws the error of `node:fs` where the loader has not compiled it */
export function readCompiled(folder: string, digest: string): CompiledDocument {
  return JSON.parse(readFileSync(`${folder}${digest}.json`, 'utf8')) as CompiledDocument
}
