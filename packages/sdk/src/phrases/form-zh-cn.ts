/** Around and in the form of a letter, in Chinese (中文). `PagePhrases` and `FormPhrases` are the shapes. */
export const chinesePage = {
  query: '查询来信',
  write: '写信',
  leave: '快速离开',
  office: (office: string) => `${office}办理`,
  rules: (title: string, version: number) => `办理办法：${title}，第 ${version} 版`,
  by: '言路提供',
  away: '信箱暂时连不上',
}

export type PagePhrases = typeof chinesePage

export const chineseForm = {
  notice: '写信须知',
  category: '您要写的是',
  who: '谁可以知道是我写的',
  whoHint: '寄出以后，不能再改。',
  rungs: {
    anonymous: '谁也不知道（匿名）',
    office: '只有指定的保管人',
    unit: '只有信箱办公室',
    public: '信箱办公室和承办单位',
    named: '不要求保密',
  },
  namedHint: '姓名和联系方式单独加密。要看必须写理由；什么时候看的、为什么看，您在进度页都看得到。',
  openHint: '办这封信的人写明理由就可以看；公开答复时不隐去。',
  audiences: ['信箱办公室', '承办单位', '其他人'],
  expected: (clause: string) => `按${clause}，一般应填写；可以不填，不填也受理。`,
  required: (clause: string) => `按${clause}，带 * 的必填。`,
  anyOf: '填一项就够',
  contact: '联系方式',
  optional: '可以留下姓名和联系方式，也可以不留。',
  what: '写什么',
  title: '标题',
  text: '正文',
  textHint: '时间、地点、经过、希望怎么办，都写到就好',
  privacy: '这里不记录您的 IP 地址，不使用 Cookie，不向第三方发请求。',
}

export type FormPhrases = typeof chineseForm
