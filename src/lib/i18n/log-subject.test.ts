import { expect, test } from 'vitest';
import type { ShownLogEntry } from '#lib/trial/administration.ts';
import { subjectText } from './log-subject.ts';
import { wordsIn } from './words.ts';

const nameOf = (account: string) => (account === 'x1' ? 'Anna' : `? ${account}`);

function entry(action: ShownLogEntry['action'], subject: ShownLogEntry['subject'], actor = 'server'): ShownLogEntry {
	return { number: 1, at: '2026-11-22T10:00:00.000Z', actor, action, subject, written: { action: '', subject: 'raw' } };
}

const sha256 = `0123456789abcdef${'0'.repeat(48)}`;

// By hand, field by field.
test.each([
	[
		'a delivery',
		entry('delivery-received', {
			...{ delivery: 3, municipality: '320', cutoff: '2020-12-31', sha256, synthetic: true, warnings: 1200, begun: 7 }
		}),
		'dataleverance 3 · Faxe · opgjort 31. december 2020 · kontrolsum 0123456789ab… · syntetiske data · advarsler: 1.200 · begyndt i post 7'
	],
	[
		'a refused one of nobody knows where',
		entry('delivery-refused', { municipality: null, errors: { 'missing-column': 2, 'unknown-table': 1 } }),
		'kommune ikke oplyst · fejl: missing-column 2, unknown-table 1'
	],
	['a role', entry('account-changed', { account: 'x1', role: 'evaluator', municipality: null }), 'Anna · Evaluator'],
	[
		'somebody of a municipality',
		entry('account-invited', { account: 'x1', role: 'coordinator', municipality: '320' }),
		'Anna · Koordinator · Faxe'
	],
	['somebody’s own doing', entry('signed-in', { account: 'x1', method: 'password' }, 'x1'), 'med adgangskode'],
	[
		'a sign-in that failed',
		entry('sign-in-failed', { account: null, method: 'second-factor', why: 'throttled' }),
		'bruger ikke kendt · med engangskode · for mange forsøg'
	],
	['all municipalities', entry('estimates-printed', { scope: 'all' }), 'alle kommuner'],
	['what cannot be read', entry(null, null), 'raw']
])('says what an entry is about: %s', (_, given, text) => {
	expect(subjectText(given, wordsIn('da'), nameOf)).toBe(text);
});
