import {names, type NamesProps} from './names.ts'
import {table, type TableProps} from './table.ts'
import {task, type TaskProps} from './task.ts'

/** Attributes of a component as written, and its content as HTML. */
type Props = Record<string, string> & {children: string}

/** A component that documents may use. */
export interface Component {
  render: (props: Props) => string
  required: readonly string[]
  optional: readonly string[]
  /** Whether it is one block, which holds text alone; else it holds blocks. */
  isBlock: boolean
  /** Role of the blocks that ingest writes as it. */
  role?: string
}

/**
 * The components that documents may use: functions from props to HTML. The
 * `.astro` files beside them wrap the same functions, for other MDX tools.
 */
export const components: ReadonlyMap<string, Component> = new Map<string, Component>([
  [
    'Names',
    {
      render: (props: Props) => names(props as Props & NamesProps),
      required: ['id'],
      optional: ['data-at'],
      isBlock: true,
      role: 'names'
    }
  ],
  [
    'Table',
    {
      render: (props: Props) => table(props as Props & TableProps),
      required: ['rows'],
      optional: ['at', 'head'],
      isBlock: false
    }
  ],
  [
    'Task',
    {
      render: (props: Props) => task(props as Props & TaskProps),
      required: ['id', 'n'],
      optional: ['section', 'lead', 'units', 'due', 'until'],
      isBlock: false
    }
  ]
])

/** Names of the components that are one block, and of those that hold blocks. */
export const componentNames = {
  ofBlocks: namesWhere(({isBlock}) => isBlock),
  ofGroups: namesWhere(({isBlock}) => !isBlock)
}

const byRole = new Map([...components].map(([name, {role}]) => [role, name]))

/** The component that blocks of a role are written as; `null` for those that are plain elements. */
export function componentOf(role: string | undefined): string | null {
  return role === undefined ? null : (byRole.get(role) ?? null)
}

function namesWhere(holds: (component: Component) => boolean): string[] {
  return [...components].filter(([, component]) => holds(component)).map(([name]) => name)
}
