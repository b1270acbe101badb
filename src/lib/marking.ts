import {createHash} from 'node:crypto'
import address from '../search/document.ts?worker&url'
import table from '../search/document-table.ts?worker&url'

/**
 * The one line of script of a page that can be searched inside: it loads what marks places where
 * the address says what is looked for, and does nothing else.
 */
export const markingLine = `if(new URLSearchParams(location.search).has('q'))import(${JSON.stringify(address)})`

/** Address of the table of traditional characters, which that loads where it may need it. */
export const traditionalTable = table

/** What allows a page this line, and no other one. */
export const markingPolicy = `script-src 'self' 'sha256-${createHash('sha256').update(markingLine).digest('base64')}'`
