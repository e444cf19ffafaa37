/** Gives the elements of the policy pages their names; fetched when somebody comes there. */
import { name } from './named.ts'
import { PolicyPage } from './pages/policy-page.ts'
import { PolicyCompare } from './policy/compare-view.ts'
import { PolicyHistory } from './policy/history-view.ts'
import { PolicyJson } from './policy/json-view.ts'
import { PolicyPresets } from './policy/presets-view.ts'
import { PolicyRehearsal } from './policy/rehearsal-view.ts'
import { PolicyRule } from './policy/rule-element.ts'
import { PolicyRules } from './policy/rules-view.ts'
import { PolicySource } from './policy/source-view.ts'

name({
  'desk-policy': PolicyPage,
  'desk-policy-rules': PolicyRules,
  'desk-policy-rule': PolicyRule,
  'desk-policy-source': PolicySource,
  'desk-policy-compare': PolicyCompare,
  'desk-policy-rehearsal': PolicyRehearsal,
  'desk-policy-history': PolicyHistory,
  'desk-policy-presets': PolicyPresets,
  'desk-policy-json': PolicyJson,
})
