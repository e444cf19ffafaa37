/** An OpenDocument text with a canary in every place that an application writes to. */
import { canary } from './canary.ts'
import { head, zipOf } from './office-parts.ts'
import { tellingPng } from './photos.ts'

export const odtTexts = ['一段文字', '批注的字']

export async function tellingOdt(): Promise<Buffer> {
  const names = 'office:1.0 text:1.0 draw:1.0 meta:1.0'.split(' ').map((one) => {
    const [prefix = ''] = one.split(':')
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`
  })
  const all = `${names.join(' ')} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:officeooo="http://openoffice.org/2009/office"`
  const meta = (place: string) => `<x>${canary(place)}</x>`
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<m>${canary('manifest')}</m>`,
    'meta.xml': meta('meta'),
    'settings.xml': meta('settings'),
    'manifest.rdf': meta('rdf'),
    'Thumbnails/thumbnail.png': Buffer.from(canary('thumbnail')),
    'Configurations2/menu.xml': meta('configuration'),
    'Basic/script-lc.xml': meta('macro'),
    'content.xml': `${head}<office:document-content ${all}><office:scripts><x>${canary('script')}</x></office:scripts><office:body><office:text><text:tracked-changes><x>${canary('deleted')}</x></text:tracked-changes><text:p officeooo:rsid="${canary('rsid')}">${odtTexts[0]}<office:annotation><dc:creator>${canary('commented-by')}</dc:creator><dc:date>${canary('commented-at')}</dc:date><meta:creator-initials>${canary('initials')}</meta:creator-initials><text:p>${odtTexts[1]}</text:p></office:annotation><draw:frame draw:name="C:\\${canary('picture-name')}"><draw:image xlink:href="Pictures/a.png"/><draw:image xlink:href="file:///C:/${canary('linked')}"/></draw:frame></text:p></office:text></office:body></office:document-content>`,
    'styles.xml': `${head}<office:document-styles ${all}/>`,
    'Pictures/a.png': await tellingPng(),
  })
}
