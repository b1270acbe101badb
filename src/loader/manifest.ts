import {existsSync, readFileSync} from 'node:fs'
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
}

/** @throws the error of `node:fs` where no documents were loaded */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(manifestIn(folder), 'utf8')) as Manifest
}

/** Where a run that knows documents from before, read by this very program, says so. */
export function knownDocumentsIn(folder: string): string {
  return join(folder, 'known.json')
}

export function readKnownDocuments(folder: string): Manifest {
  const path = knownDocumentsIn(folder)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : []
}
