import { dictionary } from '@zxcvbn-ts/language-common';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyWeak } from './why-weak.ts';

const EMAIL = 'anna.andersen@example.dk';

test('length is what counts', () => {
	expect(whyWeak('', EMAIL)).toBe('too-short');
	expect(whyWeak('Aa1!Aa1!Aa1', EMAIL)).toBe('too-short');
	expect(whyWeak('gule ærter!!', EMAIL)).toBeNull();
	expect(whyWeak('x'.repeat(128), EMAIL)).toBeNull();
	expect(whyWeak('x'.repeat(129), EMAIL)).toBe('too-long');
});

test('the commonest passwords are refused, whatever their capitals, and so is the own address of mail', () => {
	for (const common of [
		'passwordpassword',
		'PasswordPassword',
		'1q2w3e4r5t6y',
		'qwertyuiop123',
		EMAIL,
		EMAIL.toUpperCase()
	])
		expect(whyWeak(common, EMAIL)).toBe('too-common');
});

test('none of the commonest 10,000 is taken', () => {
	const commonest = dictionary['passwords-common'].slice(0, 10_000);
	expect(commonest).toHaveLength(10_000);
	expect(commonest.filter((password) => whyWeak(password, EMAIL) === null)).toEqual([]);
});

test('anything of 12 to 128 signs is taken that is not on the list, without a rule for digits or signs', () => {
	const list = new Set(dictionary['passwords-common'].map((password) => password.toLowerCase()));
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 140 }), (password) => {
			const { length } = password;
			if (length < 12) expect(whyWeak(password, EMAIL)).toBe('too-short');
			else if (length > 128) expect(whyWeak(password, EMAIL)).toBe('too-long');
			else expect(whyWeak(password, EMAIL)).toBe(list.has(password.toLowerCase()) ? 'too-common' : null);
		})
	);
});
