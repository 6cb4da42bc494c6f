import {
	ageGroups,
	answerStatuses,
	contactRoles,
	costCategories,
	endReasons,
	groups,
	instruments,
	laws,
	payers,
	personRoles,
	planTypes,
	rounds,
	selections,
	services,
	supports,
	targetGroups,
	units,
	type Code
} from './code-lists.ts';
import { municipalities } from './municipalities.ts';

/** The tables of a delivery, in the order in which they are read: what is referred to comes first. */
export const tableNames = [
	'leverance',
	'familier',
	'personer',
	'ydelser',
	'forsoergelse',
	'kontakter',
	'planer',
	'udgifter',
	'maalinger'
] as const;

export type TableName = (typeof tableNames)[number];

/** Whose pseudonym an identifier is. */
export type IdentifierKind = 'family' | 'person' | 'contact-person' | 'respondent';

/** How the text of a cell is read. */
export type CellType =
	| { readonly type: 'identifier'; readonly of: IdentifierKind }
	| { readonly type: 'code'; readonly codes: readonly Code[] }
	| { readonly type: 'age-group'; readonly codes: readonly Code[] }
	| { readonly type: 'date' }
	| { readonly type: 'month' }
	| { readonly type: 'yes-no' }
	| { readonly type: 'paragraph' }
	| { readonly type: 'amount' }
	| { readonly type: 'integer' };

/** One column of a table. */
export interface Column {
	readonly name: string;
	readonly cell: CellType;
	/** `column`: the column must be there; `value`: and every row must state it. */
	readonly required: 'value' | 'column' | 'no';
	readonly da: string;
	readonly en: string;
}

/** One table of a delivery. */
export interface Table {
	readonly name: TableName;
	readonly required: boolean;
	readonly da: string;
	readonly en: string;
	readonly columns: readonly Column[];
}

const identifier = (of: IdentifierKind): CellType => ({ type: 'identifier', of });
const code = (codes: readonly Code[]): CellType => ({ type: 'code', codes });
const date: CellType = { type: 'date' };
const yesNo: CellType = { type: 'yes-no' };

const family: Column = {
	name: 'familie_id',
	cell: identifier('family'),
	required: 'value',
	da: 'Kommunens pseudonym for familien',
	en: 'The municipality’s pseudonym for the family'
};
const personIfAny: Column = {
	name: 'person_id',
	cell: identifier('person'),
	required: 'no',
	da: 'Personens pseudonym; tom: gælder familien som helhed',
	en: 'The person’s pseudonym; empty: concerns the family as a whole'
};
const start: Column = { name: 'startdato', cell: date, required: 'value', da: 'Første dag', en: 'First day' };
const end: Column = {
	name: 'slutdato',
	cell: date,
	required: 'no',
	da: 'Sidste dag; tom: løber stadig på opgørelsesdatoen',
	en: 'Last day; empty: still running at the cut-off'
};
const unit: Column = {
	name: 'enhed',
	cell: code(units),
	required: 'value',
	da: 'Kommunens enhed',
	en: 'Unit of the municipality'
};

