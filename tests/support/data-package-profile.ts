/*
 * What the JSON Schema of Data Package 2.0 (datapackage.org/profiles/2.0: datapackage, dataresource and tableschema)
 * asks of the properties that we write, rule by rule. A property that has no rule here and is not one of our own is a
 * fault as well: whoever writes more of the standard has to write its rule.
 */

/** What is wrong with a value; nothing where it is as the standard wants it. */
type Rule = (value: unknown, at: string) => string[];

interface Shape {
	readonly required?: readonly string[];
	readonly rules: Readonly<Record<string, Rule>>;
	/** Properties of ours, which the standard leaves to everybody. */
	readonly own?: readonly string[];
}

const rule =
	(holds: (value: unknown) => boolean, wanted: string): Rule =>
	(value, at) =>
		holds(value) ? [] : [`${at} is not ${wanted}`];

const isText = (value: unknown): value is string => typeof value === 'string';
const text = rule(isText, 'text');
const yesOrNo = rule((value) => typeof value === 'boolean', 'true or false');
const whole = rule(Number.isInteger, 'a whole number');
const like = (form: RegExp, wanted: string) => rule((value) => isText(value) && form.test(value), wanted);
const oneOf = (words: readonly string[]) => rule((value) => isText(value) && words.includes(value), words.join(' or '));
/** RFC 3339, as `format: date-time` has it. */
const moment = like(
	/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
	'a moment with its zone'
);
/** An address, or a path that leads nowhere but down. */
const path = rule((value) => {
	if (!isText(value)) return false;
	if (/^(http|ftp)s?:\/\//.test(value)) return true;
	return /^[^./~]/.test(value) && !/^file:|\/\.\.\/|\\|:\/\//.test(value);
}, 'an address, or a path that stays within the package');

function listOf(item: Rule, { atLeast = 0, differing = false } = {}): Rule {
	return (value, at) => {
		if (!Array.isArray(value)) return [`${at} is not a list`];
		return [
			...(value.length < atLeast ? [`${at} is empty`] : []),
			...(differing && new Set(value).size < value.length ? [`${at} says something twice`] : []),
			...value.flatMap((one: unknown, index) => item(one, `${at}[${index}]`))
		];
	};
}

function shaped({ required = [], rules, own = [] }: Shape): Rule {
	return (value, at) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is not an object`];
		return [
			...required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at} has no ${name}`),
			...Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
				const found = Object.hasOwn(rules, name) ? rules[name] : undefined;
				if (found) return found(one, `${at}.${name}`);
				return own.includes(name) ? [] : [`${at}.${name} has no rule`];
			})
		];
	};
}

const source: Rule = (value, at) => [
	...shaped({ rules: { title: text, path, version: text } })(value, at),
	...(typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? [`${at} says nothing`] : [])
];

const codes = listOf(text, { atLeast: 1, differing: true });
const written = { required: ['value'], rules: { value: text, label: text } } as const;

/** A column. Only a column of text may leave its type out, and only text has categories of text and codes. */
const field: Rule = (value, at) => {
	const type = (value as { type?: unknown } | null)?.type;
	const ofText = type === 'string' || type === undefined;
	return shaped({
		required: ['name', 'type'],
		rules: {
			...{ name: text, title: text, type: oneOf(['string', 'integer', 'number', 'date']) },
			...(ofText && { categories: listOf(shaped({ ...written, own: ['label_en'] })) }),
			constraints: shaped({ rules: { required: yesOrNo, unique: yesOrNo, ...(ofText && { enum: codes }) } })
		},
		own: ['title_en', 'unit', 'source']
	})(value, at);
};

const reference = shaped({ required: ['fields'], rules: { resource: text, fields: codes } });

const schema = shaped({
	required: ['fields'],
	rules: {
		$schema: oneOf(['https://datapackage.org/profiles/2.0/tableschema.json']),
		fields: listOf(field, { atLeast: 1 }),
		missingValues: listOf(shaped(written)),
		primaryKey: codes,
		foreignKeys: listOf(shaped({ required: ['fields', 'reference'], rules: { fields: listOf(text), reference } }), {
			atLeast: 1
		})
	}
});

const resource = shaped({
	// The profile lets a table be without its columns; ours have them all.
	required: ['name', 'path', 'schema'],
	rules: {
		$schema: oneOf(['https://datapackage.org/profiles/2.0/dataresource.json']),
		...{ name: text, title: text, type: oneOf(['table']), path, format: text, encoding: text, bytes: whole },
		mediatype: like(/^.+\/.+$/, 'a kind of media'),
		hash: like(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/, 'a checksum'),
		schema
	},
	own: ['title_en', 'rows']
});

const dataPackage = shaped({
	required: ['resources'],
	rules: {
		$schema: oneOf(['https://datapackage.org/profiles/2.0/datapackage.json']),
		...{ name: text, title: text, version: text, created: moment },
		sources: listOf(source),
		resources: listOf(resource, { atLeast: 1 })
	},
	own: ['title_en', 'purpose', 'synthetic', 'protocol', 'deliveries', 'edition', 'calendar_dates']
});

/** What in a `datapackage.json` is not as the published profile wants it. */
export function faultsInDataPackage(descriptor: unknown): string[] {
	return dataPackage(descriptor, 'package');
}
