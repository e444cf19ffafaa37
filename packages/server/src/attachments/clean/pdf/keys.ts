/** What is carried over from the objects of a PDF (ISO 32000): by name where much may be hidden, else all but what is named. */

/** A page is what it looks like. */
export const pageKeys = new Set([
  ...['Type', 'Resources', 'MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'Rotate', 'Contents', 'Group'],
  'UserUnit',
])

export const imageKeys = new Set([
  ...['Type', 'Subtype', 'Width', 'Height', 'ColorSpace', 'BitsPerComponent', 'Intent', 'ImageMask', 'Mask', 'Decode'],
  ...['Interpolate', 'SMask', 'SMaskInData', 'Matte', 'OC'],
])

export const formKeys = new Set(['Type', 'Subtype', 'FormType', 'BBox', 'Matrix', 'Resources', 'Group', 'OC'])

export const outlineKeys = new Set([
  'Type',
  'Title',
  'Parent',
  'Prev',
  'Next',
  'First',
  'Last',
  'Count',
  'Dest',
  'C',
  'F',
])

export const catalogKeys = new Set(['OCProperties', 'PageLabels', 'Lang', 'Dests'])

export const annotationKeys = new Set([
  ...['Type', 'Subtype', 'Rect', 'Contents', 'F', 'AS', 'Border', 'C', 'CA', 'BS', 'BE', 'QuadPoints', 'InkList'],
  ...['Vertices', 'L', 'LE', 'IC', 'DA', 'Q', 'H', 'Dest', 'RD', 'CL', 'Sy'],
])

/** Notes, marks, drawings and links. Files, films, sounds and scripts are annotations too, in this format. */
export const annotationTypes = new Set([
  ...['Text', 'Link', 'FreeText', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Highlight', 'Underline'],
  ...['Squiggly', 'StrikeOut', 'Stamp', 'Caret', 'Ink'],
])

/** In everything else: fonts, patterns, functions, states, colours. */
export const leftOutKeys = new Set([
  ...['Metadata', 'PieceInfo', 'LastModified', 'AF', 'AA', 'A', 'JS', 'JavaScript', 'OPI', 'Alternates', 'Measure'],
  ...['PtData', 'StructParent', 'StructParents', 'StructTreeRoot', 'Thumb', 'ID', 'Author', 'Creator', 'Producer'],
  ...['CreationDate', 'ModDate', 'Usage', 'EF', 'Ref', 'Data', 'UR', 'Private', 'SpiderInfo', 'Collection'],
])

/** Of the dictionary of a stream, written anew, or pointing outside. */
export const streamKeys = new Set(['Length', 'Filter', 'DecodeParms', 'F', 'FFilter', 'FDecodeParms', 'DL'])

/** Streams that are about the file, or another file. */
export const leftOutStreams = new Set(['Metadata', 'EmbeddedFile', 'XRef', 'ObjStm'])

export const resourceKeys = new Set([
  ...['Font', 'XObject', 'ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'Properties', 'ProcSet'],
])
