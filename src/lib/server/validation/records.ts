import type { TableName } from '#lib/trial/delivery-schema.ts';
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
import type { CellValue } from './cells/cell-fault.ts';

/** A row whose cells have all been read, by column name; identifiers are already the product's own numbers. */
export type ReadRow = Readonly<Record<string, CellValue>>;

/** The one row of `leverance`. */
export interface DeliveryRecord {
	readonly row: number;
	readonly formatVersion: number;
	readonly municipality: string;
	readonly cutoff: number;
}

/** What each table's rows become. */
export interface Records {
	leverance: DeliveryRecord;
	familier: FamilyRecord;
	personer: PersonRecord;
	ydelser: ServiceRecord;
	forsoergelse: SupportRecord;
	kontakter: ContactRecord;
	planer: PlanRecord;
	udgifter: CostRecord;
	maalinger: AnswerRecord;
}

/**
 * Makes the record of a read row. The assertions hold because each cell was read by its column's own
 * reader, which yields nothing but the codes, days and numbers of the schema.
 */
export const makeRecord: { readonly [T in TableName]: (cells: ReadRow, row: number) => Records[T] } = {
	leverance: (cells, row) => ({
		row,
		formatVersion: cells['formatversion'] as number,
		municipality: cells['kommune'] as string,
		cutoff: cells['opgoerelsesdato'] as number
	}),
	familier: (cells, row) => ({
		row,
		family: cells['familie_id'] as number,
		group: cells['gruppe'] as FamilyRecord['group'],
		start: cells['startdato'] as number,
		registeredFrom: cells['registreret_fra'] as number | null,
		targetGroup: cells['maalgruppe'] as FamilyRecord['targetGroup'],
		selection: cells['udvaelgelse'] as FamilyRecord['selection'],
		selectedFrom: cells['udvalgt_fra'] as number | null,
		selectedTo: cells['udvalgt_til'] as number | null,
		coordinatingCaseworker: cells['koordinerende_sagsbehandler'] as boolean,
		oneCoordinatedPlan: cells['en_samlet_plan'] as boolean,
		sharedElectronicPlan: cells['faelles_elektronisk_plan'] as boolean,
		end: cells['slutdato'] as number | null,
		endReason: cells['slutaarsag'] as FamilyRecord['endReason']
	}),
	personer: (cells, row) => ({
		row,
		person: cells['person_id'] as number,
		family: cells['familie_id'] as number,
		role: cells['rolle'] as PersonRecord['role'],
		ageGroup: cells['aldersgruppe'] as PersonRecord['ageGroup']
	}),
	ydelser: (cells, row) => ({
		row,
		family: cells['familie_id'] as number,
		person: cells['person_id'] as number | null,
		law: cells['lov'] as ServiceRecord['law'],
		paragraph: cells['paragraf'] as string,
		service: cells['ydelse'] as ServiceRecord['service'],
		unit: cells['enhed'] as ServiceRecord['unit'],
		start: cells['startdato'] as number,
		end: cells['slutdato'] as number | null
	}),
	forsoergelse: (cells, row) => ({
		row,
		person: cells['person_id'] as number,
		support: cells['forsoergelse'] as SupportRecord['support'],
		start: cells['startdato'] as number,
		end: cells['slutdato'] as number | null
	}),
	kontakter: (cells, row) => ({
		row,
		family: cells['familie_id'] as number,
		contactPerson: cells['kontaktperson_id'] as number,
		unit: cells['enhed'] as ContactRecord['unit'],
		role: cells['rolle'] as ContactRecord['role'],
		start: cells['startdato'] as number,
		end: cells['slutdato'] as number | null
	}),
	planer: (cells, row) => ({
		row,
		family: cells['familie_id'] as number,
		person: cells['person_id'] as number | null,
		planType: cells['plantype'] as PlanRecord['planType'],
		start: cells['startdato'] as number,
		end: cells['slutdato'] as number | null
	}),
	udgifter: (cells, row) => ({
		row,
		family: cells['familie_id'] as number,
		month: cells['maaned'] as number,
		category: cells['kategori'] as CostRecord['category'],
		payer: cells['betaler'] as CostRecord['payer'],
		amount: cells['beloeb'] as number
	}),
	maalinger: (cells, row) => ({
		row,
		respondent: cells['respondent_id'] as number,
		family: cells['familie_id'] as number,
		instrument: cells['instrument'] as AnswerRecord['instrument'],
		item: cells['spoergsmaal'] as number,
		round: cells['runde'] as AnswerRecord['round'],
		date: cells['dato'] as number,
		status: cells['svarstatus'] as AnswerRecord['status'],
		value: cells['vaerdi'] as number | null
	})
};
