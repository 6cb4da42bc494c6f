import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Small facts about the database itself, such as the fingerprint of its key. */
export const settings = sqliteTable('settings', {
	name: text().primaryKey(),
	value: text().notNull()
});

/**
 * The product's own numbers for families, persons, contact persons and respondents.
 * Only the keyed hash of the municipality's pseudonym is kept.
 */
export const identifiers = sqliteTable(
	'identifiers',
	{
		id: integer().primaryKey(),
		hash: blob({ mode: 'buffer' }).notNull()
	},
	(table) => [uniqueIndex('identifiers_hash').on(table.hash)]
);

/** One row a delivery received. Nothing is ever overwritten: the newest of a municipality is current. */
export const deliveries = sqliteTable(
	'deliveries',
	{
		id: integer().primaryKey(),
		municipality: text().notNull(),
		/** Day number of `opgoerelsesdato`. */
		cutoff: integer().notNull(),
		sha256: text().notNull(),
		receivedAt: text('received_at').notNull(),
		synthetic: integer({ mode: 'boolean' }).notNull(),
		/** How many families are the only ones of their profile, and out of how many; null where it was not counted. */
		familiesUnique: integer('families_unique'),
		familiesCounted: integer('families_counted'),
		/** When the municipality took it back; it stays citable but is no longer current. */
		withdrawnAt: text('withdrawn_at'),
		/** The number of the account that handed it in; null for the command line, and from before there were accounts. */
		account: text(),
		/** When everything in it was erased; that it was received stays known. */
		erasedAt: text('erased_at'),
		/** How many single families were erased from it. */
		familiesErased: integer('families_erased').notNull().default(0)
	},
	(table) => [index('deliveries_municipality').on(table.municipality)]
);

/** Which tables a delivery brought, so that "not delivered" can be told from "none". */
export const deliveredTables = sqliteTable(
	'delivered_tables',
	{
		delivery: integer()
			.notNull()
			.references(() => deliveries.id),
		name: text().notNull(),
		rows: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.delivery, table.name] })]
);

/** The warnings a delivery was accepted with; they are shown with the figures they touch. */
export const warnings = sqliteTable(
	'warnings',
	{
		id: integer().primaryKey(),
		delivery: integer()
			.notNull()
			.references(() => deliveries.id),
		code: text().notNull(),
		tableName: text('table_name'),
		file: text(),
		row: integer(),
		columnName: text('column_name'),
		parameters: text({ mode: 'json' }).notNull()
	},
	(table) => [index('warnings_delivery').on(table.delivery)]
);

/** What every table of rows begins with. */
const place = {
	delivery: integer()
		.notNull()
		.references(() => deliveries.id),
	family: integer().notNull(),
	row: integer().notNull()
};

export const families = sqliteTable(
	'families',
	{
		...place,
		group: text('group_code').notNull(),
		start: integer().notNull(),
		registeredFrom: integer('registered_from'),
		targetGroup: text('target_group').notNull(),
		selection: text().notNull(),
		selectedFrom: integer('selected_from'),
		selectedTo: integer('selected_to'),
		coordinatingCaseworker: integer('coordinating_caseworker').notNull(),
		oneCoordinatedPlan: integer('one_coordinated_plan').notNull(),
		sharedElectronicPlan: integer('shared_electronic_plan').notNull(),
		end: integer('end_day'),
		endReason: text('end_reason')
	},
	(table) => [uniqueIndex('families_place').on(table.delivery, table.family)]
);

export const persons = sqliteTable(
	'persons',
	{ ...place, person: integer().notNull(), role: text().notNull(), ageGroup: text('age_group').notNull() },
	(table) => [index('persons_place').on(table.delivery, table.family)]
);

export const services = sqliteTable(
	'services',
	{
		...place,
		person: integer(),
		law: text().notNull(),
		paragraph: text().notNull(),
		service: text().notNull(),
		unit: text().notNull(),
		start: integer().notNull(),
		end: integer('end_day')
	},
	(table) => [index('services_place').on(table.delivery, table.family)]
);

