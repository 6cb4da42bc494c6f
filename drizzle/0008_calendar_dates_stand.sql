-- What was asked for and answered stands. Nobody approves what they asked for themselves, or what is over; and nothing is
-- fetched that people of two municipalities have not approved.
-- The triggers of INSERT are there for INSERT OR REPLACE, too, which would take the row away that it replaces.
CREATE TRIGGER `date_requests_update` BEFORE UPDATE ON `date_requests`
BEGIN SELECT RAISE(ABORT, 'a request stands as it was made'); END;
--> statement-breakpoint
CREATE TRIGGER `date_requests_delete` BEFORE DELETE ON `date_requests`
BEGIN SELECT RAISE(ABORT, 'a request stands as it was made'); END;
--> statement-breakpoint
CREATE TRIGGER `date_requests_insert` BEFORE INSERT ON `date_requests`
WHEN EXISTS (SELECT 1 FROM `date_requests` WHERE `id` = NEW.`id`)
BEGIN SELECT RAISE(ABORT, 'a request stands as it was made'); END;
--> statement-breakpoint
CREATE TRIGGER `date_approvals_update` BEFORE UPDATE ON `date_approvals`
BEGIN SELECT RAISE(ABORT, 'an approval stands as it was given'); END;
--> statement-breakpoint
CREATE TRIGGER `date_approvals_delete` BEFORE DELETE ON `date_approvals`
BEGIN SELECT RAISE(ABORT, 'an approval stands as it was given'); END;
--> statement-breakpoint
CREATE TRIGGER `date_approvals_insert` BEFORE INSERT ON `date_approvals`
WHEN EXISTS (SELECT 1 FROM `date_approvals` WHERE `request` = NEW.`request` AND `account` = NEW.`account`)
	OR EXISTS (SELECT 1 FROM `date_endings` WHERE `request` = NEW.`request`)
	OR EXISTS (SELECT 1 FROM `date_requests` WHERE `id` = NEW.`request` AND `account` = NEW.`account`)
BEGIN SELECT RAISE(ABORT, 'an approval stands as it was given'); END;
--> statement-breakpoint
CREATE TRIGGER `date_endings_update` BEFORE UPDATE ON `date_endings`
BEGIN SELECT RAISE(ABORT, 'an ending stands as it was told'); END;
--> statement-breakpoint
CREATE TRIGGER `date_endings_delete` BEFORE DELETE ON `date_endings`
BEGIN SELECT RAISE(ABORT, 'an ending stands as it was told'); END;
--> statement-breakpoint
CREATE TRIGGER `date_endings_insert` BEFORE INSERT ON `date_endings`
WHEN EXISTS (SELECT 1 FROM `date_endings` WHERE `request` = NEW.`request`)
	OR (NEW.`ending` = 'fetched'
		AND 2 > (SELECT count(DISTINCT `municipality`) FROM `date_approvals` WHERE `request` = NEW.`request`))
	OR (NEW.`ending` = 'fetched'
		AND NEW.`account` IS NOT (SELECT `account` FROM `date_requests` WHERE `id` = NEW.`request`))
BEGIN SELECT RAISE(ABORT, 'an ending stands as it was told'); END;
