/** What XML 1.0 has no way to write. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const marks = /[&<>"']/g
const names: Readonly<Record<string, string>> = {
  ...{'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}
}

/** A text in an element or an attribute. What XML cannot hold (control characters) is shown as �. */
export function xmlText(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(marks, (mark) => names[mark] ?? '')
}