export const supports = sqliteTable(
	'supports',
	{
		...place,
		person: integer().notNull(),
		support: text().notNull(),
		start: integer().notNull(),
		end: integer('end_day')
	},
	(table) => [index('supports_place').on(table.delivery, table.family)]
);

export const contacts = sqliteTable(
	'contacts',
	{
		...place,
		contactPerson: integer('contact_person').notNull(),
		unit: text().notNull(),
		role: text().notNull(),
		start: integer().notNull(),
		end: integer('end_day')
	},
	(table) => [index('contacts_place').on(table.delivery, table.family)]
);

export const plans = sqliteTable(
	'plans',
	{
		...place,
		person: integer(),
		planType: text('plan_type').notNull(),
		start: integer().notNull(),
		end: integer('end_day')
	},
	(table) => [index('plans_place').on(table.delivery, table.family)]
);

export const costs = sqliteTable(
	'costs',
	{
		...place,
		/** Month number: year * 12 + month - 1. */
		month: integer().notNull(),
		category: text().notNull(),
		payer: text().notNull(),
		/** Øre in the prices of the month. */
		amount: integer().notNull()
	},
	(table) => [index('costs_place').on(table.delivery, table.family)]
);

export const answers = sqliteTable(
	'answers',
	{
		...place,
		respondent: integer().notNull(),
		instrument: text().notNull(),
		item: integer().notNull(),
		round: text().notNull(),
		date: integer().notNull(),
		status: text().notNull(),
		value: integer()
	},
	(table) => [index('answers_place').on(table.delivery, table.family)]
);

/** The protocols of the trial. A change is a new version; triggers keep the ones there are as they are. */
export const protocols = sqliteTable('protocols', {
	version: integer().primaryKey(),
	/** SHA-256 of `content`. */
	sha256: text().notNull(),
	/** JSON, with the fields in a fixed order. */
	content: text().notNull(),
	registeredAt: text('registered_at').notNull(),
	/** Why it was changed; null for the first one. */
	reason: text(),
	/** The number of the account that registered it; null for the command line and for the first one. */
	account: text(),
	/** The deliveries in which outcomes could be seen by then: JSON. */
	outcomesKnown: text('outcomes_known').notNull()
});

/**
 * Everything an edition would be, before two people have approved it. One that became an edition stays as it is;
 * another is deleted when the next one is made.
 */
export const drafts = sqliteTable('drafts', {
	id: integer().primaryKey(),
	/** SHA-256 of `content`: what is approved is this, and nothing else. */
	sha256: text().notNull(),
	content: text().notNull(),
	kind: text().notNull(),
	madeAt: text('made_at').notNull(),
	/** The number of the account that made it; null for the command line. */
	account: text()
});

/** The deliveries that a draft was made from. */
export const draftDeliveries = sqliteTable(
	'draft_deliveries',
	{
		draft: integer()
			.notNull()
			.references(() => drafts.id),
		delivery: integer()
			.notNull()
			.references(() => deliveries.id)
	},
	(table) => [primaryKey({ columns: [table.draft, table.delivery] })]
);

