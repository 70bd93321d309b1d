CREATE TABLE outcome_rule (
	id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	outcome VARCHAR(24) NOT NULL, 
	tier VARCHAR(24), 
	in_a_row INTEGER DEFAULT 1 NOT NULL, 
	channel VARCHAR(24), 
	what VARCHAR DEFAULT '' NOT NULL, 
	days INTEGER DEFAULT 0 NOT NULL, 
	hints_at VARCHAR(24), 
	PRIMARY KEY (id), 
	CONSTRAINT outcome_rule_outcome_word CHECK (outcome IN ('answered', 'voicemail', 'no_answer', 'met', 'asked_price', 'call_back', 'not_now', 'wrong_number', 'other')), 
	CONSTRAINT outcome_rule_tier_word CHECK (tier IN ('suspect', 'cold', 'warm', 'hot', 'won', 'lost')), 
	CONSTRAINT outcome_rule_channel_word CHECK (channel IN ('call', 'meeting', 'mail', 'letter', 'message', 'video', 'visit', 'presentation', 'offer', 'networking', 'referral', 'advert', 'post', 'public_relations', 'mailer', 'talk', 'fair', 'flyer', 'sample', 'other')), 
	CONSTRAINT outcome_rule_hints_at_word CHECK (hints_at IN ('suspect', 'cold', 'warm', 'hot', 'won', 'lost')), 
	CONSTRAINT outcome_rule_in_a_row CHECK (in_a_row BETWEEN 1 AND 9), 
	CONSTRAINT outcome_rule_days CHECK (days BETWEEN 0 AND 999)
);
CREATE TABLE plan_sign (
	id INTEGER NOT NULL, 
	tier VARCHAR(24) NOT NULL, 
	position INTEGER NOT NULL, 
	leads_up BOOLEAN NOT NULL, 
	words VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT plan_sign_tier_word CHECK (tier IN ('suspect', 'cold', 'warm', 'hot', 'won', 'lost'))
);
CREATE TABLE plan_touch (
	id INTEGER NOT NULL, 
	tier VARCHAR(24) NOT NULL, 
	position INTEGER NOT NULL, 
	day INTEGER NOT NULL, 
	channel VARCHAR(24) NOT NULL, 
	side VARCHAR(24) NOT NULL, 
	what VARCHAR NOT NULL, 
	gives BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT plan_touch_tier_word CHECK (tier IN ('suspect', 'cold', 'warm', 'hot', 'won', 'lost')), 
	CONSTRAINT plan_touch_channel_word CHECK (channel IN ('call', 'meeting', 'mail', 'letter', 'message', 'video', 'visit', 'presentation', 'offer', 'networking', 'referral', 'advert', 'post', 'public_relations', 'mailer', 'talk', 'fair', 'flyer', 'sample', 'other')), 
	CONSTRAINT plan_touch_side_word CHECK (side IN ('marketing', 'sales')), 
	CONSTRAINT plan_touch_day CHECK (day BETWEEN 0 AND 3660)
);
CREATE INDEX ix_plan_touch_order ON plan_touch (tier, position);
CREATE TABLE tier_plan (
	id INTEGER NOT NULL, 
	tier VARCHAR(24) NOT NULL, 
	purpose VARCHAR DEFAULT '' NOT NULL, 
	every_days INTEGER NOT NULL, 
	quiet_days INTEGER NOT NULL, 
	silent_days INTEGER NOT NULL, 
	floor INTEGER NOT NULL, 
	ceiling INTEGER NOT NULL, 
	target INTEGER DEFAULT 8 NOT NULL, 
	signs_needed INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT tier_plan_tier_word CHECK (tier IN ('suspect', 'cold', 'warm', 'hot', 'won', 'lost')), 
	CONSTRAINT tier_plan_every CHECK (every_days BETWEEN 1 AND 999), 
	CONSTRAINT tier_plan_silence CHECK (quiet_days < silent_days), 
	CONSTRAINT tier_plan_band CHECK (floor <= ceiling), 
	CONSTRAINT tier_plan_target CHECK (target BETWEEN 1 AND 99), 
	UNIQUE (tier)
);
CREATE TABLE work_rule (
	id INTEGER NOT NULL, 
	capacity_marketing INTEGER NOT NULL, 
	capacity_sales INTEGER NOT NULL, 
	goal_marketing INTEGER NOT NULL, 
	goal_sales INTEGER NOT NULL, 
	goal_prospects INTEGER NOT NULL, 
	goal_offers INTEGER NOT NULL, 
	split_marketing INTEGER NOT NULL, 
	free_days VARCHAR NOT NULL, 
	quiet_from VARCHAR NOT NULL, 
	quiet_to VARCHAR NOT NULL, 
	ladder VARCHAR NOT NULL, 
	accept_within_hours INTEGER NOT NULL, 
	first_touch_within_days INTEGER NOT NULL, 
	warn_same_channel BOOLEAN DEFAULT 1 NOT NULL, 
	warn_no_gift BOOLEAN DEFAULT 1 NOT NULL, 
	booked_pauses BOOLEAN DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT work_rule_is_one CHECK (id = 1), 
	CONSTRAINT work_rule_split CHECK (split_marketing BETWEEN 0 AND 100)
);
CREATE TABLE away (
	id INTEGER NOT NULL, 
	from_on DATE NOT NULL, 
	to_on DATE NOT NULL, 
	why VARCHAR DEFAULT '' NOT NULL, 
	member_id INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT away_ordered CHECK (from_on <= to_on), 
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE TABLE baton_pass (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	from_id INTEGER NOT NULL, 
	to_id INTEGER NOT NULL, 
	from_hat VARCHAR(24) NOT NULL, 
	to_hat VARCHAR(24) NOT NULL, 
	why_now VARCHAR NOT NULL, 
	promised VARCHAR DEFAULT '' NOT NULL, 
	not_to_say VARCHAR DEFAULT '' NOT NULL, 
	first_channel VARCHAR(24), 
	first_what VARCHAR DEFAULT '' NOT NULL, 
	first_on DATE, 
	starts_on DATE, 
	offered_at DATETIME NOT NULL, 
	lapses_at DATETIME NOT NULL, 
	state VARCHAR(24) NOT NULL, 
	ended_at DATETIME, 
	reason VARCHAR DEFAULT '' NOT NULL, 
	reason_note VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT baton_pass_from_hat_word CHECK (from_hat IN ('marketing', 'sales')), 
	CONSTRAINT baton_pass_to_hat_word CHECK (to_hat IN ('marketing', 'sales')), 
	CONSTRAINT baton_pass_first_channel_word CHECK (first_channel IN ('call', 'meeting', 'mail', 'letter', 'message', 'video', 'visit', 'presentation', 'offer', 'networking', 'referral', 'advert', 'post', 'public_relations', 'mailer', 'talk', 'fair', 'flyer', 'sample', 'other')), 
	CONSTRAINT baton_pass_state_word CHECK (state IN ('offered', 'accepted', 'returned', 'lapsed', 'withdrawn')), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id), 
	FOREIGN KEY(from_id) REFERENCES member (id), 
	FOREIGN KEY(to_id) REFERENCES member (id)
);
CREATE UNIQUE INDEX ix_baton_pass_open ON baton_pass (prospect_id) WHERE state = 'offered';
CREATE INDEX ix_baton_pass_prospect_id ON baton_pass (prospect_id);
CREATE TABLE own_rhythm (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	every_days INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT own_rhythm_every CHECK (every_days BETWEEN 1 AND 999), 
	UNIQUE (prospect_id), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE INDEX ix_promise_open ON promise (due_on) WHERE kept_at IS NULL;
CREATE TABLE sign_seen (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	tier VARCHAR(24) NOT NULL, 
	words VARCHAR NOT NULL, 
	seen_on DATE NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT sign_seen_tier_word CHECK (tier IN ('suspect', 'cold', 'warm', 'hot', 'won', 'lost')), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE INDEX ix_sign_seen_prospect_id ON sign_seen (prospect_id);
CREATE INDEX ix_step_due ON step (on_day) WHERE state = 'planned';
CREATE TABLE planting (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	step_id INTEGER NOT NULL, 
	planted_by VARCHAR(24) NOT NULL, 
	offer_id INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT planting_planted_by_word CHECK (planted_by IN ('plan', 'rule', 'ladder', 'customer', 'revisit', 'baton')), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id), 
	UNIQUE (step_id), 
	FOREIGN KEY(step_id) REFERENCES step (id)
);
CREATE INDEX ix_planting_offer_id ON planting (offer_id);
CREATE INDEX ix_planting_prospect_id ON planting (prospect_id);
CREATE TRIGGER journal_outcome_rule_i AFTER INSERT ON outcome_rule BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'outcome_rule', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_outcome_rule_d AFTER DELETE ON outcome_rule BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'outcome_rule', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'position', old."position", 'outcome', old.outcome, 'tier', old.tier, 'in_a_row', old.in_a_row, 'channel', old.channel, 'what', nullif(old.what, ''), 'days', old.days, 'hints_at', old.hints_at)), NULL);
END;
CREATE TRIGGER journal_outcome_rule_id_u
AFTER UPDATE OF id ON outcome_rule
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'outcome_rule', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_outcome_rule_position_u
AFTER UPDATE OF "position" ON outcome_rule
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'outcome_rule', new.id, 'u', 'position', old."position", new."position",
        NULL);
