import type {Definition} from './definition.ts'

/** What can be said of notes beside sources. */
export const noteDefinitions = {
  'note-unusable': {
    severity: 'error',
    reason: '来源旁的说明不能用：{found}',
    note: '改正说明文件（写法见 content/README.md），再运行一次。'
  },
  'note-astray': {
    severity: 'error',
    reason: '不知道这份说明是哪个来源的',
    note: '把它放在来源旁边，起名为“来源文件名.source.yaml”。'
  },
  'note-unplaced': {
    severity: 'warning',
    reason: '说明里的 {found} 不知道是哪份文件的',
    note: '来源里有几份文件时，写在 documents 里，用 place 指明文件中的一处。'
  },
  'note-unused': {
    severity: 'info',
    reason: '说明里接受了 {found}，但没有这条消息',
    note: '从说明里删去这一条。'
  },
  'correction-lost': {
    severity: 'error',
    reason: '说明要改的“{found}”在这一处没有，或不止一个，未收录',
    note: '对照来源，把 printed 写成这一处恰有一个的文字。'
  }
} as const satisfies Record<string, Definition>
