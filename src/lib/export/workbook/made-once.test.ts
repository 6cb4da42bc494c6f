import { expect, test } from 'vitest';
import { madeOnce } from './made-once.ts';

test('a workbook is made once in each language', async () => {
	const asked: string[] = [];
	const workbook = madeOnce((language) => {
		asked.push(language);
		return Promise.resolve(Buffer.from(language));
	});
	expect(await workbook('da')).toBe(await workbook('da'));
	expect(String(await workbook('en'))).toBe('en');
	expect(asked).toEqual(['da', 'en']);
});
