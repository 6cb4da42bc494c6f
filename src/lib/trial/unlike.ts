/** Above this, in standard deviations, the families of two places are told to be unlike (Austin 2009). */
export const UNLIKE = 0.1;
