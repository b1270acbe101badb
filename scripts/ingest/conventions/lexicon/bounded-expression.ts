/**
 * An expression for short texts: it matches none that is longer than its limit.
 *
 * For expressions whose time grows faster than a text, because what they look
 * for may begin at many places and go far. With a limit the time of one text
 * has a bound, and that of a source grows with its length.
 */
export class BoundedExpression extends RegExp {
  /** UTF-16 units of the longest text that is looked at. */
  readonly limit: number

  constructor(limit: number, source: string, flags?: string) {
    super(source, flags)
    this.limit = limit
  }

  override exec(text: string): RegExpExecArray | null {
    return text.length > this.limit ? null : super.exec(text)
  }
}
