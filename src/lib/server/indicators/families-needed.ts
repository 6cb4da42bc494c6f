/** With fewer families no headline figure is judged: one unusual family would decide. */
export const FAMILIES_NEEDED = 10;
