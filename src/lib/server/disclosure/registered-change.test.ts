import { expect, test } from 'vitest';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { at, pageOf, shown } from './page.fixture.ts';

// By hand: version 1 says 30 days; a later version may say 60.
test('the smallest change that matters is the one of the protocol that the figures are made by', () => {
	const groups = [{ scope: '320', started: 40, pairs: 30 }];
	const smallestChanges = { ...registeredProtocol.smallestChanges, 'service-days': { amount: 60 } };
	const matters = (behind: object) => at('320', pageOf(groups, 'service-days', { behind }).headlines).matters;
	expect([matters({}), matters({ smallestChanges })]).toEqual([shown(30), shown(60)]);
});
