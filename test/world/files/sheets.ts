/** A worksheet and a presentation with a canary in every place that Excel and PowerPoint write to. */
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
import { tellingPng } from './photos.ts'

export const xlsxTexts = ['表头', '备注的字']

const x = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${relationsSpace} ${compatible} xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"`

const sheet = `${officeTypes}.spreadsheetml`

export async function tellingXlsx(): Promise<Buffer> {
  return zipOf({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${sheet}.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${sheet}.worksheet+xml`,
      'xl/comments1.xml': `${sheet}.comments+xml`,
      'xl/sharedStrings.xml': `${sheet}.sharedStrings+xml`,
      'xl/cellimages.xml': 'application/vnd.wps-officedocument.cellimage+xml',
      'xl/externalLinks/externalLink1.xml': `${sheet}.externalLink+xml`,
    }),
    ...(await around('xl/workbook.xml')),
    'xl/workbook.xml': `${head}<workbook ${x}><fileSharing userName="${canary('sharing')}"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\${canary('absolute-path')}"/></mc:Choice></mc:AlternateContent><xr:revisionPtr documentId="${canary('revision')}"/><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId2"/></externalReferences><definedNames><definedName name="a">[1]${canary('defined-name')}!$A$1</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': ties(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ['rId4', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
      ['rId5', 'connections', 'connections.xml'],
      ['rId6', 'http://www.wps.cn/officeDocument/2020/cellImage', 'cellimages.xml'],
    ),
    'xl/worksheets/sheet1.xml': `${head}<worksheet ${x} xr:uid="${canary('uid')}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>[1]${canary('formula')}!A1</f><v>42</v></c></row></sheetData><pageSetup orientation="landscape" r:id="rId1"/><legacyDrawing r:id="rId3"/></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': ties(
      ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId2', 'comments', '../comments1.xml'],
      ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      [
        'rId4',
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/t1.xml',
      ],
    ),
    'xl/sharedStrings.xml': `${head}<sst ${x}><si><t>${xlsxTexts[0]}</t></si></sst>`,
    'xl/comments1.xml': `${head}<comments ${x}><authors><author>${canary('note-author')}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>${canary('note-author')}:</t></r><r><t>${xlsxTexts[1]}</t></r></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape alt="C:\\${canary('vml-alt')}"/></xml>`,
    'xl/externalLinks/externalLink1.xml': `<x>${canary('external-link')}</x>`,
    'xl/cellimages.xml': `${head}<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" ${drawing} ${relationsSpace}><etc:cellImage><a:cNvPr id="1" name="ID_1" descr="${canary('cell-picture')}jpg"/><a:blip r:embed="rId1"/></etc:cellImage></etc:cellImages>`,
    'xl/_rels/cellimages.xml.rels': ties(['rId1', 'image', 'media/image1.png']),
    'xl/media/image1.png': await tellingPng(),
    'xl/persons/person.xml': `<x>${canary('person')}</x>`,
    'xl/connections.xml': `<x>${canary('connection')}</x>`,
    'xl/threadedComments/t1.xml': `<x>${canary('threaded')}</x>`,
    'xl/printerSettings/printerSettings1.bin': Buffer.from(canary('printer'), 'utf16le'),
  })
}

export const pptxTexts = ['标题页', '讲稿的字']

export async function tellingPptx(): Promise<Buffer> {
  const p = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ${relationsSpace} ${drawing}`
  const show = `${officeTypes}.presentationml`
  return zipOf({
    '[Content_Types].xml': contentTypes({
      'ppt/presentation.xml': `${show}.presentation.main+xml`,
      'ppt/slides/slide1.xml': `${show}.slide+xml`,
      'ppt/notesSlides/notesSlide1.xml': `${show}.notesSlide+xml`,
      'ppt/commentAuthors.xml': `${show}.commentAuthors+xml`,
      'ppt/comments/comment1.xml': `${show}.comments+xml`,
    }),
    ...(await around('ppt/presentation.xml')),
    'ppt/presentation.xml': `${head}<p:presentation ${p}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst><p:modifyVerifier hashData="${canary('verifier')}"/><p:custDataLst><p:tags r:id="rId3"/></p:custDataLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': ties(
      ['rId1', 'slide', 'slides/slide1.xml'],
      ['rId2', 'commentAuthors', 'commentAuthors.xml'],
      ['rId3', 'tags', 'tags/tag1.xml'],
    ),
    'ppt/slides/slide1.xml': `${head}<p:sld ${p}><p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id="2" name="t" descr="D:\\${canary('picture-path')}"><a:hlinkClick r:id="rId4" action="ppaction://program?${canary('program')}"/></p:cNvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${pptxTexts[0]}</a:t></a:r></a:p></p:txBody></p:sp><p:pic><p:blipFill><a:blip r:embed="rId2"/></p:blipFill></p:pic></p:spTree></p:cSld><a:custGeom><a:moveTo/></a:custGeom></p:sld>`,
    'ppt/slides/_rels/slide1.xml.rels': ties(
      ['rId1', 'notesSlide', '../notesSlides/notesSlide1.xml'],
      ['rId2', 'image', '../media/image1.png'],
      ['rId3', 'comments', '../comments/comment1.xml'],
      ['rId4', 'hyperlink', `file:///C:/${canary('program-path')}`, 'outside'],
      ['rId5', 'video', '../media/media1.mp4'],
    ),
    'ppt/notesSlides/notesSlide1.xml': `${head}<p:notes ${p}><a:t>${pptxTexts[1]}</a:t></p:notes>`,
    'ppt/commentAuthors.xml': `${head}<p:cmAuthorLst ${p}><p:cmAuthor id="1" name="${canary('comment-author')}" initials="${canary('comment-initials')}" userId="${canary('user-id')}"/></p:cmAuthorLst>`,
    'ppt/comments/comment1.xml': `${head}<p:cmLst ${p}><p:cm authorId="1" dt="${canary('comment-date')}"><p:text>好</p:text></p:cm></p:cmLst>`,
    'ppt/tags/tag1.xml': `<x>${canary('tag')}</x>`,
    'ppt/media/image1.png': await tellingPng(),
    'ppt/media/media1.mp4': Buffer.from(canary('film')),
  })
}
