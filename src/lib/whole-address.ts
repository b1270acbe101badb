import {site} from 'astro:config/client'
import {link} from './link.ts'

/** Address in full where the site knows its own, else its path: `/x/daxing/`. */
export function wholeAddress(path: string): string {
  return site === undefined ? link(path) : new URL(link(path), site).href
}
