import type { Command } from './invocation.ts';
import { receive } from './receive.ts';
import { showReceipt } from './show-receipt.ts';
import { namedStore } from './stores.ts';

/** `ingest PATH…`: reads deliveries and stores the sound ones. */
export const ingest: Command = {
	help: (texts) => texts.helpIngest,
	run: (invocation) =>
		receive(
			invocation,
			{ purpose: 'store', actor: 'command-line' },
			() => namedStore(invocation.db),
			(receipts) => {
				for (const receipt of receipts) showReceipt(receipt, invocation.language, invocation.texts);
			}
		)
};
