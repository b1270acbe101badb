/** A page of one kind that an archive has. */
export interface Kind {
  name: string
  /** Its address below the root of the archive. */
  path: string
  /** What is on the page once all of it is there; the page as it comes where nothing is said. */
  ready?: string
}

/**
 * A page of each kind, of the archive of the invented city. Where a kind is added, it is one line
 * here, and all gates hold for it.
 *
 * @param pages paths of all HTML files of the archive
 */
export function kindsOf(pages: readonly string[]): Kind[] {
  const first = (start: string) =>
    (pages.find((page) => page.startsWith(start)) ?? `missing: ${start}`).replace('index.html', '')
  return [
    {name: 'home', path: ''},
    {name: 'about', path: 'about/'},
    {name: 'search', path: 'search/'},
    {name: 'search with results', path: 'search/?q=区', ready: '[data-results] h3'},
    {
      name: 'search without results',
      path: 'search/?q=绝无此语',
      ready: '[data-status]:has-text("没有")'
    },
    {name: 'kinds', path: 'kinds/'},
    {name: 'years', path: 'years/'},
    {name: 'list of a kind', path: 'kinds/article/'},
    {name: 'list of a kind in a district', path: 'kinds/article/qingqiu/'},
    {name: 'list of a year', path: 'years/2024/'},
    {name: 'district', path: 'qingqiu/'},
    {name: 'session', path: 'qingqiu/npcsc-8-5/'},
    {name: 'issue of a journal', path: 'dahuang/dahuang-renda-2025-1/'},
    {name: 'minutes', path: 'qingqiu/npcsc-8-5/01-minutes/'},
    {name: 'law', path: 'qingqiu/npcsc-8-5/05-regulation/'},
    {name: 'notice with tasks', path: first('dahuang/2023/notice-')},
    {name: 'notice', path: first('qingqiu/2025/notice-')},
    {name: 'notice with marks', path: `${first('qingqiu/2025/notice-')}?q=古桥`, ready: '.active'},
    {name: 'article', path: 'dahuang/dahuang-renda-2025-1/01-article/'},
    {name: 'report', path: 'danxue/npc-9-2/work-report/'},
    {name: 'withdrawn document', path: 'qingqiu/2020/notice-0101/'},
    {name: 'session of what is withdrawn', path: 'qingqiu/2020/'},
    {name: 'tasks', path: 'tasks/'},
    {name: 'tasks of a district', path: 'tasks/qingqiu/'},
    {name: 'tasks of a unit', path: first('tasks/qingqiu-')},
    {name: 'tasks of a year', path: 'tasks/2025/'},
    {name: 'people', path: 'people/'},
    {name: 'people by their names', path: 'people/j/'},
    {name: 'person', path: first('people/qingqiu-')},
    {name: 'laws', path: 'laws/'},
    {name: 'laws by their names', path: 'laws/q/'},
    {name: 'law that is cited', path: first('laws/7')},
    {name: 'bodies', path: 'bodies/'},
    {name: 'bodies by their names', path: 'bodies/q/'},
    {name: 'body', path: first('bodies/qingqiu-')},
    {name: 'attendance of a body', path: 'qingqiu/attendance/npcsc-8/'},
    {name: 'session to print', path: 'qingqiu/npcsc-8-5/print/'},
    {name: 'data', path: 'data/'},
    {name: 'feeds', path: 'feeds/'},
    {name: 'coverage', path: 'coverage/'},
    {name: 'evidence', path: 'evidence/'},
    {name: 'glossary', path: 'glossary/'},
    {name: 'sources', path: 'sources/'},
    {name: 'source', path: first('sources/')},
    {name: 'no page', path: '404.html'}
  ]
}
