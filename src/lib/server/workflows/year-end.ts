import { languages } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { yearEndStatus } from '#lib/report/year-end-status/year-end-status.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { User } from '#lib/trial/user.ts';
import type { ShownYear, YearRefusal } from '#lib/trial/year-shown.ts';
import { completeIn, yearTextFields, type YearTextFault, type YearTextField } from '#lib/trial/year-text.ts';
import { actorOf } from '../access/actor.ts';
import { may } from '../access/may.ts';
import { record } from '../access/record.ts';
import { briefly } from '../store/briefly.ts';
import { hasRealDelivery } from '../store/deliveries.ts';
import { keepReports } from '../store/kept-reports.ts';
import { StoreError } from '../store/key.ts';
import type { Store } from '../store/open-store.ts';
import { addYearText, closedAt, closeYear, yearTextsOf, type YearKey } from '../store/year-texts.ts';
import { yearTextFault } from '../validation/year-text-fault.ts';
import { editionsNow, showEdition } from './current-edition.ts';
import { danishYear } from './danish-year.ts';
import { yearEndName } from './keep-reports.ts';
import { sealReport } from './reporting/sealed-report.ts';

/** What came of writing: the fields that were not taken, each with why. */
export type Written = { readonly faults: Readonly<Partial<Record<YearTextField, YearTextFault>>> } | YearRefusal;

/** In January it is still the year before that is written of. */
const A_MONTH = 31 * 24 * 60 * 60 * 1000;

/** The year that texts are written of at a moment. */
export function yearWritten(now: Date): number {
	return danishYear(new Date(now.getTime() - A_MONTH).toISOString());
}

/** The page of somebody who writes; null for whoever may not. */
export function showYear(store: Store, user: User | null, now: Date): ShownYear | null {
	const writer = writerOf(user);
	if (writer === null) return null;
	const key = keyOf(store, now);
	const texts = yearTextsOf(store, key);
	const complete = completeIn(texts);
	return {
		year: key.year,
		municipality: writer.municipality,
		own: texts.filter(({ municipality }) => municipality === writer.municipality),
		missing: trialMunicipalities.filter((municipality) => !complete.includes(municipality)),
		closedAt: closedAt(store, key)
	};
}

/**
 * Keeps what was typed for somebody's own municipality, field by field: one that holds something personal is not kept,
 * and is not said again. The log tells that something was written, and not what.
 */
export function writeYearTexts(
	store: Store,
	user: User | null,
	typed: Readonly<Record<YearTextField, string>>,
	now: Date
): Written {
	const writer = writerOf(user);
	// The door lets nobody else come so far.
	if (writer === null) throw new Error('somebody who may not writes of a year');
	const { municipality } = writer;
	const key = keyOf(store, now);
	const tidy = yearTextFields.map((field) => ({ field, text: typed[field].replaceAll('\r\n', '\n').trim() }));
	const faults = tidy.flatMap(({ field, text }) => {
		const fault = yearTextFault(text);
		return fault === null ? [] : [[field, fault] as const];
	});
	return orRefusal(store, () => {
		if (closedAt(store, key) !== null) return 'closed';
		const before = yearTextsOf(store, key).filter((one) => one.municipality === municipality);
		const changed = tidy.filter(
			({ field, text }) =>
				!faults.some(([faulty]) => faulty === field) && text !== (before.find((one) => one.field === field)?.text ?? '')
		);
		if (changed.length > 0) record(store.log, actorOf(writer), 'year-text-written', { municipality, year: key.year });
		for (const { field, text } of changed) {
			addYearText(store, key, {
				...{ municipality, field, text, writtenAt: now.toISOString() },
				...{ role: writer.role, account: writer.id }
			});
		}
		return { faults: Object.fromEntries(faults) };
	});
}

/** Closes the year that is being written: its status is made of the newest registered edition, and kept with it. */
export function closeWrittenYear(
	store: Store,
	user: User | null,
	{ code, now }: { readonly code: string; readonly now: Date }
): 'closed-now' | YearRefusal {
	const writer = writerOf(user);
	if (writer === null) throw new Error('somebody who may not closes a year');
	const key = keyOf(store, now);
	return orRefusal(store, () => {
		if (closedAt(store, key) !== null) return 'closed';
		const texts = yearTextsOf(store, key);
		if (completeIn(texts).length < trialMunicipalities.length) return 'incomplete';
		const registered = editionsNow(store).find(({ kind }) => kind === 'registered');
		if (!registered) return 'no-edition';
		const { municipality, id: account } = writer;
		record(store.log, actorOf(writer), 'year-closed', { municipality, year: key.year });
		closeYear(store, key, { municipality, account, closedAt: now.toISOString() });
		const edition = showEdition(store, registered);
		const reports = languages.map((language) => {
			const sources = { year: key.year, edition, overview: edition.pages.overview, texts };
			const document = yearEndStatus(wordsIn(language), sources);
			const sealed = sealReport({ document, charts: new Map() });
			return { name: yearEndName(key.year), language, place: LAST, code, keptAt: now.toISOString(), ...sealed };
		});
		keepReports(store, registered.id, reports);
		return 'closed-now';
	});
}

/** After every report that is made of the edition alone. */
const LAST = 1000;

/** The texts' year, and whether it is the synthetic trial's. */
function keyOf(store: Store, now: Date): YearKey {
	return { synthetic: !hasRealDelivery(store), year: yearWritten(now) };
}

function writerOf(user: User | null): (User & { readonly municipality: string }) | null {
	const municipality = user?.municipality ?? null;
	if (user === null || municipality === null || !may(user, 'write-year-texts', { municipality })) return null;
	return { ...user, municipality };
}

function orRefusal<T>(store: Store, work: () => T): T | 'database-busy' | 'log-unusable' {
	try {
		return briefly(store, work);
	} catch (error) {
		// Without the log it is not done; anything else is a bug.
		if (!(error instanceof StoreError)) throw error;
		return 'log-unusable';
	}
}
