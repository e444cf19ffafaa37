CREATE TABLE "app"."letter_link" (
	"tenant_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"earlier_id" uuid NOT NULL,
	CONSTRAINT "letter_link_tenant_id_letter_id_pk" PRIMARY KEY("tenant_id","letter_id")
);
--> statement-breakpoint
ALTER TABLE "app"."letter_words" ADD COLUMN "follows_up" jsonb;--> statement-breakpoint
ALTER TABLE "app"."letter_link" ADD CONSTRAINT "letter_link_tenant_id_letter_id_letter_tenant_id_id_fk" FOREIGN KEY ("tenant_id","letter_id") REFERENCES "app"."letter"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."letter_link" ADD CONSTRAINT "letter_link_tenant_id_earlier_id_letter_tenant_id_id_fk" FOREIGN KEY ("tenant_id","earlier_id") REFERENCES "app"."letter"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letter_link_by_earlier" ON "app"."letter_link" USING btree ("tenant_id","earlier_id","letter_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "letter_by_code" ON "app"."letter" USING btree ("tenant_id","letter_code");
--> statement-breakpoint
ALTER TABLE app.letter_link ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE app.letter_link FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON app.letter_link USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON app.letter_link TO yanlu_tenant;
--> statement-breakpoint
-- What a follow-up has to name is one of four things now; it was free words before. The owner is held to row-level security
-- as well, and it is every tenant's rules that are to be read.
ALTER TABLE app.policy NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE app.policy_draft NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE FUNCTION app.cites_by_name(document jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_set(document, '{repeats}', (
    SELECT jsonb_agg(rule || jsonb_build_object('cites', coalesce((
      SELECT jsonb_agg(named.name ORDER BY named.place)
      FROM jsonb_array_elements_text(rule -> 'cites') AS written
      JOIN (VALUES (1, '信件编码', 'letterCode'), (2, '提交时间', 'submittedOn'), (3, '标题', 'title'), (4, '主要内容', 'content'))
        AS named (place, words, name) ON written IN (named.words, named.name)), '[]'::jsonb)) ORDER BY at)
    FROM jsonb_array_elements(document -> 'repeats') WITH ORDINALITY AS rules (rule, at)))
$$;
--> statement-breakpoint
UPDATE app.policy SET document = app.cites_by_name(document)
  WHERE jsonb_path_exists(document, '$.repeats[*].cites[*]');
--> statement-breakpoint
UPDATE app.policy_draft SET document = app.cites_by_name(document)
  WHERE jsonb_path_exists(document, '$.repeats[*].cites[*]');
--> statement-breakpoint
DROP FUNCTION app.cites_by_name(jsonb);
--> statement-breakpoint
ALTER TABLE app.policy FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE app.policy_draft FORCE ROW LEVEL SECURITY;
