import type {Page} from 'playwright'

/** A node of the tree that readers of the screen are told. */
interface Heard {
  role: string
  name: string
  /** Columns and rows are told by what stands at their head. */
  children: Heard[]
}

const worked = [
  ...['link', 'button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio'],
  ...['DisclosureTriangle', 'region', 'navigation', 'table']
]

/** What jars where a page is heard: what has no name, a link that is told before the heading it is in, the head of a column that each cell tells again. */
export async function heardOn(page: Page): Promise<string[]> {
  const all = (await treeOf(page)).flatMap(flat)
  const unnamed = all.filter(({role, name}) => worked.includes(role) && name === '')
  const late = all.filter(({role, name, children: [first]}) => {
    // A link that shows nothing is no part of what the heading says.
    const isLed = first?.role === 'link' && first.name !== '' && first.children.length === 0
    return role === 'heading' && isLed && first.name !== name
  })
  const heads = new Set(
    all.flatMap(({role, name}) => (role === 'columnheader' && name !== '' ? [name] : []))
  )
  const doubled = all.filter(
    ({role, children: [first, ...more]}) =>
      role === 'cell' && more.length > 0 && heads.has(first?.name ?? '')
  )
  return [
    ...unnamed.map(({role}) => `${role} without a name`),
    ...late.map(({name}) => `the link of a heading before it: ${name}`),
    ...doubled.map(({name}) => `head of the column told in the cell: ${name}`)
  ]
}

function flat(node: Heard): Heard[] {
  return [node, ...node.children.flatMap(flat)]
}

/** The tree as it is told: what is ignored is left out, with what is in it in its place. */
async function treeOf(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page)
  const {nodes} = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const known = new Map(nodes.map((node) => [node.nodeId, node]))
  const heardAt = (id: string): Heard[] => {
    const node = known.get(id)
    const role = String(node?.role?.value)
    if (!node || role === 'InlineTextBox') return []
    const children = (node.childIds ?? []).flatMap(heardAt)
    if (node.ignored || role === 'generic' || role === 'none') return children
    return [{role, name: String(node.name?.value ?? '').trim(), children}]
  }
  return heardAt(nodes[0]?.nodeId ?? '')
}
