import type * as codes from '#lib/trial/code-lists.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Day, Month } from '#lib/trial/day.ts';

/** A cell before it is written in a municipality's own way: a day is a day number, an amount is in øre. */
export type Cell = string | number | boolean | null;

// Named as the columns are, so that the delivery schema itself can say how each cell is written.
// Types, not interfaces: only those may stand where a record of cells is asked for.

export type DeliveryRow = Readonly<{ formatversion: number; kommune: string; opgoerelsesdato: Day }>;

export type FamilyRow = Readonly<{
	familie_id: string;
	gruppe: codes.Group;
	startdato: Day;
	registreret_fra: Day | null;
	maalgruppe: codes.TargetGroup;
	udvaelgelse: codes.Selection;
	udvalgt_fra: Day | null;
	udvalgt_til: Day | null;
	koordinerende_sagsbehandler: boolean;
	en_samlet_plan: boolean;
	faelles_elektronisk_plan: boolean;
	slutdato: Day | null;
	slutaarsag: codes.EndReason | null;
}>;

export type PersonRow = Readonly<{
	person_id: string;
	familie_id: string;
	rolle: codes.PersonRole;
	aldersgruppe: codes.AgeGroup;
}>;

export type Dated = Readonly<{ startdato: Day; slutdato: Day | null }>;

type OfFamily = Readonly<{ familie_id: string }>;
type OfPersonOrFamily = OfFamily & Readonly<{ person_id: string | null }>;

export type ServiceRow = OfPersonOrFamily &
	Readonly<{ lov: codes.Law; paragraf: string; ydelse: codes.Service; enhed: codes.Unit }> &
	Dated;

export type SupportRow = Readonly<{ person_id: string; forsoergelse: codes.Support }> & Dated;

export type ContactRow = OfFamily &
	Readonly<{ kontaktperson_id: string; enhed: codes.Unit; rolle: codes.ContactRole }> &
	Dated;

export type PlanRow = OfPersonOrFamily & Readonly<{ plantype: codes.PlanType }> & Dated;

export type CostRow = OfFamily &
	Readonly<{ maaned: Month; kategori: codes.CostCategory; betaler: codes.Payer; beloeb: number }>;

export type AnswerRow = OfFamily &
	Readonly<{
		respondent_id: string;
		instrument: codes.Instrument;
		spoergsmaal: number;
		runde: codes.Round;
		dato: Day;
		svarstatus: codes.AnswerStatus;
		vaerdi: number | null;
	}>;

type RowOf = {
	leverance: DeliveryRow;
	familier: FamilyRow;
	personer: PersonRow;
	ydelser: ServiceRow;
	forsoergelse: SupportRow;
	kontakter: ContactRow;
	planer: PlanRow;
	udgifter: CostRow;
	maalinger: AnswerRow;
};

/** One municipality's delivery; null: the table is not delivered. */
export type Delivery = { readonly [Table in TableName]: readonly RowOf[Table][] | null };
