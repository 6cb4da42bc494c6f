import { groups } from '#lib/trial/code-lists.ts';
import type { Estimates } from '#lib/trial/estimates.ts';
import type { FieldType, PackageField, PackageRow, PackageTable } from './field.ts';

type Part = Exclude<keyof Estimates, 'format' | 'priceYear' | 'priceIndex' | 'deliveries'>;

type Words = readonly [type: FieldType, da: string, en: string];

/** Every field of the estimates once: the same name means the same in each table. */
const words = {
	measure: ['text', 'Mål', 'Measure'],
	scope: ['text', 'Kommunens kode, eller all: alle kommuner', "The municipality's code, or all: all municipalities"],
	group: ['code', 'Gruppe', 'Group'],
	basis: ['text', 'Grundlag', 'Basis'],
	window: ['text', 'Vindue', 'Window'],
	compares: ['text', 'Hvad der sammenlignes', 'What is compared'],
	reference: ['text', 'Kommunen, der sammenlignes med', 'The municipality that is compared with'],
	other: ['text', 'Den anden kommune', 'The other municipality'],
	started: ['integer', 'Familier, der startede', 'Families that started'],
	consentWithdrawn: ['integer', 'Har trukket samtykket tilbage', 'Withdrew their consent'],
	leftArea: ['integer', 'Fraflyttet', 'Left the area'],
	beforeIncomplete: ['integer', 'Ikke et helt år før', 'No whole year before'],
	notYetObserved: ['integer', 'Endnu ikke fulgt et år', 'Not yet followed for a year'],
	complete: ['integer', 'Fulgt et år før og efter', 'Followed for a year before and after'],
	n: ['integer', 'Antal familier, personer eller ydelser', 'Number of families, persons or services'],
	coverage: ['number', 'Andel af de startede familier', 'Share of the families that started'],
	before: ['number', 'Gennemsnit før', 'Mean before'],
	after: ['number', 'Gennemsnit efter', 'Mean after'],
	change: ['number', 'Gennemsnitlig ændring', 'Mean change'],
	sd: ['number', 'Ændringernes standardafvigelse', 'Standard deviation of the changes'],
	lower: ['number', 'Nedre grænse, 95 %', 'Lower limit, 95 %'],
	upper: ['number', 'Øvre grænse, 95 %', 'Upper limit, 95 %'],
	p: ['number', 'p-værdi', 'p-value'],
	pHolm: ['number', 'p-værdi efter Holm', "p-value after Holm's correction"],
	expectedByChance: ['number', 'Ændring, udvælgelsen alene ville give', 'Change that the selection alone would give'],
	detectable: ['number', 'Mindste ændring, der kan ses', 'Smallest change that can be seen'],
	imbalance: ['number', 'Gruppernes forskel før, i standardafvigelser', 'Difference before, in standard deviations'],
	verdict: ['text', 'Vurdering, som den er registreret', 'Verdict as registered'],
	told: ['text', 'Vurdering, som læsere får den', 'Verdict as readers are told it'],
	wilcoxonP: ['number', 'p-værdi, Wilcoxon', 'p-value, Wilcoxon'],
	hodgesLehmann: ['number', 'Median ændring, Hodges-Lehmann', 'Median change, Hodges-Lehmann'],
	bootstrapLower: ['number', 'Nedre grænse, bootstrap', 'Lower limit, bootstrap'],
	bootstrapUpper: ['number', 'Øvre grænse, bootstrap', 'Upper limit, bootstrap'],
	nIntervention: ['integer', 'Antal i indsatsgruppen', 'Number in the intervention group'],
	nComparison: ['integer', 'Antal i sammenligningsgruppen', 'Number in the comparison group'],
	difference: ['number', 'Forskel', 'Difference'],
	events: ['integer', 'Antal, hvor det skete', 'Number to whom it happened'],
	families: ['integer', 'Antal familier', 'Number of families'],
	share182: ['number', 'Andel tilbage efter 182 dage', 'Share back after 182 days'],
	lower182: ['number', 'Nedre grænse efter 182 dage', 'Lower limit after 182 days'],
	upper182: ['number', 'Øvre grænse efter 182 dage', 'Upper limit after 182 days'],
	share364: ['number', 'Andel tilbage efter 364 dage', 'Share back after 364 days'],
	lower364: ['number', 'Nedre grænse efter 364 dage', 'Lower limit after 364 days'],
	upper364: ['number', 'Øvre grænse efter 364 dage', 'Upper limit after 364 days'],
	share180: ['number', 'Andel, der stadig løber efter 180 dage', 'Share still running after 180 days'],
	lower180: ['number', 'Nedre grænse efter 180 dage', 'Lower limit after 180 days'],
	upper180: ['number', 'Øvre grænse efter 180 dage', 'Upper limit after 180 days'],
	median: ['number', 'Median varighed i dage', 'Median duration in days'],
	medianLower: ['number', 'Medianens nedre grænse', 'Lower limit of the median'],
	medianUpper: ['number', 'Medianens øvre grænse', 'Upper limit of the median'],
	restrictedMean: ['number', 'Gennemsnitlige dage inden for de første 180', 'Mean days within the first 180'],
	restrictedMeanLower: ['number', 'Dets nedre grænse', 'Its lower limit'],
	restrictedMeanUpper: ['number', 'Dets øvre grænse', 'Its upper limit'],
	sites: ['integer', 'Antal kommuner', 'Number of municipalities'],
	f: ['number', 'F', 'F'],
	df1: ['number', 'Frihedsgrader, tæller', 'Degrees of freedom, numerator'],
	df2: ['number', 'Frihedsgrader, nævner', 'Degrees of freedom, denominator'],
	reason: ['text', 'Hvorfor et tal mangler', 'Why a number is missing']
} as const satisfies Readonly<Record<string, Words>>;

