/** In the place of a clause: the regulation says nothing here, the product does. */
export const productDefault = '产品默认'
