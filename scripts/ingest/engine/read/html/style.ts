import type {Element} from 'hast'

/** What the style of an element says of one thing, in lower case; empty where it says nothing. */
export type Style = (name: string) => string

const nothing: Style = () => ''

/** The style that an element has of its own: later words on the same thing count. */
export function styleOf({properties: {style}}: Element): Style {
  if (typeof style !== 'string' || !style.includes(':')) return nothing
  const declared = new Map<string, string>()
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    const value = declaration.slice(colon + 1).replace('!important', '')
    declared.set(declaration.slice(0, colon).trim(), value.trim())
  }
  return (name) => declared.get(name) ?? ''
}
