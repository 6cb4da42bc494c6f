-- A report stands as it was made, a text of a year as it was written, and a closed year is closed.
-- The triggers of INSERT are there for INSERT OR REPLACE, which would take the row away that it replaces.
CREATE TRIGGER `kept_reports_update` BEFORE UPDATE ON `kept_reports`
BEGIN SELECT RAISE(ABORT, 'a report stands as it was made'); END;
--> statement-breakpoint
CREATE TRIGGER `kept_reports_delete` BEFORE DELETE ON `kept_reports`
BEGIN SELECT RAISE(ABORT, 'a report stands as it was made'); END;
--> statement-breakpoint
CREATE TRIGGER `year_texts_update` BEFORE UPDATE ON `year_texts`
BEGIN SELECT RAISE(ABORT, 'a text stands as it was written'); END;
--> statement-breakpoint
CREATE TRIGGER `year_texts_delete` BEFORE DELETE ON `year_texts`
BEGIN SELECT RAISE(ABORT, 'a text stands as it was written'); END;
--> statement-breakpoint
CREATE TRIGGER `closed_years_update` BEFORE UPDATE ON `closed_years`
BEGIN SELECT RAISE(ABORT, 'a closed year is closed'); END;
--> statement-breakpoint
CREATE TRIGGER `closed_years_delete` BEFORE DELETE ON `closed_years`
BEGIN SELECT RAISE(ABORT, 'a closed year is closed'); END;
--> statement-breakpoint
CREATE TRIGGER `kept_reports_insert` BEFORE INSERT ON `kept_reports`
WHEN EXISTS (SELECT 1 FROM `kept_reports` WHERE `edition` = NEW.`edition` AND `name` = NEW.`name` AND `language` = NEW.`language`)
BEGIN SELECT RAISE(ABORT, 'a report stands as it was made'); END;
--> statement-breakpoint
CREATE TRIGGER `year_texts_insert` BEFORE INSERT ON `year_texts`
WHEN EXISTS (SELECT 1 FROM `year_texts` WHERE `id` = NEW.`id`)
	OR EXISTS (SELECT 1 FROM `closed_years` WHERE `synthetic` = NEW.`synthetic` AND `year` = NEW.`year`)
BEGIN SELECT RAISE(ABORT, 'a text stands as it was written'); END;
--> statement-breakpoint
CREATE TRIGGER `closed_years_insert` BEFORE INSERT ON `closed_years`
WHEN EXISTS (SELECT 1 FROM `closed_years` WHERE `synthetic` = NEW.`synthetic` AND `year` = NEW.`year`)
BEGIN SELECT RAISE(ABORT, 'a closed year is closed'); END;
