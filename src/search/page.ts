import {openExact} from './exact/open-web.ts'
import {find} from './page/dom.ts'
import {startPage} from './page/start.ts'

const {base = ''} = find('[data-base]', HTMLElement).dataset
const engine = openExact(`${base}/search`)

startPage({
  exact: () => {
    engine.warm()
    return Promise.resolve(engine)
  }
})
