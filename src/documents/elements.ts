/** Elements that are a block of text, which can be cited. */
export const blockElements = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'tr', 'pre'])
/** All the elements that documents may use. */
export const allowedElements = new Set([
  ...blockElements,
  ...['header', 'footer', 'section', 'a', 'strong', 'em', 'del', 'code', 'br', 'hr', 'blockquote'],
  ...['ol', 'ul', 'table', 'thead', 'tbody', 'td', 'th', 'sup', 'sub']
])
export const allowedAttributes = new Set([
  'id',
  'class',
  'data-at',
  'href',
  'start',
  'align',
  'colspan',
  'rowspan'
])
export const voidElements = new Set(['br', 'hr'])