END;
CREATE TRIGGER journal_outcome_rule_outcome_u
AFTER UPDATE OF outcome ON outcome_rule
WHEN old.outcome IS NOT new.outcome BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'outcome_rule', new.id, 'u', 'outcome', old.outcome, new.outcome,
        NULL);
END;
CREATE TRIGGER journal_outcome_rule_tier_u
AFTER UPDATE OF tier ON outcome_rule
WHEN old.tier IS NOT new.tier BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'outcome_rule', new.id, 'u', 'tier', old.tier, new.tier,
        NULL);
END;
CREATE TRIGGER journal_outcome_rule_in_a_row_u
AFTER UPDATE OF in_a_row ON outcome_rule
WHEN old.in_a_row IS NOT new.in_a_row BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'outcome_rule', new.id, 'u', 'in_a_row', old.in_a_row, new.in_a_row,
        NULL);
END;
CREATE TRIGGER journal_outcome_rule_channel_u
AFTER UPDATE OF channel ON outcome_rule
WHEN old.channel IS NOT new.channel BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'outcome_rule', new.id, 'u', 'channel', old.channel, new.channel,
        NULL);
END;
CREATE TRIGGER journal_outcome_rule_what_u
AFTER UPDATE OF what ON outcome_rule
WHEN old.what IS NOT new.what BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'outcome_rule', new.id, 'u', 'what', old.what, new.what,
        NULL);
