/** The shared parts in English: importing it teaches them. */
import { clockWords } from '../clock-words.ts'
import { trailWords } from '../trail-words.ts'
import { partWords } from '../words.ts'
import { englishClock } from './clock-en.ts'
import { englishParts } from './parts-en.ts'
import { englishTrail } from './trail-en.ts'

partWords.teach('en', englishParts)
clockWords.teach('en', englishClock)
trailWords.teach('en', englishTrail)
