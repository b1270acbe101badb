import {openExact} from './exact/open-web.ts'
import {find} from './page/dom.ts'
import {startPage} from './page/start.ts'

const {base = ''} = find('[data-base]', HTMLElement).dataset
const folder = `${base}/search`
// The page has asked for it already, see `hintSearch`.
const manifest = fetch(`${folder}/manifest.bin`)
manifest.catch(() => undefined)

startPage(openExact(folder, undefined, manifest))
