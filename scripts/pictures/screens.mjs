/** Every screen there is: its name, who is signed in, how it is reached, and how it is looked at. */
import { deskScreens } from './desk.mjs'
import { manageScreens } from './manage.mjs'
import { plainScreens } from './plain.mjs'
import { policyScreens } from './policy.mjs'
import { writerScreens } from './writer.mjs'

/** The desk first: what is written on the way would arrive there. */
export const screens = [...deskScreens, ...manageScreens, ...policyScreens, ...writerScreens, ...plainScreens]
