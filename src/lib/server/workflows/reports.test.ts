import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#lib/i18n/languages.ts';
import type { User } from '#lib/trial/user.ts';
import { yearTextFields } from '#lib/trial/year-text.ts';
import { accessDesk } from '../access/access-desk.ts';
import { demonstrationUser } from '../access/demonstration-user.ts';
import { keepReports, keptReportsOf } from '../store/kept-reports.ts';
import { everyEntry } from '../store/log-entries.ts';
import { migrationsIn, openTemporaryStore, type Store } from '../store/open-store.ts';
import { codeVersion } from './code-version.ts';
import { firstSyntheticEdition } from './first-edition.ts';
import { hasReports, keepMissingReports } from './keep-reports.ts';
import { openReport } from './reporting/sealed-report.ts';
import { seedTrial } from './seed-trial.ts';
import { closeWrittenYear, showYear, writeYearTexts, yearWritten } from './year-end.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const at = '2020-03-01T09:00:00.000Z';
const now = new Date('2020-12-10T09:00:00.000Z');
const keeping = { code: 'a version of the code', at };

let store: Store;
let people: Record<'faxe' | 'holbaek' | 'naestved' | 'reader', User>;

beforeAll(async () => {
	store = openTemporaryStore(migrationsIn(root));
	await seedTrial(store, `${root}/seeds`, { actor: 'command-line', receivedAt: at });
	const access = accessDesk({ store, origin: 'http://localhost', providers: [] });
	await firstSyntheticEdition(store, access, { code: codeVersion(root), at });
	const person = async (name: string) => {
		const user = await demonstrationUser(access, name);
		if (user === null) throw new Error(`no account of the demonstration: ${name}`);
		return user;
	};
	people = {
		faxe: await person('coordinator-320'),
		holbaek: { ...(await person('coordinator-316')) },
		naestved: { ...(await person('coordinator-316')), municipality: '370' },
		reader: await person('reader')
	};
});
afterAll(() => {
	store.close();
});

const kept = (language: string) => keptReportsOf(store, 1, language);

describe('the reports of an edition', () => {
	test('are kept once, in both languages, each with the number and the hash of the edition', async () => {
		expect(hasReports(store, 1)).toBe(false);
		await keepMissingReports(store, keeping);
		expect(kept('da').map(({ name }) => name)).toEqual(kept('en').map(({ name }) => name));
		for (const language of languages) {
			for (const report of kept(language)) {
				const { document } = openReport(report);
				expect(document.stamp.number).toBe('2020-1');
				expect(document.stamp.sha256).toMatch(/^[0-9a-f]{64}$/);
				expect(document.language).toBe(language);
			}
		}
	});

	test('stand whatever the words become: asking again keeps nothing anew', async () => {
		const before = kept('da');
		await keepMissingReports(store, { code: 'a later version', at: '2021-01-01T00:00:00.000Z' });
		expect(kept('da')).toEqual(before);
	});

	test('cannot be changed, deleted or replaced in the database', () => {
		const [first] = kept('da');
		if (!first) throw new Error('no report');
		expect(() => store.sqlite.exec(`UPDATE kept_reports SET content = 'x'`)).toThrow('a report stands as it was made');
		expect(() => store.sqlite.exec('DELETE FROM kept_reports')).toThrow('a report stands as it was made');
		expect(() => {
			store.sqlite.exec('INSERT OR REPLACE INTO kept_reports SELECT * FROM kept_reports');
		}).toThrow('a report stands as it was made');
		expect(() => {
			keepReports(store, 1, [first]);
		}).toThrow('a report stands as it was made');
	});

	test('are not shown where somebody has altered the file past the triggers', () => {
		const [first] = kept('da');
		if (!first) throw new Error('no report');
		expect(() => openReport({ ...first, content: first.content.replace('2020-1', '2020-2') })).toThrow('differs');
	});
});

describe('the texts of a year', () => {
	const sound = { learning: 'Vi mødes oftere.', barriers: 'Ingen.', 'theme-days': 'To, om børn.' };

	test('are written of the year before in January', () => {
		expect([yearWritten(new Date('2021-01-15')), yearWritten(now)]).toEqual([2020, 2020]);
		expect(yearWritten(new Date('2021-02-15'))).toBe(2021);
	});

	test('are for coordinators, each for its own municipality', () => {
		expect(showYear(store, people.reader, now)).toBeNull();
		expect(showYear(store, null, now)).toBeNull();
		expect(() => writeYearTexts(store, people.reader, sound, now)).toThrow();
		expect(writeYearTexts(store, people.faxe, sound, now)).toEqual({ faults: {} });
		expect(showYear(store, people.holbaek, now)).toMatchObject({ own: [], missing: ['316', '370'] });
	});

	test('are not kept where they hold what looks like a CPR number, and the log says nothing of it', () => {
		const cpr = '010170-1234';
		const written = writeYearTexts(store, people.holbaek, { ...sound, learning: `Borgeren ${cpr}` }, now);
		expect(written).toEqual({ faults: { learning: 'cpr' } });
		expect(JSON.stringify(written)).not.toContain(cpr);
		expect(showYear(store, people.holbaek, now)?.own.map(({ field }) => field)).toEqual(['barriers', 'theme-days']);
		const everything = store.sqlite.prepare<[], { text: string }>('SELECT text FROM year_texts').all();
		expect(JSON.stringify(everything)).not.toContain(cpr);
		const log = [...everyEntry(store.log.sqlite)].map((entry) => JSON.stringify(entry)).join('\n');
		expect(log).toContain('year-text-written');
		expect(log).not.toMatch(/010170|Vi mødes/);
	});

	test('keep what stood before: a change is a new version', () => {
		writeYearTexts(store, people.faxe, { ...sound, learning: 'Vi mødes hver uge.' }, now);
		const rows = store.sqlite
			.prepare<[], string>(`SELECT text FROM year_texts WHERE municipality = '320' AND field = 'learning'`)
			.pluck();
		expect(rows.all()).toEqual(['Vi mødes oftere.', 'Vi mødes hver uge.']);
		expect(() => store.sqlite.exec(`UPDATE year_texts SET text = ''`)).toThrow('a text stands as it was written');
	});

	test('are closed once all three municipalities have written everything, and stand in the report', () => {
		const closing = { code: 'x', now };
		expect(closeWrittenYear(store, people.faxe, closing)).toBe('incomplete');
		writeYearTexts(store, people.holbaek, sound, now);
		writeYearTexts(store, people.naestved, sound, now);
		expect(closeWrittenYear(store, people.faxe, closing)).toBe('closed-now');
		const report = kept('da').find(({ name }) => name === 'year-end-status-2020');
		expect(report?.content).toContain('Vi mødes hver uge.');
		expect(report?.content).not.toContain('Vi mødes oftere. ');
		expect(closeWrittenYear(store, people.faxe, closing)).toBe('closed');
		expect(writeYearTexts(store, people.faxe, { ...sound, barriers: 'Andre.' }, now)).toBe('closed');
		expect(showYear(store, people.faxe, now)?.closedAt).toBe(now.toISOString());
		expect(yearTextFields).toHaveLength(3);
	});
});
