import { describe, expect, test } from 'vitest';
import { START, support } from '../../../../tests/support/family-file.ts';
import { returnToWork } from './return-to-work.ts';

const benefit = support('kontanthjaelp', -100, 9);
const back = (observedTo: number, ...rows: ReturnType<typeof support>[]) =>
	returnToWork([benefit, ...rows], START, START + observedTo);

describe('return to work', () => {
	test('is the day a run of 28 days begins', () => {
		expect(back(500, support('loen', 10, 37))).toEqual({ time: 10, event: true });
		expect(back(500, support('loen', 10, 36), support('dagpenge', 37, null))).toEqual({ time: 473, event: false });
	});

	test('joins work that touches, of either kind, and not work with a day between', () => {
		expect(back(500, support('loen', 10, 20), support('selvstaendig', 21, 37))).toEqual({ time: 10, event: true });
		expect(back(500, support('loen', 10, 20), support('loen', 22, 48))).toMatchObject({ event: false });
		expect(back(500, support('loen', 10, 20), support('loen', 22, 49))).toEqual({ time: 22, event: true });
	});

	test('must be seen whole: a run that begins in the last 27 days is not known to last', () => {
		expect(back(37, support('loen', 10, null))).toEqual({ time: 10, event: true });
		expect(back(36, support('loen', 10, null))).toEqual({ time: 9, event: false });
	});

	test('is watched to the day before death or emigration after the start', () => {
		expect(back(500, support('doed', 128, null))).toEqual({ time: 100, event: false });
		expect(back(500, support('udvandret', 10, 40), support('loen', 41, null))).toBeNull();
	});

	test('is watched past a pension, which is a way of not returning', () => {
		expect(back(127, support('foertidspension', 10, null))).toEqual({ time: 100, event: false });
	});

	test('is watched of a returned emigrant', () => {
		expect(back(127, support('udvandret', -300, -200))).toEqual({ time: 100, event: false });
	});

	test.each(['loen', 'fleksjob', 'uddannelse_su', 'foertidspension', 'efterloen_pension'] as const)(
		'is not asked of an adult on %s when the trial starts',
		(code) => {
			expect(returnToWork([support(code, -100, null)], START, START + 500)).toBeNull();
		}
	);

	test('is not asked of who is not seen for 28 days, nor of whom nothing is stated', () => {
		expect(back(27)).toBeNull();
		expect(back(28)).toEqual({ time: 1, event: false });
		expect(returnToWork([], START, START + 500)).toBeNull();
	});
});