END;
CREATE TRIGGER journal_outcome_rule_days_u
AFTER UPDATE OF days ON outcome_rule
WHEN old.days IS NOT new.days BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'outcome_rule', new.id, 'u', 'days', old.days, new.days,
        NULL);
END;
CREATE TRIGGER journal_outcome_rule_hints_at_u
AFTER UPDATE OF hints_at ON outcome_rule
WHEN old.hints_at IS NOT new.hints_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'outcome_rule', new.id, 'u', 'hints_at', old.hints_at, new.hints_at,
        NULL);
END;
CREATE TRIGGER journal_plan_sign_i AFTER INSERT ON plan_sign BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'plan_sign', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_plan_sign_d AFTER DELETE ON plan_sign BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'plan_sign', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'tier', old.tier, 'position', old."position", 'leads_up', old.leads_up, 'words', old.words)), NULL);
END;
CREATE TRIGGER journal_plan_sign_id_u
AFTER UPDATE OF id ON plan_sign
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_sign', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_plan_sign_tier_u
AFTER UPDATE OF tier ON plan_sign
WHEN old.tier IS NOT new.tier BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_sign', new.id, 'u', 'tier', old.tier, new.tier,
        NULL);
END;
CREATE TRIGGER journal_plan_sign_position_u
AFTER UPDATE OF "position" ON plan_sign
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_sign', new.id, 'u', 'position', old."position", new."position",
        NULL);
