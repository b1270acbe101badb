import type {Definition} from './definition.ts'

/** What can be said of finding and reading sources, before anything is understood of them. */
export const sourceDefinitions = {
  'source-unread': {
    severity: 'error',
    reason: '无法读取文件：{found}',
    note: '检查文件是否存在、是否有读取权限，然后重新运行。'
  },
  'source-changed': {
    severity: 'error',
    reason: '读取时文件正被改动',
    note: '等写入或复制完成，然后重新运行。'
  },
  'source-large': {
    severity: 'error',
    reason: '文件有 {found}，超过一份文本的上限 {expected}',
    note: '核对是否放错了文件；确是文本时，拆成几份再放入。'
  },
  'source-special': {
    severity: 'error',
    reason: '不是文件，而是{found}，没有读取',
    note: '把它移出来源文件夹。'
  },
  'source-name': {
    severity: 'error',
    reason: '名称不是 UTF-8 编码（大概是“{found}”），没有读取',
    note: '把名称改成 UTF-8（如 convmv -f GBK -t UTF-8 -r --notest），然后重新运行；内容不用改。'
  },
  'folder-unread': {
    severity: 'error',
    reason: '无法打开文件夹：{found}',
    note: '检查文件夹的读取权限，然后重新运行；里面的文件这次没有收录。'
  },
  'folder-deep': {
    severity: 'error',
    reason: '文件夹超过 {expected} 层，更深的没有读取',
    note: '把里面的文件移到浅一些的地方。'
  },
  'link-outside': {
    severity: 'error',
    reason: '链接指向来源文件夹之外，没有跟随',
    note: '把原件复制到来源文件夹里；确实要收录链接所指的内容，加 --follow-links。'
  },
  'link-broken': {
    severity: 'error',
    reason: '链接无法跟随：{found}',
    note: '改正或删去这个链接；它所指的原件没有收录。'
  },
  'link-repeated': {
    severity: 'warning',
    reason: '与已经收录的文件夹是同一个，未重复收录',
    note: '不影响收录；如果是多余的链接，可以删去。'
  },
  'source-empty': {
    severity: 'error',
    reason: '文件是空的，应有正文',
    note: '重新获取原件；若本来就没有内容，把它移出来源文件夹。'
  },
  'source-not-text': {
    severity: 'error',
    reason: '文件不是文本，而像是{found}',
    note: '先把正文转成文本（.txt）再放入；扫描件需先做文字识别。'
  },
  'source-image': {
    severity: 'error',
    reason: '文件是{found}，没有可以读取的文字',
    note: '先用文字识别（OCR）软件识别并校对，把结果存成文本（.txt）或 Word（.docx）再放入。'
  },
  'source-media': {
    severity: 'error',
    reason: '文件是{found}，不是文字',
    note: '有文字稿的，放入文字稿；否则把它移出来源文件夹。'
  },
  'source-archive': {
    severity: 'error',
    reason: '文件是{found}，没有解开',
    note: '先解压缩，把里面的文件放入来源文件夹。'
  },
  'format-misnamed': {
    severity: 'info',
    reason: '名称以 {found} 结尾，内容却是{expected}，按内容读取',
    note: '不影响收录；最好改正文件的扩展名。'
  },
  'source-format': {
    severity: 'error',
    reason: '不认识的格式 {found}，应为 {expected}',
    note: '先把正文转成文本（.txt）或 Markdown（.md）再放入，或把文件移出来源文件夹。'
  },
  'source-damaged': {
    severity: 'error',
    reason: '文件残缺，无法读取：{found}',
    note: '重新下载或复制原件；能用办公软件打开的，打开后另存一份再放入。'
  },
  'source-encrypted': {
    severity: 'error',
    reason: '文件有密码保护，无法读取：{found}',
    note: '用办公软件打开，去掉密码后另存一份再放入。'
  },
  'source-too-large-inside': {
    severity: 'error',
    reason: '文件解开后太大，没有读取：{found}',
    note: '核对是否正常的文件；若是，用办公软件分成几份再放入。'
  },
  'source-encoding': {
    severity: 'error',
    reason: '无法确定文字编码{found}，应为 UTF-8、UTF-16、GB18030 或 Big5',
    note: '用文本编辑器打开原件，另存为 UTF-8。'
  },
  'source-foreign': {
    severity: 'error',
    reason: '文件像是{found}，不是中文',
    note: '确认放入的是中文公开文件；若确是中文，用文本编辑器打开原件，另存为 UTF-8。'
  },
  'bytes-bad': {
    severity: 'warning',
    reason: '{found}已损坏，读不出文字，以“\ufffd”代替',
    note: '重新获取原件，或对照别的版本补正这个字；其余文字不受影响。',
    shown: true
  },
  'encoding-doubtful': {
    severity: 'warning',
    reason: '按 {found} 编码读出，但没有把握：{expected}',
    note: '对照原件核对文字；若读错了，用文本编辑器打开原件，另存为 UTF-8。'
  },
  'reading-doubtful': {
    severity: 'warning',
    reason: '{found}读得没有把握：{expected}',
    note: '对照原件核对这一处的文字、次序和表格；不对的，换用原件的其他格式。'
  },
  'office-missing': {
    severity: 'error',
    reason: '{found}要用 LibreOffice 转换，这里没有安装；安装：{expected}',
    note: '安装后重新运行；或用办公软件打开原件，另存为 .docx 再放入。'
  },
  'office-failed': {
    severity: 'error',
    reason: '{found} 没有转换成功：{expected}',
    note: '用办公软件打开原件，另存为 .docx 再放入。'
  },
  'office-converted': {
    severity: 'info',
    reason: '由{found}经 {expected} 转换后读取，位置是转换后的段落或单元格',
    note: '对照原件核对编号、表格和脚注。'
  },
  'part-unread': {
    severity: 'info',
    reason: '{found}没有读取：{expected}',
    note: '对照原件看是否有要收录的文字；有的，另存为文件再放入。'
  },
  'characters-restored': {
    severity: 'info',
    reason: '{found} 个字在原件里用了形状相同的别的编码（如部首），按所印的字收录（如{expected}）',
    note: '不影响阅读；要核对的，对照原件所印。'
  },
  'source-scan': {
    severity: 'error',
    reason: '页面是图像，没有可以读取的文字：{found}',
    note: '先用文字识别（OCR）软件识别并校对，把结果存成文本（.txt）、Word（.docx）或带文字的 PDF 再放入。'
  },
  'source-garbled': {
    severity: 'error',
    reason: '里面的文字与所印的不符：{found}',
    note: '换用原件的其他格式；没有的，先做文字识别（OCR）并校对，再放入。'
  },
  'source-not-chinese': {
    severity: 'error',
    reason: '文件里没有汉字',
    note: '确认放入的是中文公开文件；否则把它移出来源文件夹。'
  },
  'source-no-document': {
    severity: 'error',
    reason: '不是文件，而像是{found}：{expected}',
    note: '核对放入的是否原件；扫描件先做文字识别，乱码另存为 UTF-8，目录页换成其中的文件。确是文件的，补全正文再放入。'
  },
  'source-no-article': {
    severity: 'error',
    reason: '网页里没有文件的正文：{found}',
    note: '目录页、检索结果和登录页不收；把其中的文件打开，另存各自的网页。确有正文时，把正文存成文本（.txt）再放入。'
  },
  'source-duplicate': {
    severity: 'warning',
    reason: '与 {found} 的内容逐字节相同，未重复收录',
    note: '删去其中一份。'
  },
  'source-twin': {
    severity: 'info',
    reason: '与 {found} 是同一文本的另一份（标点等不同 {expected} 处），合为一份收录',
    note: '不必处理；文件的“来源”里列出两份。'
  },
  'source-failed': {
    severity: 'error',
    reason: '程序在 {expected} 出错（{found}）：这是程序自身的缺陷，不是原件的问题',
    note: '请连同原件和这条消息报告给本软件的维护者；该来源未收录，其他来源不受影响。'
  },
  'source-too-slow': {
    severity: 'error',
    reason: '处理了 {found} 秒还没有完，已放弃',
    note: '其他来源不受影响。确实很大的文件可加 --limit（每十万字的秒数）再试；否则请带上原件报告。'
  },
  'source-crashed': {
    severity: 'error',
    reason: '处理它的进程中断了：{found}',
    note: '多半是文件太大、内存不够；其他来源不受影响。把它分成几份，或请带上原件报告。'
  }
} as const satisfies Record<string, Definition>
