import {expect, test} from 'vitest'
import {pageText, withArticleNumbers, withWholeNumbers} from './page-text.ts'

test.each([
  ['根据子政发〔2024〕3号文件', '根据<span class="docno">子政发〔2024〕3号</span>文件'],
  ['（子人发 [2024] 12 号）。', '<span class="docno">（子人发 [2024] 12 号）。</span>'],
  [
    '（<a class="cited" href="/x/">子人发〔2024〕12号</a>）',
    '<span class="docno">（<a class="cited" href="/x/">子人发〔2024〕12号</a>）</span>'
  ],
  ['见〔2024〕3号', '见〔2024〕3号'],
  ['第十二条 修桥〔注〕', '第十二条 修桥〔注〕']
])('the number of a paper stays whole: %s', (text, shown) => {
  expect(withWholeNumbers(text)).toBe(shown)
})

test('the number of an article stands out, where a paragraph begins with it', () => {
  expect(
    withArticleNumbers('<p id="a12" class="article" data-at="3">第十二条 依照第三条。</p>')
  ).toBe('<p id="a12" class="article" data-at="3"><b>第十二条</b> 依照第三条。</p>')
  const other = '<p id="p001">第十二条</p><p id="a1" class="article">条文</p>'
  expect(withArticleNumbers(other)).toBe(other)
})

test('a text has all that its page adds to it, and says what it said', () => {
  const html = '<p id="p1" data-at="1">根据子政发〔2024〕3号。</p><p id="p2" data-at="5">修桥。</p>'
  const shown = pageText(html, [{place: 3, page: 2, label: '第 2 页'}])
  expect(shown).toMatch(/class="pl".*class="docno".*class="pb".*class="pl"/)
  expect(shown.replace(/<[^<>]*>/g, '')).toBe('根据子政发〔2024〕3号。修桥。')
})
