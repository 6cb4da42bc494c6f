/**
 * Why a data package is refused. Every refusal is logged by its code: the wrong role; a purpose that is none; no word
 * that the rows are known to be personal data; another package being made; an edition that is not there, whose rows are
 * erased or taken back, or with families that have left the trial's data since.
 *
 * Of calendar dates besides: nothing is delivered; a request of the same person still waits; there is no such request;
 * two municipalities have not approved it; it is answered, or too late; it was used; the deliveries are others by now;
 * or it is the approver's own.
 */
export const exportRefusals = [
	'role',
	'purpose',
	'not-confirmed',
	'busy',
	'no-such-edition',
	'rows-gone',
	'families-left',
	'no-deliveries',
	'asked-already',
	'no-such-request',
	'not-approved',
	'answered',
	'approval-expired',
	'approval-used',
	'outdated',
	'own-request'
] as const;

export type ExportRefusal = (typeof exportRefusals)[number];
