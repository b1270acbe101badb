import {names, type NamesProps} from './names.ts'
import {task, type TaskProps} from './task.ts'

/** Attributes of a component as written, and its content as HTML. */
export type ComponentProps = Record<string, string> & {children: string}

/**
 * The components that documents may use: functions from props to HTML. The
 * `.astro` files beside them wrap the same functions, for other MDX tools.
 */
export const components: ReadonlyMap<string, (props: ComponentProps) => string> = new Map([
  ['Names', (props: ComponentProps) => names(props as ComponentProps & NamesProps)],
  ['Task', (props: ComponentProps) => task(props as ComponentProps & TaskProps)]
])
