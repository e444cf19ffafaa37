/** 简体中文. */
import type { Words } from './words.ts'

export const chinese: Words = {
  help: `言路 yanlu：运营方的命令

  yanlu tenant create   新建租户和它的第一位管理员
      --name 机构名称  --preset 办理规则  --slug 信箱地址名  --mailbox 信箱名称
      --admin-name 管理员姓名  --admin-email 管理员电子信箱
      [--parts ID,ID] [--blanks JSON]
      [--sandbox [--starts-at 2025-01-21T09:00]] [--leader 领导称谓和姓名] [--office 信箱办公室] [--seal 印章文字]
      [--number-prefix 登记编号字头] [--time-zone Asia/Shanghai] [--calendar cn]
  yanlu tenant list     列出租户
  yanlu tenant show     <编号>    查看一个租户
  yanlu tenant suspend  <编号> --reason 原因      停用：只能查看和查询
  yanlu tenant resume   <编号>    恢复使用
  yanlu tenant export   <编号> --to 文件.zip      导出全部资料
      [--with-identities 理由]    连同来信人身份；每封信都会留痕，来信人可以看到
  yanlu tenant remove   <编号>    删除，不能恢复；先停用，再导出
      [--export 文件.zip | --without-export] [--yes]
  yanlu tenant remove-two-step <编号> --email 电子信箱 --reason 理由
      为丢了手机和恢复码的人（例如唯一的管理员）解除两步登录；理由写进机构的操作记录
  yanlu tenant rotate-key <编号> [--letters]    换租户密钥；加 --letters 连每封信的密钥一起换
  yanlu keys show       主密钥，和还没有换完的租户
  yanlu keys settle     <编号>    恢复备份以后：备份之后清除过的信再次清除
  yanlu tenant turn-clock <编号> --days 天数 | --to 日期    往后拨沙箱的时钟
  yanlu help

办理规则：qiye-lingdao 企业、xixiang-xian 县、yijian-xiang 意见箱、xueyuan 学校
都可以加：--json 输出 JSON，--lang zh|en 语言，--server 网址 通过运行着的服务器

设置与服务器相同（DATABASE_URL、YANLU_DATA……，见 docs/operate.md）。内嵌数据库正被服务器使用时，
命令自动通过那个服务器办理。
退出码：0 办成，1 没有办成，2 命令写得不对。
`,
  fields: {
    name: '名称',
    id: '编号',
    kind: '类别',
    state: '状态',
    today: '今天',
    zone: '时区和日历',
    mailbox: '信箱',
    members: '工作人员',
    letters: '来信',
    suspended: '停用',
    exported: '已导出',
    console: '控制台',
    account: '管理员',
    password: '初始密码',
  },
  kinds: { live: '正式', sandbox: '沙箱' },
  states: { making: '没有建完', active: '使用中', suspended: '已停用', removing: '正在删除' },
  made: '租户已经建好。',
  passwordOnce: '初始密码只显示这一次，服务器不保存原文，改掉之前一直有效；请交给管理员本人，登录后马上改掉。',
  ownPassword: '这个电子信箱已有账号：用原来的密码登录，再选这个机构。',
  noTenants: '还没有租户。',
  none: '—',
  suspended: (name) => `${name} 已停用：不能写信和办理，已经寄出的信照常可以查询。`,
  resumed: (name) => `${name} 已恢复使用。`,
  twoStepRemoved: (name) =>
    `已为${name}解除两步登录，各处的登录都已退出：现在只用密码就能登录，请本人登录后马上重新开启。`,
  turned: (day, lapsed) => `沙箱的今天是 ${day}，途中有 ${lapsed} 封次的期限到了。`,
  rotated: (version) =>
    `租户从现在起用第 ${version} 把密钥；以前的信在后台改用它，不影响办理。进度见 yanlu keys show。`,
  keys: (master, changing, waiting) =>
    `主密钥：${master}${changing ? '（另给了一把，正在更换）' : ''}\n还要改用新密钥的租户：${waiting}${changing && waiting === 0 ? '。另一把可以拿掉了' : ''}`,
  settling: (letters) => `已处理 ${letters} 封`,
  settled: (letters) => `备份之后已经清除的来信 ${letters} 封，已再次清除。`,
  exporting: (megabytes) => `已导出 ${megabytes} MB`,
  exported: (file) => `已导出到 ${file}。`,
  exists: (file) => `${file} 已经存在，请换一个文件名。`,
  broken: '导出中断，没有留下文件，请再试一次。',
  removing: (rows) => `已删除 ${rows} 行`,
  removed: (rows) => `租户已全部删除，共 ${rows} 行。备份里的还在，请按期销毁。`,
  confirm: (name, letters) => `将删除“${name}”和它的 ${letters} 封来信，不能恢复。\n请照原样写出它的名称以确认：`,
  notConfirmed: '名称不一致，没有删除。',
  needsYes: '不在终端里执行时，请加 --yes 确认删除。',
  unknown: (command) => `没有这个命令：${command}`,
  missing: (option) => `请加上 ${option}。`,
  badOption: (option) => `没有这个选项，或者少了它的内容：${option}`,
  oneTenant: '请写一个租户编号；编号见 yanlu tenant list。',
  seeHelp: '用法见 yanlu help。',
  unanswered: (url) => `${url} 没有回应。请核对网址（--server），或停下占用数据文件夹的服务器再试。`,
}
