/** How much a container may hold, so that a small file cannot take the memory or the time of all. */
export interface ContainerLimits {
  /** Files in it. Each page and each picture is one; the longest bulletins have some thousands. */
  entries: number
  /** Bytes of one of its files once unpacked. The text of a million Han characters as XML has some 30 MB. */
  entryBytes: number
  /** Bytes of all of its files that are read, unpacked: what fits in memory beside their trees. */
  totalBytes: number
  /**
   * Bytes unpacked for each byte packed, where there are more than `freeBytes`. XML of tables goes
   * to some 60; deflate can go to 1,032, and bombs do.
   */
  ratio: number
  /** Bytes that a file may have unpacked, however well it was packed. */
  freeBytes: number
}

/** How much a file of XML may hold. */
export interface XmlLimits {
  bytes: number
  /** Elements within elements. Nested tables and text boxes go to some 80. */
  depth: number
  /** Elements and runs of text; each takes about 200 bytes of memory. */
  nodes: number
}

export const containerLimits: ContainerLimits = {
  entries: 20_000,
  entryBytes: 100_000_000,
  totalBytes: 300_000_000,
  ratio: 200,
  freeBytes: 5_000_000
}

export const xmlLimits: XmlLimits = {bytes: 100_000_000, depth: 250, nodes: 3_000_000}
