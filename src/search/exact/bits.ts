/** Most bits that are written or read at once. */
const most = 24

/** Writes numbers of some bits each into bytes, the high bits first. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 13)
  #length = 0
  /** Bits that wait for a whole byte, and how many they are: less than eight. */
  #held = 0
  #count = 0

  /** Whole bytes so far. */
  get length(): number {
    return this.#length
  }

  /** Bits so far. */
  get bits(): number {
    return 8 * this.#length + this.#count
  }

  /** Write a number of at most 24 bits. */
  put(value: number, bits: number): void {
    if (this.#length + 4 > this.#bytes.length) this.#grow()
    const held = (this.#held << bits) | value
    let count = this.#count + bits
    for (; count >= 8; this.#length++) {
      count -= 8
      this.#bytes[this.#length] = held >>> count
    }
    this.#held = held & ((1 << count) - 1)
    this.#count = count
  }

  /** So many ones, and a zero. */
  unary(value: number): void {
    let left = value
    for (; left >= 16; left -= 16) this.put(0xff_ff, 16)
    this.put((1 << (left + 1)) - 2, left + 1)
  }

  /** A number below 2^32 that is small as a rule: what exceeds `bits` in unary. */
  rice(value: number, bits: number): void {
    const high = value >>> bits
    const low = value & ((1 << bits) - 1)
    if (high + 1 + bits <= most) {
      this.put((((1 << (high + 1)) - 2) << bits) | low, high + 1 + bits)
      return
    }
    this.unary(high)
    if (bits > 0) this.put(low, bits)
  }

  /** The gaps between the numbers of a sorted list, each as by {@link rice}: lists are what most is written of. */
  gaps(list: Uint32Array | Uint16Array, count: number, bits: number): void {
    const mask = (1 << bits) - 1
    let next = 0
    for (let at = 0; at < count; at++) {
      const value = list[at] ?? 0
      const gap = value - next
      next = value + 1
      const high = gap >>> bits
      const width = high + 1 + bits
      if (width > most) this.rice(gap, bits)
      else this.put((((1 << (high + 1)) - 2) << bits) | (gap & mask), width)
    }
  }

  /** A number from 1 on, of any size up to 2^24: its length in unary, then itself. */
  gamma(value: number): void {
    const bits = 31 - Math.clz32(value)
    this.unary(bits)
    if (bits > 0) this.put(value - 2 ** bits, bits)
  }

  /** What was written, filled up to a whole byte; the writer begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    if (this.#count > 0) this.put(0, 8 - this.#count)
    const taken = this.#bytes.slice(0, this.#length)
    this.#length = 0
    return taken
  }

  #grow(): void {
    const bytes = new Uint8Array(this.#bytes.length * 2)
    bytes.set(this.#bytes)
    this.#bytes = bytes
  }
}

/** Reads what a {@link BitWriter} wrote; behind the end there are zeros only. */
export class BitReader {
  /** The next bit. */
  at: number
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.at = at
  }

  bit(): number {
    const bit = ((this.#bytes[this.at >> 3] ?? 0) >> (7 - (this.at & 7))) & 1
    this.at++
    return bit
  }

  get(bits: number): number {
    let value = 0
    for (let left = bits; left > 0;) {
      const used = this.at & 7
      const taken = Math.min(8 - used, left)
      const byte = this.#bytes[this.at >> 3] ?? 0
      value = value * 2 ** taken + ((byte >> (8 - used - taken)) & (2 ** taken - 1))
      this.at += taken
      left -= taken
    }
    return value
  }

  unary(): number {
    let value = 0
    while (this.bit() === 1) value++
    return value
  }

  rice(bits: number): number {
    const high = this.unary()
    return high * 2 ** bits + this.get(bits)
  }

  gamma(): number {
    const bits = this.unary()
    if (bits > most) throw new RangeError('Expected a number of at most 24 bits')
    return 2 ** bits + this.get(bits)
  }
}
