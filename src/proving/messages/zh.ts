import type { FaultCode, NoteCode } from '../statement.ts';

/** What proving finds, in Chinese. */
export const zh: Record<FaultCode | NoteCode, string> = {
  'not-a-pdf': '这个文件不是 PDF。',
  truncated: 'PDF 缺了结尾：文件被截断，或没有复制完整。',
  'too-large': '文件或其中压缩的内容超过 {most} MB。结项档案不会这么大，没有读取。',
  encrypted: 'PDF 已加密，没有密码无法读取。Capstone 从不加密。',
  unreadable: 'PDF 已损坏，无法读取：{problem}',
  'not-a-dossier': '这个 PDF 里没有记录：不是 Capstone 打印的结项档案，或者附件已被删去。',
  'manifest-unreadable': '附件 manifest.json 已损坏或被改动（位置：“{place}”）。',
  'manifest-newer':
    '附件清单的格式版本是 {format}，本 Capstone 只认识到 {known}。请换用更新的 Capstone。',
  'manifest-changed': '附件清单被改动：按清单算出的档案码是 {expected}，页面上印的是 {printed}。',
  'code-not-printed': '按清单算出的档案码 {expected} 没有印在任何一页上。',
  'attachment-missing': '缺少附件 {name}。',
  'attachment-unreadable': '附件 {name} 已损坏，无法读取。',
  'attachment-added': '有人加了附件 {name}。',
  'attachment-twice': 'PDF 里有不止一个 {name}，不同的程序会显示不同的那个。',
  'record-changed': '附件里的记录 {file} 被改动：清单列的是 {expected}，内容算出来是 {actual}。',
  'record-missing': '清单里有 {file}，附件的记录里却没有。',
  'record-added': '附件的记录里有 {file}，清单里却没有。',
  'pages-attachment-changed': '附件 {name}（各页由它排成）被改动。',
  'page-text-changed': '第 {page} 页的文字被改动：应为“{expected}”，现为“{found}”。',
  'text-not-printed': '档案所附内容没有印在任何一页上：“{text}”。',
  'page-count-changed': '打印时共 {expected} 页，现在有 {found} 页。',
  'page-drawing-changed': '第 {page} 页上有东西被画上、遮住或去掉；文字没有变。',
  'annotation-added': '第 {page} 页上有原来没有的批注（{kind}）。',
  'pages-not-of-records':
    '记录与仓库一致，但页面不是由这些记录排成的：页面写的是“{found}”，仓库打印的是“{expected}”。如果打印时用的不是现在这个版本（当时为 {version}），请用当时的版本验证。',
  'other-look':
    '记录与仓库一致，但页面的外观（公司名称、标志或颜色）与 company.json 不符，git 里也没有哪个提交是这样的外观。',
  'other-project': '这是另一个项目的档案：是 {stated}，不是 {expected}。',
  'other-number':
    '档案的编号是 {stated}；按 company.json 应为 {expected}，git 里也没有哪个提交会编成这个号。',
  'unknown-project': '仓库里没有可读取的项目“{id}”。',
  'other-edition': '版别不同：档案自称{stated}，要找的是{expected}。',
  'other-language': '语言不同：档案自称{stated}，要找的是{expected}。',
  'other-day': '截至日期不同：是 {stated}，不是 {expected}。',
  'other-paper': '纸张不同：排的是 {stated}，要找的是 {expected}。',
  'other-commit': '记录后来改动过：档案与 {on} 的提交 {commit} 一致。现在的不同之处：',
  'other-records': '记录与仓库不同，git 里也没有哪个提交与档案一致。不同之处：',
  'repository-differs': '{file} · {label}：档案为{dossier}，仓库为{repository}。',
  'repository-lacks': '{file}：档案里有，仓库里没有。',
  'repository-has-more': '{file}：仓库里有，档案里没有。',
  'repository-differs-more': '另有 {count} 处不同。',
  'seal-broken': '{name}于 {on} 签字之后，{file} 又被改动：封存值是 {sealed}，现在的内容是 {now}。',
  'seal-broken-since':
    '{file}：{name}（{on}）的封存值 {sealed} 打印时对得上，现在对不上了，现在的内容是 {now}。',
  'signed-differs': '{file} · {label}：签字时为{signed}，现在为{now}。',
  'code-unknown':
    '项目“{id}”没有档案码为 {code} 的档案：现在的记录没有，最近一百次提交的记录也没有。',
  'code-of-no-project':
    '按现在的记录，{count} 个项目都没有档案码为 {code} 的档案。要一并查找以前的提交，请用 --project 写明项目。',
  'same-bytes': '与 Capstone 打印的逐字节相同。',
  resaved:
    '文件被别的程序重新保存过，字节与 Capstone 打印的不同；每页的文字、图形和所附记录都相同。',
  reformatted: '记录后来只调整过格式：页面上注明的证据行号有变动，内容没有变。',
  'other-version':
    '页面由另一个版本的 Capstone（{version}）排成。档案的每段文字都在页面上，但无法断定有没有添加内容。要完全确定，请用当时的版本验证。',
  'look-changed':
    '打印时用的是 {on} 的提交 {commit} 里的外观和方法数据。后来改动了：{what}。记录的内容没有变。',
  'signed-electronically': '文件带有表单域，电子签名就是这样。是谁签的，请看 PDF 阅读器。',
  'no-commit': '打印时不在 git 中，或有改动尚未提交。',
  'seals-hold': '共 {count} 个签字，封存值都对得上。',
  'nothing-signed': '还没有签字。',
  'code-fits':
    '现在的记录算出的正是这个档案码。手里的纸张是否一字不差，重新打印一份对照即可：{command}',
  'code-now': '截至 {asOf}，{edition}，{language}：{code}',
};
