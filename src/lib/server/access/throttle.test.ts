import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Browser, newAccount, newWorld, PASSWORD, typeCode, typePassword } from '../../../../tests/support/access.ts';
import { networkOf } from './network-of.ts';
import { throttle, type Throttle } from './throttle.ts';

const A_QUARTER = 15 * 60 * 1000;

let limits: Throttle;

beforeEach(() => {
	vi.useFakeTimers();
	limits = throttle();
});

afterEach(() => {
	vi.useRealTimers();
});

/** How many of so many tries at once are admitted. */
async function admittedOf(tries: number, account: (at: number) => string, address: (at: number) => string) {
	const made = Array.from({ length: tries }, (_, at) => limits.admits(account(at), address(at)));
	return (await Promise.all(made)).filter((admission) => admission === 'admitted').length;
}

const one = () => 'anna@example.dk';
const here = () => '192.0.2.1';
const eachAddress = (at: number) => `198.51.${at >> 8}.${at & 255}`;

describe('tries', () => {
	test('at one account from one address are ten in a quarter of an hour, also a hundred at once', async () => {
		expect(await admittedOf(100, one, here)).toBe(10);
		vi.advanceTimersByTime(A_QUARTER - 1000);
		expect(await admittedOf(1, one, here)).toBe(0);
		vi.advanceTimersByTime(2000);
		expect(await admittedOf(100, one, here)).toBe(10);
	});

	test('from one address are fifty, at however many accounts', async () => {
		expect(await admittedOf(1000, (at) => `somebody${at}@example.dk`, here)).toBe(50);
	});

	test('at one account are a hundred, from however many addresses', async () => {
		expect(await admittedOf(1000, one, eachAddress)).toBe(100);
	});

	test('of an address of mail written in another way are tries at the same account', async () => {
		const spellings = ['anna@example.dk', ' anna@example.dk', 'ANNA@example.dk\n'];
		expect(await admittedOf(100, (at) => spellings[at % 3] ?? '', here)).toBe(10);
	});

	test('of somebody who fails on purpose do not keep the owner out who comes from elsewhere', async () => {
		await admittedOf(1000, one, here);
		expect(await limits.admits(one(), '192.0.2.2')).toBe('admitted');
	});

	test('are taken back by coming in: of that account there, and one of the address', async () => {
		expect(await admittedOf(9, one, here)).toBe(9);
		expect(await limits.admits(one(), here())).toBe('admitted');
		await limits.succeeded(one(), here());
		expect(await admittedOf(100, one, here)).toBe(10);
	});

	test('of one address are not taken back altogether by coming in with an account of one’s own', async () => {
		for (let round = 0; round < 49; round += 1) {
			await limits.admits('thief@example.dk', here());
			await limits.succeeded('thief@example.dk', here());
			await limits.admits(`somebody${round}@example.dk`, here());
		}
		expect(await admittedOf(10, (at) => `another${at}@example.dk`, here)).toBe(1);
	});

	test('that are refused are told as the first, and then not any more', async () => {
		await admittedOf(10, one, here);
		expect(await limits.admits(one(), here())).toBe('first-refusal');
		expect(await limits.admits(one(), here())).toBe('refused');
	});
});

describe('an address', () => {
	test('of IPv6 is its network of 64 bits, however it is written', () => {
		const same = ['2001:db8:1:2::', '2001:DB8:1:2::1', '2001:0db8:0001:0002:ffff:1:2:3', '2001:db8:1:2:3::'];
		for (const address of same) expect(networkOf(address)).toBe('2001:db8:1:2');
		expect(networkOf('2001:db8:1:3::')).toBe('2001:db8:1:3');
		expect(networkOf('2001:db8::')).toBe('2001:db8:0:0');
		expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0');
		expect(networkOf('::1')).toBe('0:0:0:0');
	});

	test('of IPv4 is itself, also where it is written as IPv6', () => {
		expect(networkOf('192.0.2.1')).toBe('192.0.2.1');
		expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1');
		expect(networkOf('::FFFF:192.0.2.1')).toBe('192.0.2.1');
	});

	test('that is not known is an address all the same', () => {
		expect(networkOf('')).toBe('');
		expect(networkOf('unknown')).toBe('unknown');
	});
});

describe('whoever types passwords', () => {
	beforeEach(() => {
		vi.useRealTimers();
	});

	test('learns nothing by it: an account that does not exist is refused after as many tries', async () => {
		const world = newWorld();
		const { email } = await newAccount(world, 'reader');
		const outcomesOf = async (address: string, mail: string) => {
			const browser = new Browser(address);
			const tries = Array.from({ length: 12 }, () => typePassword(world, browser, mail, 'røde ærter med flæsk'));
			return (await Promise.all(tries)).toSorted();
		};
		const expected = [...Array<string>(2).fill('throttled'), ...Array<string>(10).fill('wrong')];
		expect(await outcomesOf('192.0.2.1', email)).toEqual(expected);
		expect(await outcomesOf('192.0.2.2', 'nobody@example.dk')).toEqual(expected);
		// The right one does not help there any more, and does from elsewhere.
		expect(await typePassword(world, new Browser('192.0.2.1'), email, PASSWORD)).toBe('throttled');
		expect(await typePassword(world, new Browser('192.0.2.3'), email, PASSWORD)).toBe('signed-in');
		world.close();
	});

	test('fills no log: of all that is refused in a quarter of an hour the first is told', async () => {
		const world = newWorld();
		const browser = new Browser();
		for (let tries = 0; tries < 40; tries += 1) await typeCode(world, browser, '000000');
		const why = world.entries().map(({ subject }) => subject['why']);
		expect(why).toEqual([...Array<string>(10).fill('wrong-code'), 'throttled']);
		world.close();
	});
});
