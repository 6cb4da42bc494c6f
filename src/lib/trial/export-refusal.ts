/**
 * Why a data package is refused. Every refusal is logged by its code: the wrong role; a purpose that is none; no word
 * that the rows are known to be personal data; another package being made; an edition that is not there, whose rows are
 * erased or taken back, or with families that have left the trial's data since.
 */
export const exportRefusals = [
	'role',
	'purpose',
	'not-confirmed',
	'busy',
	'no-such-edition',
	'rows-gone',
	'families-left'
] as const;

export type ExportRefusal = (typeof exportRefusals)[number];
