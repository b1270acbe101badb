import finder from '../search/document.ts?worker&url'
import {startCite} from './cite.ts'
import {startContents} from './contents.ts'
import {startKeys} from './keys.ts'
import {startParts} from './parts.ts'
import {startSettings} from './settings.ts'

/*
 * What pages do beside being read: comfort, and nothing that cannot be done without it. Each
 * function is a module of its own here, and started below; what few readers ask for is loaded only
 * then. Such a module is bundled by itself, with `?worker&url`: an ordinary import would bring the
 * bundler's own helper, larger than all else here, onto every page.
 */

startSettings()
startKeys()
if (new URLSearchParams(location.search).has('q') && document.querySelector('[data-within]'))
  void import(/* @vite-ignore */ finder)
startContents()
startParts()
startCite()
