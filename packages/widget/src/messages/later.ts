import { wordBook } from '../parts/word-book.ts'
import { chineseLater, type LaterMessages } from './later-zh-cn.ts'

export const laterMessages = wordBook<LaterMessages>(chineseLater)
