/** In the place of a clause: the regulation says nothing here, the product does. */
export const productDefault = '产品默认'
/** In the place of a clause: whoever has the mailbox made this rule themselves. */
export const ownRule = '本单位自定'
