-- Whatever asks for it: an edition, what it was made from and who approved it stay as they are; so does a protocol.
-- The triggers of INSERT are there for INSERT OR REPLACE, which would take the row away that it replaces.
CREATE TRIGGER `editions_update` BEFORE UPDATE ON `editions`
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `protocols_update` BEFORE UPDATE ON `protocols`
BEGIN SELECT RAISE(ABORT, 'a protocol stands as it was registered'); END;
--> statement-breakpoint
CREATE TRIGGER `editions_delete` BEFORE DELETE ON `editions`
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `protocols_delete` BEFORE DELETE ON `protocols`
BEGIN SELECT RAISE(ABORT, 'a protocol stands as it was registered'); END;
--> statement-breakpoint
CREATE TRIGGER `editions_insert` BEFORE INSERT ON `editions`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `id` = NEW.`id` OR `draft` = NEW.`draft` OR (`synthetic` = NEW.`synthetic` AND `year` = NEW.`year` AND `ordinal` = NEW.`ordinal`))
	OR NOT EXISTS (SELECT 1 FROM `drafts` WHERE `id` = NEW.`draft` AND `sha256` = NEW.`sha256`)
	OR 2 > (SELECT count(DISTINCT `municipality`) FROM `approvals` WHERE `draft` = NEW.`draft`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `protocols_insert` BEFORE INSERT ON `protocols`
WHEN EXISTS (SELECT 1 FROM `protocols` WHERE `version` >= NEW.`version`)
BEGIN SELECT RAISE(ABORT, 'a protocol stands as it was registered'); END;
--> statement-breakpoint
CREATE TRIGGER `drafts_update` BEFORE UPDATE ON `drafts`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `draft` = OLD.`id`) OR EXISTS (SELECT 1 FROM `editions` WHERE `draft` = NEW.`id`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `drafts_delete` BEFORE DELETE ON `drafts`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `draft` = OLD.`id`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `drafts_insert` BEFORE INSERT ON `drafts`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `draft` = NEW.`id`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `draft_deliveries_update` BEFORE UPDATE ON `draft_deliveries`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `draft` = OLD.`draft`) OR EXISTS (SELECT 1 FROM `editions` WHERE `draft` = NEW.`draft`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `draft_deliveries_delete` BEFORE DELETE ON `draft_deliveries`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `draft` = OLD.`draft`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `draft_deliveries_insert` BEFORE INSERT ON `draft_deliveries`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `draft` = NEW.`draft`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `approvals_update` BEFORE UPDATE ON `approvals`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `draft` = OLD.`draft`) OR EXISTS (SELECT 1 FROM `editions` WHERE `draft` = NEW.`draft`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `approvals_delete` BEFORE DELETE ON `approvals`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `draft` = OLD.`draft`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `approvals_insert` BEFORE INSERT ON `approvals`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `draft` = NEW.`draft`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `released_sets_update` BEFORE UPDATE ON `released_sets`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `draft` = OLD.`draft`) OR EXISTS (SELECT 1 FROM `editions` WHERE `draft` = NEW.`draft`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `released_sets_delete` BEFORE DELETE ON `released_sets`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `draft` = OLD.`draft`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
--> statement-breakpoint
CREATE TRIGGER `released_sets_insert` BEFORE INSERT ON `released_sets`
WHEN EXISTS (SELECT 1 FROM `editions` WHERE `draft` = NEW.`draft`)
BEGIN SELECT RAISE(ABORT, 'an edition stands as it was approved'); END;
