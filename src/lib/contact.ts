/** Where a reader is led by how a contact is written: to a page or to a message; `undefined` for other words. */
export function addressOfContact(contact: string): string | undefined {
  if (/^https?:\/\/[^\s"<>]+$/.test(contact)) return contact
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact) ? `mailto:${contact}` : undefined
}
