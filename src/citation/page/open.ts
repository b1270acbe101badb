import sheet from './start.ts?worker&url'
import {storedSheet} from './store.ts'

/*
 * The evidence sheet is loaded once there is something on it: bundled by itself, see `start.ts` of
 * all pages.
 */

const load = () => void import(/* @vite-ignore */ sheet)
if (location.hash.length > 1 || storedSheet(location.pathname).length > 0) load()
else addEventListener('hashchange', load, {once: true})
