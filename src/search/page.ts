import '../reading/head.ts'
import {startKeys} from '../reading/keys.ts'
import {startSettings} from '../reading/settings.ts'
import {openParted} from './exact/open-parted.ts'
import {find} from './page/dom.ts'
import {loadShown, startPage} from './page/start.ts'

/*
 * The one script of the search page, with what of other pages it has as well: each file more would
 * cost a way to the host.
 */

startSettings()
startKeys()
const {base = ''} = find('[data-base]', HTMLElement).dataset
const folder = `${base}/search`
// The page brings it along, see `carryManifest`.
const carried = find('[data-manifest]', HTMLElement).textContent
const manifest =
  carried === '' ? null : Uint8Array.from(atob(carried), (byte) => byte.charCodeAt(0))
startPage(openParted(folder, {answering: async () => (await loadShown()).answering, manifest}))
