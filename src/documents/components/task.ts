import {escapeHtml} from '../html.ts'

export interface TaskProps {
  id: string
  /** Number of the item in its plan. */
  n: string
  /** Heading that it stands under. */
  section?: string
  /** Who leads, and which bodies do it; divided by ；, as `joinList` writes them. */
  lead?: string
  units?: string
  /** ISO date, or empty where the plan names no exact day. */
  due?: string
  /** Until when, in the words of the source. */
  until?: string
  /** The item and its labelled lines as HTML. */
  children: string
}

/** One item of a plan, as printed. */
export function task(props: TaskProps): string {
  return `<section class="task" id="${escapeHtml(props.id)}">${props.children}</section>`
}
