import { mean } from '#lib/statistics/mean.ts';
import type { Group, Support, TargetGroup } from '#lib/trial/code-lists.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { AnswerRecord, FamilyFile } from '#lib/trial/records.ts';
import { supportOfAdults } from './adults.ts';
import { contactPersons, contactUnits, openPlans } from './contacts.ts';
import { costIn, yearWithoutIndex } from './cost.ts';
import { hasMonthsBefore, hasYearBefore, registeredFrom } from './observation.ts';
import { serviceDays, servicesOf } from './services.ts';
import { runsWithin } from './spells.ts';
import { dayWindows, monthWindows, quarterWindows, yearWindows, type Span } from './windows.ts';

/** Where one family stands on the day its trial starts; null for what its registers do not reach back to. */
export interface FamilyAtStart {
	readonly group: Group;
	readonly targetGroup: TargetGroup;
	readonly adults: number;
	readonly children: number;
	/** One for each adult aged 18-66. */
	readonly supportOnStart: readonly (Support | 'not-stated')[];
	readonly contactPersons: number | null;
	readonly contactUnits: number | null;
	readonly plans: number | null;
	readonly cost: number | null;
	readonly serviceDays: number | null;
	readonly satisfaction: number | null;
}

/** Item 1 in the round before: the mean over the family's respondents; null when nobody answered. */
function satisfactionBefore(answers: readonly AnswerRecord[]): number | null {
	const own = answers.filter((row) => row.instrument === 'tilfredshed' && row.item === 1 && row.round === 'foer');
	const values = new Map(own.map(({ respondent, value }) => [respondent, value]));
	const stated = [...values.values()].filter((value) => value !== null);
	return stated.length === 0 ? null : mean(stated);
}

/** What a family's rows say of the time up to its start, whether or not anything is known of what follows. */
export function familyAtStart(file: FamilyFile, protocol: Protocol): FamilyAtStart {
	const { family, persons, costs } = file;
	const { start } = family;
	const registered = (window: Span): boolean => registeredFrom(family) <= window.first;
	const year = yearWindows(start).before;
	const quarter = quarterWindows(start).before;
	const dayBefore = dayWindows(start).before;
	const months = monthWindows(start).before;
	const hasCost = hasMonthsBefore(family) && yearWithoutIndex(costs, months, protocol) === null;
	const count = (role: 'voksen' | 'barn'): number =>
		new Set(persons.filter((row) => row.role === role).map(({ person }) => person)).size;
	const onStart = { first: start, last: start };
	return {
		group: family.group,
		targetGroup: family.targetGroup,
		adults: count('voksen'),
		children: count('barn'),
		supportOnStart: supportOfAdults(persons, file.supports).map(
			(rows) => rows.find((row) => runsWithin(row, onStart))?.support ?? 'not-stated'
		),
		contactPersons: registered(quarter) ? contactPersons(file.contacts, quarter) : null,
		contactUnits: registered(quarter) ? contactUnits(file.contacts, quarter) : null,
		plans: registered(dayBefore) ? openPlans(file.plans, dayBefore) : null,
		cost: hasCost ? costIn(costs, months, protocol) : null,
		serviceDays: hasYearBefore(family) ? serviceDays(servicesOf(file.services, protocol.excludedServices))(year) : null,
		satisfaction: satisfactionBefore(file.answers)
	};
}
