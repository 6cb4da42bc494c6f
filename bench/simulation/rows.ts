import { laws, services as allServices } from '#lib/trial/code-lists.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { AnswerRecord, ContactRecord, ServiceRecord, SupportRecord } from '#lib/trial/records.ts';
import { MONTHS, placeOfDay } from './calendar.ts';
import type { Enrolment } from './enrolment.ts';
import { streamFor } from './household.ts';
import { careersOf, contactsOf, opinionsOf, servicesOf } from './life.ts';
import { answerOf } from './opinion.ts';
import { familyOpinions, type Effect } from './parameters.ts';
import { integer } from './random.ts';
import { redrawnFrom } from './spell-process.ts';

/** Seven families in ten answer in both rounds. */
const SHARE_ANSWERING = 0.7;

/** A contact person who does not stay is gone so many days after the start. */
const DAYS_TO_LEAVE = 14;

const counted = allServices.filter(({ code }) => !registeredProtocol.excludedServices.has(code));

/** Services that count, each another one: two spells of one service might be merged, and would no longer be as drawn. */
const kinds = [null, 1].flatMap((person) =>
	laws.flatMap(({ code: law }) => counted.map(({ code: service }) => ({ person, law, service })))
);

export function serviceRecords(
	{ household, start, registerDays }: Enrolment,
	family: number,
	effect: Effect
): ServiceRecord[] {
	const lived = servicesOf(household);
	const meanDays = household.kind.serviceDays * effect.serviceLength;
	const spells =
		effect.serviceLength === 1 ? lived : redrawnFrom(streamFor(household, 'effect'), lived, start, meanDays);
	return spells.flatMap((spell, place) => {
		const kind = kinds[place];
		if (!kind) throw new RangeError('more spells than kinds of services');
		if (spell.end < start - registerDays) return [];
		return [{ row: place, family, ...kind, paragraph: '1', unit: 'andet', ...spell }];
	});
}

export function contactRecords(
	{ household, start, registerDays }: Enrolment,
	family: number,
	effect: Effect
): ContactRecord[] {
	const random = streamFor(household, 'effect');
	return contactsOf(household).flatMap((spell, place) => {
		const stays = random() < effect.contactsKept || spell.end < start;
		if (spell.end < start - registerDays || (!stays && spell.start >= start)) return [];
		const end = stays ? spell.end : Math.min(spell.end, start + DAYS_TO_LEAVE);
		return [{ row: place, family, contactPerson: place, unit: 'andet', role: 'udfoerer', start: spell.start, end }];
	});
}

export function supportRecords({ household, start, registerDays }: Enrolment, effect: Effect): SupportRecord[] {
	return careersOf(household, start, effect.workSpeed).flatMap((spells, adult) =>
		spells
			.filter(({ end }) => end >= start - registerDays)
			.map(({ isWork, ...spell }, place) => ({
				row: place,
				person: adult + 1,
				support: isWork ? ('loen' as const) : ('kontanthjaelp' as const),
				...spell
			}))
	);
}

export function answerRecords({ household, start }: Enrolment, family: number, effect: Effect): AnswerRecord[] {
	const random = streamFor(household, 'answers');
	if (random() > SHARE_ANSWERING) return [];
	const opinions = opinionsOf(household);
	const answer = (round: 'foer' | 'efter', date: number): AnswerRecord => {
		const opinion = opinions[Math.min(MONTHS - 1, placeOfDay(date))] ?? NaN;
		const value = answerOf(random, opinion + (round === 'foer' ? 0 : effect.satisfactionPoints), familyOpinions);
		return {
			row: 1,
			respondent: family,
			family,
			instrument: 'tilfredshed',
			item: 1,
			round,
			date,
			status: 'besvaret',
			value
		};
	};
	return [answer('foer', start + integer(random, -25, 20)), answer('efter', start + integer(random, 300, 440))].filter(
		({ date }) => placeOfDay(date) < MONTHS
	);
}
