import { expect, test } from 'vitest';
import { yearTextFault } from './year-text-fault.ts';

// 1 January 1970 is a possible day of birth; the numbers are nobody's.
test.each([
	['Familierne er glade for én plan.', null],
	['I 2018 og 2019 var der 12 temadage, 45 deltagere og 1.234.567 kr. til rådighed.', null],
	['Lovens § 155 a, stk. 2, og bekendtgørelse nr. 1093 af 21/09/2010.', null],
	['x'.repeat(600), null],
	['x'.repeat(601), 'too-long'],
	['Borgeren 010170-1234 siger', 'cpr'],
	['Borgeren 0101701234 siger', 'cpr'],
	['Borgeren 010170 1234 siger', 'cpr'],
	['Borgeren 01 01 70 1234 siger', 'cpr'],
	['Borgeren 010170–1234 siger', 'cpr'],
	['Borgeren 010170/1234 siger', 'cpr'],
	['Borgeren 010170\u00a01234 siger', 'cpr'],
	['Borgeren 010170\u200b1234 siger', 'cpr'],
	['Borgeren 010170\u00011234 siger', 'cpr'],
	['Borgeren 010170\u221212\u001f34 siger', 'cpr'],
	['Borgeren \uff10\uff11\uff10\uff11\uff17\uff101234 siger', 'cpr'],
	['Ring 12\u00a034\u00a056\u00a078.', 'phone'],
	['Skriv til navn.navnesen@faxe.example', 'mail'],
	['Ring 12345678', 'phone'],
	['Ring 12 34 56 78.', 'phone'],
	['Ring +45 12 34 56 78.', 'phone']
] as const)('%s: %s', (text, fault) => {
	expect(yearTextFault(text)).toBe(fault);
});
