/** What was compressed. It asks no more of the platform than what may stand for it where texts of other formats are read. */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  format: 'deflate' | 'gzip' = 'deflate'
): Promise<Uint8Array<ArrayBuffer>> {
  const {readable, writable} = new DecompressionStream(format)
  const writer = writable.getWriter()
  // What is wrong with the bytes is told by reading, too.
  for (const written of [writer.write(bytes), writer.close()]) written.catch(() => undefined)
  const reader = readable.getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for (let next = await reader.read(); !next.done; next = await reader.read())
    chunks.push(next.value)
  const whole = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
