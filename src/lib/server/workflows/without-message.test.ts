import { expect, test } from 'vitest';
import { withoutMessage } from './without-message.ts';

test('what was being read is not in what is logged, and where it broke is', () => {
	const broken = Object.assign(new SyntaxError('Unexpected token in 010190-1234\n at 010190-1234'), { code: 'E_READ' });
	const logged = withoutMessage(broken);
	expect(logged).toMatch(/^SyntaxError E_READ\n\s+at /);
	expect(logged).toContain('without-message.test.ts');
	expect(logged).not.toContain('010190');
	expect(withoutMessage('010190-1234')).not.toContain('010190');
});
