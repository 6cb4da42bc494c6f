import type {
	AnswerRecord,
	ContactRecord,
	CostRecord,
	FamilyRecord,
	PersonRecord,
	PlanRecord,
	ServiceRecord,
	SupportRecord
} from '#lib/trial/records.ts';

/** What each table of rows holds. Support spells carry the family of their person, so that a family reads as one. */
export interface RowTables {
	familier: FamilyRecord;
	personer: PersonRecord;
	ydelser: ServiceRecord;
	forsoergelse: SupportRecord & { readonly family: number };
	kontakter: ContactRecord;
	planer: PlanRecord;
	udgifter: CostRecord;
	maalinger: AnswerRecord;
}

export type RowTable = keyof RowTables;

/** Where a field of a record is kept: `[field, column]`, in the order of the insert. */
interface Layout {
	readonly sqlTable: string;
	readonly fields: readonly (readonly [field: string, column: string])[];
	/** Yes/no fields: SQLite has numbers only. */
	readonly booleans?: readonly string[];
}

const same = (...names: string[]): (readonly [string, string])[] => names.map((name) => [name, name]);
const spell = [
	['start', 'start'],
	['end', 'end_day']
] as const;

/** Fields that hold the number of a pseudonym, in whatever table. */
export const identifierFields: ReadonlySet<string> = new Set(['family', 'person', 'contactPerson', 'respondent']);

/** How records lie in SQLite. Schema.ts is what the migrations are made from; a test holds the two together. */
export const layouts: { readonly [T in RowTable]: Layout } = {
	familier: {
		sqlTable: 'families',
		fields: [
			['group', 'group_code'],
			['start', 'start'],
			['registeredFrom', 'registered_from'],
			['targetGroup', 'target_group'],
			['selection', 'selection'],
			['selectedFrom', 'selected_from'],
			['selectedTo', 'selected_to'],
			['coordinatingCaseworker', 'coordinating_caseworker'],
			['oneCoordinatedPlan', 'one_coordinated_plan'],
			['sharedElectronicPlan', 'shared_electronic_plan'],
			['end', 'end_day'],
			['endReason', 'end_reason']
		],
		booleans: ['coordinatingCaseworker', 'oneCoordinatedPlan', 'sharedElectronicPlan']
	},
	personer: { sqlTable: 'persons', fields: [...same('person', 'role'), ['ageGroup', 'age_group']] },
	ydelser: { sqlTable: 'services', fields: [...same('person', 'law', 'paragraph', 'service', 'unit'), ...spell] },
	forsoergelse: { sqlTable: 'supports', fields: [...same('person', 'support'), ...spell] },
	kontakter: { sqlTable: 'contacts', fields: [['contactPerson', 'contact_person'], ...same('unit', 'role'), ...spell] },
	planer: { sqlTable: 'plans', fields: [['person', 'person'], ['planType', 'plan_type'], ...spell] },
	udgifter: { sqlTable: 'costs', fields: same('month', 'category', 'payer', 'amount') },
	maalinger: {
		sqlTable: 'answers',
		fields: same('respondent', 'instrument', 'item', 'round', 'date', 'status', 'value')
	}
};
