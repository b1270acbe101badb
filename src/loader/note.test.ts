import {expect, test} from 'vitest'
import {formatNote, type Note, parseNote} from './note.ts'

test.each<Note>([
  {tasks: 0, citations: []},
  {tasks: 3, citations: []},
  {tasks: 0, citations: [{name: '古桥条例', blocks: ['title', 'p001']}]},
  {
    tasks: 1,
    citations: [
      {name: '甲办法', blocks: ['a1']},
      {name: '乙府〔2024〕3号', blocks: ['a2', 'a3']}
    ]
  }
])('a note comes back as it was: %j', (note) => expect(parseNote(formatNote(note))).toEqual(note))
