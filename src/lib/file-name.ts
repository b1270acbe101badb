import {escapeHtml} from '../documents/html.ts'

/** The name of a file as HTML: a line may end behind `_`, `-` and `/`, and in front of its ending. */
export function fileNameHtml(name: string): string {
  return name
    .split(/(?<=[_/-])|(?=\.[a-z\d]{1,5}$)/iu)
    .map(escapeHtml)
    .join('<wbr>')
}
