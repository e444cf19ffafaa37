CREATE TABLE "app"."policy_draft" (
	"tenant_id" uuid NOT NULL,
	"mailbox_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"base" integer NOT NULL,
	"document" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"proposed" jsonb,
	CONSTRAINT "policy_draft_tenant_id_mailbox_id_pk" PRIMARY KEY("tenant_id","mailbox_id")
);
--> statement-breakpoint
ALTER TABLE "app"."letter_words" ADD COLUMN "stated" jsonb;--> statement-breakpoint
ALTER TABLE "app"."deadline" ADD COLUMN "target_on" date;--> statement-breakpoint
ALTER TABLE "app"."deadline" ADD COLUMN "cap_on" date;--> statement-breakpoint
ALTER TABLE "app"."deadline" ADD COLUMN "remind_on" date;--> statement-breakpoint
ALTER TABLE "app"."policy" ADD COLUMN "published_by" uuid;--> statement-breakpoint
ALTER TABLE "app"."policy" ADD COLUMN "published_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "app"."policy" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "app"."policy" ADD COLUMN "approvals" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."policy_draft" ADD CONSTRAINT "policy_draft_tenant_id_mailbox_id_mailbox_tenant_id_id_fk" FOREIGN KEY ("tenant_id","mailbox_id") REFERENCES "app"."mailbox"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."policy_draft" ADD CONSTRAINT "policy_draft_tenant_id_saved_by_member_tenant_id_id_fk" FOREIGN KEY ("tenant_id","saved_by") REFERENCES "app"."member"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letter_by_mailbox" ON "app"."letter" USING btree ("tenant_id","mailbox_id","id");
--> statement-breakpoint
ALTER TABLE app.policy_draft ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE app.policy_draft FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON app.policy_draft USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON app.policy_draft TO yanlu_tenant;
--> statement-breakpoint
-- The owner is held to row-level security as well, and it is every tenant's rows that change.
ALTER TABLE app.policy NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE app.role NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Policies that are there already say what they said before in the words of the wider document; where they said nothing,
-- the product's defaults stand, marked as such.
UPDATE app.policy SET document = '{"about":{"source":"产品默认","of":"any","inForce":null,"interpreter":null,"supersedes":null,"clause":"产品默认"},"terms":{"letter":"信件","writer":"来信人","office":"信箱办公室","unit":"承办单位","clause":"产品默认"},"writers":[],"mailboxes":{"kinds":[],"kind":null},"channels":[{"id":"web","clause":"产品默认","channel":"web","name":"网上信箱"}],"fields":[],"accepts":[],"repeats":[],"roles":[],"bodies":[],"remit":{"by":["territory","function"],"overlap":"lead","duty":null,"arbiters":[],"clause":"产品默认"},"requires":[],"checklist":[],"results":[],"recusal":{"grounds":["writer","matter"],"clause":"产品默认"},"recurring":[],"emergencies":[],"overrides":[],"publication":[],"secrecy":[],"supervision":{"bodies":[],"triggers":[],"methods":[],"grounds":[]},"satisfaction":[],"reports":[],"appraisal":[],"indicators":[],"consequences":[],"archive":{"forms":["electronic"],"contents":[],"keepYears":null,"noRemoval":false,"ledgers":[],"clause":"产品默认"},"documents":[],"reception":[],"duties":[],"change":{"approvers":[],"names":[],"clause":"产品默认"}}'::jsonb
  || (document - 'extension' - 'reply')
  || jsonb_build_object(
    'opening', '{"cleared": false, "times": [], "keyHolder": null}'::jsonb || (document -> 'opening'),
    'redo', '{"onPaper": false}'::jsonb || (document -> 'redo'),
    'identity', jsonb_set(document -> 'identity', '{anonymous}',
      '{"treatment": "accepted"}'::jsonb || (document #> '{identity,anonymous}')),
    'flags', coalesce((SELECT jsonb_agg('{"by": "anybody"}'::jsonb || flag) FROM jsonb_array_elements(document -> 'flags') flag), '[]'),
    'limits', coalesce((SELECT jsonb_agg('{"occurrence": "each", "onRedo": "restarts", "onReassignment": "restarts", "onSupplement": "restarts"}'::jsonb
        || jsonb_build_object('missed', CASE limit_ ->> 'milestone' WHEN 'returnBy' THEN 'refuse' ELSE 'flag' END) || limit_)
      FROM jsonb_array_elements(document -> 'limits') limit_), '[]'),
    'dispositions', (SELECT jsonb_agg('{"act": "decide", "binds": false, "registered": true, "answerOwed": null, "bodies": [], "toward": "outside", "acceptedFirst": false, "toldWriter": true, "statuses": {}}'::jsonb || disposition)
      FROM jsonb_array_elements(document -> 'dispositions') disposition),
    'reminders', coalesce((SELECT jsonb_agg('{"lead": null, "to": "unit"}'::jsonb || (reminder - 'when') || jsonb_build_object('at', reminder -> 'when'))
      FROM jsonb_array_elements(document -> 'reminders') reminder), '[]'),
    'extensions', CASE jsonb_typeof(document -> 'extension') WHEN 'object' THEN jsonb_build_array(
        '{"id": "extension", "opensBefore": null, "within": null}'::jsonb || (document -> 'extension')
        || jsonb_build_object(
          'how', CASE document #>> '{extension,approver}' WHEN 'nobody' THEN 'declared' ELSE 'granted' END,
          'by', CASE document #>> '{extension,by}' WHEN 'span' THEN 'adds' ELSE document #>> '{extension,by}' END))
      ELSE '[]'::jsonb END,
    'replies', jsonb_build_array(jsonb_build_object('id', document #>> '{reply,by}', 'role', null) || (document -> 'reply')));
--> statement-breakpoint
-- What is new to do is for whoever did the like of it before.
UPDATE app.role SET acts = acts || ARRAY['refer', 'mark', 'setLimit', 'liftLimit', 'settle'] WHERE 'accept' = ANY (acts);
--> statement-breakpoint
UPDATE app.role SET acts = acts || ARRAY['mark'] WHERE 'report' = ANY (acts) AND NOT 'mark' = ANY (acts);
--> statement-breakpoint
UPDATE app.role SET acts = acts || ARRAY['grantExtension', 'denyExtension', 'setLimit', 'liftLimit', 'settle', 'reply']
  WHERE kind = 'leader' AND 'instruct' = ANY (acts) AND NOT 'setLimit' = ANY (acts);
--> statement-breakpoint
ALTER TABLE app.policy FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE app.role FORCE ROW LEVEL SECURITY;
