import {expect, test} from 'vitest'
import {isBlank, isBlankPage} from './blank-page.ts'

const head =
  '<!DOCTYPE html>\n<!-- saved from url=(0011)about:blank -->\n<html><head><meta charset="UTF-8">'

test.each([
  ['', ''],
  ['spaces and a line end', ' \n\t'],
  ['elements with nothing in them', '<div class="a"><p></p></div>'],
  ['a script and a style', '<script>var a = "<p>字</p>"</script><style>p {color: red}</style>']
])('a page with %s shows nothing', (_, body) => {
  expect(isBlank(`${head}</head><body>${body}</body></html>`)).toBe(true)
})

test.each([
  ['a word', '<p>字</p>'],
  ['a picture', '<img src="a.png">'],
  ['another frame', '<iframe src="a.html"></iframe>'],
  ['a field', '<input value="字">'],
  ['a space that is written out', '&nbsp;'],
  ['a heading with nothing in it', '<h1></h1>']
])('a page with %s may show something', (_, body) => {
  expect(isBlank(`${head}</head><body>${body}</body></html>`)).toBe(false)
})

test('what is not there is no page', () => {
  expect(isBlankPage('/没有/这个.html')).toBe(false)
})
