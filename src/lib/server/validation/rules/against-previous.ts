import { isoOfDay, type Day } from '#lib/trial/day.ts';
import type { ProblemCode } from '#lib/trial/problem.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { inCell, inTable, type Finding } from '../finding.ts';

interface Spell {
	readonly row: number;
	readonly start: Day;
	readonly end: Day | null;
}

/** What makes two spells of a table the same one: everything but the dates and where they stand. */
const identity = ({ row: _row, start: _start, end: _end, ...rest }: Spell): string => JSON.stringify(rest);

/**
 * What a family's rows say now that they did not say in the delivery before: history should not change.
 * `current` is null where the family is gone.
 */
export function againstPrevious(previous: FamilyFile, previousCutoff: Day, current: FamilyFile | null): Finding[] {
	if (!current) return [inTable('family-gone', 'familier', null, { previousRow: previous.family.row })];
	const { row, start, group } = current.family;
	return [
		...(start === previous.family.start
			? []
			: [inCell('start-changed', 'familier', row, 'startdato', { previous: isoOfDay(previous.family.start) })]),
		...(group === previous.family.group
			? []
			: [inCell('group-changed', 'familier', row, 'gruppe', { previous: previous.family.group })]),
		...changedSpells('ydelser', previous.services, current.services, previousCutoff),
		...changedSpells('forsoergelse', previous.supports, current.supports, previousCutoff),
		...changedSpells('kontakter', previous.contacts, current.contacts, previousCutoff),
		...changedSpells('planer', previous.plans, current.plans, previousCutoff),
		...changedAnswers(previous, current)
	];
}

function changedSpells(
	table: TableName,
	previous: readonly Spell[],
	current: readonly Spell[],
	cutoff: Day
): Finding[] {
	const now = Map.groupBy(current, (spell) => `${identity(spell)} ${spell.start}`);
	return previous.flatMap((spell) => {
		const known = Math.min(spell.end ?? cutoff, cutoff);
		const same = now.get(`${identity(spell)} ${spell.start}`) ?? [];
		if (same.some(({ end }) => end === null || end >= known)) return [];
		const [shorter] = same;
		const code: ProblemCode = shorter ? 'spell-shortened' : 'spell-removed';
		return [
			shorter
				? inCell(code, table, shorter.row, 'slutdato', { previous: isoOfDay(known) })
				: inTable(code, table, null, { previousRow: spell.row, start: isoOfDay(spell.start) })
		];
	});
}

function changedAnswers(previous: FamilyFile, current: FamilyFile): Finding[] {
	const question = ({ respondent, instrument, item, round }: FamilyFile['answers'][number]) =>
		`${respondent} ${instrument} ${item} ${round}`;
	const now = new Map(current.answers.map((answer) => [question(answer), answer]));
	return previous.answers.flatMap((answer) => {
		const same = now.get(question(answer));
		if (!same) return [inTable('answer-changed', 'maalinger', null, { previousRow: answer.row })];
		const isSame = same.value === answer.value && same.status === answer.status && same.date === answer.date;
		return isSame ? [] : [inCell('answer-changed', 'maalinger', same.row, 'vaerdi', { previousRow: answer.row })];
	});
}
