/** The act that takes a disposition: a decision at acceptance or later, holding, filing, or referring it elsewhere. */
export const dispositionActs = ['decide', 'hold', 'file', 'refer'] as const
