import { expect, test } from 'vitest';
import { committeeMeasures } from './committee-measures.ts';

// By hand, from the table of rules.
test.each([
	['Børne- og Familieudvalget', ['satisfaction', 'contact-points', 'service-days', 'cost']],
	['Beskæftigelsesudvalget', ['self-support', 'return-to-work', 'cost']],
	['Socialudvalget', ['contact-points', 'service-days', 'satisfaction', 'cost']],
	['Økonomiudvalget', ['cost', 'service-days', 'contact-points', 'self-support', 'satisfaction']],
	['Social- og Arbejdsmarkedsudvalget', ['self-support', 'cost', 'contact-points', 'service-days', 'satisfaction']],
	['Udvalget for Nærhed', ['service-days', 'self-support', 'contact-points', 'cost', 'satisfaction']],
	[null, ['service-days', 'self-support', 'contact-points', 'cost', 'satisfaction']]
])('%s is told most about %j', (committee, measures) => {
	expect(committeeMeasures(committee)).toEqual(measures);
});
