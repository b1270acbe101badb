/** Furniture is short; and what takes the square of this is still no time. */
const longestLine = 1000

/** A pattern of whole lines that is not even tried on very long ones, whatever it would cost. */
export class LinePattern extends RegExp {
  override exec(line: string): RegExpExecArray | null {
    return line.length > longestLine ? null : super.exec(line)
  }
}