/** Who has approved a draft. Two of different municipalities make it an edition. */
export const approvals = sqliteTable(
	'approvals',
	{
		draft: integer()
			.notNull()
			.references(() => drafts.id),
		account: text().notNull(),
		municipality: text().notNull(),
		role: text().notNull(),
		approvedAt: text('approved_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.draft, table.account] })]
);

/** The editions, numbered. Triggers keep them as they are: one is superseded by the next, and stays. */
export const editions = sqliteTable(
	'editions',
	{
		id: integer().primaryKey(),
		/** The year, and the how manieth of it. */
		year: integer().notNull(),
		ordinal: integer().notNull(),
		draft: integer()
			.notNull()
			.references(() => drafts.id),
		/** Of the content, which lies in the draft. */
		sha256: text().notNull(),
		kind: text().notNull(),
		synthetic: integer({ mode: 'boolean' }).notNull(),
		approvedAt: text('approved_at').notNull()
	},
	(table) => [
		uniqueIndex('editions_number').on(table.synthetic, table.year, table.ordinal),
		uniqueIndex('editions_draft').on(table.draft)
	]
);

/**
 * The families behind each figure that a draft would release, and keyed hashes of their parts in it. Of a draft that
 * became an edition it is the register that every later one is held against.
 */
export const releasedSets = sqliteTable(
	'released_sets',
	{
		draft: integer()
			.notNull()
			.references(() => drafts.id),
		view: text().notNull(),
		quantity: text().notNull(),
		scope: text().notNull(),
		group: text('group_code').notNull(),
		/** JSON: the families' numbers, each with its part. */
		parts: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.draft, table.view, table.quantity, table.scope, table.group] })]
);

/**
 * The reports of each edition as they were made of it, in each language. Triggers keep them as they are: what a report
 * says does not change when the words of the product do.
 */
export const keptReports = sqliteTable(
	'kept_reports',
	{
		edition: integer()
			.notNull()
			.references(() => editions.id),
		/** As its address names it. */
		name: text().notNull(),
		language: text().notNull(),
		/** In the order of the list. */
		place: integer().notNull(),
		/** SHA-256 of `content`. */
		sha256: text().notNull(),
		/** JSON: the report, and the drawings of its figures. */
		content: text().notNull(),
		/** The version of the code that made it. */
		code: text().notNull(),
		keptAt: text('kept_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.edition, table.name, table.language] })]
);

/** What the leads of the network write of a year: the only free text there is. A change is a new row; none is altered. */
export const yearTexts = sqliteTable(
	'year_texts',
	{
		id: integer().primaryKey(),
		synthetic: integer({ mode: 'boolean' }).notNull(),
		year: integer().notNull(),
		municipality: text().notNull(),
		field: text().notNull(),
		text: text().notNull(),
		/** The role and the number of the account that wrote it; no name. */
		role: text().notNull(),
		account: text().notNull(),
		writtenAt: text('written_at').notNull()
	},
	(table) => [index('year_texts_place').on(table.synthetic, table.year, table.municipality, table.field)]
);

/** The years whose texts are closed, and by whom. From then on nothing is written to them. */
export const closedYears = sqliteTable(
	'closed_years',
	{
		synthetic: integer({ mode: 'boolean' }).notNull(),
		year: integer().notNull(),
		municipality: text().notNull(),
		account: text().notNull(),
		closedAt: text('closed_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.synthetic, table.year] })]
);

/**
 * What evaluators ask for with calendar dates. Triggers keep requests and answers as they are: an answer is a row of its
 * own, and none is taken back.
 */
export const dateRequests = sqliteTable('date_requests', {
	id: integer().primaryKey(),
	/** The number of the account that asks. */
	account: text().notNull(),
	/** SHA-256 of `content`: what is approved is this, and nothing else. */
	sha256: text().notNull(),
	/** JSON: who, what for, of which deliveries. */
	content: text().notNull(),
	askedAt: text('asked_at').notNull()
});

/** Who has approved a request. Two of different municipalities let the asker have the package, once. */
export const dateApprovals = sqliteTable(
	'date_approvals',
	{
		request: integer()
			.notNull()
			.references(() => dateRequests.id),
		account: text().notNull(),
		municipality: text().notNull(),
		role: text().notNull(),
		approvedAt: text('approved_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.request, table.account] })]
);

/** How a request ended: refused, expired or fetched. */
export const dateEndings = sqliteTable('date_endings', {
	request: integer()
		.primaryKey()
		.references(() => dateRequests.id),
	ending: text().notNull(),
	/** Who ended it; null where its time was over. */
	account: text(),
	municipality: text(),
	role: text(),
	endedAt: text('ended_at').notNull()
});
