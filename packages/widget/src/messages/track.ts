import { wordBook } from '../parts/word-book.ts'
import { chineseTrack, type TrackMessages } from './track-zh-cn.ts'

export const trackMessages = wordBook<TrackMessages>(chineseTrack)
