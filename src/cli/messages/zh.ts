import type { CliWords } from './en.ts';

/** Words of the command line, Chinese. */
export const zh: CliWords = {
  program: {
    description:
      'Capstone 收官：用代码的方式为 ERP 实施项目收尾。\n检查收尾记录，查询关口，打印结项档案和工具模板。',
    usage: '<命令> [选项]',
    after: `
从这里开始：
  npm run capstone -- check                          记录里有什么错、缺什么
  npm run capstone -- gate lantern-valve             项目还要证明什么
  npm run capstone -- help check                     某个命令的选项和示例

退出码：0 正常，1 发现错误，2 命令用法不对，70 Capstone 自身出错。`,
  },
  help: {
    option: '显示帮助',
    command: '显示某个命令的帮助',
    version: '显示版本',
    options: '[选项]',
    default: '（默认 {value}）',
    titles: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Commands:': '命令：',
    },
  },
  after: {
    check: `示例：
  npm run capstone -- check
  npm run capstone -- check --project lantern-valve --lang zh
  npm run capstone -- check --since origin/main
  npm run capstone -- check --format sarif --out findings.sarif

格式：text 给人看；json 有公开的结构（schemas/report.schema.json）；sarif 为 2.1.0 版；github 和 gitlab
供各自的流水线使用；markdown 用于合并请求。

退出码：0 没有错误（可以有警告），1 有错误，2 用法不对。`,
    gate: `示例：
  npm run capstone -- gate lantern-valve
  npm run capstone -- gate lantern-valve --gate acceptance --as-of 2026-04-24
  npm run capstone -- gate harbour-bakery --format markdown --out gate.md

退出码：0 所问的关口都满足，1 至少一道不满足，2 用法不对。`,
    projects: `示例：
  npm run capstone -- projects
  npm run capstone -- projects --as-of 2026-04-30 --format json --out projects.json

退出码：0 已列出，2 用法不对。`,
    dossier: `示例：
  npm run capstone -- dossier lantern-valve
  npm run capstone -- dossier lantern-valve --edition customer --lang en --out dossier.pdf
  npm run capstone -- dossier lantern-valve --format docx

退出码：0 已写好，2 用法不对，或记录有错误。`,
    template: `示例：
  npm run capstone -- template acceptance-report --format docx
  npm run capstone -- template acceptance-report --project lantern-valve
  npm run capstone -- template issue-tracking-record-form --project lantern-valve --record 003

退出码：0 已写好，2 用法不对。`,
    new: `示例：
  npm run capstone -- new project --project mill-lane
  npm run capstone -- new issue --project mill-lane
  npm run capstone -- new acceptance --project mill-lane --lang zh

MDX 文件在每个字段旁边注明该写什么；# 后面的字段用不着可以不写。

退出码：0 已新建，2 用法不对，或文件已经有了。`,
    import: `示例：
  npm run capstone -- import issue issues.xlsx --project lantern-valve --dry-run
  npm run capstone -- import document-register documents.csv --project lantern-valve

退出码：0 已读入，1 表格有错误或与记录不一致，2 用法不对。`,
    migrate: `示例：
  npm run capstone -- migrate lantern-valve --dry-run
  npm run capstone -- migrate --all

退出码：0 已升级或无须升级，1 有项目升级不了、保持原样，2 用法不对。`,
    verify: `示例：
  npm run capstone -- verify dossier.pdf
  npm run capstone -- verify dossier.pdf --project lantern-valve --format json
  npm run capstone -- verify --code MC88-WE9A-R2EM-5NWZ-TWE9
  npm run capstone -- verify --project lantern-valve

json 有公开的结构（schemas/verify.schema.json）。

退出码：0 证实，1 未证实，2 用法不对。`,
    sign: `示例：
  npm run capstone -- sign lantern-valve acceptance.mdx --by gao-shoucheng --on 2026-04-24
  npm run capstone -- sign lantern-valve milestones.json --part 6 --by lin-xiao

退出码：0 已签署；1 有规则不满足，或中途放弃；2 用法不对。只有 0 会写文件。`,
  },
  usageErrors: {
    unknownOption: '没有选项 {flag}。{suggestion}',
    unknownCommand: '没有命令“{name}”。{suggestion}可用：{known}。',
    missingArgument: '缺少参数 <{name}>。',
    optionMissingArgument: '选项 {flags} 需要一个值。',
    missingOption: '缺少选项 {flags}。',
    excessArguments: '多写了：{extra}。',
  },
  check: '检查方法数据和全部项目，逐条列出文件、行号、原因和改法',
  gate: '查看项目在四个关口的情况',
  projects: '总览全部项目：到了哪道关口、未决问题、逾期事项、反复出现的情况',
  dossier: '打印项目的结项档案',
  template: '打印工具模板，空白或按项目填好',
  sign: '签署一份记录：把签字和封存值写进文件',
  migrate: '把项目改写为当前的结构版本，保留注释和排版',
  verify: '验证结项档案：PDF 文件、纸上的档案码，或项目的封存值',
  new: '新建项目或记录：写出一份该填的字段都在、内容留空的文件',
  import: '从电子表格（XLSX 或 CSV）读入记录',
  arguments: {
    projects: '项目文件夹名，可写多个',
    kind: '记录种类：{known}',
    file: '电子表格，例如用 template --format xlsx 打印的那种',
    project: '项目文件夹名',
    template: '模板：{known}',
    record: '项目文件夹里的记录文件，例如 acceptance.mdx',
    dossier: '结项档案的 PDF 文件',
  },
  options: {
    all: '全部项目',
    dryRun: '只显示要改什么，不写文件',
    newIn: '记录属于哪个项目；新建项目时，是项目文件夹的名称',
    newRecord: '新记录的名称，用于一个项目有多份的记录（默认接着编号）',
    into: '读入哪个项目',
    replace: '表格与记录不一致时以表格为准',
    project: '只看这个项目',
    since: '只看从这个 git 版本分出以来改动过的项目，含未提交的文件；方法数据有改动则看全部',
    outReport: '写到这个文件，不写到标准输出',
    filledFrom: '按这个项目填写模板，不给则为空白',
    record: '项目有多份记录时，打印哪一份（问题序号）',
    format: '输出格式',
    reportFormat: '输出格式；不写时看 --out 的文件扩展名（.json、.sarif、.md），再没有就是 text',
    documentFormat: '输出格式；不写时看 --out 的文件扩展名，再没有就是 pdf',
    lang: '提示的语言（默认随系统）',
    paper: '纸张',
    documentLang: '标题和栏目名的语言，zh+en 为中英对照（默认随项目，空白表单随系统）',
    asOf: '按这一天的情况，YYYY-MM-DD（默认今天）',
    content: '改用别的内容文件夹（或设置 CAPSTONE_CONTENT）',
    out: '写到哪个文件，- 表示标准输出',
    edition: '给谁看：客户版不含任何内部内容',
    gate: '只问这个关口',
    by: '签字人在项目组里的编号',
    on: '签字日期，YYYY-MM-DD（默认今天）',
    part: '签署哪一部分；里程碑写阶段号',
    role: '以什么角色签字，与项目组核对',
    side: '代表哪一方签字，与项目组核对',
    yes: '写入前不再确认',
    verifyProject: '必须是哪个项目的档案；单独用则验证该项目签过的内容有没有改动',
    code: '纸上的档案码，照抄或扫描均可',
    verifyEdition: '必须是哪个版别',
    printedIn: '必须是用哪种语言打印的',
    verifyPaper: '必须是用哪种纸张排的',
  },
  errors: {
    whichProjects: '请写明要迁移哪些项目，或用 --all。',
    noKind: '这个命令没有记录种类“{id}”。{suggestion}可用的有：{known}。',
    noSpreadsheet: '读不了 {file}：{problem}。',
    endsOtherwise:
      '--out “{out}”与 --format {format} 不一致。请把扩展名改成 .{ending}，或者去掉 --format。',
    notPrinted: '本命令不能打印“{out}”。扩展名请用其中一种格式：{known}。',
    noSheet: '模板“{id}”没有电子表格格式。',
    fillableIsBlank: '可填写的 PDF 是空白表单，不能与 --project 同用。',
    noTable: '{file} 里没有属于“{kind}”的表：表头要用字段名称，或保留第二行的字段路径。',
    usage: '用法见“{command} --help”。',
    failure:
      'Capstone 自身出错：{problem}（Capstone {version}，Node {node}）。这不是记录的问题。请加上 CAPSTONE_DEBUG=1 再运行一次，把输出交给维护 Capstone 的人。',
    noProject: '{folder} 里没有项目“{id}”。{suggestion}',
    noTemplate: '没有模板“{id}”。{suggestion}可用：{known}。',
    noRecordForTemplate: '项目“{id}”没有可填写“{template}”的记录：缺少 {path}。',
    chooseRecord: '项目有多份可填写“{template}”的记录，请用 --record 选一份：{known}。',
    noContent: '文件夹 {folder} 不存在，或里面没有 projects、handbook、method。',
    badDate: '“{value}”不是 YYYY-MM-DD 格式的日期。',
    dayAhead: '注意：{value} 还没有到（今天是 {today}），结果只依据目前已有的记录。',
    badChoice: '{flag} 不能是“{value}”。{suggestion}可选：{known}。',
    broken: '项目“{id}”的记录有 {count} 个错误，须先改正。请运行：{check}',
    oldVersion:
      '项目“{id}”还是结构版本 {version}，这个命令按版本 {current} 写。请先运行：migrate {id}',
    exists: '{path} 已经有了，没有写任何文件。',
    badName: '“{id}”不能用作名称：{problem}。{suggestion}',
    onlyOne: '“{kind}”这种记录一个项目只有一份，不要写 --record。',
    noMember: '项目组里没有“{id}”。{suggestion}',
    noSuchRecord: '项目里没有记录 {path}。{suggestion}',
    notBegun: '项目里还没有记录 {path}。可以新建：{command}',
    unreadRecord: '{path} 读不出来。请运行：check --project {id}',
    notAPart: '{path} 是分部分签署的，请用 --part 选择：{known}。',
    neverSigned: '{path} 是不需要签署的记录。',
    signedWhole: '{path} 是整份签署的，不要写 --part。',
    nobodyMaySign: '项目组里没有可以这一角色、代表这一方签字的人。',
    answersMissing: '没有终端，无法提问。缺少：{missing}',
    since: {
      'no-git': '--since 要用 git，这里没有安装。',
      'no-repository': '--since 要用 git 仓库，{folder} 不在任何仓库里。',
      'no-revision':
        '--since：{folder} 所在的仓库里没有版本“{since}”。请先取回，或写一个存在的分支、标签或提交。',
      shallow:
        '--since：这是浅克隆，git 判断不出分支从“{since}”的哪里分出。请取回完整历史：git fetch --unshallow（流水线里写 fetch-depth: 0 或 GIT_DEPTH: "0"）。',
      unrelated: '--since：“{since}”和当前分支没有共同的提交，无从比较。',
    },
    cannotPrint: '“{title}”无法打印。\n{problem}',
    tooLargeToPrint:
      '“{title}”太大，这台机器排不出 PDF：约需 {needed} GB 内存，现有 {free} GB 可用。请腾出内存、换内存更大的机器，或改用 HTML：--format html',
    cannotWrite: '无法写入 {path}：{problem}。',
    cannotRead: '无法读取 {path}：{problem}。',
    nothingToVerify:
      '请写明验证什么：PDF 文件，纸质档案用 --code，或用 --project 验证项目签过的内容。',
    fileOrCode: 'PDF 文件和 --code 只能写一个：文件里带有档案码。',
    badCode: {
      length: '“{code}”不是档案码：档案码共 20 位，分五组，每组四位；这里有 {count} 位。',
      character:
        '“{code}”不是档案码：档案码里不会有“{character}”，只有数字和大写字母，不含 I、L、O、U。',
      check: '“{code}”不是档案码：用来核对的最后一位对不上，至少有一位抄错了。',
    },
  },
  migration: {
    done: '{id}：已从结构版本 {version} 迁移到 {current}。',
    would: '{id}：将从结构版本 {version} 迁移到 {current}。',
    current: '{id}：已是结构版本 {current}。',
    unknown: '{id}：本版本不认识它的结构版本，没有改动任何文件。',
    broken: '{id}：有文件读不出来，没有改动任何文件。请运行：check --project {id}',
    changed: '{path}：{before} → {value}',
    added: '{path}：新增 {value}',
  },
  unprintable: {
    inTitle: '警告：标题里的“{character}”（{code}）字体中没有，印成“{printedAs}”。',
    inSection:
      '警告：“{character}”（{code}）字体中没有，印成“{printedAs}”。所在章节：{sections}{more}',
    section: '“{section}”',
  },
  begun: '已新建 {path}。请把空着的填上；检查会逐处指出该写什么：\n  npm run capstone -- {check}',
  written: '已写入 {path}',
  signed: '已签署。',
  signatureLines: {
    what: '  内容    {what}（{file}）',
    who: '  签字人  {who}',
    on: '  日期    {on}',
    seal: '  封存值  {seal}',
    short: '  简码    {short}',
  },
  stillToSign: '还缺签字：{who}。',
  allSigned: '所需签字已齐。没有改动其他任何内容。',
  commitIt: '请提交：{command}',
  sides: { vendor: '实施方', customer: '客户方' },
  prompts: {
    project: '哪个项目？',
    what: '签署什么？',
    who: '谁签字？',
    on: '哪一天签的？',
    badDate: '请写日期，YYYY-MM-DD。',
    confirm: '写入这个签字？',
    brokenOff: '什么都没有写入。',
  },
  refusals: {
    separator: '、',
    otherRole: '{name}在项目组里是{role}，不是{asked}。',
    otherSide: '{name}属于{side}。',
    mayNotSign: '{name}是{role}，不能签这份记录。应由以下角色签字：{roles}。',
    signedAlready: '{name}已于 {on} 签字，此后内容没有改动。',
    notReady: '状态是“{status}”，还不能签字。到了以下状态才签：{ready}。',
    future: '{on} 还没有到，今天是 {today}。',
    beforeFact: '不可能在 {on} 签字：其中记有 {fact} 的事（{label}）。',
    changed: '没有签署：读取之后 {path} 又被改动了。请看清现在的内容，再签一次。',
    blocked: '没有签署。请先改正：',
    errors: '{path} 里的错误：',
    gateBefore: '前面的关口还没有通过：{before}。',
    gateNotReady: '这个签字意味着通过关口“{gate}”，但它还没有就绪：',
  },
  imported: {
    newRecord: '新建 {path}',
    added: '{path}：增加 {label}：{after}',
    changed: '{path}：改动 {label}：{before} → {after}',
    prose: '{path}：改动正文 {part}',
    conflicts: '表格与已有记录不一致，没有写入任何内容。确认以表格为准，请加 --replace。',
    dry: '只是试读：没有写入任何内容。',
    nothing: '表格里没有新内容。',
    done: '已写入 {count} 个文件。',
  },
  fileProblems: {
    ENOENT: '没有这个文件',
    EISDIR: '这是文件夹',
    ENOTDIR: '路径中有一段是文件，不是文件夹',
    EACCES: '没有权限',
    EPERM: '没有权限',
    EROFS: '磁盘只读',
    ENOSPC: '磁盘已满',
  },
  verdicts: { proven: '属实。', notProven: '未能证明。' },
  statedDossier: '结项档案 {number}：{edition}，{language}，截至 {asOf}',
  statedCode: '档案码 {code}',
  statedVersion: '由 Capstone {version} 打印，{paper}',
  statedCommit: '记录所在的提交 {commit}',
  gateStates: {
    passed: '{on} 通过',
    failed: '{on} 已过，但有规则未满足',
    current: '下一关；{total} 条规则中还有 {open} 条未满足',
    ready: '下一关；规则均已满足',
    ahead: '尚未到',
  },
  waivedBy: '{name}批准豁免至 {until}：{reason}',
  overview: {
    heading: '截至 {asOf} 共 {count} 个项目',
    head: ['项目', '状态', '下一关', '未决问题', '严重', '逾期', '错误 / 警告'],
    unreadable: 'project.json 读不出来',
    allPassed: '全部通过',
    open: '（{open} 条未满足）',
    overdue: '逾期',
    kinds: {
      stage: '“{what}”的计划结束日期',
      condition: '验收遗留事项：{what}',
      waiver: '豁免到期：{what}',
    },
    rules: '多个项目都未满足',
    categories: '问题按分类',
    category: '{name}：{issues} 个，涉及 {projects} 个项目',
  },
  gateTable: { gate: '关口', state: '情况' },
  waitsFor: '须先通过：{gates}',
  unreadable: '{files} 有错误，无法判断。请运行：check --project {id}',
  gateHeading: '{project}，截至 {asOf}',
};
