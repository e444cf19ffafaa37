DROP INDEX "app"."letter_by_category";--> statement-breakpoint
DROP INDEX "app"."task_by_unit";--> statement-breakpoint
DROP INDEX "app"."outbox_by_member";--> statement-breakpoint
CREATE INDEX "letter_by_category" ON "app"."letter" USING btree ("tenant_id","category","due_on","id" DESC NULLS LAST,"status","holder");--> statement-breakpoint
CREATE INDEX "task_by_unit" ON "app"."task" USING btree ("tenant_id","unit_id","due_on","letter_id" DESC NULLS LAST,"state");--> statement-breakpoint
CREATE INDEX "outbox_by_member" ON "app"."outbox" USING btree ("tenant_id","member_id","created_at","id");