import {expect, test} from 'vitest'
import {carryManifest} from './carry-manifest.ts'

const page = '<main><p>a</p><span hidden data-manifest></span></main>'

test('the page has the manifest, and another one once there is another', () => {
  const first = carryManifest(page, Uint8Array.of(1, 2, 3))
  expect(first).toBe('<main><p>a</p><span hidden data-manifest>AQID</span></main>')
  expect(carryManifest(first, Uint8Array.of(255))).toBe(
    '<main><p>a</p><span hidden data-manifest>/w==</span></main>'
  )
})

test('a page without a place for it is not published', () => {
  expect(() => carryManifest('<main></main>', Uint8Array.of(1))).toThrow('a place')
})
