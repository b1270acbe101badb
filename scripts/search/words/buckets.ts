import {createHash} from 'node:crypto'

/** Bytes of compiled documents that a bundle has, and the most that it may have. */
const usual = 8_000_000
const largest = 20_000_000
/** More bundles than this make a question slow; then they grow instead. */
const most = 16

/** Into how many bundles documents of so many compiled bytes go: a power of two, so that it seldom changes. */
export function bucketsFor(bytes: number): number {
  let count = 1
  while (bytes / count > (count < most ? usual : largest)) count *= 2
  return count
}

/** Which of so many bundles a document belongs to, whatever its text is and others are. */
export function bucketOf(id: string, count: number): number {
  return createHash('sha256').update(id).digest().readUInt32BE() % count
}