END;
CREATE TRIGGER journal_plan_sign_leads_up_u
AFTER UPDATE OF leads_up ON plan_sign
WHEN old.leads_up IS NOT new.leads_up BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_sign', new.id, 'u', 'leads_up', old.leads_up, new.leads_up,
        NULL);
END;
CREATE TRIGGER journal_plan_sign_words_u
AFTER UPDATE OF words ON plan_sign
WHEN old.words IS NOT new.words BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_sign', new.id, 'u', 'words', old.words, new.words,
        NULL);
END;
CREATE TRIGGER journal_plan_touch_i AFTER INSERT ON plan_touch BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'plan_touch', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_plan_touch_d AFTER DELETE ON plan_touch BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'plan_touch', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'tier', old.tier, 'position', old."position", 'day', old.day, 'channel', old.channel, 'side', old.side, 'what', old.what, 'gives', old.gives)), NULL);
END;
CREATE TRIGGER journal_plan_touch_id_u
AFTER UPDATE OF id ON plan_touch
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_touch', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_plan_touch_tier_u
AFTER UPDATE OF tier ON plan_touch
WHEN old.tier IS NOT new.tier BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_touch', new.id, 'u', 'tier', old.tier, new.tier,
        NULL);
END;
CREATE TRIGGER journal_plan_touch_position_u
AFTER UPDATE OF "position" ON plan_touch
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_touch', new.id, 'u', 'position', old."position", new."position",
        NULL);
END;
CREATE TRIGGER journal_plan_touch_day_u
AFTER UPDATE OF day ON plan_touch
WHEN old.day IS NOT new.day BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_touch', new.id, 'u', 'day', old.day, new.day,
        NULL);
END;
CREATE TRIGGER journal_plan_touch_channel_u
AFTER UPDATE OF channel ON plan_touch
WHEN old.channel IS NOT new.channel BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_touch', new.id, 'u', 'channel', old.channel, new.channel,
        NULL);
END;
CREATE TRIGGER journal_plan_touch_side_u
AFTER UPDATE OF side ON plan_touch
WHEN old.side IS NOT new.side BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_touch', new.id, 'u', 'side', old.side, new.side,
        NULL);
END;
CREATE TRIGGER journal_plan_touch_what_u
AFTER UPDATE OF what ON plan_touch
WHEN old.what IS NOT new.what BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_touch', new.id, 'u', 'what', old.what, new.what,
        NULL);
END;
CREATE TRIGGER journal_plan_touch_gives_u
AFTER UPDATE OF gives ON plan_touch
WHEN old.gives IS NOT new.gives BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'plan_touch', new.id, 'u', 'gives', old.gives, new.gives,
        NULL);
END;
CREATE TRIGGER journal_tier_plan_i AFTER INSERT ON tier_plan BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'tier_plan', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_tier_plan_d AFTER DELETE ON tier_plan BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'tier_plan', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'tier', old.tier, 'purpose', nullif(old.purpose, ''), 'every_days', old.every_days, 'quiet_days', old.quiet_days, 'silent_days', old.silent_days, 'floor', old.floor, 'ceiling', old.ceiling, 'target', old.target, 'signs_needed', old.signs_needed)), NULL);
END;
CREATE TRIGGER journal_tier_plan_id_u
AFTER UPDATE OF id ON tier_plan
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tier_plan', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_tier_plan_tier_u
AFTER UPDATE OF tier ON tier_plan
WHEN old.tier IS NOT new.tier BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tier_plan', new.id, 'u', 'tier', old.tier, new.tier,
        NULL);
END;
CREATE TRIGGER journal_tier_plan_purpose_u
AFTER UPDATE OF purpose ON tier_plan
WHEN old.purpose IS NOT new.purpose BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tier_plan', new.id, 'u', 'purpose', old.purpose, new.purpose,
        NULL);
