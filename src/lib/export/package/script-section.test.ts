import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measuresInOrder, type Measure } from '#lib/trial/measure-page.ts';
import { scriptSection } from './script-section.ts';

const script = readFileSync(new URL('replicate.R', import.meta.url), 'utf8');

/** What only the measure's own section of the script has, by hand. */
const own: Readonly<Record<Measure, string>> = {
	'service-days': 'add_measure("service-days"',
	'contact-points': 'add_contacts("contact-points"',
	cost: 'add_cost("cost", ',
	'self-support': 'add_measure("self-support"',
	satisfaction: 'add_answers("satisfaction"',
	'return-to-work': 'LONG_ENOUGH <- 28',
	'service-duration': 'GAP <- 31'
};

test.each(measuresInOrder)('%s has its section of the script, and nothing of the others', (measure) => {
	const section = scriptSection(script, measure);
	expect(section).toMatch(/^# [49]\.\d /);
	expect(measuresInOrder.filter((one) => section.includes(own[one]))).toEqual([measure]);
	expect(section).not.toMatch(/\n# (---|\d\.\d )/);
});

test('a script without the section is a fault', () => {
	expect(() => scriptSection('# 1. The package', 'cost')).toThrow('no section for cost');
});
