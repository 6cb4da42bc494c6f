import { expect, test } from 'vitest';
import { coordinatorOf } from '../../../../tests/support/coordinator.ts';
import { throttle } from './throttle.ts';
import { withPassword } from './with-password.ts';

const anna = coordinatorOf('320');

test('after ten wrong passwords at an open session not even the right one is tried, for that account', async () => {
	const limits = throttle();
	const attempts: string[] = [];
	const attempt = (who: typeof anna, outcome: 'right' | 'wrong') =>
		withPassword(
			limits,
			who,
			'10.0.0.1',
			() => {
				attempts.push(outcome);
				return Promise.resolve(outcome);
			},
			(result) => result === 'right'
		);
	for (let tries = 0; tries < 9; tries += 1) expect(await attempt(anna, 'wrong')).toBe('wrong');
	// A right one begins the count anew.
	expect(await attempt(anna, 'right')).toBe('right');
	for (let tries = 0; tries < 10; tries += 1) expect(await attempt(anna, 'wrong')).toBe('wrong');
	expect(await attempt(anna, 'right')).toBe('throttled');
	expect(attempts).toHaveLength(20);
	expect(await attempt(coordinatorOf('316'), 'right')).toBe('right');
});
