import { afterEach, expect, test, vi } from 'vitest';
import { serverLog } from './server-log.ts';
import { sweepAll } from './sweep-all.ts';

afterEach(() => vi.restoreAllMocks());

test('a desk that breaks is logged without what its message says, and the next is swept all the same', () => {
	const lines: string[] = [];
	vi.spyOn(serverLog, 'error').mockImplementation((line: unknown) => {
		lines.push(JSON.stringify(line));
	});
	const swept = vi.fn();
	const breaks = () => {
		throw new Error('010203-1234 differs');
	};
	sweepAll([{ sweep: breaks }, { sweep: swept }]);
	expect(swept).toHaveBeenCalledOnce();
	expect(lines).toHaveLength(1);
	expect(lines[0]).toContain('"timer":"sweep"');
	expect(lines[0]).not.toContain('010203');
});
