import {openExact} from '../exact/open-web.ts'
import {find} from './dom.ts'
import {startPage} from './start.ts'

const {base = ''} = find('[data-base]', HTMLElement).dataset
const engine = openExact(`${base}/search`)

startPage({
  exact: () => {
    engine.warm()
    return Promise.resolve(engine)
  }
})
