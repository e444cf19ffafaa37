/** What is wrong with a policy, and what to do: one for each fault that the domain knows. */
import type { FaultCode } from '@yanlu/sdk/contract'
import type { Language } from '@yanlu/sdk/labels'

type PolicyFault = Exclude<
  FaultCode,
  'namedTwice' | 'unknownRole' | 'unknownCategory' | 'unknownDisposition' | 'tooMany'
>

export const policyRemedies: Record<Language, Record<PolicyFault | 'noBlank' | 'oneUnitOnly', string>> = {
  'zh-CN': {
    misfit: '这一处不合规则的格式，请核对。',
    blank: '规定里没有写，请填写本单位的数值或内容，再生效。',
    noBlank: '这里没有要填的空，请去掉。',
    unknownFlag: '没有这种情形，请先在“标明的情形”里加上，或改选。',
    unknownMailbox: '没有这种信箱，请改选。',
    unknownDuty: '没有单位担任这项职能，请先在“单位”里指定。',
    unknownGround: '没有这条不予受理的理由，请改选。',
    unknownLimit: '没有这个期限，请改选。',
    roleWithoutMember: '这个岗位还没有人，请先邀请或指定。',
    neverFits: '前面的规则已经包括了它，永远用不上：请移到前面，或删去。',
    fitsNothing: '它的条件和例外互相抵消，永远用不上：请改条件。',
    capBelowLimit: '最长期限比期限还短，请改长。',
    minutesCannotPause: '按分钟算的时限不能暂停，请按天算，或另选一种。',
    targetBeyondLimit: '力争的期限比期限还长，请改短。',
    beyondCap: '延长以后超过了最长期限，请改短，或改最长期限。',
    refusedAndAccepted: '同一件事既受理又不受理，请去掉一处。',
    requiredAndAnonymous: '姓名必填，又说不署名也受理：请二者改一处。',
    nothingDecides: '至少要有一种由办公室决定的办理方式。',
    noChoices: '请写出可以怎样选，至少两种。',
    oneUnitOnly: '涉及几个单位的信，按办理规则只交给统一负责的那个单位。',
  },
  en: {
    misfit: 'This place does not have the form of a policy: check it.',
    blank: 'The text leaves it out: enter your own value before the policy is in force.',
    noBlank: 'There is nothing to enter here: leave it out.',
    unknownFlag: 'There is no such flag: add it to the flags, or choose another.',
    unknownMailbox: 'There is no such kind of mailbox: choose another.',
    unknownDuty: 'No unit has this duty: give it to one first.',
    unknownGround: 'There is no such reason for declining: choose another.',
    unknownLimit: 'There is no such limit: choose another.',
    roleWithoutMember: 'Nobody has this role yet: invite somebody.',
    neverFits: 'An earlier rule takes every letter that this one could: move it before that one, or delete it.',
    fitsNothing: 'Its conditions and its exceptions cancel out: change them.',
    capBelowLimit: 'The last day of all is before the limit: make it longer.',
    minutesCannotPause: 'A limit in minutes cannot stand still: count days, or choose another way.',
    targetBeyondLimit: 'The target is beyond the limit: make it shorter.',
    beyondCap: 'It reaches beyond the last day of all: make it shorter, or that longer.',
    refusedAndAccepted: 'The same topic is both refused and accepted: leave one out.',
    requiredAndAnonymous: 'A name is required, and letters without one are accepted: change one of the two.',
    nothingDecides: 'There has to be a disposition that the office decides.',
    noChoices: 'Say what can be chosen, two ways at least.',
    oneUnitOnly: 'By the policy, a letter of several units goes to the one that is responsible for such letters.',
  },
}
