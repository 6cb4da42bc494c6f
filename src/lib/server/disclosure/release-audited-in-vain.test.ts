import { expect, test, vi } from 'vitest';
import { releaseAudited } from './release-audited.ts';
import { nothingBehind, smallTrial } from './trial.fixture.ts';

// An audit that always finds the same: no trial is known in which hiding everything is not enough.
vi.mock('./audit/audit-pages.ts', () => ({
	auditPages: () => Promise.resolve([{ count: 'indsats 320 started', truth: 3, possible: [3] }])
}));

test('there are no pages where a count is given away whatever is hidden', async () => {
	const trial = smallTrial([{ scope: '320', started: 3, pairs: 0 }]);
	await expect(releaseAudited({ ...trial, more: nothingBehind, deliveries: [] })).rejects.toThrow('can be worked out');
});
