ALTER TABLE `deliveries` ADD `families_unique` integer;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `families_counted` integer;