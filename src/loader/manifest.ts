import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {DocumentData} from '../schema/document.ts'
import {writeWhole} from './whole-file.ts'

/** The documents of the archive in order of their address, with the digest they are compiled under. */
export type Manifest = {id: string; digest: string; data: DocumentData}[]

export function manifestIn(folder: string): string {
  return join(folder, 'manifest.json')
}

export function writeManifest(folder: string, manifest: Manifest): void {
  writeWhole(manifestIn(folder), JSON.stringify(manifest))
  last = null
}

/**
 * Several parts of one process ask for the same manifest, one after the other: it is read once for
 * them, and must not be changed. Where memory is needed it is let go of.
 *
 * @throws the error of `node:fs` where no documents were loaded
 */
export function readManifest(folder: string): Manifest {
  const path = manifestIn(folder)
  const {ino, size, mtimeMs} = statSync(path)
  const file = [path, ino, size, mtimeMs].join()
  const known = last?.file === file ? last.manifest.deref() : undefined
  if (known) return known
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  last = {file, manifest: new WeakRef(manifest)}
  return manifest
}

/** The manifest that was read last, and the file as it was then. */
let last: {file: string; manifest: WeakRef<Manifest>} | null = null

/** Where a run that knows documents from before, read by this very program, says so. */
export function knownDocumentsIn(folder: string): string {
  return join(folder, 'known.json')
}

export function readKnownDocuments(folder: string): Manifest {
  const path = knownDocumentsIn(folder)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : []
}