/** The delivery format, version 1. The checks, the handbook and the templates are all made from this. */
export const deliverySchema: readonly Table[] = [
	{
		name: 'leverance',
		required: true,
		da: 'Præcis én række om dataleverancen selv',
		en: 'Exactly one row about the delivery itself',
		columns: [
			{ name: 'formatversion', cell: { type: 'integer' }, required: 'value', da: 'Altid 1', en: 'Always 1' },
			{
				name: 'kommune',
				cell: code(municipalities),
				required: 'value',
				da: 'Kommunens trecifrede kode',
				en: 'The municipality’s three-digit code'
			},
			{
				name: 'opgoerelsesdato',
				cell: date,
				required: 'value',
				da: 'Registrene er komplette til og med denne dag',
				en: 'The registers are complete up to and including this day'
			}
		]
	},
	{
		name: 'familier',
		required: true,
		da: 'Én række pr. familie',
		en: 'One row a family',
		columns: [
			family,
			{
				name: 'gruppe',
				cell: code(groups),
				required: 'value',
				da: 'Indsats eller sammenligning',
				en: 'Intervention or comparison'
			},
			{
				name: 'startdato',
				cell: date,
				required: 'value',
				da: 't0: dagen, hvor familiens forsøg starter; for en sammenligningsfamilie dens indeksdato',
				en: 't0: the day the family’s trial starts; for a comparison family its index date'
			},
			{
				name: 'registreret_fra',
				cell: date,
				required: 'column',
				da: 'Første dag, hvor kommunens registre har familien; tom: 1.096 dage før t0 og ikke længere tilbage',
				en: 'First day from which the municipality’s registers hold the family; empty: 1,096 days before t0, and no further'
			},
			{ name: 'maalgruppe', cell: code(targetGroups), required: 'value', da: 'Målgruppe', en: 'Target group' },
			{
				name: 'udvaelgelse',
				cell: code(selections),
				required: 'value',
				da: 'Hvordan familien blev udvalgt',
				en: 'How the family was selected'
			},
			{
				name: 'udvalgt_fra',
				cell: date,
				required: 'no',
				da: 'Første dag af de data, udvælgelsen så på',
				en: 'First day of the data that the selection looked at'
			},
			{
				name: 'udvalgt_til',
				cell: date,
				required: 'no',
				da: 'Sidste dag af de data, udvælgelsen så på',
				en: 'Last day of the data that the selection looked at'
			},
			{
				name: 'koordinerende_sagsbehandler',
				cell: yesNo,
				required: 'value',
				da: 'Har familien en koordinerende sagsbehandler?',
				en: 'Has the family a coordinating caseworker?'
			},
			{
				name: 'en_samlet_plan',
				cell: yesNo,
				required: 'value',
				da: 'Har familien én samlet plan?',
				en: 'Has the family one coordinated plan?'
			},
			{
				name: 'faelles_elektronisk_plan',
				cell: yesNo,
				required: 'value',
				da: 'Har familien en fælles elektronisk plan?',
				en: 'Has the family a shared electronic plan?'
			},
			{
				name: 'slutdato',
				cell: date,
				required: 'no',
				da: 'Dagen, hvor forløbet sluttede; skal stå sammen med slutaarsag',
				en: 'The day the course ended; stands together with slutaarsag'
			},
			{
				name: 'slutaarsag',
				cell: code(endReasons),
				required: 'no',
				da: 'Hvorfor forløbet sluttede; skal stå sammen med slutdato',
				en: 'Why the course ended; stands together with slutdato'
			}
		]
	},
	{
		name: 'personer',
		required: false,
		da: 'Én række pr. person',
		en: 'One row a person',
		columns: [
			{
				name: 'person_id',
				cell: identifier('person'),
				required: 'value',
				da: 'Kommunens pseudonym for personen',
				en: 'The municipality’s pseudonym for the person'
			},
			family,
			{ name: 'rolle', cell: code(personRoles), required: 'value', da: 'Voksen eller barn', en: 'Adult or child' },
			{
				name: 'aldersgruppe',
				cell: { type: 'age-group', codes: ageGroups },
				required: 'value',
				da: 'Alder på t0',
				en: 'Age on t0'
			}
		]
	},
	{
		name: 'ydelser',
		required: false,
		da: 'Én række pr. bevilling af en ydelse',
		en: 'One row a grant of a service',
		columns: [
			family,
			personIfAny,
			{
				name: 'lov',
				cell: code(laws),
				required: 'value',
				da: 'Loven, der bevilges efter',
				en: 'The act it is granted under'
			},
			{
				name: 'paragraf',
				cell: { type: 'paragraph' },
				required: 'value',
				da: 'Paragraf, fx 85, 52a eller 52 stk. 3',
				en: 'Section, such as 85, 52a or 52 stk. 3'
			},
			{ name: 'ydelse', cell: code(services), required: 'value', da: 'Ydelsen', en: 'The service' },
			unit,
			start,
			end
		]
	},
	{
		name: 'forsoergelse',
		required: false,
		da: 'Én række pr. periode med en hovedkilde til forsørgelse',
		en: 'One row a spell of a person’s main source of support',
		columns: [
			{
				name: 'person_id',
				cell: identifier('person'),
				required: 'value',
				da: 'Den voksnes pseudonym',
				en: 'The adult’s pseudonym'
			},
			{
				name: 'forsoergelse',
				cell: code(supports),
				required: 'value',
				da: 'Forsørgelsesgrundlag',
				en: 'Source of support'
			},
			start,
			end
		]
	},
	{
		name: 'kontakter',
		required: false,
		da: 'Én række pr. kontaktpersons tid med en familie',
		en: 'One row a contact person’s time with a family',
		columns: [
			family,
			{
				name: 'kontaktperson_id',
				cell: identifier('contact-person'),
				required: 'value',
				da: 'Kommunens pseudonym for kontaktpersonen',
				en: 'The municipality’s pseudonym for the contact person'
			},
			unit,
			{
				name: 'rolle',
				cell: code(contactRoles),
				required: 'value',
				da: 'Kontaktpersonens rolle',
				en: 'The contact person’s role'
			},
			start,
			end
		]
	},
	{
		name: 'planer',
		required: false,
		da: 'Én række pr. plan',
		en: 'One row a plan',
		columns: [
			family,
			personIfAny,
			{ name: 'plantype', cell: code(planTypes), required: 'value', da: 'Planens art', en: 'The kind of plan' },
			start,
			end
		]
	},
	{
		name: 'udgifter',
		required: false,
		da: 'Én række pr. familie, måned, kategori og betaler',
		en: 'One row a family, month, category and payer',
		columns: [
			family,
			{
				name: 'maaned',
				cell: { type: 'month' },
				required: 'value',
				da: 'Måneden, skrevet 2018-03 eller som en dato i måneden',
				en: 'The month, written 2018-03 or as a date in the month'
			},
			{
				name: 'kategori',
				cell: code(costCategories),
				required: 'value',
				da: 'Hvad udgiften er til',
				en: 'What the cost is for'
			},
			{ name: 'betaler', cell: code(payers), required: 'value', da: 'Hvem der betaler', en: 'Who pays' },
			{
				name: 'beloeb',
				cell: { type: 'amount' },
				required: 'value',
				da: 'Kroner i månedens priser; negativt ved refusion eller rettelse',
				en: 'DKK in the prices of that month; negative for a refund or correction'
			}
		]
	},
	{
		name: 'maalinger',
		required: false,
		da: 'Én række pr. stillet spørgsmål',
		en: 'One row a question put',
		columns: [
			{
				name: 'respondent_id',
				cell: identifier('respondent'),
				required: 'value',
				da: 'Kommunens pseudonym for den, der svarer',
				en: 'The municipality’s pseudonym for the respondent'
			},
			family,
			{ name: 'instrument', cell: code(instruments), required: 'value', da: 'Spørgeskema', en: 'Questionnaire' },
			{
				name: 'spoergsmaal',
				cell: { type: 'integer' },
				required: 'value',
				da: 'Spørgsmålets nummer i skemaet',
				en: 'The item’s number within the questionnaire'
			},
			{ name: 'runde', cell: code(rounds), required: 'value', da: 'Målerunde', en: 'Round' },
			{ name: 'dato', cell: date, required: 'value', da: 'Dagen for svaret', en: 'The day of the answer' },
			{
				name: 'svarstatus',
				cell: code(answerStatuses),
				required: 'value',
				da: 'Om der blev svaret',
				en: 'Whether it was answered'
			},
			{
				name: 'vaerdi',
				cell: { type: 'integer' },
				required: 'no',
				da: 'Svaret på spørgsmålets skala, når svarstatus er besvaret; ellers tom',
				en: 'The answer on the item’s scale where svarstatus is besvaret; else empty'
			}
		]
	}
];

/** The schema of one table. */
export function tableSchema(name: TableName): Table {
	const table = deliverySchema.find((candidate) => candidate.name === name);
	if (!table) throw new RangeError(`no such table: ${name}`);
	return table;
}

/** How many questions each questionnaire has, and between which values an answer lies. */
export const scales = {
	tilfredshed: { items: 6, lowest: 1, highest: 5 },
	who5: { items: 5, lowest: 0, highest: 5 }
} as const;
