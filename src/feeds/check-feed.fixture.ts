import {parseXml, type XmlElement} from '@rgrove/parse-xml'

const atom = 'http://www.w3.org/2005/Atom'
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/
/** An IRI with a scheme: RFC 4287, section 4.2.6. */
const iri =
  /^(?:https?:\/\/\S+|urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/

/**
 * What of a feed is not as RFC 4287 demands (sections 4.1.1, 4.1.2, 3.3, 4.2), and whether its
 * entries are in order; nothing where all is well.
 *
 * @throws where it is no XML at all
 */
export function faultsOf(xml: string): string[] {
  const {root} = parseXml(xml)
  const faults: string[] = []
  const demand = (isSo: boolean, fault: string) => {
    if (!isSo) faults.push(fault)
  }
  if (root?.name !== 'feed' || root.attributes.xmlns !== atom) return ['no feed']
  const entries = elements(root, 'entry')
  for (const [at, part] of [root, ...entries].entries()) {
    const name = at === 0 ? 'feed' : `entry ${String(at)}`
    for (const one of ['id', 'title', 'updated']) {
      demand(elements(part, one).length === 1, `${name}: not one ${one}`)
      demand(textIn(part, one) !== '', `${name}: ${one} is empty`)
    }
    demand(iri.test(textIn(part, 'id')), `${name}: id is no IRI: ${textIn(part, 'id')}`)
    demand(instant.test(textIn(part, 'updated')), `${name}: updated ${textIn(part, 'updated')}`)
    for (const published of elements(part, 'published')) {
      demand(instant.test(published.text), `${name}: published ${published.text}`)
    }
    const links = elements(part, 'link')
    demand(
      links.every(({attributes}) => attributes.href !== undefined && attributes.href !== ''),
      `${name}: a link without address`
    )
    demand(
      links.filter(({attributes}) => attributes.rel === 'alternate').length === 1,
      `${name}: not one alternate link`
    )
    for (const author of elements(part, 'author')) {
      demand(textIn(author, 'name') !== '', `${name}: an author without name`)
    }
    demand(elements(part, 'summary').length <= 1, `${name}: more than one summary`)
    demand(elements(part, 'content').length <= 1, `${name}: more than one content`)
  }
  demand(elements(root, 'author').length > 0, 'feed: no author')
  demand(
    elements(root, 'link').filter(({attributes}) => attributes.rel === 'self').length === 1,
    'feed: not one link to itself'
  )
  const ids = entries.map((entry) => textIn(entry, 'id'))
  demand(new Set(ids).size === ids.length, 'feed: the same entry twice')
  const days = entries.map((entry) => textIn(entry, 'updated'))
  demand(
    days[0] === undefined || days[0] === textIn(root, 'updated'),
    'feed: not updated with its first'
  )
  demand(
    days.every((day, at) => at === 0 || day <= (days[at - 1] ?? '')),
    'feed: not the latest first'
  )
  return faults
}

/** Texts of the elements of a name in each entry of a feed. */
export function textsOf(xml: string, name: string): string[] {
  const {root} = parseXml(xml)
  return root ? elements(root, 'entry').map((entry) => textIn(entry, name)) : []
}

function elements(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => child.type === 'element' && (child as XmlElement).name === name
  )
}

function textIn(parent: XmlElement, name: string): string {
  return elements(parent, name)[0]?.text ?? ''
}