END;
CREATE TRIGGER journal_tier_plan_every_days_u
AFTER UPDATE OF every_days ON tier_plan
WHEN old.every_days IS NOT new.every_days BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tier_plan', new.id, 'u', 'every_days', old.every_days, new.every_days,
        NULL);
END;
CREATE TRIGGER journal_tier_plan_quiet_days_u
AFTER UPDATE OF quiet_days ON tier_plan
WHEN old.quiet_days IS NOT new.quiet_days BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tier_plan', new.id, 'u', 'quiet_days', old.quiet_days, new.quiet_days,
        NULL);
END;
CREATE TRIGGER journal_tier_plan_silent_days_u
AFTER UPDATE OF silent_days ON tier_plan
WHEN old.silent_days IS NOT new.silent_days BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tier_plan', new.id, 'u', 'silent_days', old.silent_days, new.silent_days,
        NULL);
END;
CREATE TRIGGER journal_tier_plan_floor_u
AFTER UPDATE OF floor ON tier_plan
WHEN old.floor IS NOT new.floor BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tier_plan', new.id, 'u', 'floor', old.floor, new.floor,
        NULL);
END;
CREATE TRIGGER journal_tier_plan_ceiling_u
AFTER UPDATE OF ceiling ON tier_plan
WHEN old.ceiling IS NOT new.ceiling BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tier_plan', new.id, 'u', 'ceiling', old.ceiling, new.ceiling,
        NULL);
END;
CREATE TRIGGER journal_tier_plan_target_u
AFTER UPDATE OF target ON tier_plan
WHEN old.target IS NOT new.target BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tier_plan', new.id, 'u', 'target', old.target, new.target,
        NULL);
END;
CREATE TRIGGER journal_tier_plan_signs_needed_u
AFTER UPDATE OF signs_needed ON tier_plan
WHEN old.signs_needed IS NOT new.signs_needed BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tier_plan', new.id, 'u', 'signs_needed', old.signs_needed, new.signs_needed,
        NULL);
END;
CREATE TRIGGER journal_work_rule_i AFTER INSERT ON work_rule BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_work_rule_d AFTER DELETE ON work_rule BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'capacity_marketing', old.capacity_marketing, 'capacity_sales', old.capacity_sales, 'goal_marketing', old.goal_marketing, 'goal_sales', old.goal_sales, 'goal_prospects', old.goal_prospects, 'goal_offers', old.goal_offers, 'split_marketing', old.split_marketing, 'free_days', old.free_days, 'quiet_from', old.quiet_from, 'quiet_to', old.quiet_to, 'ladder', old.ladder, 'accept_within_hours', old.accept_within_hours, 'first_touch_within_days', old.first_touch_within_days, 'warn_same_channel', old.warn_same_channel, 'warn_no_gift', old.warn_no_gift, 'booked_pauses', old.booked_pauses)), NULL);
END;
CREATE TRIGGER journal_work_rule_id_u
AFTER UPDATE OF id ON work_rule
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_work_rule_capacity_marketing_u
AFTER UPDATE OF capacity_marketing ON work_rule
WHEN old.capacity_marketing IS NOT new.capacity_marketing BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'capacity_marketing', old.capacity_marketing, new.capacity_marketing,
        NULL);
END;
CREATE TRIGGER journal_work_rule_capacity_sales_u
AFTER UPDATE OF capacity_sales ON work_rule
WHEN old.capacity_sales IS NOT new.capacity_sales BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'capacity_sales', old.capacity_sales, new.capacity_sales,
        NULL);
END;
CREATE TRIGGER journal_work_rule_goal_marketing_u
AFTER UPDATE OF goal_marketing ON work_rule
WHEN old.goal_marketing IS NOT new.goal_marketing BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'goal_marketing', old.goal_marketing, new.goal_marketing,
        NULL);
END;
CREATE TRIGGER journal_work_rule_goal_sales_u
AFTER UPDATE OF goal_sales ON work_rule
WHEN old.goal_sales IS NOT new.goal_sales BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'goal_sales', old.goal_sales, new.goal_sales,
        NULL);
