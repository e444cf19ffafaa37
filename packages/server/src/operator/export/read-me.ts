/** What is in an export, for whoever opens it years later without any of this at hand. */
import type { ExportWishes } from './archive.ts'

export function readMe({ identitiesFor }: ExportWishes): string {
  return `言路 Yanlu：一个租户的全部资料
================================

manifest.json        导出的时间、租户编号、格式版本
organisation.json    机构、单位、岗位、工作人员、信箱、工作日历的各个版本
policies.ndjson      办理规则，每行一个版本，自 inForceFrom 那天起适用
letters.ndjson       来信，每行一封：当前状态、全部留痕、承办任务、时限
verify.mjs           核对留痕是否完整：装好 Node.js 后，解开压缩包，在这个文件夹里执行
                         node verify.mjs

文件都是 UTF-8 编码的 JSON；.ndjson 每行是一个完整的 JSON。

留痕（history）
  每一步有 event（发生了什么）、hash（散列值）和 previousHash（上一步的散列值）。
  hash = SHA-256(previousHash ‖ event 按键名排序的 JSON ‖ commitment)。
  文字（words）单独存放：commitment = SHA-256(salt ‖ said 按键名排序的 JSON)。
  已清除的来信没有文字，留痕仍然完整，可以核对。

来信人的身份
  ${identities(identitiesFor)}

不在里面的
  查询码（服务器从不保存）、登录密码、通知的发送记录、密钥。

----
In English: organisation, policies and letters of one tenant as JSON, one letter a line, with its whole history.
"node verify.mjs" checks the chain of hashes. ${identitiesFor ? 'Who wrote is included' : 'Who wrote is not included'}.
`
}

function identities(reason: string | null): string {
  if (!reason) return '不包含。身份加密保存，没有随导出解密；删除租户以后，谁也无法再看到。'
  return `包含在 identity 里，导出的理由是：${reason}
  每封信的留痕都记了这一次查看，来信人凭两个编码可以看到。要求对办公室也保密身份的，不在里面。`
}
