import type { Messages } from './catalogue.ts';

/** What each view tells, in English. */
export const viewDefinitionsEn: Messages['figureSources']['definitions'] = {
	flow: 'All families that started, without those whose consent is withdrawn, in three parts: compared (followed for a year, and the registers reach a year back), not followed for a year yet, and others (moved away, or the registers do not reach far enough back).',
	'start:families': 'Families whose trial has begun by the cut-off. Families without consent are left out.',
	'start:target-groups': 'Families that started in each target group, as the municipality has stated it.',
	'start:support': 'Adults aged 18–66 in families that started, by their support on the first day (t0).',
	'start:adults': 'Adults in the family on the first day, on average over families that started.',
	'start:children': 'Children in the family on the first day, on average over families that started.',
	'start:contactPersons':
		'Different contact persons in [t0 − 90, t0 − 1], on average over families whose registers reach that far back.',
	'start:contactUnits':
		'Different units of the municipality that the family was in contact with in [t0 − 90, t0 − 1], on average.',
	'start:plans': 'Plans open the day before the start (t0 − 1): each kind of plan counts one for a person. On average.',
	'start:serviceDays':
		'Days with services in [t0 − 365, t0 − 1], summed over services, on average over families whose registers reach a year back.',
	'start:cost': 'Cost in the 12 calendar months before the month of t0, in fixed prices, on average.',
	'start:satisfaction':
		'Item 1 in the round before the start, on average over families where anybody answered. A family’s value is the mean of its answers.',
	'months:cost':
		'The family’s cost in each calendar month from 12 before the start to 12 after, on average over families with both before and after. Fixed prices.',
	'months:contact-points':
		'Different contact persons in each month of the family’s own time: month 0 begins on t0. Families with both before and after.',
	'months:self-support':
		'Days self-supporting ÷ stated days in each month of the family’s own time, all days together. Families with both before and after.',
	'cost:payers':
		'Cost before and after by who pays. Families with cost stated in both years, so that the parts add up to the measure.',
	'cost:groups':
		'Cost before and after in support, social measures, other cost and the trial’s own. The same families as the measure.',
	'cost:categories': 'Cost before and after by the categories of the data delivery. All municipalities together.',
	'follow-up:cost':
		'What a family has cost since its start, summed month by month. Families are in it for as long as they are followed. The curve ends where fewer than 10 are left.',
	'follow-up:contact-persons':
		'Different contact persons half a year after the start, on average over families followed for that long.',
	'carrying-out':
		'How far the elements of the intervention have reached the families of the trial. Each figure is of the families followed for as long as it takes.',
	'case-mix':
		'How far the municipality’s families were from those of the others at the start: the difference of the means ÷ the standard deviation.',
	tops: 'How much of all cost (or contact persons) before the start the 10, 20 and 50% of families with the highest values have. All municipalities together.',
	chance:
		'The fifth of the families that were highest two years before the start, followed to the year before it. Nobody had been given the intervention yet, so the fall is that of chance.',
	'parts:target-group':
		'The change of each measure for the families of each target group, all municipalities together. Student’s t interval.',
	'parts:start':
		'The change of each measure by the half-year in which the family began, all municipalities together. Student’s t interval.',
	elements:
		'The difference between families with and without each element in the same municipality: one linear model, after on before, municipality and element, with HC3 standard errors.',
	'quality:coverage':
		'Families with at least one row in the table ÷ families that could have one: those that started (before) or are compared (after).',
	'quality:responses': 'Families and persons with at least one answer in each round ÷ those who could have answered.',
	'quality:drop-out':
		'The difference at the start between families that moved away within the year and those that stayed, in standard deviations. All municipalities together.',
	'quality:warnings': 'Rows that were warned about when the data delivery was received. Shown from 10 up.'
};
