import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {DocumentData} from '../schema/document.ts'
import {writeWhole} from './whole-file.ts'

/** The documents of the archive in order of their address, with the digest they are compiled under. */
export type Manifest = {id: string; digest: string; data: DocumentData}[]

export function writeManifest(folder: string, manifest: Manifest): void {
  writeWhole(join(folder, 'manifest.json'), JSON.stringify(manifest))
}

/** @throws the error of `node:fs` where no documents were loaded */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
}
