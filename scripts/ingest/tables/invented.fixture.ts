/** A cell as somebody filled it in; one that spans others stands in the first of them. */
export interface Cell {
  text: string
  columns: number
  rows: number
}

/** A table in a paper: what stands above and below it, and its rows. */
export interface Invented {
  name: string
  title: string
  above: string
  below: string
  /** Widths of the columns, in Han characters. */
  widths: readonly number[]
  /** Those of the head, which are printed again on each page, come first. */
  rows: readonly (readonly Cell[])[]
  headRows: number
}

const cell = (text: string, columns = 1, rows = 1): Cell => ({text, columns, rows})
const cells = (...texts: readonly string[]) => texts.map((text) => cell(text))

/** The same numbers each time. */
function dice(seed: number) {
  let state = seed
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  return {next, pick: (words: readonly string[]) => words[next(words.length)] ?? ''}
}

type Dice = ReturnType<typeof dice>

const things = ['石桥', '水井', '书院', '渡口', '钟楼', '粮仓', '堤坝', '古道', '茶亭', '义学']
const acts = ['修缮', '新建', '加固', '清理', '迁移', '绘制', '丈量']
const places = ['云梦镇', '华胥乡', '南柯街道', '乌有镇', '蓬壶乡', '桃源街道']
const offices = ['区交通局', '区水务局', '区财政局', '区文化局', '区民政局', '区农业农村局']
const names = ['甄文若', '贾守拙', '吴可为', '曾记否', '易安之', '何足道', '沈思远']
const long = ['按季度报送进展并逐座登记造册', '汛期以前完成，所需经费由区级财政安排', '会同各镇']

const task = (of: Dice) => `${of.pick(acts)}${of.pick(places)}${of.pick(things)}`
const sum = (of: Dice) => `${String(1 + of.next(98))},${String(100 + of.next(900))}`

function above(of: Dice): string {
  return `为做好${of.pick(places)}的工作，现将有关安排列表如下，请各单位对照落实，遇有问题及时报告。`
}

function below(of: Dice): string {
  return `以上安排由${of.pick(offices)}负责解释，执行中有何意见，请在十日以内书面告知。`
}

type Table = Pick<Invented, 'widths' | 'rows' | 'headRows'>

/** Kinds of tables as papers have them. */
const kinds: Readonly<Record<string, (of: Dice) => Table>> = {
  tasks: (of) => ({
    widths: [3, 10, 6, 7, 6],
    headRows: 1,
    rows: [
      cells('序号', '重点任务', '牵头单位', '责任单位', '完成时限'),
      ...Array.from({length: 6}, (_, at) =>
        cells(
          String(at + 1),
          `${task(of)}，${of.pick(long)}`,
          of.pick(offices),
          of.next(3) === 0 ? '' : `${of.pick(offices)}、${of.pick(places)}`,
          `2024年${String(1 + of.next(12))}月底前`
        )
      )
    ]
  }),
  numbers: (of) => ({
    widths: [10, 7, 7, 7],
    headRows: 1,
    rows: [
      cells('项目', '上年决算数', '本年预算数', '增长（%）'),
      ...Array.from({length: 8}, (_, at) =>
        cells(
          at === 7 ? '合计' : `${of.pick(things)}支出`,
          sum(of),
          of.next(4) === 0 ? '' : sum(of),
          `${of.next(2) === 0 ? '-' : ''}${String(of.next(30))}.${String(of.next(10))}`
        )
      )
    ]
  }),
  merged: (of) => ({
    widths: [5, 9, 5, 5, 7],
    headRows: 2,
    rows: [
      [cell('类别', 1, 2), cell('项目名称', 1, 2), cell('投资（万元）', 2), cell('责任单位', 1, 2)],
      cells('市级', '区级'),
      [cell('道路', 1, 3), ...cells(task(of), sum(of), sum(of), of.pick(offices))],
      cells(task(of), sum(of), '', of.pick(offices)),
      cells(task(of), sum(of), sum(of), of.pick(offices)),
      [cell('水利', 1, 2), ...cells(task(of), sum(of), sum(of), of.pick(offices))],
      cells(task(of), '', sum(of), of.pick(offices)),
      [cell('合计', 2), ...cells(sum(of), sum(of), '')]
    ]
  }),
  people: (of) => ({
    widths: [4, 3, 9, 9, 4],
    headRows: 1,
    rows: [
      cells('姓名', '性别', '工作单位', '职务', '备注'),
      ...Array.from({length: 6}, () =>
        cells(
          of.pick(names),
          of.pick(['男', '女']),
          of.pick(offices),
          of.pick(['局长', '副局长', '科长', '工程师']),
          of.next(4) === 0 ? '兼职' : ''
        )
      )
    ]
  }),
  pages: (of) => ({
    widths: [3, 9, 6, 8, 6],
    headRows: 1,
    rows: [
      cells('序号', '项目名称', '地点', '建设内容', '责任单位'),
      ...Array.from({length: 60}, (_, at) =>
        cells(String(at + 1), task(of), of.pick(places), of.pick(long), of.pick(offices))
      )
    ]
  }),
  pairs: (of) => ({
    widths: [8, 22],
    headRows: 1,
    rows: [
      cells('指标名称', '指标说明'),
      ...Array.from({length: 6}, () =>
        cells(
          `${of.pick(things)}完好率`,
          `${of.pick(acts)}以后${of.pick(long)}的${of.pick(things)}占比`
        )
      )
    ]
  })
}

/** So many tables of each kind, the same each time. */
export function inventedTables(ofEach: number): Invented[] {
  return Object.entries(kinds).flatMap(([name, tableOf], kind) =>
    Array.from({length: ofEach}, (_, at): Invented => {
      const of = dice(7919 * (kind + 1) + 104_729 * (at + 1))
      return {
        name: `${name} ${String(at + 1)}`,
        title: `子虚区人民政府关于${of.pick(acts)}${of.pick(things)}的通知`,
        above: above(of),
        below: below(of),
        ...tableOf(of)
      }
    })
  )
}

/** The texts of a table by rows and columns: where a cell spans others, these are empty. */
export function textsOf({rows, widths}: Invented): string[][] {
  return layOut(rows, widths.length).map((row) => row.map((own) => own?.text ?? ''))
}

/** Each cell in its row and its column; `null` where another one reaches over. */
export function layOut(
  rows: readonly (readonly Cell[])[],
  columns: number
): (Cell | null | undefined)[][] {
  const grid = rows.map(() => new Array<Cell | null | undefined>(columns).fill(undefined))
  for (const [at, own] of rows.entries()) {
    for (const each of own) {
      const from = grid[at]?.indexOf(undefined) ?? 0
      for (let row = at; row < at + each.rows; row++)
        grid[row]?.fill(null, from, from + each.columns)
      grid[at]?.splice(from, 1, each)
    }
  }
  return grid
}