END;
CREATE TRIGGER journal_work_rule_goal_prospects_u
AFTER UPDATE OF goal_prospects ON work_rule
WHEN old.goal_prospects IS NOT new.goal_prospects BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'goal_prospects', old.goal_prospects, new.goal_prospects,
        NULL);
END;
CREATE TRIGGER journal_work_rule_goal_offers_u
AFTER UPDATE OF goal_offers ON work_rule
WHEN old.goal_offers IS NOT new.goal_offers BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'goal_offers', old.goal_offers, new.goal_offers,
        NULL);
END;
CREATE TRIGGER journal_work_rule_split_marketing_u
AFTER UPDATE OF split_marketing ON work_rule
WHEN old.split_marketing IS NOT new.split_marketing BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'split_marketing', old.split_marketing, new.split_marketing,
        NULL);
END;
CREATE TRIGGER journal_work_rule_free_days_u
AFTER UPDATE OF free_days ON work_rule
WHEN old.free_days IS NOT new.free_days BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'free_days', old.free_days, new.free_days,
        NULL);
END;
CREATE TRIGGER journal_work_rule_quiet_from_u
AFTER UPDATE OF quiet_from ON work_rule
WHEN old.quiet_from IS NOT new.quiet_from BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'quiet_from', old.quiet_from, new.quiet_from,
        NULL);
END;
CREATE TRIGGER journal_work_rule_quiet_to_u
AFTER UPDATE OF quiet_to ON work_rule
WHEN old.quiet_to IS NOT new.quiet_to BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'quiet_to', old.quiet_to, new.quiet_to,
        NULL);
END;
CREATE TRIGGER journal_work_rule_ladder_u
AFTER UPDATE OF ladder ON work_rule
WHEN old.ladder IS NOT new.ladder BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'ladder', old.ladder, new.ladder,
        NULL);
END;
CREATE TRIGGER journal_work_rule_accept_within_hours_u
AFTER UPDATE OF accept_within_hours ON work_rule
WHEN old.accept_within_hours IS NOT new.accept_within_hours BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'accept_within_hours', old.accept_within_hours, new.accept_within_hours,
        NULL);
END;
CREATE TRIGGER journal_work_rule_first_touch_within_days_u
AFTER UPDATE OF first_touch_within_days ON work_rule
WHEN old.first_touch_within_days IS NOT new.first_touch_within_days BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'first_touch_within_days', old.first_touch_within_days, new.first_touch_within_days,
        NULL);
END;
CREATE TRIGGER journal_work_rule_warn_same_channel_u
AFTER UPDATE OF warn_same_channel ON work_rule
WHEN old.warn_same_channel IS NOT new.warn_same_channel BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'warn_same_channel', old.warn_same_channel, new.warn_same_channel,
        NULL);
END;
CREATE TRIGGER journal_work_rule_warn_no_gift_u
AFTER UPDATE OF warn_no_gift ON work_rule
WHEN old.warn_no_gift IS NOT new.warn_no_gift BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'warn_no_gift', old.warn_no_gift, new.warn_no_gift,
        NULL);
END;
CREATE TRIGGER journal_work_rule_booked_pauses_u
AFTER UPDATE OF booked_pauses ON work_rule
WHEN old.booked_pauses IS NOT new.booked_pauses BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'work_rule', new.id, 'u', 'booked_pauses', old.booked_pauses, new.booked_pauses,
        NULL);
END;
CREATE TRIGGER journal_away_i AFTER INSERT ON away BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'away', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_away_d AFTER DELETE ON away BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'away', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'from_on', old.from_on, 'to_on', old.to_on, 'why', nullif(old.why, ''), 'member_id', old.member_id)), NULL);
END;
CREATE TRIGGER journal_away_id_u
AFTER UPDATE OF id ON away
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'away', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_away_from_on_u
AFTER UPDATE OF from_on ON away
WHEN old.from_on IS NOT new.from_on BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'away', new.id, 'u', 'from_on', old.from_on, new.from_on,
        NULL);
