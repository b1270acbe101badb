/** A longer text is a paragraph, of which few forms are asked twice, in characters. */
const longest = 2000
/** Texts that are kept: about what one source has. */
const most = 2000

/**
 * A form that is read of a text, read once and kept for all steps that ask for it. What is kept
 * changes no result, and is let go of in one piece, so that any number of texts takes the room of a few.
 *
 * @param read tells the same of the same text each time; whoever gets it changes nothing of it
 */
export function remembered<Form extends object | string | number | boolean | null>(
  read: (text: string) => Form
): (text: string) => Form {
  const known = new Map<string, Form>()
  return (text) => {
    if (text.length > longest) return read(text)
    const before = known.get(text)
    if (before !== undefined) return before
    const form = read(text)
    if (known.size >= most) known.clear()
    known.set(text, form)
    return form
  }
}
