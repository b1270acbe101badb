import finder from '../search/document.ts?worker&url'
import {startContents} from './contents.ts'
import {startParts} from './parts.ts'

/*
 * What pages do beside being read: comfort, and nothing that cannot be done without it. Each
 * function is a module of its own here, and started below; what few readers ask for is loaded only
 * then. Such a module is bundled by itself, with `?worker&url`: an ordinary import would bring the
 * bundler's own helper, larger than all else here, onto every page.
 */

if (new URLSearchParams(location.search).has('q')) void import(/* @vite-ignore */ finder)
startContents()
startParts()
