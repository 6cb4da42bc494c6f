import type { PackageField } from '#lib/export/package/field.ts';
import { wordsIn, type Words } from '#lib/i18n/words.ts';
import { groups, type Code } from '#lib/trial/code-lists.ts';
import { figureUnits } from './figure-unit.ts';

const da = wordsIn('da');
const en = wordsIn('en');

/** A code for each key of a part of the message catalogue, with its words in both languages. */
function codesOf(part: (words: Words) => Readonly<Record<string, string>>): Code[] {
	const english = part(en);
	return Object.entries(part(da)).map(([code, text]) => ({ code, da: text, en: english[code] ?? code }));
}

const words: readonly Code[] = [
	...codesOf(({ t }) => t.verdicts.words),
	...codesOf(({ t }) => t.editions.bases),
	...codesOf(({ t }) => t.editions.heldBack)
];

const field = (name: string, type: PackageField['type'], danish: string, english: string): PackageField => ({
	...{ name, type, da: danish, en: english }
});

/** The columns of every public table, one row a value. They are the same in both languages. */
export const tableFields: readonly PackageField[] = [
	field('data', 'text', 'Om tallene er opdigtede', 'Whether the figures are made up'),
	field('edition', 'text', 'Udgavens nummer', 'Number of the edition'),
	field('view', 'text', 'Hvad tallet hører til', 'What the figure belongs to'),
	field('scope', 'text', 'Kommunens kode; all er alle kommuner', 'Code of the municipality; all is all of them'),
	field('municipality', 'text', 'Kommunens navn', 'Name of the municipality'),
	{
		...field('group', 'code', 'Gruppe; tom, hvor tallet er for begge', 'Group; empty where it is of both'),
		codes: groups
	},
	field('measure', 'text', 'Mål, hvor tabellen har flere', 'Measure, where the table has several'),
	field('code', 'text', 'Hvilken af flere, fx en målgruppe', 'Which of several, such as a target group'),
	field('at', 'integer', 'Dag eller måned fra start', 'Day or month from the start'),
	field('quantity', 'text', 'Hvilket tal', 'Which figure'),
	field('name', 'text', 'Tallets navn', 'Name of the figure in Danish'),
	field('name_en', 'text', 'Tallets navn på engelsk', 'Name of the figure'),
	field('value', 'number', 'Tallet; tomt, hvor det ikke vises', 'The figure; empty where it is not shown'),
	{ ...field('word', 'code', 'Konklusion og lignende, i ord', 'A verdict and the like, in words'), codes: words },
	{ ...field('unit', 'code', 'Enhed', 'Unit'), codes: figureUnits },
	field('price_year', 'integer', 'Prisår for kroner', 'Year of the prices of kroner'),
	{
		...field('status', 'code', 'Om tallet vises', 'Whether the figure is shown'),
		codes: codesOf(({ t }) => t.tables.statuses)
	},
	{
		...field('reason', 'code', 'Hvorfor det ikke kan beregnes', 'Why it cannot be computed'),
		codes: codesOf(({ t }) => t.figure.reasons)
	},
	{
		...field(
			'selected',
			'code',
			'Om familier er udvalgt på målet: så må en del af et fald ventes af udvælgelsen alene, og guarded-… er korrigeret for det',
			'Whether families were selected on the measure: a part of a fall is then to be expected from that alone, and guarded-… is corrected for it'
		),
		codes: [
			{ code: 'yes', da: 'ja', en: 'yes' },
			{ code: 'no', da: 'nej', en: 'no' }
		]
	}
];