type FieldOf<P extends Part> = Extract<keyof Estimates[P][number], keyof typeof words>;

function table<P extends Part>(
	name: P,
	[da, en]: readonly [string, string],
	key: readonly FieldOf<P>[],
	figures: readonly FieldOf<P>[]
): PackageTable {
	return { name, folder: 'estimates', da, en, key, references: [], fields: [...key, ...figures].map(fieldOf) };
}

function fieldOf(name: keyof typeof words): PackageField {
	const [type, da, en] = words[name];
	return { name, type, da, en, ...(name === 'group' && { codes: groups }) };
}

const interval = ['lower', 'upper', 'p'] as const;

/** The lists of the estimates as tables: a row for each record, a column for each field. */
export const estimateTables: readonly PackageTable[] = [
	table(
		'flow',
		['Hvor familierne blev af', 'Where the families went'],
		['scope', 'group'],
		['started', 'consentWithdrawn', 'leftArea', 'beforeIncomplete', 'notYetObserved', 'complete']
	),
	table(
		'headline',
		['De fem mål, og hvad læsere får at vide', 'The five measures, and what readers are told'],
		['measure', 'scope', 'group'],
		[
			...(['basis', 'n', 'coverage', 'change', ...interval, 'pHolm', 'expectedByChance', 'detectable'] as const),
			...(['imbalance', 'verdict', 'told', 'reason'] as const)
		]
	),
	table(
		'paired',
		['Før og efter', 'Before and after'],
		['measure', 'scope', 'group', 'basis'],
		[
			...(['n', 'before', 'after', 'change', 'sd', ...interval, 'wilcoxonP', 'hodgesLehmann'] as const),
			...(['bootstrapLower', 'bootstrapUpper', 'detectable', 'reason'] as const)
		]
	),
	table(
		'differences',
		['Forskel i ændring mellem grupperne', 'Difference in change between the groups'],
		['measure', 'scope', 'basis'],
		['nIntervention', 'nComparison', 'difference', ...interval, 'reason']
	),
	table(
		'survival',
		['Tid til noget sker', 'Time to event'],
		['measure', 'scope', 'group', 'window'],
		[
			...(['n', 'events', 'families', 'share182', 'lower182', 'upper182', 'share364', 'lower364'] as const),
			...(['upper364', 'share180', 'lower180', 'upper180', 'median', 'medianLower', 'medianUpper'] as const),
			...(['restrictedMean', 'restrictedMeanLower', 'restrictedMeanUpper', 'reason'] as const)
		]
	),
	table(
		'survivalDifferences',
		['Forskelle i tid til noget sker', 'Differences in time to event'],
		['measure', 'scope', 'group', 'compares'],
		['difference', ...interval, 'reason']
	),
	table(
		'sites',
		['Kommunerne ved siden af hinanden', 'Municipalities beside each other'],
		['measure', 'group', 'basis', 'reference', 'other'],
		['difference', ...interval, 'pHolm', 'reason']
	),
	table(
		'siteTests',
		['Test af, om alle kommuner ændrede sig ens', 'Tests that all municipalities changed alike'],
		['measure', 'group', 'basis'],
		['sites', 'f', 'df1', 'df2', 'p', 'reason']
	)
];

/** The records of a table of the estimates, in its own order. */
export function estimateRows(estimates: Estimates, { name }: PackageTable): PackageRow[] {
	const records: readonly object[] = estimates[name as Part];
	return records.map((record) => ({ ...record }));
}
