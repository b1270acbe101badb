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
// The page has asked for it already, see `hintSearch`.
const manifest = fetch(`${folder}/manifest.bin`)
manifest.catch(() => undefined)
const answering = async () => (await loadShown()).answerAsked
startPage(openParted(folder, {answering, manifest}))
