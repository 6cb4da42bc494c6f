import { municipalityName } from '#lib/trial/municipalities.ts';
import { may } from '../access/may.ts';
import type { Sender } from '../access/sender.ts';
import { inCell, type Finding } from '../validation/finding.ts';

/**
 * Whether somebody may be told what a municipality has delivered before: how a delivery differs from it, and whether it
 * is held already. The command line has no sender, and no such limit.
 */
export function mayCompare(sender: Sender | undefined, municipality: string): boolean {
	return sender === undefined || may(sender, 'deliver', { municipality });
}

/** What refuses a delivery because of who sends it, however sound it is. */
export function notForSender(
	sender: Sender | undefined,
	{ municipality, isSynthetic }: { readonly municipality: string | null; readonly isSynthetic: boolean }
): Finding[] {
	const findings: Finding[] = [];
	if (sender && municipality !== null && !mayCompare(sender, municipality)) {
		const names = { own: municipalityName(sender.municipality), delivered: municipalityName(municipality) };
		findings.push(inCell('municipality-of-another-account', 'leverance', 2, 'kommune', names));
	}
	if (sender?.isDemonstration && !isSynthetic) {
		findings.push({
			code: 'real-data-in-demonstration',
			table: 'familier',
			row: null,
			column: 'familie_id',
			parameters: {}
		});
	}
	return findings;
}