END;
CREATE TRIGGER journal_away_to_on_u
AFTER UPDATE OF to_on ON away
WHEN old.to_on IS NOT new.to_on BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'away', new.id, 'u', 'to_on', old.to_on, new.to_on,
        NULL);
END;
CREATE TRIGGER journal_away_why_u
AFTER UPDATE OF why ON away
WHEN old.why IS NOT new.why BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'away', new.id, 'u', 'why', old.why, new.why,
        NULL);
END;
CREATE TRIGGER journal_away_member_id_u
AFTER UPDATE OF member_id ON away
WHEN old.member_id IS NOT new.member_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'away', new.id, 'u', 'member_id', old.member_id, new.member_id,
        NULL);
END;
CREATE TRIGGER journal_baton_pass_i AFTER INSERT ON baton_pass BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_d AFTER DELETE ON baton_pass BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'from_id', old.from_id, 'to_id', old.to_id, 'from_hat', old.from_hat, 'to_hat', old.to_hat, 'why_now', old.why_now, 'promised', nullif(old.promised, ''), 'not_to_say', nullif(old.not_to_say, ''), 'first_channel', old.first_channel, 'first_what', nullif(old.first_what, ''), 'first_on', old.first_on, 'starts_on', old.starts_on, 'offered_at', old.offered_at, 'lapses_at', old.lapses_at, 'state', old.state, 'ended_at', old.ended_at, 'reason', nullif(old.reason, ''), 'reason_note', nullif(old.reason_note, ''))), old.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_id_u
AFTER UPDATE OF id ON baton_pass
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_prospect_id_u
AFTER UPDATE OF prospect_id ON baton_pass
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_from_id_u
AFTER UPDATE OF from_id ON baton_pass
WHEN old.from_id IS NOT new.from_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'from_id', old.from_id, new.from_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_to_id_u
AFTER UPDATE OF to_id ON baton_pass
WHEN old.to_id IS NOT new.to_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'to_id', old.to_id, new.to_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_from_hat_u
AFTER UPDATE OF from_hat ON baton_pass
WHEN old.from_hat IS NOT new.from_hat BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'from_hat', old.from_hat, new.from_hat,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_to_hat_u
AFTER UPDATE OF to_hat ON baton_pass
WHEN old.to_hat IS NOT new.to_hat BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'to_hat', old.to_hat, new.to_hat,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_why_now_u
AFTER UPDATE OF why_now ON baton_pass
WHEN old.why_now IS NOT new.why_now BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'why_now', old.why_now, new.why_now,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_promised_u
AFTER UPDATE OF promised ON baton_pass
WHEN old.promised IS NOT new.promised BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'promised', old.promised, new.promised,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_not_to_say_u
AFTER UPDATE OF not_to_say ON baton_pass
WHEN old.not_to_say IS NOT new.not_to_say BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'not_to_say', old.not_to_say, new.not_to_say,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_first_channel_u
AFTER UPDATE OF first_channel ON baton_pass
WHEN old.first_channel IS NOT new.first_channel BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'first_channel', old.first_channel, new.first_channel,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_first_what_u
AFTER UPDATE OF first_what ON baton_pass
WHEN old.first_what IS NOT new.first_what BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'first_what', old.first_what, new.first_what,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_first_on_u
AFTER UPDATE OF first_on ON baton_pass
WHEN old.first_on IS NOT new.first_on BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'first_on', old.first_on, new.first_on,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_starts_on_u
AFTER UPDATE OF starts_on ON baton_pass
WHEN old.starts_on IS NOT new.starts_on BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'starts_on', old.starts_on, new.starts_on,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_offered_at_u
AFTER UPDATE OF offered_at ON baton_pass
WHEN old.offered_at IS NOT new.offered_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'offered_at', old.offered_at, new.offered_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_lapses_at_u
AFTER UPDATE OF lapses_at ON baton_pass
WHEN old.lapses_at IS NOT new.lapses_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'lapses_at', old.lapses_at, new.lapses_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_state_u
AFTER UPDATE OF state ON baton_pass
WHEN old.state IS NOT new.state BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'state', old.state, new.state,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_ended_at_u
AFTER UPDATE OF ended_at ON baton_pass
WHEN old.ended_at IS NOT new.ended_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'ended_at', old.ended_at, new.ended_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_reason_u
AFTER UPDATE OF reason ON baton_pass
WHEN old.reason IS NOT new.reason BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'reason', old.reason, new.reason,
        new.prospect_id);
