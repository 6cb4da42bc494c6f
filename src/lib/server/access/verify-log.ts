import type { HeadSource, LogFinding, LogHead, LogVerification } from '#lib/trial/log-verification.ts';
import type { SealedEntry } from '../store/log-entries.ts';
import { BEFORE_THE_FIRST, hashOf } from './seal-entry.ts';

/** A head that the log must have, and where it is known from. */
export type KnownHead = LogHead & { readonly source: HeadSource };

/**
 * Goes through a log and says what is not as it was written.
 *
 * By itself the chain shows an entry that was altered, removed, moved or put in: numbers have a gap, an entry does not
 * have its hash, or it names another entry before it. It cannot show that the last entries were removed, or that all
 * from some entry on were written anew with new hashes. Both are shown by a head that was known before.
 */
export function verifyLog(entries: Iterable<SealedEntry>, known: readonly KnownHead[]): LogVerification {
	const verifier = logVerifier(known);
	for (const entry of entries) verifier.take(entry);
	return verifier.end();
}

/** The same for a log that is read piece by piece. */
export interface LogVerifier {
	/** The next entry, in the order of the numbers. */
	take(entry: SealedEntry): void;
	end(): LogVerification;
}

export function logVerifier(known: readonly KnownHead[]): LogVerifier {
	const findings: LogFinding[] = [];
	const hashes = new Map([[0, BEFORE_THE_FIRST]]);
	const wanted = new Set(known.map(({ number }) => number));
	let head: LogHead = { number: 0, hash: BEFORE_THE_FIRST };
	let count = 0;
	return {
		take({ hash, ...entry }) {
			const { number } = entry;
			count += 1;
			const isNext = number === head.number + 1;
			if (number <= head.number) findings.push({ kind: 'repeated', number });
			else if (!isNext) findings.push({ kind: 'missing', from: head.number + 1, to: number - 1 });
			if (hashOf(entry) !== hash) findings.push({ kind: 'altered', number });
			// After a gap it is plain that the entry before is another one.
			if (isNext && entry.previous !== head.hash) findings.push({ kind: 'unlinked', number });
			if (wanted.has(number)) hashes.set(number, hash);
			head = { number, hash };
		},
		end() {
			for (const { number, hash, source } of known) {
				if (number > head.number) findings.push({ kind: 'cut-off', number, source });
				else if (hashes.has(number) && hashes.get(number) !== hash) findings.push({ kind: 'replaced', number, source });
			}
			return { entries: count, head, findings };
		}
	};
}
