import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromium} from 'playwright'
import {findOffice} from '../engine/read/office/find.ts'

const browser = process.env.CHROME_PATH ?? '/usr/bin/chromium'
const office = findOffice()

/** Which programs that print are installed. */
export const canPrint = {chromium: existsSync(browser), office: office !== null}

/** Print pages as Chromium does, one PDF each. */
export async function printPages(pages: readonly string[]): Promise<Uint8Array[]> {
  const program = await chromium.launch({executablePath: browser})
  const page = await program.newPage()
  const printed: Uint8Array[] = []
  for (const html of pages) {
    await page.setContent(html)
    printed.push(await page.pdf({preferCSSPageSize: true}))
  }
  await program.close()
  return printed
}

/** Print documents of Word as LibreOffice does, one PDF each. */
export function printWords(documents: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'print-'))
  const names = documents.map((_, at) => join(folder, String(at)))
  for (const [at, name] of names.entries())
    writeFileSync(`${name}.docx`, documents[at] ?? new Uint8Array())
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const files = names.map((name) => `${name}.docx`)
  execFileSync(
    office ?? 'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
    {stdio: 'ignore'}
  )
  const printed = names.map((name) => readFileSync(`${name}.pdf`))
  rmSync(folder, {recursive: true})
  return printed
}