END;
CREATE TRIGGER journal_baton_pass_reason_note_u
AFTER UPDATE OF reason_note ON baton_pass
WHEN old.reason_note IS NOT new.reason_note BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'baton_pass', new.id, 'u', 'reason_note', old.reason_note, new.reason_note,
        new.prospect_id);
END;
CREATE TRIGGER journal_own_rhythm_i AFTER INSERT ON own_rhythm BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'own_rhythm', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_own_rhythm_d AFTER DELETE ON own_rhythm BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'own_rhythm', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'every_days', old.every_days)), old.prospect_id);
END;
CREATE TRIGGER journal_own_rhythm_id_u
AFTER UPDATE OF id ON own_rhythm
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'own_rhythm', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_own_rhythm_prospect_id_u
AFTER UPDATE OF prospect_id ON own_rhythm
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'own_rhythm', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_own_rhythm_every_days_u
AFTER UPDATE OF every_days ON own_rhythm
WHEN old.every_days IS NOT new.every_days BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'own_rhythm', new.id, 'u', 'every_days', old.every_days, new.every_days,
        new.prospect_id);
END;
CREATE TRIGGER journal_sign_seen_i AFTER INSERT ON sign_seen BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'sign_seen', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_sign_seen_d AFTER DELETE ON sign_seen BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'sign_seen', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'tier', old.tier, 'words', old.words, 'seen_on', old.seen_on)), old.prospect_id);
END;
CREATE TRIGGER journal_sign_seen_id_u
AFTER UPDATE OF id ON sign_seen
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'sign_seen', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_sign_seen_prospect_id_u
AFTER UPDATE OF prospect_id ON sign_seen
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'sign_seen', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_sign_seen_tier_u
AFTER UPDATE OF tier ON sign_seen
WHEN old.tier IS NOT new.tier BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'sign_seen', new.id, 'u', 'tier', old.tier, new.tier,
        new.prospect_id);
END;
CREATE TRIGGER journal_sign_seen_words_u
AFTER UPDATE OF words ON sign_seen
WHEN old.words IS NOT new.words BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'sign_seen', new.id, 'u', 'words', old.words, new.words,
        new.prospect_id);
END;
CREATE TRIGGER journal_sign_seen_seen_on_u
AFTER UPDATE OF seen_on ON sign_seen
WHEN old.seen_on IS NOT new.seen_on BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'sign_seen', new.id, 'u', 'seen_on', old.seen_on, new.seen_on,
        new.prospect_id);
END;
CREATE TRIGGER journal_planting_i AFTER INSERT ON planting BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'planting', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_planting_d AFTER DELETE ON planting BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'planting', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'step_id', old.step_id, 'planted_by', old.planted_by, 'offer_id', old.offer_id)), old.prospect_id);
END;
CREATE TRIGGER journal_planting_id_u
AFTER UPDATE OF id ON planting
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'planting', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_planting_prospect_id_u
AFTER UPDATE OF prospect_id ON planting
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'planting', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_planting_step_id_u
AFTER UPDATE OF step_id ON planting
WHEN old.step_id IS NOT new.step_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'planting', new.id, 'u', 'step_id', old.step_id, new.step_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_planting_planted_by_u
AFTER UPDATE OF planted_by ON planting
WHEN old.planted_by IS NOT new.planted_by BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'planting', new.id, 'u', 'planted_by', old.planted_by, new.planted_by,
        new.prospect_id);
END;
CREATE TRIGGER journal_planting_offer_id_u
AFTER UPDATE OF offer_id ON planting
WHEN old.offer_id IS NOT new.offer_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'planting', new.id, 'u', 'offer_id', old.offer_id, new.offer_id,
        new.prospect_id);
END;
