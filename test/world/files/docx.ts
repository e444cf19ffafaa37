/** A Word document with a canary in every place that Word writes to. */
import { canary } from './canary.ts'
import {
  around,
  compatible,
  contentTypes,
  drawing,
  head,
  officeTypes,
  relationsSpace,
  ties,
  zipOf,
} from './office-parts.ts'
import { tellingJpeg } from './photos.ts'

const w = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ${relationsSpace} ${drawing} ${compatible}`

export const docxText = ['第一段，没有改过。', '插入的字', '链接的字', '页码 1', '一条批注']

const author = (place: string) =>
  `w:id="1" w:author="${canary(place)}" w:date="2024-01-01T00:00:00Z" w:initials="${canary(`${place}-initials`)}"`
const picture = `<w:drawing><wp:inline w14:anchorId="${canary('anchor')}"><wp:docPr id="1" name="${canary('picture-name')}jpg" descr="C:\\Users\\${canary('picture-path')}"/><a:graphic><a:graphicData uri="x"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="IMG-${canary('picture-file')}JPG"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId5" r:link="rId6"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
const document = `${head}<!-- ${canary('comment-in-xml')} --><?word ${canary('instruction')}?><w:document ${w}><w:body>
    <w:p w:rsidR="${canary('rsid')}" w14:paraId="${canary('paragraph')}"><w:r w:rsidR="00AA"><w:t>${docxText[0]}</w:t></w:r></w:p>
    <w:p><w:ins ${author('inserted-by')}><w:r><w:t>${docxText[1]}</w:t></w:r></w:ins><w:del ${author('deleted-by')}><w:r><w:delText>${canary('deleted-words')}</w:delText></w:r></w:del></w:p>
    <w:p><w:pPr><w:pPrChange ${author('format-by')}><w:pPr><w:jc w:val="${canary('old-format')}"/></w:pPr></w:pPrChange></w:pPr><w:hyperlink r:id="rId7"><w:r><w:t>${docxText[2]}</w:t></w:r></w:hyperlink></w:p>
    <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>${docxText[3]}</w:t><w:fldChar w:fldCharType="end"/></w:r>
    <w:r><w:instrText> INCLUDEPICTURE "D:\\${canary('field-path')}" </w:instrText></w:r><w:fldSimple w:instr="DDE ${canary('dde')}"><w:r><w:t/></w:r></w:fldSimple></w:p>
    <w:p><w:commentRangeStart w:id="1"/><w:r>${picture}</w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>
    <w:p><w:r><w:pict><v:shape alt="\\\\server\\${canary('vml-path')}" o:gfxdata="${canary('gfxdata')}"><v:imagedata r:id="rId5" o:title="${canary('vml-title')}"/></v:shape></w:pict><w:object><o:OLEObject r:id="rId9" ProgID="${canary('ole')}"/></w:object></w:r></w:p>
    <w:permStart w:id="2" w:ed="${canary('permission')}"/><w:sectPr><w:headerReference w:type="default" r:id="rId12"/><w:printerSettings r:id="rId10"/></w:sectPr></w:body></w:document>`

export async function tellingDocx(): Promise<Buffer> {
  return zipOf(
    {
      '[Content_Types].xml': contentTypes({
        'word/document.xml': `${officeTypes}.wordprocessingml.document.main+xml`,
        'word/settings.xml': `${officeTypes}.wordprocessingml.settings+xml`,
        'word/comments.xml': `${officeTypes}.wordprocessingml.comments+xml`,
        'word/header1.xml': `${officeTypes}.wordprocessingml.header+xml`,
        'word/people.xml': `${officeTypes}.wordprocessingml.people+xml`,
      }),
      ...(await around('word/document.xml')),
      'word/document.xml': document,
      'word/_rels/document.xml.rels': ties(
        ['rId1', 'settings', 'settings.xml'],
        ['rId2', 'comments', 'comments.xml'],
        ['rId3', 'http://schemas.microsoft.com/office/2011/relationships/people', 'people.xml'],
        ['rId4', 'customXml', '../customXml/item1.xml'],
        ['rId5', 'image', `media/${canary('media-name')}jpeg`],
        ['rId6', 'image', `file:///C:/${canary('linked-picture')}`, 'outside'],
        ['rId7', 'hyperlink', `file:///C:/${canary('link-path')}`, 'outside'],
        ['rId9', 'oleObject', 'embeddings/oleObject1.bin'],
        ['rId10', 'printerSettings', 'printerSettings/printerSettings1.bin'],
        ['rId11', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
        ['rId12', 'header', 'header1.xml'],
      ),
      'word/header1.xml': `${head}<w:hdr ${w}><w:p><w:ins ${author('header-by')}><w:r><w:t>页眉</w:t></w:r></w:ins></w:p></w:hdr>`,
      'word/comments.xml': `${head}<w:comments ${w}><w:comment ${author('commented-by')}><w:p><w:r><w:t>${docxText[4]}</w:t></w:r></w:p></w:comment></w:comments>`,
      'word/people.xml': `<people>${canary('people')}</people>`,
      'word/settings.xml': `${head}<w:settings ${w}><w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsid w:val="${canary('rsid-root')}"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="${canary('variable')}"/></w:docVars><w14:docId w14:val="${canary('document-id')}"/><w:mailMerge><w:query w:val="${canary('mail-merge')}"/></w:mailMerge><w:defaultTabStop w:val="420"/></w:settings>`,
      'word/_rels/settings.xml.rels': ties([
        'rId1',
        'attachedTemplate',
        `file:///C:/Users/${canary('template')}`,
        'outside',
      ]),
      [`word/media/${canary('media-name')}jpeg`]: await tellingJpeg(),
      'word/embeddings/oleObject1.bin': Buffer.from(canary('ole-file')),
      'word/printerSettings/printerSettings1.bin': Buffer.from(canary('printer'), 'utf16le'),
      'word/vbaProject.bin': Buffer.from(canary('macro')),
    },
    canary('zip-comment'),
  )
}
