DROP TRIGGER offer_frozen_u;
DROP TRIGGER found_u;
DROP TRIGGER found_d;
DROP TRIGGER found_i;
DROP TABLE found;
DROP VIEW prospect_text;
CREATE TABLE custom_field (
	id INTEGER NOT NULL, 
	label VARCHAR NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	choices VARCHAR DEFAULT '[]' NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT custom_field_kind_word CHECK (kind IN ('text', 'long_text', 'number', 'money', 'date', 'choice', 'yes_no')), 
	CONSTRAINT custom_field_labelled CHECK (label <> ''), 
	UNIQUE (label)
);
CREATE TABLE recipe (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	said VARCHAR NOT NULL, 
	used_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
CREATE TABLE saved_list (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	said VARCHAR NOT NULL, 
	pinned BOOLEAN DEFAULT 1 NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
CREATE TABLE tag (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	colour VARCHAR DEFAULT '' NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
CREATE TABLE affiliation (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	company VARCHAR NOT NULL, 
	role VARCHAR DEFAULT '' NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT affiliation_named CHECK (company <> ''), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE INDEX ix_affiliation_prospect_id ON affiliation (prospect_id);
CREATE TABLE attachment (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	name VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	added_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT attachment_kind_word CHECK (kind IN ('file', 'photo')), 
	CONSTRAINT attachment_hashed CHECK (length(sha256) = 64), 
	CONSTRAINT attachment_named CHECK (name <> ''), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE UNIQUE INDEX ix_attachment_photo ON attachment (prospect_id) WHERE kind = 'photo';
CREATE INDEX ix_attachment_prospect_id ON attachment (prospect_id);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE TABLE block (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	way VARCHAR(24) NOT NULL, 
	since DATE NOT NULL, 
	reason VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT block_way_word CHECK (way IN ('phone', 'mail', 'post', 'message', 'visit')), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE UNIQUE INDEX ix_block_once ON block (prospect_id, way);
CREATE TABLE occasion (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	label VARCHAR NOT NULL, 
	on_day VARCHAR NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT occasion_has_day CHECK (on_day <> ''), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE INDEX ix_occasion_prospect_id ON occasion (prospect_id);
CREATE TABLE taken_row (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	fingerprint INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE INDEX ix_taken_row_fingerprint ON taken_row (fingerprint);
CREATE INDEX ix_taken_row_prospect_id ON taken_row (prospect_id);
CREATE TABLE two_people (
	id INTEGER NOT NULL, 
	low_id INTEGER NOT NULL, 
	high_id INTEGER NOT NULL, 
	said_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT two_people_ordered CHECK (low_id < high_id), 
	FOREIGN KEY(low_id) REFERENCES prospect (id), 
	FOREIGN KEY(high_id) REFERENCES prospect (id)
);
CREATE INDEX ix_two_people_high_id ON two_people (high_id);
CREATE UNIQUE INDEX ix_two_people_once ON two_people (low_id, high_id);
CREATE TABLE address (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	point_id INTEGER NOT NULL, 
	street VARCHAR DEFAULT '' NOT NULL, 
	postcode VARCHAR DEFAULT '' NOT NULL, 
	town VARCHAR DEFAULT '' NOT NULL, 
	region VARCHAR DEFAULT '' NOT NULL, 
	country VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id), 
	UNIQUE (point_id), 
	FOREIGN KEY(point_id) REFERENCES contact_point (id)
);
CREATE INDEX ix_address_prospect_id ON address (prospect_id);
CREATE TABLE kept_file (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 20971520),
    kept_at TEXT NOT NULL,
    content BLOB NOT NULL
);
CREATE TABLE erased_person (
    prospect_id INTEGER PRIMARY KEY,
    erased_at TEXT NOT NULL
);
CREATE TABLE erased_key (
    fingerprint TEXT PRIMARY KEY
) WITHOUT ROWID;
CREATE TABLE taken_back (
    by_act INTEGER PRIMARY KEY REFERENCES act (seq),
    act INTEGER NOT NULL REFERENCES act (seq)
);
CREATE TRIGGER journal_custom_field_i AFTER INSERT ON custom_field BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'custom_field', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_custom_field_d AFTER DELETE ON custom_field BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'custom_field', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'label', old.label, 'kind', old.kind, 'choices', old.choices, 'position', old."position")), NULL);
END;
CREATE TRIGGER journal_custom_field_id_u
AFTER UPDATE OF id ON custom_field
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'custom_field', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_custom_field_label_u
AFTER UPDATE OF label ON custom_field
WHEN old.label IS NOT new.label BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'custom_field', new.id, 'u', 'label', old.label, new.label,
        NULL);
END;
CREATE TRIGGER journal_custom_field_kind_u
AFTER UPDATE OF kind ON custom_field
WHEN old.kind IS NOT new.kind BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'custom_field', new.id, 'u', 'kind', old.kind, new.kind,
        NULL);
END;
CREATE TRIGGER journal_custom_field_choices_u
AFTER UPDATE OF choices ON custom_field
WHEN old.choices IS NOT new.choices BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'custom_field', new.id, 'u', 'choices', old.choices, new.choices,
        NULL);
END;
CREATE TRIGGER journal_custom_field_position_u
AFTER UPDATE OF "position" ON custom_field
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'custom_field', new.id, 'u', 'position', old."position", new."position",
        NULL);
END;
CREATE TRIGGER journal_recipe_i AFTER INSERT ON recipe BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'recipe', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_recipe_d AFTER DELETE ON recipe BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'recipe', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'name', old.name, 'said', old.said, 'used_at', old.used_at)), NULL);
END;
CREATE TRIGGER journal_recipe_id_u
AFTER UPDATE OF id ON recipe
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'recipe', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_recipe_name_u
AFTER UPDATE OF name ON recipe
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'recipe', new.id, 'u', 'name', old.name, new.name,
        NULL);
END;
CREATE TRIGGER journal_recipe_said_u
AFTER UPDATE OF said ON recipe
WHEN old.said IS NOT new.said BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'recipe', new.id, 'u', 'said', old.said, new.said,
        NULL);
END;
CREATE TRIGGER journal_recipe_used_at_u
AFTER UPDATE OF used_at ON recipe
WHEN old.used_at IS NOT new.used_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'recipe', new.id, 'u', 'used_at', old.used_at, new.used_at,
        NULL);
END;
CREATE TRIGGER journal_saved_list_i AFTER INSERT ON saved_list BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'saved_list', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_saved_list_d AFTER DELETE ON saved_list BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'saved_list', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'name', old.name, 'said', old.said, 'pinned', old.pinned, 'position', old."position")), NULL);
END;
CREATE TRIGGER journal_saved_list_id_u
AFTER UPDATE OF id ON saved_list
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'saved_list', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_saved_list_name_u
AFTER UPDATE OF name ON saved_list
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'saved_list', new.id, 'u', 'name', old.name, new.name,
        NULL);
END;
CREATE TRIGGER journal_saved_list_said_u
AFTER UPDATE OF said ON saved_list
WHEN old.said IS NOT new.said BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'saved_list', new.id, 'u', 'said', old.said, new.said,
        NULL);
END;
CREATE TRIGGER journal_saved_list_pinned_u
AFTER UPDATE OF pinned ON saved_list
WHEN old.pinned IS NOT new.pinned BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'saved_list', new.id, 'u', 'pinned', old.pinned, new.pinned,
        NULL);
END;
CREATE TRIGGER journal_saved_list_position_u
AFTER UPDATE OF "position" ON saved_list
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'saved_list', new.id, 'u', 'position', old."position", new."position",
        NULL);
END;
CREATE TRIGGER journal_tag_i AFTER INSERT ON tag BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'tag', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_tag_d AFTER DELETE ON tag BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'tag', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'name', old.name, 'colour', nullif(old.colour, ''), 'position', old."position")), NULL);
END;
CREATE TRIGGER journal_tag_id_u
AFTER UPDATE OF id ON tag
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tag', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_tag_name_u
AFTER UPDATE OF name ON tag
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tag', new.id, 'u', 'name', old.name, new.name,
        NULL);
END;
CREATE TRIGGER journal_tag_colour_u
AFTER UPDATE OF colour ON tag
WHEN old.colour IS NOT new.colour BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tag', new.id, 'u', 'colour', old.colour, new.colour,
        NULL);
END;
CREATE TRIGGER journal_tag_position_u
AFTER UPDATE OF "position" ON tag
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'tag', new.id, 'u', 'position', old."position", new."position",
        NULL);
END;
CREATE TRIGGER journal_affiliation_i AFTER INSERT ON affiliation BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'affiliation', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_affiliation_d AFTER DELETE ON affiliation BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'affiliation', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'company', old.company, 'role', nullif(old.role, ''), 'position', old."position")), old.prospect_id);
END;
CREATE TRIGGER journal_affiliation_id_u
AFTER UPDATE OF id ON affiliation
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'affiliation', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_affiliation_prospect_id_u
AFTER UPDATE OF prospect_id ON affiliation
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'affiliation', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_affiliation_company_u
AFTER UPDATE OF company ON affiliation
WHEN old.company IS NOT new.company BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'affiliation', new.id, 'u', 'company', old.company, new.company,
        new.prospect_id);
END;
CREATE TRIGGER journal_affiliation_role_u
AFTER UPDATE OF role ON affiliation
WHEN old.role IS NOT new.role BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'affiliation', new.id, 'u', 'role', old.role, new.role,
        new.prospect_id);
END;
CREATE TRIGGER journal_affiliation_position_u
AFTER UPDATE OF "position" ON affiliation
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'affiliation', new.id, 'u', 'position', old."position", new."position",
        new.prospect_id);
END;
CREATE TRIGGER journal_attachment_i AFTER INSERT ON attachment BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'attachment', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_attachment_d AFTER DELETE ON attachment BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'attachment', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'kind', old.kind, 'name', old.name, 'sha256', old.sha256, 'size', old.size, 'added_at', old.added_at)), old.prospect_id);
END;
CREATE TRIGGER journal_attachment_id_u
AFTER UPDATE OF id ON attachment
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'attachment', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_attachment_prospect_id_u
AFTER UPDATE OF prospect_id ON attachment
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'attachment', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_attachment_kind_u
AFTER UPDATE OF kind ON attachment
WHEN old.kind IS NOT new.kind BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'attachment', new.id, 'u', 'kind', old.kind, new.kind,
        new.prospect_id);
END;
CREATE TRIGGER journal_attachment_name_u
AFTER UPDATE OF name ON attachment
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'attachment', new.id, 'u', 'name', old.name, new.name,
        new.prospect_id);
END;
CREATE TRIGGER journal_attachment_sha256_u
AFTER UPDATE OF sha256 ON attachment
WHEN old.sha256 IS NOT new.sha256 BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'attachment', new.id, 'u', 'sha256', old.sha256, new.sha256,
        new.prospect_id);
END;
CREATE TRIGGER journal_attachment_size_u
AFTER UPDATE OF size ON attachment
WHEN old.size IS NOT new.size BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'attachment', new.id, 'u', 'size', old.size, new.size,
        new.prospect_id);
END;
CREATE TRIGGER journal_attachment_added_at_u
AFTER UPDATE OF added_at ON attachment
WHEN old.added_at IS NOT new.added_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'attachment', new.id, 'u', 'added_at', old.added_at, new.added_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_block_i AFTER INSERT ON block BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'block', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_block_d AFTER DELETE ON block BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'block', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'way', old.way, 'since', old.since, 'reason', nullif(old.reason, ''))), old.prospect_id);
END;
CREATE TRIGGER journal_block_id_u
AFTER UPDATE OF id ON block
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'block', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_block_prospect_id_u
AFTER UPDATE OF prospect_id ON block
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'block', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_block_way_u
AFTER UPDATE OF way ON block
WHEN old.way IS NOT new.way BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'block', new.id, 'u', 'way', old.way, new.way,
        new.prospect_id);
END;
CREATE TRIGGER journal_block_since_u
AFTER UPDATE OF since ON block
WHEN old.since IS NOT new.since BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'block', new.id, 'u', 'since', old.since, new.since,
        new.prospect_id);
END;
CREATE TRIGGER journal_block_reason_u
AFTER UPDATE OF reason ON block
WHEN old.reason IS NOT new.reason BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'block', new.id, 'u', 'reason', old.reason, new.reason,
        new.prospect_id);
END;
CREATE TRIGGER journal_occasion_i AFTER INSERT ON occasion BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'occasion', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_occasion_d AFTER DELETE ON occasion BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'occasion', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'label', old.label, 'on_day', old.on_day, 'position', old."position")), old.prospect_id);
END;
CREATE TRIGGER journal_occasion_id_u
AFTER UPDATE OF id ON occasion
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'occasion', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_occasion_prospect_id_u
AFTER UPDATE OF prospect_id ON occasion
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'occasion', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_occasion_label_u
AFTER UPDATE OF label ON occasion
WHEN old.label IS NOT new.label BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'occasion', new.id, 'u', 'label', old.label, new.label,
        new.prospect_id);
END;
CREATE TRIGGER journal_occasion_on_day_u
AFTER UPDATE OF on_day ON occasion
WHEN old.on_day IS NOT new.on_day BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'occasion', new.id, 'u', 'on_day', old.on_day, new.on_day,
        new.prospect_id);
END;
CREATE TRIGGER journal_occasion_position_u
AFTER UPDATE OF "position" ON occasion
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'occasion', new.id, 'u', 'position', old."position", new."position",
        new.prospect_id);
END;
CREATE TRIGGER journal_taken_row_i AFTER INSERT ON taken_row BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'taken_row', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_taken_row_d AFTER DELETE ON taken_row BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'taken_row', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'fingerprint', old.fingerprint)), old.prospect_id);
END;
CREATE TRIGGER journal_taken_row_id_u
AFTER UPDATE OF id ON taken_row
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'taken_row', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_taken_row_prospect_id_u
AFTER UPDATE OF prospect_id ON taken_row
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'taken_row', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_taken_row_fingerprint_u
AFTER UPDATE OF fingerprint ON taken_row
WHEN old.fingerprint IS NOT new.fingerprint BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'taken_row', new.id, 'u', 'fingerprint', old.fingerprint, new.fingerprint,
        new.prospect_id);
END;
CREATE TRIGGER journal_two_people_i AFTER INSERT ON two_people BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'two_people', new.id, 'i', new.low_id);
END;
CREATE TRIGGER journal_two_people_d AFTER DELETE ON two_people BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'two_people', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'low_id', old.low_id, 'high_id', old.high_id, 'said_at', old.said_at)), old.low_id);
END;
CREATE TRIGGER journal_two_people_id_u
AFTER UPDATE OF id ON two_people
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'two_people', new.id, 'u', 'id', old.id, new.id,
        new.low_id);
END;
CREATE TRIGGER journal_two_people_low_id_u
AFTER UPDATE OF low_id ON two_people
WHEN old.low_id IS NOT new.low_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'two_people', new.id, 'u', 'low_id', old.low_id, new.low_id,
        new.low_id);
END;
CREATE TRIGGER journal_two_people_high_id_u
AFTER UPDATE OF high_id ON two_people
WHEN old.high_id IS NOT new.high_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'two_people', new.id, 'u', 'high_id', old.high_id, new.high_id,
        new.low_id);
END;
CREATE TRIGGER journal_two_people_said_at_u
AFTER UPDATE OF said_at ON two_people
WHEN old.said_at IS NOT new.said_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'two_people', new.id, 'u', 'said_at', old.said_at, new.said_at,
        new.low_id);
END;
CREATE TRIGGER journal_address_i AFTER INSERT ON address BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'address', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_address_d AFTER DELETE ON address BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'address', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'point_id', old.point_id, 'street', nullif(old.street, ''), 'postcode', nullif(old.postcode, ''), 'town', nullif(old.town, ''), 'region', nullif(old.region, ''), 'country', nullif(old.country, ''))), old.prospect_id);
END;
CREATE TRIGGER journal_address_id_u
AFTER UPDATE OF id ON address
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'address', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_address_prospect_id_u
AFTER UPDATE OF prospect_id ON address
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'address', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_address_point_id_u
AFTER UPDATE OF point_id ON address
WHEN old.point_id IS NOT new.point_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'address', new.id, 'u', 'point_id', old.point_id, new.point_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_address_street_u
AFTER UPDATE OF street ON address
WHEN old.street IS NOT new.street BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'address', new.id, 'u', 'street', old.street, new.street,
        new.prospect_id);
END;
CREATE TRIGGER journal_address_postcode_u
AFTER UPDATE OF postcode ON address
WHEN old.postcode IS NOT new.postcode BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'address', new.id, 'u', 'postcode', old.postcode, new.postcode,
        new.prospect_id);
END;
CREATE TRIGGER journal_address_town_u
AFTER UPDATE OF town ON address
WHEN old.town IS NOT new.town BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'address', new.id, 'u', 'town', old.town, new.town,
        new.prospect_id);
END;
CREATE TRIGGER journal_address_region_u
AFTER UPDATE OF region ON address
WHEN old.region IS NOT new.region BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'address', new.id, 'u', 'region', old.region, new.region,
        new.prospect_id);
END;
CREATE TRIGGER journal_address_country_u
AFTER UPDATE OF country ON address
WHEN old.country IS NOT new.country BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'address', new.id, 'u', 'country', old.country, new.country,
        new.prospect_id);
END;
CREATE TABLE found_letter (letter TEXT PRIMARY KEY, plain TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE found_item (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    of_id INTEGER NOT NULL,
    prospect_id INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX ix_found_item_of ON found_item (of_id);
CREATE INDEX ix_found_item_prospect ON found_item (prospect_id);
CREATE VIEW found_name (id, text) AS
    SELECT id, text FROM found_item WHERE kind IN ('name', 'firm', 'phone', 'mail', 'web', 'address', 'tag');
CREATE VIEW found_text (id, text) AS
    SELECT id, text FROM found_item WHERE kind IN ('notes', 'detail', 'offer', 'line', 'file');
CREATE VIEW found_said (id, note) AS
    SELECT t.id, CASE WHEN length(substr(t.note, 1, 65536)) = length(CAST(substr(t.note, 1, 65536) AS BLOB)) THEN substr(t.note, 1, 65536)
    WHEN substr(t.note, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(t.note, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(t.note, 1, 65536)))
        SELECT substr(substr(t.note, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END FROM touch t WHERE t.note <> '';
CREATE VIRTUAL TABLE found USING fts5 (
    text, content = 'found_name', content_rowid = 'id', tokenize = 'trigram',
    detail = none, columnsize = 0
);
CREATE VIRTUAL TABLE found_note USING fts5 (
    text, content = 'found_text', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc So' separators '+<=>|~^$`'", prefix = '3', columnsize = 0
);
CREATE VIRTUAL TABLE found_touch USING fts5 (
    note, content = 'found_said', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc So' separators '+<=>|~^$`'", prefix = '3', columnsize = 0
);
CREATE TRIGGER found_i AFTER INSERT ON found_item WHEN new.kind IN ('name', 'firm', 'phone', 'mail', 'web', 'address', 'tag') BEGIN
    INSERT INTO found (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER found_d AFTER DELETE ON found_item WHEN old.kind IN ('name', 'firm', 'phone', 'mail', 'web', 'address', 'tag') BEGIN
    INSERT INTO found (found, rowid, text)
    VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER found_note_i AFTER INSERT ON found_item WHEN new.kind IN ('notes', 'detail', 'offer', 'line', 'file') BEGIN
    INSERT INTO found_note (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER found_note_d AFTER DELETE ON found_item WHEN old.kind IN ('notes', 'detail', 'offer', 'line', 'file') BEGIN
    INSERT INTO found_note (found_note, rowid, text)
    VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER found_name_i AFTER INSERT ON prospect BEGIN
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'name', new.id, new.id, '  ' || replace(CASE WHEN substr(new.name, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(new.name, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(new.name, 1, 500)))
    SELECT substr(substr(new.name, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' || '|' || '  ' || replace(CASE WHEN substr(new.company, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(new.company, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(new.company, 1, 500)))
    SELECT substr(substr(new.company, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' WHERE true;
END;
CREATE TRIGGER found_name_d AFTER DELETE ON prospect BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('name');
END;
CREATE TRIGGER found_name_u AFTER UPDATE OF name, company ON prospect BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('name');
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'name', new.id, new.id, '  ' || replace(CASE WHEN substr(new.name, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(new.name, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(new.name, 1, 500)))
    SELECT substr(substr(new.name, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' || '|' || '  ' || replace(CASE WHEN substr(new.company, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(new.company, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(new.company, 1, 500)))
    SELECT substr(substr(new.company, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' WHERE true;
END;
CREATE TRIGGER found_firm_i AFTER INSERT ON affiliation BEGIN
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'firm', new.id, new.prospect_id, '  ' || replace(CASE WHEN substr(new.company, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(new.company, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(new.company, 1, 500)))
    SELECT substr(substr(new.company, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' WHERE true;
END;
CREATE TRIGGER found_firm_d AFTER DELETE ON affiliation BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('firm');
END;
CREATE TRIGGER found_firm_u AFTER UPDATE OF prospect_id, company ON affiliation BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('firm');
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'firm', new.id, new.prospect_id, '  ' || replace(CASE WHEN substr(new.company, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(new.company, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(new.company, 1, 500)))
    SELECT substr(substr(new.company, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' WHERE true;
END;
CREATE TRIGGER found_point_i AFTER INSERT ON contact_point BEGIN
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT new.kind, new.id, new.prospect_id, CASE new.kind WHEN 'phone' THEN '  ' || coalesce(CASE WHEN replace(replace(replace(replace(replace(replace(replace(replace(substr(new.value, 1, 500), '(0)', ''), ' ', ''), '+', ''), '-', ''), '(', ''), ')', ''), '/', ''), '.', '') NOT GLOB '*[^0-9]*' THEN replace(replace(replace(replace(replace(replace(replace(replace(substr(new.value, 1, 500), '(0)', ''), ' ', ''), '+', ''), '-', ''), '(', ''), ')', ''), '/', ''), '.', '') ELSE (SELECT group_concat(c, '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(replace(replace(replace(replace(replace(replace(replace(replace(substr(new.value, 1, 500), '(0)', ''), ' ', ''), '+', ''), '-', ''), '(', ''), ')', ''), '/', ''), '.', '')))
    SELECT substr(replace(replace(replace(replace(replace(replace(replace(replace(substr(new.value, 1, 500), '(0)', ''), ' ', ''), '+', ''), '-', ''), '(', ''), ')', ''), '/', ''), '.', ''), i, 1) AS c FROM at) WHERE c GLOB '[0-9]') END, '') || '  '
    WHEN 'address' THEN '  ' || replace(CASE WHEN substr(new.value, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(new.value, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(new.value, 1, 500)))
    SELECT substr(substr(new.value, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' ELSE '  ' || CASE WHEN length(substr(new.value, 1, 500)) = length(CAST(substr(new.value, 1, 500) AS BLOB)) THEN lower(substr(new.value, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(new.value, 1, 500)))
    SELECT substr(substr(new.value, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c AND c > '~') END || '  ' END WHERE true;
END;
CREATE TRIGGER found_point_d AFTER DELETE ON contact_point BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('phone', 'mail', 'web', 'address');
END;
CREATE TRIGGER found_point_u AFTER UPDATE OF prospect_id, kind, value ON contact_point BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('phone', 'mail', 'web', 'address');
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT new.kind, new.id, new.prospect_id, CASE new.kind WHEN 'phone' THEN '  ' || coalesce(CASE WHEN replace(replace(replace(replace(replace(replace(replace(replace(substr(new.value, 1, 500), '(0)', ''), ' ', ''), '+', ''), '-', ''), '(', ''), ')', ''), '/', ''), '.', '') NOT GLOB '*[^0-9]*' THEN replace(replace(replace(replace(replace(replace(replace(replace(substr(new.value, 1, 500), '(0)', ''), ' ', ''), '+', ''), '-', ''), '(', ''), ')', ''), '/', ''), '.', '') ELSE (SELECT group_concat(c, '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(replace(replace(replace(replace(replace(replace(replace(replace(substr(new.value, 1, 500), '(0)', ''), ' ', ''), '+', ''), '-', ''), '(', ''), ')', ''), '/', ''), '.', '')))
    SELECT substr(replace(replace(replace(replace(replace(replace(replace(replace(substr(new.value, 1, 500), '(0)', ''), ' ', ''), '+', ''), '-', ''), '(', ''), ')', ''), '/', ''), '.', ''), i, 1) AS c FROM at) WHERE c GLOB '[0-9]') END, '') || '  '
    WHEN 'address' THEN '  ' || replace(CASE WHEN substr(new.value, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(new.value, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(new.value, 1, 500)))
    SELECT substr(substr(new.value, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' ELSE '  ' || CASE WHEN length(substr(new.value, 1, 500)) = length(CAST(substr(new.value, 1, 500) AS BLOB)) THEN lower(substr(new.value, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(new.value, 1, 500)))
    SELECT substr(substr(new.value, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c AND c > '~') END || '  ' END WHERE true;
END;
CREATE TRIGGER found_tag_i AFTER INSERT ON prospect_tag BEGIN
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'tag', new.id, new.prospect_id, '  ' || replace(CASE WHEN substr(new.name, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(new.name, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(new.name, 1, 500)))
    SELECT substr(substr(new.name, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' WHERE true;
END;
CREATE TRIGGER found_tag_d AFTER DELETE ON prospect_tag BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('tag');
END;
CREATE TRIGGER found_tag_u AFTER UPDATE OF prospect_id, name ON prospect_tag BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('tag');
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'tag', new.id, new.prospect_id, '  ' || replace(CASE WHEN substr(new.name, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(new.name, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(new.name, 1, 500)))
    SELECT substr(substr(new.name, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' WHERE true;
END;
CREATE TRIGGER found_notes_i AFTER INSERT ON prospect BEGIN
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'notes', new.id, new.id, CASE WHEN length(substr(new.notes, 1, 65536)) = length(CAST(substr(new.notes, 1, 65536) AS BLOB)) THEN substr(new.notes, 1, 65536)
    WHEN substr(new.notes, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(new.notes, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(new.notes, 1, 65536)))
        SELECT substr(substr(new.notes, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE new.notes <> '';
END;
CREATE TRIGGER found_notes_d AFTER DELETE ON prospect BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('notes');
END;
CREATE TRIGGER found_notes_u AFTER UPDATE OF notes ON prospect BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('notes');
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'notes', new.id, new.id, CASE WHEN length(substr(new.notes, 1, 65536)) = length(CAST(substr(new.notes, 1, 65536) AS BLOB)) THEN substr(new.notes, 1, 65536)
    WHEN substr(new.notes, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(new.notes, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(new.notes, 1, 65536)))
        SELECT substr(substr(new.notes, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE new.notes <> '';
END;
CREATE TRIGGER found_detail_i AFTER INSERT ON detail BEGIN
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'detail', new.id, new.prospect_id, CASE WHEN length(substr(new.value, 1, 65536)) = length(CAST(substr(new.value, 1, 65536) AS BLOB)) THEN substr(new.value, 1, 65536)
    WHEN substr(new.value, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(new.value, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(new.value, 1, 65536)))
        SELECT substr(substr(new.value, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE true;
END;
CREATE TRIGGER found_detail_d AFTER DELETE ON detail BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('detail');
END;
CREATE TRIGGER found_detail_u AFTER UPDATE OF prospect_id, value ON detail BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('detail');
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'detail', new.id, new.prospect_id, CASE WHEN length(substr(new.value, 1, 65536)) = length(CAST(substr(new.value, 1, 65536) AS BLOB)) THEN substr(new.value, 1, 65536)
    WHEN substr(new.value, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(new.value, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(new.value, 1, 65536)))
        SELECT substr(substr(new.value, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE true;
END;
CREATE TRIGGER found_offer_i AFTER INSERT ON offer BEGIN
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'offer', new.id, new.prospect_id, CASE WHEN length(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)) = length(CAST(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536) AS BLOB)) THEN substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)
    WHEN substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)))
        SELECT substr(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE true;
END;
CREATE TRIGGER found_offer_d AFTER DELETE ON offer BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('offer');
END;
CREATE TRIGGER found_offer_u AFTER UPDATE OF prospect_id, number, title, subtitle ON offer BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('offer');
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'offer', new.id, new.prospect_id, CASE WHEN length(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)) = length(CAST(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536) AS BLOB)) THEN substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)
    WHEN substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)))
        SELECT substr(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE true;
END;
CREATE TRIGGER found_line_i AFTER INSERT ON offer_line BEGIN
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'line', new.id, (SELECT prospect_id FROM offer WHERE id = new.offer_id), CASE WHEN length(substr(new.work || ' ' || new.detail, 1, 65536)) = length(CAST(substr(new.work || ' ' || new.detail, 1, 65536) AS BLOB)) THEN substr(new.work || ' ' || new.detail, 1, 65536)
    WHEN substr(new.work || ' ' || new.detail, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(new.work || ' ' || new.detail, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(new.work || ' ' || new.detail, 1, 65536)))
        SELECT substr(substr(new.work || ' ' || new.detail, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE true;
END;
CREATE TRIGGER found_line_d AFTER DELETE ON offer_line BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('line');
END;
CREATE TRIGGER found_line_u AFTER UPDATE OF work, detail ON offer_line BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('line');
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'line', new.id, (SELECT prospect_id FROM offer WHERE id = new.offer_id), CASE WHEN length(substr(new.work || ' ' || new.detail, 1, 65536)) = length(CAST(substr(new.work || ' ' || new.detail, 1, 65536) AS BLOB)) THEN substr(new.work || ' ' || new.detail, 1, 65536)
    WHEN substr(new.work || ' ' || new.detail, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(new.work || ' ' || new.detail, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(new.work || ' ' || new.detail, 1, 65536)))
        SELECT substr(substr(new.work || ' ' || new.detail, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE true;
END;
CREATE TRIGGER found_file_i AFTER INSERT ON attachment BEGIN
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'file', new.id, new.prospect_id, CASE WHEN length(substr(new.name, 1, 65536)) = length(CAST(substr(new.name, 1, 65536) AS BLOB)) THEN substr(new.name, 1, 65536)
    WHEN substr(new.name, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(new.name, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(new.name, 1, 65536)))
        SELECT substr(substr(new.name, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE true;
END;
CREATE TRIGGER found_file_d AFTER DELETE ON attachment BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('file');
END;
CREATE TRIGGER found_file_u AFTER UPDATE OF prospect_id, name ON attachment BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('file');
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'file', new.id, new.prospect_id, CASE WHEN length(substr(new.name, 1, 65536)) = length(CAST(substr(new.name, 1, 65536) AS BLOB)) THEN substr(new.name, 1, 65536)
    WHEN substr(new.name, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(new.name, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(new.name, 1, 65536)))
        SELECT substr(substr(new.name, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE true;
END;
CREATE TRIGGER found_line_of_offer_u AFTER UPDATE OF prospect_id ON offer BEGIN
    UPDATE found_item SET prospect_id = new.prospect_id WHERE kind = 'line'
        AND of_id IN (SELECT id FROM offer_line WHERE offer_id = new.id);
END;
CREATE TRIGGER found_touch_i AFTER INSERT ON touch WHEN new.note <> '' BEGIN
    INSERT INTO found_touch (rowid, note)
    SELECT new.id, CASE WHEN length(substr(new.note, 1, 65536)) = length(CAST(substr(new.note, 1, 65536) AS BLOB)) THEN substr(new.note, 1, 65536)
    WHEN substr(new.note, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(new.note, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(new.note, 1, 65536)))
        SELECT substr(substr(new.note, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END;
END;
CREATE TRIGGER found_touch_d AFTER DELETE ON touch WHEN old.note <> '' BEGIN
    INSERT INTO found_touch (found_touch, rowid, note)
    SELECT 'delete', old.id, CASE WHEN length(substr(old.note, 1, 65536)) = length(CAST(substr(old.note, 1, 65536) AS BLOB)) THEN substr(old.note, 1, 65536)
    WHEN substr(old.note, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(old.note, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(old.note, 1, 65536)))
        SELECT substr(substr(old.note, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END;
END;
CREATE TRIGGER found_touch_u AFTER UPDATE OF note ON touch
WHEN old.note IS NOT new.note BEGIN
    INSERT INTO found_touch (found_touch, rowid, note)
    SELECT 'delete', old.id, CASE WHEN length(substr(old.note, 1, 65536)) = length(CAST(substr(old.note, 1, 65536) AS BLOB)) THEN substr(old.note, 1, 65536)
    WHEN substr(old.note, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(old.note, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(old.note, 1, 65536)))
        SELECT substr(substr(old.note, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE old.note <> '';
    INSERT INTO found_touch (rowid, note)
    SELECT new.id, CASE WHEN length(substr(new.note, 1, 65536)) = length(CAST(substr(new.note, 1, 65536) AS BLOB)) THEN substr(new.note, 1, 65536)
    WHEN substr(new.note, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(new.note, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(new.note, 1, 65536)))
        SELECT substr(substr(new.note, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE new.note <> '';
END;
CREATE TRIGGER kept_file_stays_u BEFORE UPDATE ON kept_file
BEGIN SELECT RAISE(ABORT, 'a kept file never changes'); END;
CREATE TRIGGER kept_file_stays_d BEFORE DELETE ON kept_file
WHEN EXISTS (SELECT 1 FROM attachment WHERE sha256 = old.sha256)
BEGIN SELECT RAISE(ABORT, 'a kept file never goes while it is attached'); END;
CREATE TRIGGER offer_frozen_u BEFORE UPDATE OF kind, number, revision, follows_id, member_id, title, subtitle, greeting, written_on, valid_until, currency, locale, page_size, discount_kind, discount_value, discount_reason, sender, recipient, net_minor, tax_minor, total_minor, sent_at, sent_how ON offer
WHEN old.status <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
AND (old.kind IS NOT new.kind OR old.number IS NOT new.number OR old.revision IS NOT new.revision OR old.follows_id IS NOT new.follows_id OR old.member_id IS NOT new.member_id OR old.title IS NOT new.title OR old.subtitle IS NOT new.subtitle OR old.greeting IS NOT new.greeting OR old.written_on IS NOT new.written_on OR old.valid_until IS NOT new.valid_until OR old.currency IS NOT new.currency OR old.locale IS NOT new.locale OR old.page_size IS NOT new.page_size OR old.discount_kind IS NOT new.discount_kind OR old.discount_value IS NOT new.discount_value OR old.discount_reason IS NOT new.discount_reason OR old.sender IS NOT new.sender OR old.recipient IS NOT new.recipient OR old.net_minor IS NOT new.net_minor OR old.tax_minor IS NOT new.tax_minor OR old.total_minor IS NOT new.total_minor OR old.sent_at IS NOT new.sent_at OR old.sent_how IS NOT new.sent_how)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
INSERT INTO found_letter SELECT key, value FROM json_each('{"\t":" ","\n":" ","\u000b":" ","\f":" ","\r":" ","\u000e":" ","\u000f":" ","\u0010":" ","\u0011":" ","\u0012":" ","\u0013":" ","\u0014":" ","\u0015":" ","\u0016":" ","\u0017":" ","\u0018":" ","\u0019":" ","\u001a":" ","\u001b":" ","\u001c":" ","\u001d":" ","\u001e":" ","\u001f":" ","!":" ","\"":" ","#":" ","$":" ","%":" ","&":" ","''":" ","(":" ",")":" ","*":" ","+":" ",",":" ","-":" ",".":" ","/":" ",":":" ",";":" ","<":" ","=":" ",">":" ","?":" ","@":" ","A":"a","B":"b","C":"c","D":"d","E":"e","F":"f","G":"g","H":"h","I":"i","J":"j","K":"k","L":"l","M":"m","N":"n","O":"o","P":"p","Q":"q","R":"r","S":"s","T":"t","U":"u","V":"v","W":"w","X":"x","Y":"y","Z":"z","[":" ","\\":" ","]":" ","^":" ","_":" ","`":" ","{":" ","|":" ","}":" ","~":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" ","":" "," ":" ","¡":" ","¢":" ","£":" ","¤":" ","¥":" ","§":" ","¨":" ","ª":"a","«":" ","¬":" ","­":" ","¯":" ","±":" ","²":"2","³":"3","´":" ","µ":"μ","¶":" ","·":" ","¸":" ","¹":"1","º":"o","»":" ","¼":"1 4","½":"1 2","¾":"3 4","¿":" ","À":"a","Á":"a","Â":"a","Ã":"a","Ä":"a","Å":"a","Æ":"ae","Ç":"c","È":"e","É":"e","Ê":"e","Ë":"e","Ì":"i","Í":"i","Î":"i","Ï":"i","Ð":"d","Ñ":"n","Ò":"o","Ó":"o","Ô":"o","Õ":"o","Ö":"o","×":" ","Ø":"o","Ù":"u","Ú":"u","Û":"u","Ü":"u","Ý":"y","Þ":"th","ß":"ss","à":"a","á":"a","â":"a","ã":"a","ä":"a","å":"a","æ":"ae","ç":"c","è":"e","é":"e","ê":"e","ë":"e","ì":"i","í":"i","î":"i","ï":"i","ð":"d","ñ":"n","ò":"o","ó":"o","ô":"o","õ":"o","ö":"o","÷":" ","ø":"o","ù":"u","ú":"u","û":"u","ü":"u","ý":"y","þ":"th","ÿ":"y","Ā":"a","ā":"a","Ă":"a","ă":"a","Ą":"a","ą":"a","Ć":"c","ć":"c","Ĉ":"c","ĉ":"c","Ċ":"c","ċ":"c","Č":"c","č":"c","Ď":"d","ď":"d","Đ":"d","đ":"d","Ē":"e","ē":"e","Ĕ":"e","ĕ":"e","Ė":"e","ė":"e","Ę":"e","ę":"e","Ě":"e","ě":"e","Ĝ":"g","ĝ":"g","Ğ":"g","ğ":"g","Ġ":"g","ġ":"g","Ģ":"g","ģ":"g","Ĥ":"h","ĥ":"h","Ħ":"ħ","Ĩ":"i","ĩ":"i","Ī":"i","ī":"i","Ĭ":"i","ĭ":"i","Į":"i","į":"i","İ":"i","ı":"i","Ĳ":"ij","ĳ":"ij","Ĵ":"j","ĵ":"j","Ķ":"k","ķ":"k","Ĺ":"l","ĺ":"l","Ļ":"l","ļ":"l","Ľ":"l","ľ":"l","Ŀ":"l ","ŀ":"l ","Ł":"l","ł":"l","Ń":"n","ń":"n","Ņ":"n","ņ":"n","Ň":"n","ň":"n","ŉ":"ʼn","Ŋ":"ŋ","Ō":"o","ō":"o","Ŏ":"o","ŏ":"o","Ő":"o","ő":"o","Œ":"oe","œ":"oe","Ŕ":"r","ŕ":"r","Ŗ":"r","ŗ":"r","Ř":"r","ř":"r","Ś":"s","ś":"s","Ŝ":"s","ŝ":"s","Ş":"s","ş":"s","Š":"s","š":"s","Ţ":"t","ţ":"t","Ť":"t","ť":"t","Ŧ":"ŧ","Ũ":"u","ũ":"u","Ū":"u","ū":"u","Ŭ":"u","ŭ":"u","Ů":"u","ů":"u","Ű":"u","ű":"u","Ų":"u","ų":"u","Ŵ":"w","ŵ":"w","Ŷ":"y","ŷ":"y","Ÿ":"y","Ź":"z","ź":"z","Ż":"z","ż":"z","Ž":"z","ž":"z","ſ":"s","Ɓ":"ɓ","Ƃ":"ƃ","Ƅ":"ƅ","Ɔ":"ɔ","Ƈ":"ƈ","Ɖ":"ɖ","Ɗ":"ɗ","Ƌ":"ƌ","Ǝ":"ǝ","Ə":"ə","Ɛ":"ɛ","Ƒ":"ƒ","Ɠ":"ɠ","Ɣ":"ɣ","Ɩ":"ɩ","Ɨ":"ɨ","Ƙ":"ƙ","Ɯ":"ɯ","Ɲ":"ɲ","Ɵ":"ɵ","Ơ":"o","ơ":"o","Ƣ":"ƣ","Ƥ":"ƥ","Ʀ":"ʀ","Ƨ":"ƨ","Ʃ":"ʃ","Ƭ":"ƭ","Ʈ":"ʈ","Ư":"u","ư":"u","Ʊ":"ʊ","Ʋ":"ʋ","Ƴ":"ƴ","Ƶ":"ƶ","Ʒ":"ʒ","Ƹ":"ƹ","Ƽ":"ƽ","Ǆ":"dz","ǅ":"dz","ǆ":"dz","Ǉ":"lj","ǈ":"lj","ǉ":"lj","Ǌ":"nj","ǋ":"nj","ǌ":"nj","Ǎ":"a","ǎ":"a","Ǐ":"i","ǐ":"i","Ǒ":"o","ǒ":"o","Ǔ":"u","ǔ":"u","Ǖ":"u","ǖ":"u","Ǘ":"u","ǘ":"u","Ǚ":"u","ǚ":"u","Ǜ":"u","ǜ":"u","Ǟ":"a","ǟ":"a","Ǡ":"a","ǡ":"a","Ǣ":"ae","ǣ":"ae","Ǥ":"ǥ","Ǧ":"g","ǧ":"g","Ǩ":"k","ǩ":"k","Ǫ":"o","ǫ":"o","Ǭ":"o","ǭ":"o","Ǯ":"ʒ","ǯ":"ʒ","ǰ":"j","Ǳ":"dz","ǲ":"dz","ǳ":"dz","Ǵ":"g","ǵ":"g","Ƕ":"ƕ","Ƿ":"ƿ","Ǹ":"n","ǹ":"n","Ǻ":"a","ǻ":"a","Ǽ":"ae","ǽ":"ae","Ǿ":"o","ǿ":"o","Ȁ":"a","ȁ":"a","Ȃ":"a","ȃ":"a","Ȅ":"e","ȅ":"e","Ȇ":"e","ȇ":"e","Ȉ":"i","ȉ":"i","Ȋ":"i","ȋ":"i","Ȍ":"o","ȍ":"o","Ȏ":"o","ȏ":"o","Ȑ":"r","ȑ":"r","Ȓ":"r","ȓ":"r","Ȕ":"u","ȕ":"u","Ȗ":"u","ȗ":"u","Ș":"s","ș":"s","Ț":"t","ț":"t","Ȝ":"ȝ","Ȟ":"h","ȟ":"h","Ƞ":"ƞ","Ȣ":"ȣ","Ȥ":"ȥ","Ȧ":"a","ȧ":"a","Ȩ":"e","ȩ":"e","Ȫ":"o","ȫ":"o","Ȭ":"o","ȭ":"o","Ȯ":"o","ȯ":"o","Ȱ":"o","ȱ":"o","Ȳ":"y","ȳ":"y","Ⱥ":"ⱥ","Ȼ":"ȼ","Ƚ":"ƚ","Ⱦ":"ⱦ","Ɂ":"ɂ","Ƀ":"ƀ","Ʉ":"ʉ","Ʌ":"ʌ","Ɇ":"ɇ","Ɉ":"ɉ","Ɋ":"ɋ","Ɍ":"ɍ","Ɏ":"ɏ","ʰ":"h","ʱ":"ɦ","ʲ":"j","ʳ":"r","ʴ":"ɹ","ʵ":"ɻ","ʶ":"ʁ","ʷ":"w","ʸ":"y","˂":" ","˃":" ","˄":" ","˅":" ","˒":" ","˓":" ","˔":" ","˕":" ","˖":" ","˗":" ","˘":" ","˙":" ","˚":" ","˛":" ","˜":" ","˝":" ","˞":" ","˟":" ","ˠ":"ɣ","ˡ":"l","ˢ":"s","ˣ":"x","ˤ":"ʕ","˥":" ","˦":" ","˧":" ","˨":" ","˩":" ","˪":" ","˫":" ","˭":" ","˯":" ","˰":" ","˱":" ","˲":" ","˳":" ","˴":" ","˵":" ","˶":" ","˷":" ","˸":" ","˹":" ","˺":" ","˻":" ","˼":" ","˽":" ","˾":" ","˿":" ","̀":"","́":"","̂":"","̃":"","̄":"","̅":"","̆":"","̇":"","̈":"","̉":"","̊":"","̋":"","̌":"","̍":"","̎":"","̏":"","̐":"","̑":"","̒":"","̓":"","̔":"","̕":"","̖":"","̗":"","̘":"","̙":"","̚":"","̛":"","̜":"","̝":"","̞":"","̟":"","̠":"","̡":"","̢":"","̣":"","̤":"","̥":"","̦":"","̧":"","̨":"","̩":"","̪":"","̫":"","̬":"","̭":"","̮":"","̯":"","̰":"","̱":"","̲":"","̳":"","̴":"","̵":"","̶":"","̷":"","̸":"","̹":"","̺":"","̻":"","̼":"","̽":"","̾":"","̿":"","̀":"","́":"","͂":"","̓":"","̈́":"","ͅ":"ι","͆":"","͇":"","͈":"","͉":"","͊":"","͋":"","͌":"","͍":"","͎":"","͐":"","͑":"","͒":"","͓":"","͔":"","͕":"","͖":"","͗":"","͘":"","͙":"","͚":"","͛":"","͜":"","͝":"","͞":"","͟":"","͠":"","͡":"","͢":"","ͣ":"","ͤ":"","ͥ":"","ͦ":"","ͧ":"","ͨ":"","ͩ":"","ͪ":"","ͫ":"","ͬ":"","ͭ":"","ͮ":"","ͯ":"","Ͱ":"ͱ","Ͳ":"ͳ","͵":" ","Ͷ":"ͷ","ͺ":" ι","Ϳ":"ϳ","΄":" ","΅":" ","Ά":"α","Έ":"ε","Ή":"η","Ί":"ι","Ό":"ο","Ύ":"υ","Ώ":"ω","ΐ":"ι","Α":"α","Β":"β","Γ":"γ","Δ":"δ","Ε":"ε","Ζ":"ζ","Η":"η","Θ":"θ","Ι":"ι","Κ":"κ","Λ":"λ","Μ":"μ","Ν":"ν","Ξ":"ξ","Ο":"ο","Π":"π","Ρ":"ρ","Σ":"σ","Τ":"τ","Υ":"υ","Φ":"φ","Χ":"χ","Ψ":"ψ","Ω":"ω","Ϊ":"ι","Ϋ":"υ","ά":"α","έ":"ε","ή":"η","ί":"ι","ΰ":"υ","ς":"σ","ϊ":"ι","ϋ":"υ","ό":"ο","ύ":"υ","ώ":"ω","Ϗ":"ϗ","ϐ":"β","ϑ":"θ","ϒ":"υ","ϓ":"υ","ϔ":"υ","ϕ":"φ","ϖ":"π","Ϙ":"ϙ","Ϛ":"ϛ","Ϝ":"ϝ","Ϟ":"ϟ","Ϡ":"ϡ","Ϣ":"ϣ","Ϥ":"ϥ","Ϧ":"ϧ","Ϩ":"ϩ","Ϫ":"ϫ","Ϭ":"ϭ","Ϯ":"ϯ","ϰ":"κ","ϱ":"ρ","ϲ":"σ","ϴ":"θ","ϵ":"ε","϶":" ","Ϸ":"ϸ","Ϲ":"σ","Ϻ":"ϻ","Ͻ":"ͻ","Ͼ":"ͼ","Ͽ":"ͽ","Ѐ":"е","Ё":"е","Ђ":"ђ","Ѓ":"г","Є":"є","Ѕ":"ѕ","І":"і","Ї":"і","Ј":"ј","Љ":"љ","Њ":"њ","Ћ":"ћ","Ќ":"к","Ѝ":"и","Ў":"у","Џ":"џ","А":"а","Б":"б","В":"в","Г":"г","Д":"д","Е":"е","Ж":"ж","З":"з","И":"и","Й":"и","К":"к","Л":"л","М":"м","Н":"н","О":"о","П":"п","Р":"р","С":"с","Т":"т","У":"у","Ф":"ф","Х":"х","Ц":"ц","Ч":"ч","Ш":"ш","Щ":"щ","Ъ":"ъ","Ы":"ы","Ь":"ь","Э":"э","Ю":"ю","Я":"я","й":"и","ѐ":"е","ё":"е","ѓ":"г","ї":"і","ќ":"к","ѝ":"и","ў":"у","Ѡ":"ѡ","Ѣ":"ѣ","Ѥ":"ѥ","Ѧ":"ѧ","Ѩ":"ѩ","Ѫ":"ѫ","Ѭ":"ѭ","Ѯ":"ѯ","Ѱ":"ѱ","Ѳ":"ѳ","Ѵ":"ѵ","Ѷ":"ѵ","ѷ":"ѵ","Ѹ":"ѹ","Ѻ":"ѻ","Ѽ":"ѽ","Ѿ":"ѿ","Ҁ":"ҁ","҃":"","҄":"","҅":"","҆":"","҇":"","Ҋ":"ҋ","Ҍ":"ҍ","Ҏ":"ҏ","Ґ":"ґ","Ғ":"ғ","Ҕ":"ҕ","Җ":"җ","Ҙ":"ҙ","Қ":"қ","Ҝ":"ҝ","Ҟ":"ҟ","Ҡ":"ҡ","Ң":"ң","Ҥ":"ҥ","Ҧ":"ҧ","Ҩ":"ҩ","Ҫ":"ҫ","Ҭ":"ҭ","Ү":"ү","Ұ":"ұ","Ҳ":"ҳ","Ҵ":"ҵ","Ҷ":"ҷ","Ҹ":"ҹ","Һ":"һ","Ҽ":"ҽ","Ҿ":"ҿ","Ӏ":"ӏ","Ӂ":"ж","ӂ":"ж","Ӄ":"ӄ","Ӆ":"ӆ","Ӈ":"ӈ","Ӊ":"ӊ","Ӌ":"ӌ","Ӎ":"ӎ","Ӑ":"а","ӑ":"а","Ӓ":"а","ӓ":"а","Ӕ":"ӕ","Ӗ":"е","ӗ":"е","Ә":"ә","Ӛ":"ә","ӛ":"ә","Ӝ":"ж","ӝ":"ж","Ӟ":"з","ӟ":"з","Ӡ":"ӡ","Ӣ":"и","ӣ":"и","Ӥ":"и","ӥ":"и","Ӧ":"о","ӧ":"о","Ө":"ө","Ӫ":"ө","ӫ":"ө","Ӭ":"э","ӭ":"э","Ӯ":"у","ӯ":"у","Ӱ":"у","ӱ":"у","Ӳ":"у","ӳ":"у","Ӵ":"ч","ӵ":"ч","Ӷ":"ӷ","Ӹ":"ы","ӹ":"ы","Ӻ":"ӻ","Ӽ":"ӽ","Ӿ":"ӿ","Ԁ":"ԁ","Ԃ":"ԃ","Ԅ":"ԅ","Ԇ":"ԇ","Ԉ":"ԉ","Ԋ":"ԋ","Ԍ":"ԍ","Ԏ":"ԏ","Ԑ":"ԑ","Ԓ":"ԓ","Ԕ":"ԕ","Ԗ":"ԗ","Ԙ":"ԙ","Ԛ":"ԛ","Ԝ":"ԝ","Ԟ":"ԟ","Ԡ":"ԡ","Ԣ":"ԣ","Ԥ":"ԥ","Ԧ":"ԧ","Ԩ":"ԩ","Ԫ":"ԫ","Ԭ":"ԭ","Ԯ":"ԯ","Ա":"ա","Բ":"բ","Գ":"գ","Դ":"դ","Ե":"ե","Զ":"զ","Է":"է","Ը":"ը","Թ":"թ","Ժ":"ժ","Ի":"ի","Լ":"լ","Խ":"խ","Ծ":"ծ","Կ":"կ","Հ":"հ","Ձ":"ձ","Ղ":"ղ","Ճ":"ճ","Մ":"մ","Յ":"յ","Ն":"ն","Շ":"շ","Ո":"ո","Չ":"չ","Պ":"պ","Ջ":"ջ","Ռ":"ռ","Ս":"ս","Վ":"վ","Տ":"տ","Ր":"ր","Ց":"ց","Ւ":"ւ","Փ":"փ","Ք":"ք","Օ":"օ","Ֆ":"ֆ","՚":" ","՛":" ","՜":" ","՝":" ","՞":" ","՟":" ","և":"եւ","։":" ","֊":" ","֏":" ","֑":"","֒":"","֓":"","֔":"","֕":"","֖":"","֗":"","֘":"","֙":"","֚":"","֛":"","֜":"","֝":"","֞":"","֟":"","֠":"","֡":"","֢":"","֣":"","֤":"","֥":"","֦":"","֧":"","֨":"","֩":"","֪":"","֫":"","֬":"","֭":"","֮":"","֯":"","ְ":"","ֱ":"","ֲ":"","ֳ":"","ִ":"","ֵ":"","ֶ":"","ַ":"","ָ":"","ֹ":"","ֺ":"","ֻ":"","ּ":"","ֽ":"","־":" ","ֿ":"","׀":" ","ׁ":"","ׂ":"","׃":" ","ׄ":"","ׅ":"","׆":" ","ׇ":"","׳":" ","״":" ","؀":" ","؁":" ","؂":" ","؃":" ","؄":" ","؅":" ","؆":" ","؇":" ","؈":" ","؉":" ","؊":" ","؋":" ","،":" ","؍":" ","ؐ":"","ؑ":"","ؒ":"","ؓ":"","ؔ":"","ؕ":"","ؖ":"","ؗ":"","ؘ":"","ؙ":"","ؚ":"","؛":" ","؜":" ","؝":" ","؞":" ","؟":" ","آ":"ا","أ":"ا","ؤ":"و","إ":"ا","ئ":"ي","ً":"","ٌ":"","ٍ":"","َ":"","ُ":"","ِ":"","ّ":"","ْ":"","ٓ":"","ٔ":"","ٕ":"","ٖ":"","ٗ":"","٘":"","ٙ":"","ٚ":"","ٛ":"","ٜ":"","ٝ":"","ٞ":"","ٟ":"","٪":" ","٫":" ","٬":" ","٭":" ","ٰ":"","ٵ":"اٴ","ٶ":"وٴ","ٷ":"ۇٴ","ٸ":"يٴ","ۀ":"ە","ۂ":"ہ","ۓ":"ے","۔":" ","ۖ":"","ۗ":"","ۘ":"","ۙ":"","ۚ":"","ۛ":"","ۜ":"","۝":" ","۟":"","۠":"","ۡ":"","ۢ":"","ۣ":"","ۤ":"","ۧ":"","ۨ":"","۪":"","۫":"","۬":"","ۭ":"","܀":" ","܁":" ","܂":" ","܃":" ","܄":" ","܅":" ","܆":" ","܇":" ","܈":" ","܉":" ","܊":" ","܋":" ","܌":" ","܍":" ","܏":" ","ܑ":"","ܰ":"","ܱ":"","ܲ":"","ܳ":"","ܴ":"","ܵ":"","ܶ":"","ܷ":"","ܸ":"","ܹ":"","ܺ":"","ܻ":"","ܼ":"","ܽ":"","ܾ":"","ܿ":"","݀":"","݁":"","݂":"","݃":"","݄":"","݅":"","݆":"","݇":"","݈":"","݉":"","݊":"","߫":"","߬":"","߭":"","߮":"","߯":"","߰":"","߱":"","߲":"","߳":"","߷":" ","߸":" ","߹":" ","߽":"","߾":" ","߿":" ","ࠖ":"","ࠗ":"","࠘":"","࠙":"","ࠛ":"","ࠜ":"","ࠝ":"","ࠞ":"","ࠟ":"","ࠠ":"","ࠡ":"","ࠢ":"","ࠣ":"","ࠥ":"","ࠦ":"","ࠧ":"","ࠩ":"","ࠪ":"","ࠫ":"","ࠬ":"","࠭":"","࠰":" ","࠱":" ","࠲":" ","࠳":" ","࠴":" ","࠵":" ","࠶":" ","࠷":" ","࠸":" ","࠹":" ","࠺":" ","࠻":" ","࠼":" ","࠽":" ","࠾":" ","࡙":"","࡚":"","࡛":"","࡞":" ","࢈":" ","࢐":" ","࢑":" ","࢘":"","࢙":"","࢚":"","࢛":"","࢜":"","࢝":"","࢞":"","࢟":"","࣊":"","࣋":"","࣌":"","࣍":"","࣎":"","࣏":"","࣐":"","࣑":"","࣒":"","࣓":"","ࣔ":"","ࣕ":"","ࣖ":"","ࣗ":"","ࣘ":"","ࣙ":"","ࣚ":"","ࣛ":"","ࣜ":"","ࣝ":"","ࣞ":"","ࣟ":"","࣠":"","࣡":"","࣢":" ","ࣣ":"","ࣤ":"","ࣥ":"","ࣦ":"","ࣧ":"","ࣨ":"","ࣩ":"","࣪":"","࣫":"","࣬":"","࣭":"","࣮":"","࣯":"","ࣰ":"","ࣱ":"","ࣲ":"","ࣳ":"","ࣴ":"","ࣵ":"","ࣶ":"","ࣷ":"","ࣸ":"","ࣹ":"","ࣺ":"","ࣻ":"","ࣼ":"","ࣽ":"","ࣾ":"","ࣿ":"","ऩ":"न","ऱ":"र","ऴ":"ळ","़":"","्":"","॑":"","॒":"","॓":"","॔":"","।":" ","॥":" ","॰":" ","়":"","ো":"ো","ৌ":"ৌ","্":"","৲":" ","৳":" ","৻":" ","৽":" ","৾":"","਼":"","੍":"","੶":" ","઼":"","્":"","૰":" ","૱":" ","଼":"","ୈ":"ୈ","ୋ":"ୋ","ୌ":"ୌ","୍":"","ஔ":"ஔ","ொ":"ொ","ோ":"ோ","ௌ":"ௌ","்":"","௹":" ","఼":"","ై":"ె","్":"","ౕ":"","ౖ":"","౷":" ","಄":" ","಼":"","ೀ":"ೀ","ೇ":"ೇ","ೈ":"ೈ","ೊ":"ೊ","ೋ":"ೋ","್":"","഻":"","഼":"","ൊ":"ൊ","ോ":"ോ","ൌ":"ൌ","്":"","්":"","ේ":"ෙ","ො":"ො","ෝ":"ො","ෞ":"ෞ","෴":" ","ำ":"ํา","ุ":"","ู":"","ฺ":"","฿":" ","่":"","้":"","๊":"","๋":"","๏":" ","๚":" ","๛":" ","ຳ":"ໍາ","ຸ":"","ູ":"","຺":"","່":"","້":"","໊":"","໋":"","ໜ":"ຫນ","ໝ":"ຫມ","༄":" ","༅":" ","༆":" ","༇":" ","༈":" ","༉":" ","༊":" ","་":" ","༌":" ","།":" ","༎":" ","༏":" ","༐":" ","༑":" ","༒":" ","༔":" ","༘":"","༙":"","༵":"","༷":"","༹":"","༺":" ","༻":" ","༼":" ","༽":" ","ཱ":"","ི":"","ཱི":"","ུ":"","ཱུ":"","ཷ":"ྲ","ཹ":"ླ","ེ":"","ཻ":"","ོ":"","ཽ":"","ྀ":"","ཱྀ":"","ྂ":"","ྃ":"","྄":"","྅":" ","྆":"","྇":"","࿆":"","࿐":" ","࿑":" ","࿒":" ","࿓":" ","࿔":" ","࿙":" ","࿚":" ","ဦ":"ဦ","့":"","္":"","်":"","၊":" ","။":" ","၌":" ","၍":" ","၎":" ","၏":" ","ႍ":"","Ⴀ":"ⴀ","Ⴁ":"ⴁ","Ⴂ":"ⴂ","Ⴃ":"ⴃ","Ⴄ":"ⴄ","Ⴅ":"ⴅ","Ⴆ":"ⴆ","Ⴇ":"ⴇ","Ⴈ":"ⴈ","Ⴉ":"ⴉ","Ⴊ":"ⴊ","Ⴋ":"ⴋ","Ⴌ":"ⴌ","Ⴍ":"ⴍ","Ⴎ":"ⴎ","Ⴏ":"ⴏ","Ⴐ":"ⴐ","Ⴑ":"ⴑ","Ⴒ":"ⴒ","Ⴓ":"ⴓ","Ⴔ":"ⴔ","Ⴕ":"ⴕ","Ⴖ":"ⴖ","Ⴗ":"ⴗ","Ⴘ":"ⴘ","Ⴙ":"ⴙ","Ⴚ":"ⴚ","Ⴛ":"ⴛ","Ⴜ":"ⴜ","Ⴝ":"ⴝ","Ⴞ":"ⴞ","Ⴟ":"ⴟ","Ⴠ":"ⴠ","Ⴡ":"ⴡ","Ⴢ":"ⴢ","Ⴣ":"ⴣ","Ⴤ":"ⴤ","Ⴥ":"ⴥ","Ⴧ":"ⴧ","Ⴭ":"ⴭ","჻":" ","ჼ":"ნ","፝":"","፞":"","፟":"","፠":" ","፡":" ","።":" ","፣":" ","፤":" ","፥":" ","፦":" ","፧":" ","፨":" ","ᏸ":"Ᏸ","ᏹ":"Ᏹ","ᏺ":"Ᏺ","ᏻ":"Ᏻ","ᏼ":"Ᏼ","ᏽ":"Ᏽ","᐀":" ","᙮":" "," ":" ","᚛":" ","᚜":" ","᛫":" ","᛬":" ","᛭":" ","᜔":"","᜕":"","᜴":"","᜵":" ","᜶":" ","្":"","។":" ","៕":" ","៖":" ","៘":" ","៙":" ","៚":" ","៛":" ","៝":"","᠀":" ","᠁":" ","᠂":" ","᠃":" ","᠄":" ","᠅":" ","᠆":" ","᠇":" ","᠈":" ","᠉":" ","᠊":" ","᠎":" ","ᢩ":"","᤹":"","᤺":"","᤻":"","᥄":" ","᥅":" ","ᨗ":"","ᨘ":"","᨞":" ","᨟":" ","᩠":"","᩵":"","᩶":"","᩷":"","᩸":"","᩹":"","᩺":"","᩻":"","᩼":"","᩿":"","᪠":" ","᪡":" ","᪢":" ","᪣":" ","᪤":" ","᪥":" ","᪦":" ","᪨":" ","᪩":" ","᪪":" ","᪫":" ","᪬":" ","᪭":" ","᪰":"","᪱":"","᪲":"","᪳":"","᪴":"","᪵":"","᪶":"","᪷":"","᪸":"","᪹":"","᪺":"","᪻":"","᪼":"","᪽":"","ᪿ":"","ᫀ":"","᫁":"","᫂":"","᫃":"","᫄":"","᫅":"","᫆":"","᫇":"","᫈":"","᫉":"","᫊":"","᫋":"","ᫌ":"","ᫍ":"","ᫎ":"","ᬆ":"ᬆ","ᬈ":"ᬈ","ᬊ":"ᬊ","ᬌ":"ᬌ","ᬎ":"ᬎ","ᬒ":"ᬒ","᬴":"","ᬻ":"ᬻ","ᬽ":"ᬽ","ᭀ":"ᭀ","ᭁ":"ᭁ","ᭃ":"ᭃ","᭄":"","᭚":" ","᭛":" ","᭜":" ","᭝":" ","᭞":" ","᭟":" ","᭠":" ","᭫":"","᭬":"","᭭":"","᭮":"","᭯":"","᭰":"","᭱":"","᭲":"","᭳":"","᭽":" ","᭾":" ","᮪":"","᮫":"","᯦":"","᯲":"","᯳":"","᯼":" ","᯽":" ","᯾":" ","᯿":" ","᰷":"","᰻":" ","᰼":" ","᰽":" ","᰾":" ","᰿":" ","᱾":" ","᱿":" ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"ꙋ","Ა":"ა","Ბ":"ბ","Გ":"გ","Დ":"დ","Ე":"ე","Ვ":"ვ","Ზ":"ზ","Თ":"თ","Ი":"ი","Კ":"კ","Ლ":"ლ","Მ":"მ","Ნ":"ნ","Ო":"ო","Პ":"პ","Ჟ":"ჟ","Რ":"რ","Ს":"ს","Ტ":"ტ","Უ":"უ","Ფ":"ფ","Ქ":"ქ","Ღ":"ღ","Ყ":"ყ","Შ":"შ","Ჩ":"ჩ","Ც":"ც","Ძ":"ძ","Წ":"წ","Ჭ":"ჭ","Ხ":"ხ","Ჯ":"ჯ","Ჰ":"ჰ","Ჱ":"ჱ","Ჲ":"ჲ","Ჳ":"ჳ","Ჴ":"ჴ","Ჵ":"ჵ","Ჶ":"ჶ","Ჷ":"ჷ","Ჸ":"ჸ","Ჹ":"ჹ","Ჺ":"ჺ","Ჽ":"ჽ","Ჾ":"ჾ","Ჿ":"ჿ","᳀":" ","᳁":" ","᳂":" ","᳃":" ","᳄":" ","᳅":" ","᳆":" ","᳇":" ","᳐":"","᳑":"","᳒":"","᳓":" ","᳔":"","᳕":"","᳖":"","᳗":"","᳘":"","᳙":"","᳚":"","᳛":"","᳜":"","᳝":"","᳞":"","᳟":"","᳠":"","᳢":"","᳣":"","᳤":"","᳥":"","᳦":"","᳧":"","᳨":"","᳭":"","᳴":"","᳸":"","᳹":"","ᴬ":"a","ᴭ":"ae","ᴮ":"b","ᴰ":"d","ᴱ":"e","ᴲ":"ǝ","ᴳ":"g","ᴴ":"h","ᴵ":"i","ᴶ":"j","ᴷ":"k","ᴸ":"l","ᴹ":"m","ᴺ":"n","ᴼ":"o","ᴽ":"ȣ","ᴾ":"p","ᴿ":"r","ᵀ":"t","ᵁ":"u","ᵂ":"w","ᵃ":"a","ᵄ":"ɐ","ᵅ":"ɑ","ᵆ":"ᴂ","ᵇ":"b","ᵈ":"d","ᵉ":"e","ᵊ":"ə","ᵋ":"ɛ","ᵌ":"ɜ","ᵍ":"g","ᵏ":"k","ᵐ":"m","ᵑ":"ŋ","ᵒ":"o","ᵓ":"ɔ","ᵔ":"ᴖ","ᵕ":"ᴗ","ᵖ":"p","ᵗ":"t","ᵘ":"u","ᵙ":"ᴝ","ᵚ":"ɯ","ᵛ":"v","ᵜ":"ᴥ","ᵝ":"β","ᵞ":"γ","ᵟ":"δ","ᵠ":"φ","ᵡ":"χ","ᵢ":"i","ᵣ":"r","ᵤ":"u","ᵥ":"v","ᵦ":"β","ᵧ":"γ","ᵨ":"ρ","ᵩ":"φ","ᵪ":"χ","ᵸ":"н","ᶛ":"ɒ","ᶜ":"c","ᶝ":"ɕ","ᶞ":"d","ᶟ":"ɜ","ᶠ":"f","ᶡ":"ɟ","ᶢ":"ɡ","ᶣ":"ɥ","ᶤ":"ɨ","ᶥ":"ɩ","ᶦ":"ɪ","ᶧ":"ᵻ","ᶨ":"ʝ","ᶩ":"ɭ","ᶪ":"ᶅ","ᶫ":"ʟ","ᶬ":"ɱ","ᶭ":"ɰ","ᶮ":"ɲ","ᶯ":"ɳ","ᶰ":"ɴ","ᶱ":"ɵ","ᶲ":"ɸ","ᶳ":"ʂ","ᶴ":"ʃ","ᶵ":"ƫ","ᶶ":"ʉ","ᶷ":"ʊ","ᶸ":"ᴜ","ᶹ":"ʋ","ᶺ":"ʌ","ᶻ":"z","ᶼ":"ʐ","ᶽ":"ʑ","ᶾ":"ʒ","ᶿ":"θ","᷀":"","᷁":"","᷂":"","᷃":"","᷄":"","᷅":"","᷆":"","᷇":"","᷈":"","᷉":"","᷊":"","᷋":"","᷌":"","᷍":"","᷎":"","᷏":"","᷐":"","᷑":"","᷒":"","ᷓ":"","ᷔ":"","ᷕ":"","ᷖ":"","ᷗ":"","ᷘ":"","ᷙ":"","ᷚ":"","ᷛ":"","ᷜ":"","ᷝ":"","ᷞ":"","ᷟ":"","ᷠ":"","ᷡ":"","ᷢ":"","ᷣ":"","ᷤ":"","ᷥ":"","ᷦ":"","ᷧ":"","ᷨ":"","ᷩ":"","ᷪ":"","ᷫ":"","ᷬ":"","ᷭ":"","ᷮ":"","ᷯ":"","ᷰ":"","ᷱ":"","ᷲ":"","ᷳ":"","ᷴ":"","᷵":"","᷶":"","᷷":"","᷸":"","᷹":"","᷺":"","᷻":"","᷼":"","᷽":"","᷾":"","᷿":"","Ḁ":"a","ḁ":"a","Ḃ":"b","ḃ":"b","Ḅ":"b","ḅ":"b","Ḇ":"b","ḇ":"b","Ḉ":"c","ḉ":"c","Ḋ":"d","ḋ":"d","Ḍ":"d","ḍ":"d","Ḏ":"d","ḏ":"d","Ḑ":"d","ḑ":"d","Ḓ":"d","ḓ":"d","Ḕ":"e","ḕ":"e","Ḗ":"e","ḗ":"e","Ḙ":"e","ḙ":"e","Ḛ":"e","ḛ":"e","Ḝ":"e","ḝ":"e","Ḟ":"f","ḟ":"f","Ḡ":"g","ḡ":"g","Ḣ":"h","ḣ":"h","Ḥ":"h","ḥ":"h","Ḧ":"h","ḧ":"h","Ḩ":"h","ḩ":"h","Ḫ":"h","ḫ":"h","Ḭ":"i","ḭ":"i","Ḯ":"i","ḯ":"i","Ḱ":"k","ḱ":"k","Ḳ":"k","ḳ":"k","Ḵ":"k","ḵ":"k","Ḷ":"l","ḷ":"l","Ḹ":"l","ḹ":"l","Ḻ":"l","ḻ":"l","Ḽ":"l","ḽ":"l","Ḿ":"m","ḿ":"m","Ṁ":"m","ṁ":"m","Ṃ":"m","ṃ":"m","Ṅ":"n","ṅ":"n","Ṇ":"n","ṇ":"n","Ṉ":"n","ṉ":"n","Ṋ":"n","ṋ":"n","Ṍ":"o","ṍ":"o","Ṏ":"o","ṏ":"o","Ṑ":"o","ṑ":"o","Ṓ":"o","ṓ":"o","Ṕ":"p","ṕ":"p","Ṗ":"p","ṗ":"p","Ṙ":"r","ṙ":"r","Ṛ":"r","ṛ":"r","Ṝ":"r","ṝ":"r","Ṟ":"r","ṟ":"r","Ṡ":"s","ṡ":"s","Ṣ":"s","ṣ":"s","Ṥ":"s","ṥ":"s","Ṧ":"s","ṧ":"s","Ṩ":"s","ṩ":"s","Ṫ":"t","ṫ":"t","Ṭ":"t","ṭ":"t","Ṯ":"t","ṯ":"t","Ṱ":"t","ṱ":"t","Ṳ":"u","ṳ":"u","Ṵ":"u","ṵ":"u","Ṷ":"u","ṷ":"u","Ṹ":"u","ṹ":"u","Ṻ":"u","ṻ":"u","Ṽ":"v","ṽ":"v","Ṿ":"v","ṿ":"v","Ẁ":"w","ẁ":"w","Ẃ":"w","ẃ":"w","Ẅ":"w","ẅ":"w","Ẇ":"w","ẇ":"w","Ẉ":"w","ẉ":"w","Ẋ":"x","ẋ":"x","Ẍ":"x","ẍ":"x","Ẏ":"y","ẏ":"y","Ẑ":"z","ẑ":"z","Ẓ":"z","ẓ":"z","Ẕ":"z","ẕ":"z","ẖ":"h","ẗ":"t","ẘ":"w","ẙ":"y","ẚ":"aʾ","ẛ":"s","ẞ":"ss","Ạ":"a","ạ":"a","Ả":"a","ả":"a","Ấ":"a","ấ":"a","Ầ":"a","ầ":"a","Ẩ":"a","ẩ":"a","Ẫ":"a","ẫ":"a","Ậ":"a","ậ":"a","Ắ":"a","ắ":"a","Ằ":"a","ằ":"a","Ẳ":"a","ẳ":"a","Ẵ":"a","ẵ":"a","Ặ":"a","ặ":"a","Ẹ":"e","ẹ":"e","Ẻ":"e","ẻ":"e","Ẽ":"e","ẽ":"e","Ế":"e","ế":"e","Ề":"e","ề":"e","Ể":"e","ể":"e","Ễ":"e","ễ":"e","Ệ":"e","ệ":"e","Ỉ":"i","ỉ":"i","Ị":"i","ị":"i","Ọ":"o","ọ":"o","Ỏ":"o","ỏ":"o","Ố":"o","ố":"o","Ồ":"o","ồ":"o","Ổ":"o","ổ":"o","Ỗ":"o","ỗ":"o","Ộ":"o","ộ":"o","Ớ":"o","ớ":"o","Ờ":"o","ờ":"o","Ở":"o","ở":"o","Ỡ":"o","ỡ":"o","Ợ":"o","ợ":"o","Ụ":"u","ụ":"u","Ủ":"u","ủ":"u","Ứ":"u","ứ":"u","Ừ":"u","ừ":"u","Ử":"u","ử":"u","Ữ":"u","ữ":"u","Ự":"u","ự":"u","Ỳ":"y","ỳ":"y","Ỵ":"y","ỵ":"y","Ỷ":"y","ỷ":"y","Ỹ":"y","ỹ":"y","Ỻ":"ỻ","Ỽ":"ỽ","Ỿ":"ỿ","ἀ":"α","ἁ":"α","ἂ":"α","ἃ":"α","ἄ":"α","ἅ":"α","ἆ":"α","ἇ":"α","Ἀ":"α","Ἁ":"α","Ἂ":"α","Ἃ":"α","Ἄ":"α","Ἅ":"α","Ἆ":"α","Ἇ":"α","ἐ":"ε","ἑ":"ε","ἒ":"ε","ἓ":"ε","ἔ":"ε","ἕ":"ε","Ἐ":"ε","Ἑ":"ε","Ἒ":"ε","Ἓ":"ε","Ἔ":"ε","Ἕ":"ε","ἠ":"η","ἡ":"η","ἢ":"η","ἣ":"η","ἤ":"η","ἥ":"η","ἦ":"η","ἧ":"η","Ἠ":"η","Ἡ":"η","Ἢ":"η","Ἣ":"η","Ἤ":"η","Ἥ":"η","Ἦ":"η","Ἧ":"η","ἰ":"ι","ἱ":"ι","ἲ":"ι","ἳ":"ι","ἴ":"ι","ἵ":"ι","ἶ":"ι","ἷ":"ι","Ἰ":"ι","Ἱ":"ι","Ἲ":"ι","Ἳ":"ι","Ἴ":"ι","Ἵ":"ι","Ἶ":"ι","Ἷ":"ι","ὀ":"ο","ὁ":"ο","ὂ":"ο","ὃ":"ο","ὄ":"ο","ὅ":"ο","Ὀ":"ο","Ὁ":"ο","Ὂ":"ο","Ὃ":"ο","Ὄ":"ο","Ὅ":"ο","ὐ":"υ","ὑ":"υ","ὒ":"υ","ὓ":"υ","ὔ":"υ","ὕ":"υ","ὖ":"υ","ὗ":"υ","Ὑ":"υ","Ὓ":"υ","Ὕ":"υ","Ὗ":"υ","ὠ":"ω","ὡ":"ω","ὢ":"ω","ὣ":"ω","ὤ":"ω","ὥ":"ω","ὦ":"ω","ὧ":"ω","Ὠ":"ω","Ὡ":"ω","Ὢ":"ω","Ὣ":"ω","Ὤ":"ω","Ὥ":"ω","Ὦ":"ω","Ὧ":"ω","ὰ":"α","ὲ":"ε","ὴ":"η","ὶ":"ι","ὸ":"ο","ὺ":"υ","ὼ":"ω","ᾀ":"αι","ᾁ":"αι","ᾂ":"αι","ᾃ":"αι","ᾄ":"αι","ᾅ":"αι","ᾆ":"αι","ᾇ":"αι","ᾈ":"αι","ᾉ":"αι","ᾊ":"αι","ᾋ":"αι","ᾌ":"αι","ᾍ":"αι","ᾎ":"αι","ᾏ":"αι","ᾐ":"ηι","ᾑ":"ηι","ᾒ":"ηι","ᾓ":"ηι","ᾔ":"ηι","ᾕ":"ηι","ᾖ":"ηι","ᾗ":"ηι","ᾘ":"ηι","ᾙ":"ηι","ᾚ":"ηι","ᾛ":"ηι","ᾜ":"ηι","ᾝ":"ηι","ᾞ":"ηι","ᾟ":"ηι","ᾠ":"ωι","ᾡ":"ωι","ᾢ":"ωι","ᾣ":"ωι","ᾤ":"ωι","ᾥ":"ωι","ᾦ":"ωι","ᾧ":"ωι","ᾨ":"ωι","ᾩ":"ωι","ᾪ":"ωι","ᾫ":"ωι","ᾬ":"ωι","ᾭ":"ωι","ᾮ":"ωι","ᾯ":"ωι","ᾰ":"α","ᾱ":"α","ᾲ":"αι","ᾳ":"αι","ᾴ":"αι","ᾶ":"α","ᾷ":"αι","Ᾰ":"α","Ᾱ":"α","Ὰ":"α","ᾼ":"αι","᾽":" ","᾿":" ","῀":" ","῁":" ","ῂ":"ηι","ῃ":"ηι","ῄ":"ηι","ῆ":"η","ῇ":"ηι","Ὲ":"ε","Ὴ":"η","ῌ":"ηι","῍":" ","῎":" ","῏":" ","ῐ":"ι","ῑ":"ι","ῒ":"ι","ῖ":"ι","ῗ":"ι","Ῐ":"ι","Ῑ":"ι","Ὶ":"ι","῝":" ","῞":" ","῟":" ","ῠ":"υ","ῡ":"υ","ῢ":"υ","ῤ":"ρ","ῥ":"ρ","ῦ":"υ","ῧ":"υ","Ῠ":"υ","Ῡ":"υ","Ὺ":"υ","Ῥ":"ρ","῭":" ","ῲ":"ωι","ῳ":"ωι","ῴ":"ωι","ῶ":"ω","ῷ":"ωι","Ὸ":"ο","Ὼ":"ω","ῼ":"ωι","῾":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" ","​":" ","‌":" ","‍":" ","‎":" ","‏":" ","‐":" ","‑":" ","‒":" ","–":" ","—":" ","―":" ","‖":" ","‗":" ","‘":" ","’":" ","‚":" ","‛":" ","“":" ","”":" ","„":" ","‟":" ","†":" ","‡":" ","•":" ","‣":" ","․":" ","‥":"  ","…":"   ","‧":" "," ":" "," ":" ","‪":" ","‫":" ","‬":" ","‭":" ","‮":" "," ":" ","‰":" ","‱":" ","′":" ","″":"  ","‴":"   ","‵":" ","‶":"  ","‷":"   ","‸":" ","‹":" ","›":" ","※":" ","‼":"  ","‽":" ","‾":" ","‿":" ","⁀":" ","⁁":" ","⁂":" ","⁃":" ","⁄":" ","⁅":" ","⁆":" ","⁇":"  ","⁈":"  ","⁉":"  ","⁊":" ","⁋":" ","⁌":" ","⁍":" ","⁎":" ","⁏":" ","⁐":" ","⁑":" ","⁒":" ","⁓":" ","⁔":" ","⁕":" ","⁖":" ","⁗":"    ","⁘":" ","⁙":" ","⁚":" ","⁛":" ","⁜":" ","⁝":" ","⁞":" "," ":" ","⁠":" ","⁡":" ","⁢":" ","⁣":" ","⁤":" ","⁦":" ","⁧":" ","⁨":" ","⁩":" ","⁪":" ","⁫":" ","⁬":" ","⁭":" ","⁮":" ","⁯":" ","⁰":"0","ⁱ":"i","⁴":"4","⁵":"5","⁶":"6","⁷":"7","⁸":"8","⁹":"9","⁺":" ","⁻":" ","⁼":" ","⁽":" ","⁾":" ","ⁿ":"n","₀":"0","₁":"1","₂":"2","₃":"3","₄":"4","₅":"5","₆":"6","₇":"7","₈":"8","₉":"9","₊":" ","₋":" ","₌":" ","₍":" ","₎":" ","ₐ":"a","ₑ":"e","ₒ":"o","ₓ":"x","ₔ":"ə","ₕ":"h","ₖ":"k","ₗ":"l","ₘ":"m","ₙ":"n","ₚ":"p","ₛ":"s","ₜ":"t","₠":" ","₡":" ","₢":" ","₣":" ","₤":" ","₥":" ","₦":" ","₧":" ","₨":"rs","₩":" ","₪":" ","₫":" ","€":" ","₭":" ","₮":" ","₯":" ","₰":" ","₱":" ","₲":" ","₳":" ","₴":" ","₵":" ","₶":" ","₷":" ","₸":" ","₹":" ","₺":" ","₻":" ","₼":" ","₽":" ","₾":" ","₿":" ","⃀":" ","⃐":"","⃑":"","⃒":"","⃓":"","⃔":"","⃕":"","⃖":"","⃗":"","⃘":"","⃙":"","⃚":"","⃛":"","⃜":"","⃡":"","⃥":"","⃦":"","⃧":"","⃨":"","⃩":"","⃪":"","⃫":"","⃬":"","⃭":"","⃮":"","⃯":"","⃰":"","℀":"a c","℁":"a s","ℂ":"c","℃":"°c","℅":"c o","℆":"c u","ℇ":"ɛ","℉":"°f","ℊ":"g","ℋ":"h","ℌ":"h","ℍ":"h","ℎ":"h","ℏ":"ħ","ℐ":"i","ℑ":"i","ℒ":"l","ℓ":"l","ℕ":"n","№":"no","℘":" ","ℙ":"p","ℚ":"q","ℛ":"r","ℜ":"r","ℝ":"r","℠":"sm","℡":"tel","™":"tm","ℤ":"z","ℨ":"z","ℬ":"b","ℭ":"c","ℯ":"e","ℰ":"e","ℱ":"f","Ⅎ":"ⅎ","ℳ":"m","ℴ":"o","ℵ":"א","ℶ":"ב","ℷ":"ג","ℸ":"ד","ℹ":"i","℻":"fax","ℼ":"π","ℽ":"γ","ℾ":"γ","ℿ":"π","⅀":" ","⅁":" ","⅂":" ","⅃":" ","⅄":" ","ⅅ":"d","ⅆ":"d","ⅇ":"e","ⅈ":"i","ⅉ":"j","⅋":" ","⅐":"1 7","⅑":"1 9","⅒":"1 10","⅓":"1 3","⅔":"2 3","⅕":"1 5","⅖":"2 5","⅗":"3 5","⅘":"4 5","⅙":"1 6","⅚":"5 6","⅛":"1 8","⅜":"3 8","⅝":"5 8","⅞":"7 8","⅟":"1 ","Ⅰ":"i","Ⅱ":"ii","Ⅲ":"iii","Ⅳ":"iv","Ⅴ":"v","Ⅵ":"vi","Ⅶ":"vii","Ⅷ":"viii","Ⅸ":"ix","Ⅹ":"x","Ⅺ":"xi","Ⅻ":"xii","Ⅼ":"l","Ⅽ":"c","Ⅾ":"d","Ⅿ":"m","ⅰ":"i","ⅱ":"ii","ⅲ":"iii","ⅳ":"iv","ⅴ":"v","ⅵ":"vi","ⅶ":"vii","ⅷ":"viii","ⅸ":"ix","ⅹ":"x","ⅺ":"xi","ⅻ":"xii","ⅼ":"l","ⅽ":"c","ⅾ":"d","ⅿ":"m","Ↄ":"ↄ","↉":"0 3","←":" ","↑":" ","→":" ","↓":" ","↔":" ","↚":" ","↛":" ","↠":" ","↣":" ","↦":" ","↮":" ","⇍":"⇐","⇎":" ","⇏":" ","⇒":" ","⇔":" ","⇴":" ","⇵":" ","⇶":" ","⇷":" ","⇸":" ","⇹":" ","⇺":" ","⇻":" ","⇼":" ","⇽":" ","⇾":" ","⇿":" ","∀":" ","∁":" ","∂":" ","∃":" ","∄":" ","∅":" ","∆":" ","∇":" ","∈":" ","∉":" ","∊":" ","∋":" ","∌":" ","∍":" ","∎":" ","∏":" ","∐":" ","∑":" ","−":" ","∓":" ","∔":" ","∕":" ","∖":" ","∗":" ","∘":" ","∙":" ","√":" ","∛":" ","∜":" ","∝":" ","∞":" ","∟":" ","∠":" ","∡":" ","∢":" ","∣":" ","∤":" ","∥":" ","∦":" ","∧":" ","∨":" ","∩":" ","∪":" ","∫":" ","∬":"  ","∭":"   ","∮":" ","∯":"  ","∰":"   ","∱":" ","∲":" ","∳":" ","∴":" ","∵":" ","∶":" ","∷":" ","∸":" ","∹":" ","∺":" ","∻":" ","∼":" ","∽":" ","∾":" ","∿":" ","≀":" ","≁":" ","≂":" ","≃":" ","≄":" ","≅":" ","≆":" ","≇":" ","≈":" ","≉":" ","≊":" ","≋":" ","≌":" ","≍":" ","≎":" ","≏":" ","≐":" ","≑":" ","≒":" ","≓":" ","≔":" ","≕":" ","≖":" ","≗":" ","≘":" ","≙":" ","≚":" ","≛":" ","≜":" ","≝":" ","≞":" ","≟":" ","≠":" ","≡":" ","≢":" ","≣":" ","≤":" ","≥":" ","≦":" ","≧":" ","≨":" ","≩":" ","≪":" ","≫":" ","≬":" ","≭":" ","≮":" ","≯":" ","≰":" ","≱":" ","≲":" ","≳":" ","≴":" ","≵":" ","≶":" ","≷":" ","≸":" ","≹":" ","≺":" ","≻":" ","≼":" ","≽":" ","≾":" ","≿":" ","⊀":" ","⊁":" ","⊂":" ","⊃":" ","⊄":" ","⊅":" ","⊆":" ","⊇":" ","⊈":" ","⊉":" ","⊊":" ","⊋":" ","⊌":" ","⊍":" ","⊎":" ","⊏":" ","⊐":" ","⊑":" ","⊒":" ","⊓":" ","⊔":" ","⊕":" ","⊖":" ","⊗":" ","⊘":" ","⊙":" ","⊚":" ","⊛":" ","⊜":" ","⊝":" ","⊞":" ","⊟":" ","⊠":" ","⊡":" ","⊢":" ","⊣":" ","⊤":" ","⊥":" ","⊦":" ","⊧":" ","⊨":" ","⊩":" ","⊪":" ","⊫":" ","⊬":" ","⊭":" ","⊮":" ","⊯":" ","⊰":" ","⊱":" ","⊲":" ","⊳":" ","⊴":" ","⊵":" ","⊶":" ","⊷":" ","⊸":" ","⊹":" ","⊺":" ","⊻":" ","⊼":" ","⊽":" ","⊾":" ","⊿":" ","⋀":" ","⋁":" ","⋂":" ","⋃":" ","⋄":" ","⋅":" ","⋆":" ","⋇":" ","⋈":" ","⋉":" ","⋊":" ","⋋":" ","⋌":" ","⋍":" ","⋎":" ","⋏":" ","⋐":" ","⋑":" ","⋒":" ","⋓":" ","⋔":" ","⋕":" ","⋖":" ","⋗":" ","⋘":" ","⋙":" ","⋚":" ","⋛":" ","⋜":" ","⋝":" ","⋞":" ","⋟":" ","⋠":" ","⋡":" ","⋢":" ","⋣":" ","⋤":" ","⋥":" ","⋦":" ","⋧":" ","⋨":" ","⋩":" ","⋪":" ","⋫":" ","⋬":" ","⋭":" ","⋮":" ","⋯":" ","⋰":" ","⋱":" ","⋲":" ","⋳":" ","⋴":" ","⋵":" ","⋶":" ","⋷":" ","⋸":" ","⋹":" ","⋺":" ","⋻":" ","⋼":" ","⋽":" ","⋾":" ","⋿":" ","⌈":" ","⌉":" ","⌊":" ","⌋":" ","⌠":" ","⌡":" ","⍼":" ","⎛":" ","⎜":" ","⎝":" ","⎞":" ","⎟":" ","⎠":" ","⎡":" ","⎢":" ","⎣":" ","⎤":" ","⎥":" ","⎦":" ","⎧":" ","⎨":" ","⎩":" ","⎪":" ","⎫":" ","⎬":" ","⎭":" ","⎮":" ","⎯":" ","⎰":" ","⎱":" ","⎲":" ","⎳":" ","⏜":" ","⏝":" ","⏞":" ","⏟":" ","⏠":" ","⏡":" ","①":"1","②":"2","③":"3","④":"4","⑤":"5","⑥":"6","⑦":"7","⑧":"8","⑨":"9","⑩":"10","⑪":"11","⑫":"12","⑬":"13","⑭":"14","⑮":"15","⑯":"16","⑰":"17","⑱":"18","⑲":"19","⑳":"20","⑴":" 1 ","⑵":" 2 ","⑶":" 3 ","⑷":" 4 ","⑸":" 5 ","⑹":" 6 ","⑺":" 7 ","⑻":" 8 ","⑼":" 9 ","⑽":" 10 ","⑾":" 11 ","⑿":" 12 ","⒀":" 13 ","⒁":" 14 ","⒂":" 15 ","⒃":" 16 ","⒄":" 17 ","⒅":" 18 ","⒆":" 19 ","⒇":" 20 ","⒈":"1 ","⒉":"2 ","⒊":"3 ","⒋":"4 ","⒌":"5 ","⒍":"6 ","⒎":"7 ","⒏":"8 ","⒐":"9 ","⒑":"10 ","⒒":"11 ","⒓":"12 ","⒔":"13 ","⒕":"14 ","⒖":"15 ","⒗":"16 ","⒘":"17 ","⒙":"18 ","⒚":"19 ","⒛":"20 ","⒜":" a ","⒝":" b ","⒞":" c ","⒟":" d ","⒠":" e ","⒡":" f ","⒢":" g ","⒣":" h ","⒤":" i ","⒥":" j ","⒦":" k ","⒧":" l ","⒨":" m ","⒩":" n ","⒪":" o ","⒫":" p ","⒬":" q ","⒭":" r ","⒮":" s ","⒯":" t ","⒰":" u ","⒱":" v ","⒲":" w ","⒳":" x ","⒴":" y ","⒵":" z ","Ⓐ":"a","Ⓑ":"b","Ⓒ":"c","Ⓓ":"d","Ⓔ":"e","Ⓕ":"f","Ⓖ":"g","Ⓗ":"h","Ⓘ":"i","Ⓙ":"j","Ⓚ":"k","Ⓛ":"l","Ⓜ":"m","Ⓝ":"n","Ⓞ":"o","Ⓟ":"p","Ⓠ":"q","Ⓡ":"r","Ⓢ":"s","Ⓣ":"t","Ⓤ":"u","Ⓥ":"v","Ⓦ":"w","Ⓧ":"x","Ⓨ":"y","Ⓩ":"z","ⓐ":"a","ⓑ":"b","ⓒ":"c","ⓓ":"d","ⓔ":"e","ⓕ":"f","ⓖ":"g","ⓗ":"h","ⓘ":"i","ⓙ":"j","ⓚ":"k","ⓛ":"l","ⓜ":"m","ⓝ":"n","ⓞ":"o","ⓟ":"p","ⓠ":"q","ⓡ":"r","ⓢ":"s","ⓣ":"t","ⓤ":"u","ⓥ":"v","ⓦ":"w","ⓧ":"x","ⓨ":"y","ⓩ":"z","⓪":"0","▷":" ","◁":" ","◸":" ","◹":" ","◺":" ","◻":" ","◼":" ","◽":" ","◾":" ","◿":" ","♯":" ","❨":" ","❩":" ","❪":" ","❫":" ","❬":" ","❭":" ","❮":" ","❯":" ","❰":" ","❱":" ","❲":" ","❳":" ","❴":" ","❵":" ","⟀":" ","⟁":" ","⟂":" ","⟃":" ","⟄":" ","⟅":" ","⟆":" ","⟇":" ","⟈":" ","⟉":" ","⟊":" ","⟋":" ","⟌":" ","⟍":" ","⟎":" ","⟏":" ","⟐":" ","⟑":" ","⟒":" ","⟓":" ","⟔":" ","⟕":" ","⟖":" ","⟗":" ","⟘":" ","⟙":" ","⟚":" ","⟛":" ","⟜":" ","⟝":" ","⟞":" ","⟟":" ","⟠":" ","⟡":" ","⟢":" ","⟣":" ","⟤":" ","⟥":" ","⟦":" ","⟧":" ","⟨":" ","⟩":" ","⟪":" ","⟫":" ","⟬":" ","⟭":" ","⟮":" ","⟯":" ","⟰":" ","⟱":" ","⟲":" ","⟳":" ","⟴":" ","⟵":" ","⟶":" ","⟷":" ","⟸":" ","⟹":" ","⟺":" ","⟻":" ","⟼":" ","⟽":" ","⟾":" ","⟿":" ","⤀":" ","⤁":" ","⤂":" ","⤃":" ","⤄":" ","⤅":" ","⤆":" ","⤇":" ","⤈":" ","⤉":" ","⤊":" ","⤋":" ","⤌":" ","⤍":" ","⤎":" ","⤏":" ","⤐":" ","⤑":" ","⤒":" ","⤓":" ","⤔":" ","⤕":" ","⤖":" ","⤗":" ","⤘":" ","⤙":" ","⤚":" ","⤛":" ","⤜":" ","⤝":" ","⤞":" ","⤟":" ","⤠":" ","⤡":" ","⤢":" ","⤣":" ","⤤":" ","⤥":" ","⤦":" ","⤧":" ","⤨":" ","⤩":" ","⤪":" ","⤫":" ","⤬":" ","⤭":" ","⤮":" ","⤯":" ","⤰":" ","⤱":" ","⤲":" ","⤳":" ","⤴":" ","⤵":" ","⤶":" ","⤷":" ","⤸":" ","⤹":" ","⤺":" ","⤻":" ","⤼":" ","⤽":" ","⤾":" ","⤿":" ","⥀":" ","⥁":" ","⥂":" ","⥃":" ","⥄":" ","⥅":" ","⥆":" ","⥇":" ","⥈":" ","⥉":" ","⥊":" ","⥋":" ","⥌":" ","⥍":" ","⥎":" ","⥏":" ","⥐":" ","⥑":" ","⥒":" ","⥓":" ","⥔":" ","⥕":" ","⥖":" ","⥗":" ","⥘":" ","⥙":" ","⥚":" ","⥛":" ","⥜":" ","⥝":" ","⥞":" ","⥟":" ","⥠":" ","⥡":" ","⥢":" ","⥣":" ","⥤":" ","⥥":" ","⥦":" ","⥧":" ","⥨":" ","⥩":" ","⥪":" ","⥫":" ","⥬":" ","⥭":" ","⥮":" ","⥯":" ","⥰":" ","⥱":" ","⥲":" ","⥳":" ","⥴":" ","⥵":" ","⥶":" ","⥷":" ","⥸":" ","⥹":" ","⥺":" ","⥻":" ","⥼":" ","⥽":" ","⥾":" ","⥿":" ","⦀":" ","⦁":" ","⦂":" ","⦃":" ","⦄":" ","⦅":" ","⦆":" ","⦇":" ","⦈":" ","⦉":" ","⦊":" ","⦋":" ","⦌":" ","⦍":" ","⦎":" ","⦏":" ","⦐":" ","⦑":" ","⦒":" ","⦓":" ","⦔":" ","⦕":" ","⦖":" ","⦗":" ","⦘":" ","⦙":" ","⦚":" ","⦛":" ","⦜":" ","⦝":" ","⦞":" ","⦟":" ","⦠":" ","⦡":" ","⦢":" ","⦣":" ","⦤":" ","⦥":" ","⦦":" ","⦧":" ","⦨":" ","⦩":" ","⦪":" ","⦫":" ","⦬":" ","⦭":" ","⦮":" ","⦯":" ","⦰":" ","⦱":" ","⦲":" ","⦳":" ","⦴":" ","⦵":" ","⦶":" ","⦷":" ","⦸":" ","⦹":" ","⦺":" ","⦻":" ","⦼":" ","⦽":" ","⦾":" ","⦿":" ","⧀":" ","⧁":" ","⧂":" ","⧃":" ","⧄":" ","⧅":" ","⧆":" ","⧇":" ","⧈":" ","⧉":" ","⧊":" ","⧋":" ","⧌":" ","⧍":" ","⧎":" ","⧏":" ","⧐":" ","⧑":" ","⧒":" ","⧓":" ","⧔":" ","⧕":" ","⧖":" ","⧗":" ","⧘":" ","⧙":" ","⧚":" ","⧛":" ","⧜":" ","⧝":" ","⧞":" ","⧟":" ","⧠":" ","⧡":" ","⧢":" ","⧣":" ","⧤":" ","⧥":" ","⧦":" ","⧧":" ","⧨":" ","⧩":" ","⧪":" ","⧫":" ","⧬":" ","⧭":" ","⧮":" ","⧯":" ","⧰":" ","⧱":" ","⧲":" ","⧳":" ","⧴":" ","⧵":" ","⧶":" ","⧷":" ","⧸":" ","⧹":" ","⧺":" ","⧻":" ","⧼":" ","⧽":" ","⧾":" ","⧿":" ","⨀":" ","⨁":" ","⨂":" ","⨃":" ","⨄":" ","⨅":" ","⨆":" ","⨇":" ","⨈":" ","⨉":" ","⨊":" ","⨋":" ","⨌":"    ","⨍":" ","⨎":" ","⨏":" ","⨐":" ","⨑":" ","⨒":" ","⨓":" ","⨔":" ","⨕":" ","⨖":" ","⨗":" ","⨘":" ","⨙":" ","⨚":" ","⨛":" ","⨜":" ","⨝":" ","⨞":" ","⨟":" ","⨠":" ","⨡":" ","⨢":" ","⨣":" ","⨤":" ","⨥":" ","⨦":" ","⨧":" ","⨨":" ","⨩":" ","⨪":" ","⨫":" ","⨬":" ","⨭":" ","⨮":" ","⨯":" ","⨰":" ","⨱":" ","⨲":" ","⨳":" ","⨴":" ","⨵":" ","⨶":" ","⨷":" ","⨸":" ","⨹":" ","⨺":" ","⨻":" ","⨼":" ","⨽":" ","⨾":" ","⨿":" ","⩀":" ","⩁":" ","⩂":" ","⩃":" ","⩄":" ","⩅":" ","⩆":" ","⩇":" ","⩈":" ","⩉":" ","⩊":" ","⩋":" ","⩌":" ","⩍":" ","⩎":" ","⩏":" ","⩐":" ","⩑":" ","⩒":" ","⩓":" ","⩔":" ","⩕":" ","⩖":" ","⩗":" ","⩘":" ","⩙":" ","⩚":" ","⩛":" ","⩜":" ","⩝":" ","⩞":" ","⩟":" ","⩠":" ","⩡":" ","⩢":" ","⩣":" ","⩤":" ","⩥":" ","⩦":" ","⩧":" ","⩨":" ","⩩":" ","⩪":" ","⩫":" ","⩬":" ","⩭":" ","⩮":" ","⩯":" ","⩰":" ","⩱":" ","⩲":" ","⩳":" ","⩴":"   ","⩵":"  ","⩶":"   ","⩷":" ","⩸":" ","⩹":" ","⩺":" ","⩻":" ","⩼":" ","⩽":" ","⩾":" ","⩿":" ","⪀":" ","⪁":" ","⪂":" ","⪃":" ","⪄":" ","⪅":" ","⪆":" ","⪇":" ","⪈":" ","⪉":" ","⪊":" ","⪋":" ","⪌":" ","⪍":" ","⪎":" ","⪏":" ","⪐":" ","⪑":" ","⪒":" ","⪓":" ","⪔":" ","⪕":" ","⪖":" ","⪗":" ","⪘":" ","⪙":" ","⪚":" ","⪛":" ","⪜":" ","⪝":" ","⪞":" ","⪟":" ","⪠":" ","⪡":" ","⪢":" ","⪣":" ","⪤":" ","⪥":" ","⪦":" ","⪧":" ","⪨":" ","⪩":" ","⪪":" ","⪫":" ","⪬":" ","⪭":" ","⪮":" ","⪯":" ","⪰":" ","⪱":" ","⪲":" ","⪳":" ","⪴":" ","⪵":" ","⪶":" ","⪷":" ","⪸":" ","⪹":" ","⪺":" ","⪻":" ","⪼":" ","⪽":" ","⪾":" ","⪿":" ","⫀":" ","⫁":" ","⫂":" ","⫃":" ","⫄":" ","⫅":" ","⫆":" ","⫇":" ","⫈":" ","⫉":" ","⫊":" ","⫋":" ","⫌":" ","⫍":" ","⫎":" ","⫏":" ","⫐":" ","⫑":" ","⫒":" ","⫓":" ","⫔":" ","⫕":" ","⫖":" ","⫗":" ","⫘":" ","⫙":" ","⫚":" ","⫛":" ","⫝":" ","⫞":" ","⫟":" ","⫠":" ","⫡":" ","⫢":" ","⫣":" ","⫤":" ","⫥":" ","⫦":" ","⫧":" ","⫨":" ","⫩":" ","⫪":" ","⫫":" ","⫬":" ","⫭":" ","⫮":" ","⫯":" ","⫰":" ","⫱":" ","⫲":" ","⫳":" ","⫴":" ","⫵":" ","⫶":" ","⫷":" ","⫸":" ","⫹":" ","⫺":" ","⫻":" ","⫼":" ","⫽":" ","⫾":" ","⫿":" ","⬰":" ","⬱":" ","⬲":" ","⬳":" ","⬴":" ","⬵":" ","⬶":" ","⬷":" ","⬸":" ","⬹":" ","⬺":" ","⬻":" ","⬼":" ","⬽":" ","⬾":" ","⬿":" ","⭀":" ","⭁":" ","⭂":" ","⭃":" ","⭄":" ","⭇":" ","⭈":" ","⭉":" ","⭊":" ","⭋":" ","⭌":" ","Ⰰ":"ⰰ","Ⰱ":"ⰱ","Ⰲ":"ⰲ","Ⰳ":"ⰳ","Ⰴ":"ⰴ","Ⰵ":"ⰵ","Ⰶ":"ⰶ","Ⰷ":"ⰷ","Ⰸ":"ⰸ","Ⰹ":"ⰹ","Ⰺ":"ⰺ","Ⰻ":"ⰻ","Ⰼ":"ⰼ","Ⰽ":"ⰽ","Ⰾ":"ⰾ","Ⰿ":"ⰿ","Ⱀ":"ⱀ","Ⱁ":"ⱁ","Ⱂ":"ⱂ","Ⱃ":"ⱃ","Ⱄ":"ⱄ","Ⱅ":"ⱅ","Ⱆ":"ⱆ","Ⱇ":"ⱇ","Ⱈ":"ⱈ","Ⱉ":"ⱉ","Ⱊ":"ⱊ","Ⱋ":"ⱋ","Ⱌ":"ⱌ","Ⱍ":"ⱍ","Ⱎ":"ⱎ","Ⱏ":"ⱏ","Ⱐ":"ⱐ","Ⱑ":"ⱑ","Ⱒ":"ⱒ","Ⱓ":"ⱓ","Ⱔ":"ⱔ","Ⱕ":"ⱕ","Ⱖ":"ⱖ","Ⱗ":"ⱗ","Ⱘ":"ⱘ","Ⱙ":"ⱙ","Ⱚ":"ⱚ","Ⱛ":"ⱛ","Ⱜ":"ⱜ","Ⱝ":"ⱝ","Ⱞ":"ⱞ","Ⱟ":"ⱟ","Ⱡ":"ⱡ","Ɫ":"ɫ","Ᵽ":"ᵽ","Ɽ":"ɽ","Ⱨ":"ⱨ","Ⱪ":"ⱪ","Ⱬ":"ⱬ","Ɑ":"ɑ","Ɱ":"ɱ","Ɐ":"ɐ","Ɒ":"ɒ","Ⱳ":"ⱳ","Ⱶ":"ⱶ","ⱼ":"j","ⱽ":"v","Ȿ":"ȿ","Ɀ":"ɀ","Ⲁ":"ⲁ","Ⲃ":"ⲃ","Ⲅ":"ⲅ","Ⲇ":"ⲇ","Ⲉ":"ⲉ","Ⲋ":"ⲋ","Ⲍ":"ⲍ","Ⲏ":"ⲏ","Ⲑ":"ⲑ","Ⲓ":"ⲓ","Ⲕ":"ⲕ","Ⲗ":"ⲗ","Ⲙ":"ⲙ","Ⲛ":"ⲛ","Ⲝ":"ⲝ","Ⲟ":"ⲟ","Ⲡ":"ⲡ","Ⲣ":"ⲣ","Ⲥ":"ⲥ","Ⲧ":"ⲧ","Ⲩ":"ⲩ","Ⲫ":"ⲫ","Ⲭ":"ⲭ","Ⲯ":"ⲯ","Ⲱ":"ⲱ","Ⲳ":"ⲳ","Ⲵ":"ⲵ","Ⲷ":"ⲷ","Ⲹ":"ⲹ","Ⲻ":"ⲻ","Ⲽ":"ⲽ","Ⲿ":"ⲿ","Ⳁ":"ⳁ","Ⳃ":"ⳃ","Ⳅ":"ⳅ","Ⳇ":"ⳇ","Ⳉ":"ⳉ","Ⳋ":"ⳋ","Ⳍ":"ⳍ","Ⳏ":"ⳏ","Ⳑ":"ⳑ","Ⳓ":"ⳓ","Ⳕ":"ⳕ","Ⳗ":"ⳗ","Ⳙ":"ⳙ","Ⳛ":"ⳛ","Ⳝ":"ⳝ","Ⳟ":"ⳟ","Ⳡ":"ⳡ","Ⳣ":"ⳣ","Ⳬ":"ⳬ","Ⳮ":"ⳮ","⳯":"","⳰":"","⳱":"","Ⳳ":"ⳳ","⳹":" ","⳺":" ","⳻":" ","⳼":" ","⳾":" ","⳿":" ","ⵯ":"ⵡ","⵰":" ","⵿":"","ⷠ":"","ⷡ":"","ⷢ":"","ⷣ":"","ⷤ":"","ⷥ":"","ⷦ":"","ⷧ":"","ⷨ":"","ⷩ":"","ⷪ":"","ⷫ":"","ⷬ":"","ⷭ":"","ⷮ":"","ⷯ":"","ⷰ":"","ⷱ":"","ⷲ":"","ⷳ":"","ⷴ":"","ⷵ":"","ⷶ":"","ⷷ":"","ⷸ":"","ⷹ":"","ⷺ":"","ⷻ":"","ⷼ":"","ⷽ":"","ⷾ":"","ⷿ":"","⸀":" ","⸁":" ","⸂":" ","⸃":" ","⸄":" ","⸅":" ","⸆":" ","⸇":" ","⸈":" ","⸉":" ","⸊":" ","⸋":" ","⸌":" ","⸍":" ","⸎":" ","⸏":" ","⸐":" ","⸑":" ","⸒":" ","⸓":" ","⸔":" ","⸕":" ","⸖":" ","⸗":" ","⸘":" ","⸙":" ","⸚":" ","⸛":" ","⸜":" ","⸝":" ","⸞":" ","⸟":" ","⸠":" ","⸡":" ","⸢":" ","⸣":" ","⸤":" ","⸥":" ","⸦":" ","⸧":" ","⸨":" ","⸩":" ","⸪":" ","⸫":" ","⸬":" ","⸭":" ","⸮":" ","⸰":" ","⸱":" ","⸲":" ","⸳":" ","⸴":" ","⸵":" ","⸶":" ","⸷":" ","⸸":" ","⸹":" ","⸺":" ","⸻":" ","⸼":" ","⸽":" ","⸾":" ","⸿":" ","⹀":" ","⹁":" ","⹂":" ","⹃":" ","⹄":" ","⹅":" ","⹆":" ","⹇":" ","⹈":" ","⹉":" ","⹊":" ","⹋":" ","⹌":" ","⹍":" ","⹎":" ","⹏":" ","⹒":" ","⹓":" ","⹔":" ","⹕":" ","⹖":" ","⹗":" ","⹘":" ","⹙":" ","⹚":" ","⹛":" ","⹜":" ","⹝":" ","⺟":"母","⻳":"龟","⼀":"一","⼁":"丨","⼂":"丶","⼃":"丿","⼄":"乙","⼅":"亅","⼆":"二","⼇":"亠","⼈":"人","⼉":"儿","⼊":"入","⼋":"八","⼌":"冂","⼍":"冖","⼎":"冫","⼏":"几","⼐":"凵","⼑":"刀","⼒":"力","⼓":"勹","⼔":"匕","⼕":"匚","⼖":"匸","⼗":"十","⼘":"卜","⼙":"卩","⼚":"厂","⼛":"厶","⼜":"又","⼝":"口","⼞":"囗","⼟":"土","⼠":"士","⼡":"夂","⼢":"夊","⼣":"夕","⼤":"大","⼥":"女","⼦":"子","⼧":"宀","⼨":"寸","⼩":"小","⼪":"尢","⼫":"尸","⼬":"屮","⼭":"山","⼮":"巛","⼯":"工","⼰":"己","⼱":"巾","⼲":"干","⼳":"幺","⼴":"广","⼵":"廴","⼶":"廾","⼷":"弋","⼸":"弓","⼹":"彐","⼺":"彡","⼻":"彳","⼼":"心","⼽":"戈","⼾":"戶","⼿":"手","⽀":"支","⽁":"攴","⽂":"文","⽃":"斗","⽄":"斤","⽅":"方","⽆":"无","⽇":"日","⽈":"曰","⽉":"月","⽊":"木","⽋":"欠","⽌":"止","⽍":"歹","⽎":"殳","⽏":"毋","⽐":"比","⽑":"毛","⽒":"氏","⽓":"气","⽔":"水","⽕":"火","⽖":"爪","⽗":"父","⽘":"爻","⽙":"爿","⽚":"片","⽛":"牙","⽜":"牛","⽝":"犬","⽞":"玄","⽟":"玉","⽠":"瓜","⽡":"瓦","⽢":"甘","⽣":"生","⽤":"用","⽥":"田","⽦":"疋","⽧":"疒","⽨":"癶","⽩":"白","⽪":"皮","⽫":"皿","⽬":"目","⽭":"矛","⽮":"矢","⽯":"石","⽰":"示","⽱":"禸","⽲":"禾","⽳":"穴","⽴":"立","⽵":"竹","⽶":"米","⽷":"糸","⽸":"缶","⽹":"网","⽺":"羊","⽻":"羽","⽼":"老","⽽":"而","⽾":"耒","⽿":"耳","⾀":"聿","⾁":"肉","⾂":"臣","⾃":"自","⾄":"至","⾅":"臼","⾆":"舌","⾇":"舛","⾈":"舟","⾉":"艮","⾊":"色","⾋":"艸","⾌":"虍","⾍":"虫","⾎":"血","⾏":"行","⾐":"衣","⾑":"襾","⾒":"見","⾓":"角","⾔":"言","⾕":"谷","⾖":"豆","⾗":"豕","⾘":"豸","⾙":"貝","⾚":"赤","⾛":"走","⾜":"足","⾝":"身","⾞":"車","⾟":"辛","⾠":"辰","⾡":"辵","⾢":"邑","⾣":"酉","⾤":"釆","⾥":"里","⾦":"金","⾧":"長","⾨":"門","⾩":"阜","⾪":"隶","⾫":"隹","⾬":"雨","⾭":"靑","⾮":"非","⾯":"面","⾰":"革","⾱":"韋","⾲":"韭","⾳":"音","⾴":"頁","⾵":"風","⾶":"飛","⾷":"食","⾸":"首","⾹":"香","⾺":"馬","⾻":"骨","⾼":"高","⾽":"髟","⾾":"鬥","⾿":"鬯","⿀":"鬲","⿁":"鬼","⿂":"魚","⿃":"鳥","⿄":"鹵","⿅":"鹿","⿆":"麥","⿇":"麻","⿈":"黃","⿉":"黍","⿊":"黑","⿋":"黹","⿌":"黽","⿍":"鼎","⿎":"鼓","⿏":"鼠","⿐":"鼻","⿑":"齊","⿒":"齒","⿓":"龍","⿔":"龜","⿕":"龠","　":" ","、":" ","。":" ","〃":" ","〈":" ","〉":" ","《":" ","》":" ","「":" ","」":" ","『":" ","』":" ","【":" ","】":" ","〔":" ","〕":" ","〖":" ","〗":" ","〘":" ","〙":" ","〚":" ","〛":" ","〜":" ","〝":" ","〞":" ","〟":" ","〪":"","〫":"","〬":"","〭":"","〮":"","〯":"","〰":" ","〶":"〒","〸":"十","〹":"卄","〺":"卅","〽":" ","が":"か","ぎ":"き","ぐ":"く","げ":"け","ご":"こ","ざ":"さ","じ":"し","ず":"す","ぜ":"せ","ぞ":"そ","だ":"た","ぢ":"ち","づ":"つ","で":"て","ど":"と","ば":"は","ぱ":"は","び":"ひ","ぴ":"ひ","ぶ":"ふ","ぷ":"ふ","べ":"へ","ぺ":"へ","ぼ":"ほ","ぽ":"ほ","ゔ":"う","゙":"","゚":"","゛":" ","゜":" ","ゞ":"ゝ","ゟ":"より","゠":" ","ガ":"カ","ギ":"キ","グ":"ク","ゲ":"ケ","ゴ":"コ","ザ":"サ","ジ":"シ","ズ":"ス","ゼ":"セ","ゾ":"ソ","ダ":"タ","ヂ":"チ","ヅ":"ツ","デ":"テ","ド":"ト","バ":"ハ","パ":"ハ","ビ":"ヒ","ピ":"ヒ","ブ":"フ","プ":"フ","ベ":"ヘ","ペ":"ヘ","ボ":"ホ","ポ":"ホ","ヴ":"ウ","ヷ":"ワ","ヸ":"ヰ","ヹ":"ヱ","ヺ":"ヲ","・":" ","ヾ":"ヽ","ヿ":"コト","ㄱ":"ᄀ","ㄲ":"ᄁ","ㄳ":"ᆪ","ㄴ":"ᄂ","ㄵ":"ᆬ","ㄶ":"ᆭ","ㄷ":"ᄃ","ㄸ":"ᄄ","ㄹ":"ᄅ","ㄺ":"ᆰ","ㄻ":"ᆱ","ㄼ":"ᆲ","ㄽ":"ᆳ","ㄾ":"ᆴ","ㄿ":"ᆵ","ㅀ":"ᄚ","ㅁ":"ᄆ","ㅂ":"ᄇ","ㅃ":"ᄈ","ㅄ":"ᄡ","ㅅ":"ᄉ","ㅆ":"ᄊ","ㅇ":"ᄋ","ㅈ":"ᄌ","ㅉ":"ᄍ","ㅊ":"ᄎ","ㅋ":"ᄏ","ㅌ":"ᄐ","ㅍ":"ᄑ","ㅎ":"ᄒ","ㅏ":"ᅡ","ㅐ":"ᅢ","ㅑ":"ᅣ","ㅒ":"ᅤ","ㅓ":"ᅥ","ㅔ":"ᅦ","ㅕ":"ᅧ","ㅖ":"ᅨ","ㅗ":"ᅩ","ㅘ":"ᅪ","ㅙ":"ᅫ","ㅚ":"ᅬ","ㅛ":"ᅭ","ㅜ":"ᅮ","ㅝ":"ᅯ","ㅞ":"ᅰ","ㅟ":"ᅱ","ㅠ":"ᅲ","ㅡ":"ᅳ","ㅢ":"ᅴ","ㅣ":"ᅵ","ㅤ":"ᅠ","ㅥ":"ᄔ","ㅦ":"ᄕ","ㅧ":"ᇇ","ㅨ":"ᇈ","ㅩ":"ᇌ","ㅪ":"ᇎ","ㅫ":"ᇓ","ㅬ":"ᇗ","ㅭ":"ᇙ","ㅮ":"ᄜ","ㅯ":"ᇝ","ㅰ":"ᇟ","ㅱ":"ᄝ","ㅲ":"ᄞ","ㅳ":"ᄠ","ㅴ":"ᄢ","ㅵ":"ᄣ","ㅶ":"ᄧ","ㅷ":"ᄩ","ㅸ":"ᄫ","ㅹ":"ᄬ","ㅺ":"ᄭ","ㅻ":"ᄮ","ㅼ":"ᄯ","ㅽ":"ᄲ","ㅾ":"ᄶ","ㅿ":"ᅀ","ㆀ":"ᅇ","ㆁ":"ᅌ","ㆂ":"ᇱ","ㆃ":"ᇲ","ㆄ":"ᅗ","ㆅ":"ᅘ","ㆆ":"ᅙ","ㆇ":"ᆄ","ㆈ":"ᆅ","ㆉ":"ᆈ","ㆊ":"ᆑ","ㆋ":"ᆒ","ㆌ":"ᆔ","ㆍ":"ᆞ","ㆎ":"ᆡ","㆒":"一","㆓":"二","㆔":"三","㆕":"四","㆖":"上","㆗":"中","㆘":"下","㆙":"甲","㆚":"乙","㆛":"丙","㆜":"丁","㆝":"天","㆞":"地","㆟":"人","㈀":" ᄀ ","㈁":" ᄂ ","㈂":" ᄃ ","㈃":" ᄅ ","㈄":" ᄆ ","㈅":" ᄇ ","㈆":" ᄉ ","㈇":" ᄋ ","㈈":" ᄌ ","㈉":" ᄎ ","㈊":" ᄏ ","㈋":" ᄐ ","㈌":" ᄑ ","㈍":" ᄒ ","㈎":" 가 ","㈏":" 나 ","㈐":" 다 ","㈑":" 라 ","㈒":" 마 ","㈓":" 바 ","㈔":" 사 ","㈕":" 아 ","㈖":" 자 ","㈗":" 차 ","㈘":" 카 ","㈙":" 타 ","㈚":" 파 ","㈛":" 하 ","㈜":" 주 ","㈝":" 오전 ","㈞":" 오후 ","㈠":" 一 ","㈡":" 二 ","㈢":" 三 ","㈣":" 四 ","㈤":" 五 ","㈥":" 六 ","㈦":" 七 ","㈧":" 八 ","㈨":" 九 ","㈩":" 十 ","㈪":" 月 ","㈫":" 火 ","㈬":" 水 ","㈭":" 木 ","㈮":" 金 ","㈯":" 土 ","㈰":" 日 ","㈱":" 株 ","㈲":" 有 ","㈳":" 社 ","㈴":" 名 ","㈵":" 特 ","㈶":" 財 ","㈷":" 祝 ","㈸":" 労 ","㈹":" 代 ","㈺":" 呼 ","㈻":" 学 ","㈼":" 監 ","㈽":" 企 ","㈾":" 資 ","㈿":" 協 ","㉀":" 祭 ","㉁":" 休 ","㉂":" 自 ","㉃":" 至 ","㉄":"問","㉅":"幼","㉆":"文","㉇":"箏","㉐":"pte","㉑":"21","㉒":"22","㉓":"23","㉔":"24","㉕":"25","㉖":"26","㉗":"27","㉘":"28","㉙":"29","㉚":"30","㉛":"31","㉜":"32","㉝":"33","㉞":"34","㉟":"35","㉠":"ᄀ","㉡":"ᄂ","㉢":"ᄃ","㉣":"ᄅ","㉤":"ᄆ","㉥":"ᄇ","㉦":"ᄉ","㉧":"ᄋ","㉨":"ᄌ","㉩":"ᄎ","㉪":"ᄏ","㉫":"ᄐ","㉬":"ᄑ","㉭":"ᄒ","㉮":"가","㉯":"나","㉰":"다","㉱":"라","㉲":"마","㉳":"바","㉴":"사","㉵":"아","㉶":"자","㉷":"차","㉸":"카","㉹":"타","㉺":"파","㉻":"하","㉼":"참고","㉽":"주의","㉾":"우","㊀":"一","㊁":"二","㊂":"三","㊃":"四","㊄":"五","㊅":"六","㊆":"七","㊇":"八","㊈":"九","㊉":"十","㊊":"月","㊋":"火","㊌":"水","㊍":"木","㊎":"金","㊏":"土","㊐":"日","㊑":"株","㊒":"有","㊓":"社","㊔":"名","㊕":"特","㊖":"財","㊗":"祝","㊘":"労","㊙":"秘","㊚":"男","㊛":"女","㊜":"適","㊝":"優","㊞":"印","㊟":"注","㊠":"項","㊡":"休","㊢":"写","㊣":"正","㊤":"上","㊥":"中","㊦":"下","㊧":"左","㊨":"右","㊩":"医","㊪":"宗","㊫":"学","㊬":"監","㊭":"企","㊮":"資","㊯":"協","㊰":"夜","㊱":"36","㊲":"37","㊳":"38","㊴":"39","㊵":"40","㊶":"41","㊷":"42","㊸":"43","㊹":"44","㊺":"45","㊻":"46","㊼":"47","㊽":"48","㊾":"49","㊿":"50","㋀":"1月","㋁":"2月","㋂":"3月","㋃":"4月","㋄":"5月","㋅":"6月","㋆":"7月","㋇":"8月","㋈":"9月","㋉":"10月","㋊":"11月","㋋":"12月","㋌":"hg","㋍":"erg","㋎":"ev","㋏":"ltd","㋐":"ア","㋑":"イ","㋒":"ウ","㋓":"エ","㋔":"オ","㋕":"カ","㋖":"キ","㋗":"ク","㋘":"ケ","㋙":"コ","㋚":"サ","㋛":"シ","㋜":"ス","㋝":"セ","㋞":"ソ","㋟":"タ","㋠":"チ","㋡":"ツ","㋢":"テ","㋣":"ト","㋤":"ナ","㋥":"ニ","㋦":"ヌ","㋧":"ネ","㋨":"ノ","㋩":"ハ","㋪":"ヒ","㋫":"フ","㋬":"ヘ","㋭":"ホ","㋮":"マ","㋯":"ミ","㋰":"ム","㋱":"メ","㋲":"モ","㋳":"ヤ","㋴":"ユ","㋵":"ヨ","㋶":"ラ","㋷":"リ","㋸":"ル","㋹":"レ","㋺":"ロ","㋻":"ワ","㋼":"ヰ","㋽":"ヱ","㋾":"ヲ","㋿":"令和","㌀":"アハート","㌁":"アルファ","㌂":"アンヘア","㌃":"アール","㌄":"イニンク","㌅":"インチ","㌆":"ウォン","㌇":"エスクート","㌈":"エーカー","㌉":"オンス","㌊":"オーム","㌋":"カイリ","㌌":"カラット","㌍":"カロリー","㌎":"カロン","㌏":"カンマ","㌐":"キカ","㌑":"キニー","㌒":"キュリー","㌓":"キルター","㌔":"キロ","㌕":"キロクラム","㌖":"キロメートル","㌗":"キロワット","㌘":"クラム","㌙":"クラムトン","㌚":"クルセイロ","㌛":"クローネ","㌜":"ケース","㌝":"コルナ","㌞":"コーホ","㌟":"サイクル","㌠":"サンチーム","㌡":"シリンク","㌢":"センチ","㌣":"セント","㌤":"タース","㌥":"テシ","㌦":"トル","㌧":"トン","㌨":"ナノ","㌩":"ノット","㌪":"ハイツ","㌫":"ハーセント","㌬":"ハーツ","㌭":"ハーレル","㌮":"ヒアストル","㌯":"ヒクル","㌰":"ヒコ","㌱":"ヒル","㌲":"ファラット","㌳":"フィート","㌴":"フッシェル","㌵":"フラン","㌶":"ヘクタール","㌷":"ヘソ","㌸":"ヘニヒ","㌹":"ヘルツ","㌺":"ヘンス","㌻":"ヘーシ","㌼":"ヘータ","㌽":"ホイント","㌾":"ホルト","㌿":"ホン","㍀":"ホント","㍁":"ホール","㍂":"ホーン","㍃":"マイクロ","㍄":"マイル","㍅":"マッハ","㍆":"マルク","㍇":"マンション","㍈":"ミクロン","㍉":"ミリ","㍊":"ミリハール","㍋":"メカ","㍌":"メカトン","㍍":"メートル","㍎":"ヤート","㍏":"ヤール","㍐":"ユアン","㍑":"リットル","㍒":"リラ","㍓":"ルヒー","㍔":"ルーフル","㍕":"レム","㍖":"レントケン","㍗":"ワット","㍘":"0点","㍙":"1点","㍚":"2点","㍛":"3点","㍜":"4点","㍝":"5点","㍞":"6点","㍟":"7点","㍠":"8点","㍡":"9点","㍢":"10点","㍣":"11点","㍤":"12点","㍥":"13点","㍦":"14点","㍧":"15点","㍨":"16点","㍩":"17点","㍪":"18点","㍫":"19点","㍬":"20点","㍭":"21点","㍮":"22点","㍯":"23点","㍰":"24点","㍱":"hpa","㍲":"da","㍳":"au","㍴":"bar","㍵":"ov","㍶":"pc","㍷":"dm","㍸":"dm2","㍹":"dm3","㍺":"iu","㍻":"平成","㍼":"昭和","㍽":"大正","㍾":"明治","㍿":"株式会社","㎀":"pa","㎁":"na","㎂":"μa","㎃":"ma","㎄":"ka","㎅":"kb","㎆":"mb","㎇":"gb","㎈":"cal","㎉":"kcal","㎊":"pf","㎋":"nf","㎌":"μf","㎍":"μg","㎎":"mg","㎏":"kg","㎐":"hz","㎑":"khz","㎒":"mhz","㎓":"ghz","㎔":"thz","㎕":"μl","㎖":"ml","㎗":"dl","㎘":"kl","㎙":"fm","㎚":"nm","㎛":"μm","㎜":"mm","㎝":"cm","㎞":"km","㎟":"mm2","㎠":"cm2","㎡":"m2","㎢":"km2","㎣":"mm3","㎤":"cm3","㎥":"m3","㎦":"km3","㎧":"m s","㎨":"m s2","㎩":"pa","㎪":"kpa","㎫":"mpa","㎬":"gpa","㎭":"rad","㎮":"rad s","㎯":"rad s2","㎰":"ps","㎱":"ns","㎲":"μs","㎳":"ms","㎴":"pv","㎵":"nv","㎶":"μv","㎷":"mv","㎸":"kv","㎹":"mv","㎺":"pw","㎻":"nw","㎼":"μw","㎽":"mw","㎾":"kw","㎿":"mw","㏀":"kω","㏁":"mω","㏂":"a m ","㏃":"bq","㏄":"cc","㏅":"cd","㏆":"c kg","㏇":"co ","㏈":"db","㏉":"gy","㏊":"ha","㏋":"hp","㏌":"in","㏍":"kk","㏎":"km","㏏":"kt","㏐":"lm","㏑":"ln","㏒":"log","㏓":"lx","㏔":"mb","㏕":"mil","㏖":"mol","㏗":"ph","㏘":"p m ","㏙":"ppm","㏚":"pr","㏛":"sr","㏜":"sv","㏝":"wb","㏞":"v m","㏟":"a m","㏠":"1日","㏡":"2日","㏢":"3日","㏣":"4日","㏤":"5日","㏥":"6日","㏦":"7日","㏧":"8日","㏨":"9日","㏩":"10日","㏪":"11日","㏫":"12日","㏬":"13日","㏭":"14日","㏮":"15日","㏯":"16日","㏰":"17日","㏱":"18日","㏲":"19日","㏳":"20日","㏴":"21日","㏵":"22日","㏶":"23日","㏷":"24日","㏸":"25日","㏹":"26日","㏺":"27日","㏻":"28日","㏼":"29日","㏽":"30日","㏾":"31日","㏿":"gal","꓾":" ","꓿":" ","꘍":" ","꘎":" ","꘏":" ","Ꙁ":"ꙁ","Ꙃ":"ꙃ","Ꙅ":"ꙅ","Ꙇ":"ꙇ","Ꙉ":"ꙉ","Ꙋ":"ꙋ","Ꙍ":"ꙍ","Ꙏ":"ꙏ","Ꙑ":"ꙑ","Ꙓ":"ꙓ","Ꙕ":"ꙕ","Ꙗ":"ꙗ","Ꙙ":"ꙙ","Ꙛ":"ꙛ","Ꙝ":"ꙝ","Ꙟ":"ꙟ","Ꙡ":"ꙡ","Ꙣ":"ꙣ","Ꙥ":"ꙥ","Ꙧ":"ꙧ","Ꙩ":"ꙩ","Ꙫ":"ꙫ","Ꙭ":"ꙭ","꙯":"","꙳":" ","ꙴ":"","ꙵ":"","ꙶ":"","ꙷ":"","ꙸ":"","ꙹ":"","ꙺ":"","ꙻ":"","꙼":"","꙽":"","꙾":" ","Ꚁ":"ꚁ","Ꚃ":"ꚃ","Ꚅ":"ꚅ","Ꚇ":"ꚇ","Ꚉ":"ꚉ","Ꚋ":"ꚋ","Ꚍ":"ꚍ","Ꚏ":"ꚏ","Ꚑ":"ꚑ","Ꚓ":"ꚓ","Ꚕ":"ꚕ","Ꚗ":"ꚗ","Ꚙ":"ꚙ","Ꚛ":"ꚛ","ꚜ":"ъ","ꚝ":"ь","ꚞ":"","ꚟ":"","꛰":"","꛱":"","꛲":" ","꛳":" ","꛴":" ","꛵":" ","꛶":" ","꛷":" ","꜀":" ","꜁":" ","꜂":" ","꜃":" ","꜄":" ","꜅":" ","꜆":" ","꜇":" ","꜈":" ","꜉":" ","꜊":" ","꜋":" ","꜌":" ","꜍":" ","꜎":" ","꜏":" ","꜐":" ","꜑":" ","꜒":" ","꜓":" ","꜔":" ","꜕":" ","꜖":" ","꜠":" ","꜡":" ","Ꜣ":"ꜣ","Ꜥ":"ꜥ","Ꜧ":"ꜧ","Ꜩ":"ꜩ","Ꜫ":"ꜫ","Ꜭ":"ꜭ","Ꜯ":"ꜯ","Ꜳ":"ꜳ","Ꜵ":"ꜵ","Ꜷ":"ꜷ","Ꜹ":"ꜹ","Ꜻ":"ꜻ","Ꜽ":"ꜽ","Ꜿ":"ꜿ","Ꝁ":"ꝁ","Ꝃ":"ꝃ","Ꝅ":"ꝅ","Ꝇ":"ꝇ","Ꝉ":"ꝉ","Ꝋ":"ꝋ","Ꝍ":"ꝍ","Ꝏ":"ꝏ","Ꝑ":"ꝑ","Ꝓ":"ꝓ","Ꝕ":"ꝕ","Ꝗ":"ꝗ","Ꝙ":"ꝙ","Ꝛ":"ꝛ","Ꝝ":"ꝝ","Ꝟ":"ꝟ","Ꝡ":"ꝡ","Ꝣ":"ꝣ","Ꝥ":"ꝥ","Ꝧ":"ꝧ","Ꝩ":"ꝩ","Ꝫ":"ꝫ","Ꝭ":"ꝭ","Ꝯ":"ꝯ","ꝰ":"ꝯ","Ꝺ":"ꝺ","Ꝼ":"ꝼ","Ᵹ":"ᵹ","Ꝿ":"ꝿ","Ꞁ":"ꞁ","Ꞃ":"ꞃ","Ꞅ":"ꞅ","Ꞇ":"ꞇ","꞉":" ","꞊":" ","Ꞌ":"ꞌ","Ɥ":"ɥ","Ꞑ":"ꞑ","Ꞓ":"ꞓ","Ꞗ":"ꞗ","Ꞙ":"ꞙ","Ꞛ":"ꞛ","Ꞝ":"ꞝ","Ꞟ":"ꞟ","Ꞡ":"ꞡ","Ꞣ":"ꞣ","Ꞥ":"ꞥ","Ꞧ":"ꞧ","Ꞩ":"ꞩ","Ɦ":"ɦ","Ɜ":"ɜ","Ɡ":"ɡ","Ɬ":"ɬ","Ɪ":"ɪ","Ʞ":"ʞ","Ʇ":"ʇ","Ʝ":"ʝ","Ꭓ":"ꭓ","Ꞵ":"ꞵ","Ꞷ":"ꞷ","Ꞹ":"ꞹ","Ꞻ":"ꞻ","Ꞽ":"ꞽ","Ꞿ":"ꞿ","Ꟁ":"ꟁ","Ꟃ":"ꟃ","Ꞔ":"ꞔ","Ʂ":"ʂ","Ᶎ":"ᶎ","Ꟈ":"ꟈ","Ꟊ":"ꟊ","Ꟑ":"ꟑ","Ꟗ":"ꟗ","Ꟙ":"ꟙ","ꟲ":"c","ꟳ":"f","ꟴ":"q","Ꟶ":"ꟶ","ꟸ":"ħ","ꟹ":"oe","꠆":"","꠬":"","꠸":" ","꡴":" ","꡵":" ","꡶":" ","꡷":" ","꣄":"","꣎":" ","꣏":" ","꣠":"","꣡":"","꣢":"","꣣":"","꣤":"","꣥":"","꣦":"","꣧":"","꣨":"","꣩":"","꣪":"","꣫":"","꣬":"","꣭":"","꣮":"","꣯":"","꣰":"","꣱":"","꣸":" ","꣹":" ","꣺":" ","꣼":" ","꤫":"","꤬":"","꤭":"","꤮":" ","꤯":" ","꥓":"","꥟":" ","꦳":"","꧀":"","꧁":" ","꧂":" ","꧃":" ","꧄":" ","꧅":" ","꧆":" ","꧇":" ","꧈":" ","꧉":" ","꧊":" ","꧋":" ","꧌":" ","꧍":" ","꧞":" ","꧟":" ","꩜":" ","꩝":" ","꩞":" ","꩟":" ","ꪰ":"","ꪲ":"","ꪳ":"","ꪴ":"","ꪷ":"","ꪸ":"","ꪾ":"","꪿":"","꫁":"","꫞":" ","꫟":" ","꫰":" ","꫱":" ","꫶":"","꭛":" ","ꭜ":"ꜧ","ꭝ":"ꬷ","ꭞ":"ɫ","ꭟ":"ꭒ","ꭩ":"ʍ","꭪":" ","꭫":" ","ꭰ":"Ꭰ","ꭱ":"Ꭱ","ꭲ":"Ꭲ","ꭳ":"Ꭳ","ꭴ":"Ꭴ","ꭵ":"Ꭵ","ꭶ":"Ꭶ","ꭷ":"Ꭷ","ꭸ":"Ꭸ","ꭹ":"Ꭹ","ꭺ":"Ꭺ","ꭻ":"Ꭻ","ꭼ":"Ꭼ","ꭽ":"Ꭽ","ꭾ":"Ꭾ","ꭿ":"Ꭿ","ꮀ":"Ꮀ","ꮁ":"Ꮁ","ꮂ":"Ꮂ","ꮃ":"Ꮃ","ꮄ":"Ꮄ","ꮅ":"Ꮅ","ꮆ":"Ꮆ","ꮇ":"Ꮇ","ꮈ":"Ꮈ","ꮉ":"Ꮉ","ꮊ":"Ꮊ","ꮋ":"Ꮋ","ꮌ":"Ꮌ","ꮍ":"Ꮍ","ꮎ":"Ꮎ","ꮏ":"Ꮏ","ꮐ":"Ꮐ","ꮑ":"Ꮑ","ꮒ":"Ꮒ","ꮓ":"Ꮓ","ꮔ":"Ꮔ","ꮕ":"Ꮕ","ꮖ":"Ꮖ","ꮗ":"Ꮗ","ꮘ":"Ꮘ","ꮙ":"Ꮙ","ꮚ":"Ꮚ","ꮛ":"Ꮛ","ꮜ":"Ꮜ","ꮝ":"Ꮝ","ꮞ":"Ꮞ","ꮟ":"Ꮟ","ꮠ":"Ꮠ","ꮡ":"Ꮡ","ꮢ":"Ꮢ","ꮣ":"Ꮣ","ꮤ":"Ꮤ","ꮥ":"Ꮥ","ꮦ":"Ꮦ","ꮧ":"Ꮧ","ꮨ":"Ꮨ","ꮩ":"Ꮩ","ꮪ":"Ꮪ","ꮫ":"Ꮫ","ꮬ":"Ꮬ","ꮭ":"Ꮭ","ꮮ":"Ꮮ","ꮯ":"Ꮯ","ꮰ":"Ꮰ","ꮱ":"Ꮱ","ꮲ":"Ꮲ","ꮳ":"Ꮳ","ꮴ":"Ꮴ","ꮵ":"Ꮵ","ꮶ":"Ꮶ","ꮷ":"Ꮷ","ꮸ":"Ꮸ","ꮹ":"Ꮹ","ꮺ":"Ꮺ","ꮻ":"Ꮻ","ꮼ":"Ꮼ","ꮽ":"Ꮽ","ꮾ":"Ꮾ","ꮿ":"Ꮿ","꯫":" ","꯭":"","ﬀ":"ff","ﬁ":"fi","ﬂ":"fl","ﬃ":"ffi","ﬄ":"ffl","ﬅ":"st","ﬆ":"st","ﬓ":"մն","ﬔ":"մե","ﬕ":"մի","ﬖ":"վն","ﬗ":"մխ","ﬞ":"","ﬠ":"ע","ﬡ":"א","ﬢ":"ד","ﬣ":"ה","ﬤ":"כ","ﬥ":"ל","ﬦ":"ם","ﬧ":"ר","ﬨ":"ת","﬩":" ","ﭏ":"אל","ﭐ":"ٱ","ﭑ":"ٱ","ﭒ":"ٻ","ﭓ":"ٻ","ﭔ":"ٻ","ﭕ":"ٻ","ﭖ":"پ","ﭗ":"پ","ﭘ":"پ","ﭙ":"پ","ﭚ":"ڀ","ﭛ":"ڀ","ﭜ":"ڀ","ﭝ":"ڀ","ﭞ":"ٺ","ﭟ":"ٺ","ﭠ":"ٺ","ﭡ":"ٺ","ﭢ":"ٿ","ﭣ":"ٿ","ﭤ":"ٿ","ﭥ":"ٿ","ﭦ":"ٹ","ﭧ":"ٹ","ﭨ":"ٹ","ﭩ":"ٹ","ﭪ":"ڤ","ﭫ":"ڤ","ﭬ":"ڤ","ﭭ":"ڤ","ﭮ":"ڦ","ﭯ":"ڦ","ﭰ":"ڦ","ﭱ":"ڦ","ﭲ":"ڄ","ﭳ":"ڄ","ﭴ":"ڄ","ﭵ":"ڄ","ﭶ":"ڃ","ﭷ":"ڃ","ﭸ":"ڃ","ﭹ":"ڃ","ﭺ":"چ","ﭻ":"چ","ﭼ":"چ","ﭽ":"چ","ﭾ":"ڇ","ﭿ":"ڇ","ﮀ":"ڇ","ﮁ":"ڇ","ﮂ":"ڍ","ﮃ":"ڍ","ﮄ":"ڌ","ﮅ":"ڌ","ﮆ":"ڎ","ﮇ":"ڎ","ﮈ":"ڈ","ﮉ":"ڈ","ﮊ":"ژ","ﮋ":"ژ","ﮌ":"ڑ","ﮍ":"ڑ","ﮎ":"ک","ﮏ":"ک","ﮐ":"ک","ﮑ":"ک","ﮒ":"گ","ﮓ":"گ","ﮔ":"گ","ﮕ":"گ","ﮖ":"ڳ","ﮗ":"ڳ","ﮘ":"ڳ","ﮙ":"ڳ","ﮚ":"ڱ","ﮛ":"ڱ","ﮜ":"ڱ","ﮝ":"ڱ","ﮞ":"ں","ﮟ":"ں","ﮠ":"ڻ","ﮡ":"ڻ","ﮢ":"ڻ","ﮣ":"ڻ","ﮤ":"ە","ﮥ":"ە","ﮦ":"ہ","ﮧ":"ہ","ﮨ":"ہ","ﮩ":"ہ","ﮪ":"ھ","ﮫ":"ھ","ﮬ":"ھ","ﮭ":"ھ","ﮮ":"ے","ﮯ":"ے","ﮰ":"ے","ﮱ":"ے","﮲":" ","﮳":" ","﮴":" ","﮵":" ","﮶":" ","﮷":" ","﮸":" ","﮹":" ","﮺":" ","﮻":" ","﮼":" ","﮽":" ","﮾":" ","﮿":" ","﯀":" ","﯁":" ","﯂":" ","ﯓ":"ڭ","ﯔ":"ڭ","ﯕ":"ڭ","ﯖ":"ڭ","ﯗ":"ۇ","ﯘ":"ۇ","ﯙ":"ۆ","ﯚ":"ۆ","ﯛ":"ۈ","ﯜ":"ۈ","ﯝ":"ۇٴ","ﯞ":"ۋ","ﯟ":"ۋ","ﯠ":"ۅ","ﯡ":"ۅ","ﯢ":"ۉ","ﯣ":"ۉ","ﯤ":"ې","ﯥ":"ې","ﯦ":"ې","ﯧ":"ې","ﯨ":"ى","ﯩ":"ى","ﯪ":"يا","ﯫ":"يا","ﯬ":"يە","ﯭ":"يە","ﯮ":"يو","ﯯ":"يو","ﯰ":"يۇ","ﯱ":"يۇ","ﯲ":"يۆ","ﯳ":"يۆ","ﯴ":"يۈ","ﯵ":"يۈ","ﯶ":"يې","ﯷ":"يې","ﯸ":"يې","ﯹ":"يى","ﯺ":"يى","ﯻ":"يى","ﯼ":"ی","ﯽ":"ی","ﯾ":"ی","ﯿ":"ی","ﰀ":"يج","ﰁ":"يح","ﰂ":"يم","ﰃ":"يى","ﰄ":"يي","ﰅ":"بج","ﰆ":"بح","ﰇ":"بخ","ﰈ":"بم","ﰉ":"بى","ﰊ":"بي","ﰋ":"تج","ﰌ":"تح","ﰍ":"تخ","ﰎ":"تم","ﰏ":"تى","ﰐ":"تي","ﰑ":"ثج","ﰒ":"ثم","ﰓ":"ثى","ﰔ":"ثي","ﰕ":"جح","ﰖ":"جم","ﰗ":"حج","ﰘ":"حم","ﰙ":"خج","ﰚ":"خح","ﰛ":"خم","ﰜ":"سج","ﰝ":"سح","ﰞ":"سخ","ﰟ":"سم","ﰠ":"صح","ﰡ":"صم","ﰢ":"ضج","ﰣ":"ضح","ﰤ":"ضخ","ﰥ":"ضم","ﰦ":"طح","ﰧ":"طم","ﰨ":"ظم","ﰩ":"عج","ﰪ":"عم","ﰫ":"غج","ﰬ":"غم","ﰭ":"فج","ﰮ":"فح","ﰯ":"فخ","ﰰ":"فم","ﰱ":"فى","ﰲ":"في","ﰳ":"قح","ﰴ":"قم","ﰵ":"قى","ﰶ":"قي","ﰷ":"كا","ﰸ":"كج","ﰹ":"كح","ﰺ":"كخ","ﰻ":"كل","ﰼ":"كم","ﰽ":"كى","ﰾ":"كي","ﰿ":"لج","ﱀ":"لح","ﱁ":"لخ","ﱂ":"لم","ﱃ":"لى","ﱄ":"لي","ﱅ":"مج","ﱆ":"مح","ﱇ":"مخ","ﱈ":"مم","ﱉ":"مى","ﱊ":"مي","ﱋ":"نج","ﱌ":"نح","ﱍ":"نخ","ﱎ":"نم","ﱏ":"نى","ﱐ":"ني","ﱑ":"هج","ﱒ":"هم","ﱓ":"هى","ﱔ":"هي","ﱕ":"يج","ﱖ":"يح","ﱗ":"يخ","ﱘ":"يم","ﱙ":"يى","ﱚ":"يي","ﱛ":"ذ","ﱜ":"ر","ﱝ":"ى","ﱞ":" ","ﱟ":" ","ﱠ":" ","ﱡ":" ","ﱢ":" ","ﱣ":" ","ﱤ":"ير","ﱥ":"يز","ﱦ":"يم","ﱧ":"ين","ﱨ":"يى","ﱩ":"يي","ﱪ":"بر","ﱫ":"بز","ﱬ":"بم","ﱭ":"بن","ﱮ":"بى","ﱯ":"بي","ﱰ":"تر","ﱱ":"تز","ﱲ":"تم","ﱳ":"تن","ﱴ":"تى","ﱵ":"تي","ﱶ":"ثر","ﱷ":"ثز","ﱸ":"ثم","ﱹ":"ثن","ﱺ":"ثى","ﱻ":"ثي","ﱼ":"فى","ﱽ":"في","ﱾ":"قى","ﱿ":"قي","ﲀ":"كا","ﲁ":"كل","ﲂ":"كم","ﲃ":"كى","ﲄ":"كي","ﲅ":"لم","ﲆ":"لى","ﲇ":"لي","ﲈ":"ما","ﲉ":"مم","ﲊ":"نر","ﲋ":"نز","ﲌ":"نم","ﲍ":"نن","ﲎ":"نى","ﲏ":"ني","ﲐ":"ى","ﲑ":"ير","ﲒ":"يز","ﲓ":"يم","ﲔ":"ين","ﲕ":"يى","ﲖ":"يي","ﲗ":"يج","ﲘ":"يح","ﲙ":"يخ","ﲚ":"يم","ﲛ":"يه","ﲜ":"بج","ﲝ":"بح","ﲞ":"بخ","ﲟ":"بم","ﲠ":"به","ﲡ":"تج","ﲢ":"تح","ﲣ":"تخ","ﲤ":"تم","ﲥ":"ته","ﲦ":"ثم","ﲧ":"جح","ﲨ":"جم","ﲩ":"حج","ﲪ":"حم","ﲫ":"خج","ﲬ":"خم","ﲭ":"سج","ﲮ":"سح","ﲯ":"سخ","ﲰ":"سم","ﲱ":"صح","ﲲ":"صخ","ﲳ":"صم","ﲴ":"ضج","ﲵ":"ضح","ﲶ":"ضخ","ﲷ":"ضم","ﲸ":"طح","ﲹ":"ظم","ﲺ":"عج","ﲻ":"عم","ﲼ":"غج","ﲽ":"غم","ﲾ":"فج","ﲿ":"فح","ﳀ":"فخ","ﳁ":"فم","ﳂ":"قح","ﳃ":"قم","ﳄ":"كج","ﳅ":"كح","ﳆ":"كخ","ﳇ":"كل","ﳈ":"كم","ﳉ":"لج","ﳊ":"لح","ﳋ":"لخ","ﳌ":"لم","ﳍ":"له","ﳎ":"مج","ﳏ":"مح","ﳐ":"مخ","ﳑ":"مم","ﳒ":"نج","ﳓ":"نح","ﳔ":"نخ","ﳕ":"نم","ﳖ":"نه","ﳗ":"هج","ﳘ":"هم","ﳙ":"ه","ﳚ":"يج","ﳛ":"يح","ﳜ":"يخ","ﳝ":"يم","ﳞ":"يه","ﳟ":"يم","ﳠ":"يه","ﳡ":"بم","ﳢ":"به","ﳣ":"تم","ﳤ":"ته","ﳥ":"ثم","ﳦ":"ثه","ﳧ":"سم","ﳨ":"سه","ﳩ":"شم","ﳪ":"شه","ﳫ":"كل","ﳬ":"كم","ﳭ":"لم","ﳮ":"نم","ﳯ":"نه","ﳰ":"يم","ﳱ":"يه","ﳲ":"ـ","ﳳ":"ـ","ﳴ":"ـ","ﳵ":"طى","ﳶ":"طي","ﳷ":"عى","ﳸ":"عي","ﳹ":"غى","ﳺ":"غي","ﳻ":"سى","ﳼ":"سي","ﳽ":"شى","ﳾ":"شي","ﳿ":"حى","ﴀ":"حي","ﴁ":"جى","ﴂ":"جي","ﴃ":"خى","ﴄ":"خي","ﴅ":"صى","ﴆ":"صي","ﴇ":"ضى","ﴈ":"ضي","ﴉ":"شج","ﴊ":"شح","ﴋ":"شخ","ﴌ":"شم","ﴍ":"شر","ﴎ":"سر","ﴏ":"صر","ﴐ":"ضر","ﴑ":"طى","ﴒ":"طي","ﴓ":"عى","ﴔ":"عي","ﴕ":"غى","ﴖ":"غي","ﴗ":"سى","ﴘ":"سي","ﴙ":"شى","ﴚ":"شي","ﴛ":"حى","ﴜ":"حي","ﴝ":"جى","ﴞ":"جي","ﴟ":"خى","ﴠ":"خي","ﴡ":"صى","ﴢ":"صي","ﴣ":"ضى","ﴤ":"ضي","ﴥ":"شج","ﴦ":"شح","ﴧ":"شخ","ﴨ":"شم","ﴩ":"شر","ﴪ":"سر","ﴫ":"صر","ﴬ":"ضر","ﴭ":"شج","ﴮ":"شح","ﴯ":"شخ","ﴰ":"شم","ﴱ":"سه","ﴲ":"شه","ﴳ":"طم","ﴴ":"سج","ﴵ":"سح","ﴶ":"سخ","ﴷ":"شج","ﴸ":"شح","ﴹ":"شخ","ﴺ":"طم","ﴻ":"ظم","ﴼ":"ا","ﴽ":"ا","﴾":" ","﴿":" ","ﵐ":"تجم","ﵑ":"تحج","ﵒ":"تحج","ﵓ":"تحم","ﵔ":"تخم","ﵕ":"تمج","ﵖ":"تمح","ﵗ":"تمخ","ﵘ":"جمح","ﵙ":"جمح","ﵚ":"حمي","ﵛ":"حمى","ﵜ":"سحج","ﵝ":"سجح","ﵞ":"سجى","ﵟ":"سمح","ﵠ":"سمح","ﵡ":"سمج","ﵢ":"سمم","ﵣ":"سمم","ﵤ":"صحح","ﵥ":"صحح","ﵦ":"صمم","ﵧ":"شحم","ﵨ":"شحم","ﵩ":"شجي","ﵪ":"شمخ","ﵫ":"شمخ","ﵬ":"شمم","ﵭ":"شمم","ﵮ":"ضحى","ﵯ":"ضخم","ﵰ":"ضخم","ﵱ":"طمح","ﵲ":"طمح","ﵳ":"طمم","ﵴ":"طمي","ﵵ":"عجم","ﵶ":"عمم","ﵷ":"عمم","ﵸ":"عمى","ﵹ":"غمم","ﵺ":"غمي","ﵻ":"غمى","ﵼ":"فخم","ﵽ":"فخم","ﵾ":"قمح","ﵿ":"قمم","ﶀ":"لحم","ﶁ":"لحي","ﶂ":"لحى","ﶃ":"لجج","ﶄ":"لجج","ﶅ":"لخم","ﶆ":"لخم","ﶇ":"لمح","ﶈ":"لمح","ﶉ":"محج","ﶊ":"محم","ﶋ":"محي","ﶌ":"مجح","ﶍ":"مجم","ﶎ":"مخج","ﶏ":"مخم","ﶒ":"مجخ","ﶓ":"همج","ﶔ":"همم","ﶕ":"نحم","ﶖ":"نحى","ﶗ":"نجم","ﶘ":"نجم","ﶙ":"نجى","ﶚ":"نمي","ﶛ":"نمى","ﶜ":"يمم","ﶝ":"يمم","ﶞ":"بخي","ﶟ":"تجي","ﶠ":"تجى","ﶡ":"تخي","ﶢ":"تخى","ﶣ":"تمي","ﶤ":"تمى","ﶥ":"جمي","ﶦ":"جحى","ﶧ":"جمى","ﶨ":"سخى","ﶩ":"صحي","ﶪ":"شحي","ﶫ":"ضحي","ﶬ":"لجي","ﶭ":"لمي","ﶮ":"يحي","ﶯ":"يجي","ﶰ":"يمي","ﶱ":"ممي","ﶲ":"قمي","ﶳ":"نحي","ﶴ":"قمح","ﶵ":"لحم","ﶶ":"عمي","ﶷ":"كمي","ﶸ":"نجح","ﶹ":"مخي","ﶺ":"لجم","ﶻ":"كمم","ﶼ":"لجم","ﶽ":"نجح","ﶾ":"جحي","ﶿ":"حجي","ﷀ":"مجي","ﷁ":"فمي","ﷂ":"بحي","ﷃ":"كمم","ﷄ":"عجم","ﷅ":"صمم","ﷆ":"سخي","ﷇ":"نجي","ﷰ":"صلے","ﷱ":"قلے","ﷲ":"الله","ﷳ":"اكبر","ﷴ":"محمد","ﷵ":"صلعم","ﷶ":"رسول","ﷷ":"عليه","ﷸ":"وسلم","ﷹ":"صلى","ﷺ":"صلى الله عليه وسلم","ﷻ":"جل جلاله","﷼":"ریال","︐":" ","︑":" ","︒":" ","︓":" ","︔":" ","︕":" ","︖":" ","︗":" ","︘":" ","︙":"   ","︠":"","︡":"","︢":"","︣":"","︤":"","︥":"","︦":"","︧":"","︨":"","︩":"","︪":"","︫":"","︬":"","︭":"","︮":"","︯":"","︰":"  ","︱":" ","︲":" ","︳":" ","︴":" ","︵":" ","︶":" ","︷":" ","︸":" ","︹":" ","︺":" ","︻":" ","︼":" ","︽":" ","︾":" ","︿":" ","﹀":" ","﹁":" ","﹂":" ","﹃":" ","﹄":" ","﹅":" ","﹆":" ","﹇":" ","﹈":" ","﹉":" ","﹊":" ","﹋":" ","﹌":" ","﹍":" ","﹎":" ","﹏":" ","﹐":" ","﹑":" ","﹒":" ","﹔":" ","﹕":" ","﹖":" ","﹗":" ","﹘":" ","﹙":" ","﹚":" ","﹛":" ","﹜":" ","﹝":" ","﹞":" ","﹟":" ","﹠":" ","﹡":" ","﹢":" ","﹣":" ","﹤":" ","﹥":" ","﹦":" ","﹨":" ","﹩":" ","﹪":" ","﹫":" ","ﹰ":" ","ﹱ":"ـ","ﹲ":" ","ﹴ":" ","ﹶ":" ","ﹷ":"ـ","ﹸ":" ","ﹹ":"ـ","ﹺ":" ","ﹻ":"ـ","ﹼ":" ","ﹽ":"ـ","ﹾ":" ","ﹿ":"ـ","ﺀ":"ء","ﺁ":"ا","ﺂ":"ا","ﺃ":"ا","ﺄ":"ا","ﺅ":"و","ﺆ":"و","ﺇ":"ا","ﺈ":"ا","ﺉ":"ي","ﺊ":"ي","ﺋ":"ي","ﺌ":"ي","ﺍ":"ا","ﺎ":"ا","ﺏ":"ب","ﺐ":"ب","ﺑ":"ب","ﺒ":"ب","ﺓ":"ة","ﺔ":"ة","ﺕ":"ت","ﺖ":"ت","ﺗ":"ت","ﺘ":"ت","ﺙ":"ث","ﺚ":"ث","ﺛ":"ث","ﺜ":"ث","ﺝ":"ج","ﺞ":"ج","ﺟ":"ج","ﺠ":"ج","ﺡ":"ح","ﺢ":"ح","ﺣ":"ح","ﺤ":"ح","ﺥ":"خ","ﺦ":"خ","ﺧ":"خ","ﺨ":"خ","ﺩ":"د","ﺪ":"د","ﺫ":"ذ","ﺬ":"ذ","ﺭ":"ر","ﺮ":"ر","ﺯ":"ز","ﺰ":"ز","ﺱ":"س","ﺲ":"س","ﺳ":"س","ﺴ":"س","ﺵ":"ش","ﺶ":"ش","ﺷ":"ش","ﺸ":"ش","ﺹ":"ص","ﺺ":"ص","ﺻ":"ص","ﺼ":"ص","ﺽ":"ض","ﺾ":"ض","ﺿ":"ض","ﻀ":"ض","ﻁ":"ط","ﻂ":"ط","ﻃ":"ط","ﻄ":"ط","ﻅ":"ظ","ﻆ":"ظ","ﻇ":"ظ","ﻈ":"ظ","ﻉ":"ع","ﻊ":"ع","ﻋ":"ع","ﻌ":"ع","ﻍ":"غ","ﻎ":"غ","ﻏ":"غ","ﻐ":"غ","ﻑ":"ف","ﻒ":"ف","ﻓ":"ف","ﻔ":"ف","ﻕ":"ق","ﻖ":"ق","ﻗ":"ق","ﻘ":"ق","ﻙ":"ك","ﻚ":"ك","ﻛ":"ك","ﻜ":"ك","ﻝ":"ل","ﻞ":"ل","ﻟ":"ل","ﻠ":"ل","ﻡ":"م","ﻢ":"م","ﻣ":"م","ﻤ":"م","ﻥ":"ن","ﻦ":"ن","ﻧ":"ن","ﻨ":"ن","ﻩ":"ه","ﻪ":"ه","ﻫ":"ه","ﻬ":"ه","ﻭ":"و","ﻮ":"و","ﻯ":"ى","ﻰ":"ى","ﻱ":"ي","ﻲ":"ي","ﻳ":"ي","ﻴ":"ي","ﻵ":"لا","ﻶ":"لا","ﻷ":"لا","ﻸ":"لا","ﻹ":"لا","ﻺ":"لا","ﻻ":"لا","ﻼ":"لا","﻿":" ","！":" ","＂":" ","＃":" ","＄":" ","％":" ","＆":" ","＇":" ","（":" ","）":" ","＊":" ","＋":" ","，":" ","－":" ","．":" ","／":" ","０":"0","１":"1","２":"2","３":"3","４":"4","５":"5","６":"6","７":"7","８":"8","９":"9","：":" ","；":" ","＜":" ","＝":" ","＞":" ","？":" ","＠":" ","Ａ":"a","Ｂ":"b","Ｃ":"c","Ｄ":"d","Ｅ":"e","Ｆ":"f","Ｇ":"g","Ｈ":"h","Ｉ":"i","Ｊ":"j","Ｋ":"k","Ｌ":"l","Ｍ":"m","Ｎ":"n","Ｏ":"o","Ｐ":"p","Ｑ":"q","Ｒ":"r","Ｓ":"s","Ｔ":"t","Ｕ":"u","Ｖ":"v","Ｗ":"w","Ｘ":"x","Ｙ":"y","Ｚ":"z","［":" ","＼":" ","］":" ","＾":" ","＿":" ","｀":" ","ａ":"a","ｂ":"b","ｃ":"c","ｄ":"d","ｅ":"e","ｆ":"f","ｇ":"g","ｈ":"h","ｉ":"i","ｊ":"j","ｋ":"k","ｌ":"l","ｍ":"m","ｎ":"n","ｏ":"o","ｐ":"p","ｑ":"q","ｒ":"r","ｓ":"s","ｔ":"t","ｕ":"u","ｖ":"v","ｗ":"w","ｘ":"x","ｙ":"y","ｚ":"z","｛":" ","｜":" ","｝":" ","～":" ","｟":" ","｠":" ","｡":" ","｢":" ","｣":" ","､":" ","･":" ","ｦ":"ヲ","ｧ":"ァ","ｨ":"ィ","ｩ":"ゥ","ｪ":"ェ","ｫ":"ォ","ｬ":"ャ","ｭ":"ュ","ｮ":"ョ","ｯ":"ッ","ｰ":"ー","ｱ":"ア","ｲ":"イ","ｳ":"ウ","ｴ":"エ","ｵ":"オ","ｶ":"カ","ｷ":"キ","ｸ":"ク","ｹ":"ケ","ｺ":"コ","ｻ":"サ","ｼ":"シ","ｽ":"ス","ｾ":"セ","ｿ":"ソ","ﾀ":"タ","ﾁ":"チ","ﾂ":"ツ","ﾃ":"テ","ﾄ":"ト","ﾅ":"ナ","ﾆ":"ニ","ﾇ":"ヌ","ﾈ":"ネ","ﾉ":"ノ","ﾊ":"ハ","ﾋ":"ヒ","ﾌ":"フ","ﾍ":"ヘ","ﾎ":"ホ","ﾏ":"マ","ﾐ":"ミ","ﾑ":"ム","ﾒ":"メ","ﾓ":"モ","ﾔ":"ヤ","ﾕ":"ユ","ﾖ":"ヨ","ﾗ":"ラ","ﾘ":"リ","ﾙ":"ル","ﾚ":"レ","ﾛ":"ロ","ﾜ":"ワ","ﾝ":"ン","ﾞ":"","ﾟ":"","ﾠ":"ᅠ","ﾡ":"ᄀ","ﾢ":"ᄁ","ﾣ":"ᆪ","ﾤ":"ᄂ","ﾥ":"ᆬ","ﾦ":"ᆭ","ﾧ":"ᄃ","ﾨ":"ᄄ","ﾩ":"ᄅ","ﾪ":"ᆰ","ﾫ":"ᆱ","ﾬ":"ᆲ","ﾭ":"ᆳ","ﾮ":"ᆴ","ﾯ":"ᆵ","ﾰ":"ᄚ","ﾱ":"ᄆ","ﾲ":"ᄇ","ﾳ":"ᄈ","ﾴ":"ᄡ","ﾵ":"ᄉ","ﾶ":"ᄊ","ﾷ":"ᄋ","ﾸ":"ᄌ","ﾹ":"ᄍ","ﾺ":"ᄎ","ﾻ":"ᄏ","ﾼ":"ᄐ","ﾽ":"ᄑ","ﾾ":"ᄒ","ￂ":"ᅡ","ￃ":"ᅢ","ￄ":"ᅣ","ￅ":"ᅤ","ￆ":"ᅥ","ￇ":"ᅦ","ￊ":"ᅧ","ￋ":"ᅨ","ￌ":"ᅩ","ￍ":"ᅪ","ￎ":"ᅫ","ￏ":"ᅬ","ￒ":"ᅭ","ￓ":"ᅮ","ￔ":"ᅯ","ￕ":"ᅰ","ￖ":"ᅱ","ￗ":"ᅲ","ￚ":"ᅳ","ￛ":"ᅴ","ￜ":"ᅵ","￠":" ","￡":" ","￢":" ","￣":" ","￤":"¦","￥":" ","￦":" ","￨":"│","￩":" ","￪":" ","￫":" ","￬":" ","￭":"■","￮":"○","￹":" ","￺":" ","￻":" ","𐄀":" ","𐄁":" ","𐄂":" ","𐇽":"","𐋠":"","𐍶":"","𐍷":"","𐍸":"","𐍹":"","𐍺":"","𐎟":" ","𐏐":" ","𐐀":"𐐨","𐐁":"𐐩","𐐂":"𐐪","𐐃":"𐐫","𐐄":"𐐬","𐐅":"𐐭","𐐆":"𐐮","𐐇":"𐐯","𐐈":"𐐰","𐐉":"𐐱","𐐊":"𐐲","𐐋":"𐐳","𐐌":"𐐴","𐐍":"𐐵","𐐎":"𐐶","𐐏":"𐐷","𐐐":"𐐸","𐐑":"𐐹","𐐒":"𐐺","𐐓":"𐐻","𐐔":"𐐼","𐐕":"𐐽","𐐖":"𐐾","𐐗":"𐐿","𐐘":"𐑀","𐐙":"𐑁","𐐚":"𐑂","𐐛":"𐑃","𐐜":"𐑄","𐐝":"𐑅","𐐞":"𐑆","𐐟":"𐑇","𐐠":"𐑈","𐐡":"𐑉","𐐢":"𐑊","𐐣":"𐑋","𐐤":"𐑌","𐐥":"𐑍","𐐦":"𐑎","𐐧":"𐑏","𐒰":"𐓘","𐒱":"𐓙","𐒲":"𐓚","𐒳":"𐓛","𐒴":"𐓜","𐒵":"𐓝","𐒶":"𐓞","𐒷":"𐓟","𐒸":"𐓠","𐒹":"𐓡","𐒺":"𐓢","𐒻":"𐓣","𐒼":"𐓤","𐒽":"𐓥","𐒾":"𐓦","𐒿":"𐓧","𐓀":"𐓨","𐓁":"𐓩","𐓂":"𐓪","𐓃":"𐓫","𐓄":"𐓬","𐓅":"𐓭","𐓆":"𐓮","𐓇":"𐓯","𐓈":"𐓰","𐓉":"𐓱","𐓊":"𐓲","𐓋":"𐓳","𐓌":"𐓴","𐓍":"𐓵","𐓎":"𐓶","𐓏":"𐓷","𐓐":"𐓸","𐓑":"𐓹","𐓒":"𐓺","𐓓":"𐓻","𐕯":" ","𐕰":"𐖗","𐕱":"𐖘","𐕲":"𐖙","𐕳":"𐖚","𐕴":"𐖛","𐕵":"𐖜","𐕶":"𐖝","𐕷":"𐖞","𐕸":"𐖟","𐕹":"𐖠","𐕺":"𐖡","𐕼":"𐖣","𐕽":"𐖤","𐕾":"𐖥","𐕿":"𐖦","𐖀":"𐖧","𐖁":"𐖨","𐖂":"𐖩","𐖃":"𐖪","𐖄":"𐖫","𐖅":"𐖬","𐖆":"𐖭","𐖇":"𐖮","𐖈":"𐖯","𐖉":"𐖰","𐖊":"𐖱","𐖌":"𐖳","𐖍":"𐖴","𐖎":"𐖵","𐖏":"𐖶","𐖐":"𐖷","𐖑":"𐖸","𐖒":"𐖹","𐖔":"𐖻","𐖕":"𐖼","𐞁":"ː","𐞂":"ˑ","𐞃":"ae","𐞄":"ʙ","𐞅":"ɓ","𐞇":"ʣ","𐞈":"ꭦ","𐞉":"ʥ","𐞊":"ʤ","𐞋":"ɖ","𐞌":"ɗ","𐞍":"ᶑ","𐞎":"ɘ","𐞏":"ɞ","𐞐":"ʩ","𐞑":"ɤ","𐞒":"ɢ","𐞓":"ɠ","𐞔":"ʛ","𐞕":"ħ","𐞖":"ʜ","𐞗":"ɧ","𐞘":"ʄ","𐞙":"ʪ","𐞚":"ʫ","𐞛":"ɬ","𐞜":"𝼄","𐞝":"ꞎ","𐞞":"ɮ","𐞟":"𝼅","𐞠":"ʎ","𐞡":"𝼆","𐞢":"o","𐞣":"ɶ","𐞤":"ɷ","𐞥":"q","𐞦":"ɺ","𐞧":"𝼈","𐞨":"ɽ","𐞩":"ɾ","𐞪":"ʀ","𐞫":"ʨ","𐞬":"ʦ","𐞭":"ꭧ","𐞮":"ʧ","𐞯":"ʈ","𐞰":"ⱱ","𐞲":"ʏ","𐞳":"ʡ","𐞴":"ʢ","𐞵":"ʘ","𐞶":"ǀ","𐞷":"ǁ","𐞸":"ǂ","𐞹":"𝼊","𐞺":"𝼞","𐡗":" ","𐤟":" ","𐤿":" ","𐨍":"","𐨏":"","𐨸":"","𐨹":"","𐨺":"","𐨿":"","𐩐":" ","𐩑":" ","𐩒":" ","𐩓":" ","𐩔":" ","𐩕":" ","𐩖":" ","𐩗":" ","𐩘":" ","𐩿":" ","𐫥":"","𐫦":"","𐫰":" ","𐫱":" ","𐫲":" ","𐫳":" ","𐫴":" ","𐫵":" ","𐫶":" ","𐬹":" ","𐬺":" ","𐬻":" ","𐬼":" ","𐬽":" ","𐬾":" ","𐬿":" ","𐮙":" ","𐮚":" ","𐮛":" ","𐮜":" ","𐲀":"𐳀","𐲁":"𐳁","𐲂":"𐳂","𐲃":"𐳃","𐲄":"𐳄","𐲅":"𐳅","𐲆":"𐳆","𐲇":"𐳇","𐲈":"𐳈","𐲉":"𐳉","𐲊":"𐳊","𐲋":"𐳋","𐲌":"𐳌","𐲍":"𐳍","𐲎":"𐳎","𐲏":"𐳏","𐲐":"𐳐","𐲑":"𐳑","𐲒":"𐳒","𐲓":"𐳓","𐲔":"𐳔","𐲕":"𐳕","𐲖":"𐳖","𐲗":"𐳗","𐲘":"𐳘","𐲙":"𐳙","𐲚":"𐳚","𐲛":"𐳛","𐲜":"𐳜","𐲝":"𐳝","𐲞":"𐳞","𐲟":"𐳟","𐲠":"𐳠","𐲡":"𐳡","𐲢":"𐳢","𐲣":"𐳣","𐲤":"𐳤","𐲥":"𐳥","𐲦":"𐳦","𐲧":"𐳧","𐲨":"𐳨","𐲩":"𐳩","𐲪":"𐳪","𐲫":"𐳫","𐲬":"𐳬","𐲭":"𐳭","𐲮":"𐳮","𐲯":"𐳯","𐲰":"𐳰","𐲱":"𐳱","𐲲":"𐳲","𐴤":"","𐴥":"","𐴦":"","𐴧":"","𐺫":"","𐺬":"","𐺭":" ","𐽆":"","𐽇":"","𐽈":"","𐽉":"","𐽊":"","𐽋":"","𐽌":"","𐽍":"","𐽎":"","𐽏":"","𐽐":"","𐽕":" ","𐽖":" ","𐽗":" ","𐽘":" ","𐽙":" ","𐾂":"","𐾃":"","𐾄":"","𐾅":"","𐾆":" ","𐾇":" ","𐾈":" ","𐾉":" ","𑁆":"","𑁇":" ","𑁈":" ","𑁉":" ","𑁊":" ","𑁋":" ","𑁌":" ","𑁍":" ","𑁰":"","𑁿":"","𑂚":"𑂙","𑂜":"𑂛","𑂫":"𑂥","𑂹":"","𑂺":"","𑂻":" ","𑂼":" ","𑂽":" ","𑂾":" ","𑂿":" ","𑃀":" ","𑃁":" ","𑃍":" ","𑄀":"","𑄁":"","𑄂":"","𑄮":"𑄮","𑄯":"𑄯","𑄳":"","𑄴":"","𑅀":" ","𑅁":" ","𑅂":" ","𑅃":" ","𑅳":"","𑅴":" ","𑅵":" ","𑇀":"","𑇅":" ","𑇆":" ","𑇇":" ","𑇈":" ","𑇊":"","𑇍":" ","𑇛":" ","𑇝":" ","𑇞":" ","𑇟":" ","𑈵":"","𑈶":"","𑈸":" ","𑈹":" ","𑈺":" ","𑈻":" ","𑈼":" ","𑈽":" ","𑊩":" ","𑋩":"","𑋪":"","𑌻":"","𑌼":"","𑍋":"𑍋","𑍌":"𑍌","𑍍":"","𑍦":"","𑍧":"","𑍨":"","𑍩":"","𑍪":"","𑍫":"","𑍬":"","𑍰":"","𑍱":"","𑍲":"","𑍳":"","𑍴":"","𑑂":"","𑑆":"","𑑋":" ","𑑌":" ","𑑍":" ","𑑎":" ","𑑏":" ","𑑚":" ","𑑛":" ","𑑝":" ","𑑞":"","𑒻":"𑒻","𑒼":"𑒼","𑒾":"𑒾","𑓂":"","𑓃":"","𑓆":" ","𑖺":"𑖺","𑖻":"𑖻","𑖿":"","𑗀":"","𑗁":" ","𑗂":" ","𑗃":" ","𑗄":" ","𑗅":" ","𑗆":" ","𑗇":" ","𑗈":" ","𑗉":" ","𑗊":" ","𑗋":" ","𑗌":" ","𑗍":" ","𑗎":" ","𑗏":" ","𑗐":" ","𑗑":" ","𑗒":" ","𑗓":" ","𑗔":" ","𑗕":" ","𑗖":" ","𑗗":" ","𑘿":"","𑙁":" ","𑙂":" ","𑙃":" ","𑙠":" ","𑙡":" ","𑙢":" ","𑙣":" ","𑙤":" ","𑙥":" ","𑙦":" ","𑙧":" ","𑙨":" ","𑙩":" ","𑙪":" ","𑙫":" ","𑙬":" ","𑚶":"","𑚷":"","𑚹":" ","𑜫":"","𑜼":" ","𑜽":" ","𑜾":" ","𑠹":"","𑠺":"","𑠻":" ","𑢠":"𑣀","𑢡":"𑣁","𑢢":"𑣂","𑢣":"𑣃","𑢤":"𑣄","𑢥":"𑣅","𑢦":"𑣆","𑢧":"𑣇","𑢨":"𑣈","𑢩":"𑣉","𑢪":"𑣊","𑢫":"𑣋","𑢬":"𑣌","𑢭":"𑣍","𑢮":"𑣎","𑢯":"𑣏","𑢰":"𑣐","𑢱":"𑣑","𑢲":"𑣒","𑢳":"𑣓","𑢴":"𑣔","𑢵":"𑣕","𑢶":"𑣖","𑢷":"𑣗","𑢸":"𑣘","𑢹":"𑣙","𑢺":"𑣚","𑢻":"𑣛","𑢼":"𑣜","𑢽":"𑣝","𑢾":"𑣞","𑢿":"𑣟","𑤸":"𑤸","𑤽":"","𑤾":"","𑥃":"","𑥄":" ","𑥅":" ","𑥆":" ","𑧠":"","𑧢":" ","𑨴":"","𑨿":" ","𑩀":" ","𑩁":" ","𑩂":" ","𑩃":" ","𑩄":" ","𑩅":" ","𑩆":" ","𑩇":"","𑪙":"","𑪚":" ","𑪛":" ","𑪜":" ","𑪞":" ","𑪟":" ","𑪠":" ","𑪡":" ","𑪢":" ","𑰿":"","𑱁":" ","𑱂":" ","𑱃":" ","𑱄":" ","𑱅":" ","𑱰":" ","𑱱":" ","𑵂":"","𑵄":"","𑵅":"","𑶗":"","𑻷":" ","𑻸":" ","𑿝":" ","𑿞":" ","𑿟":" ","𑿠":" ","𑿿":" ","𒑰":" ","𒑱":" ","𒑲":" ","𒑳":" ","𒑴":" ","𒿱":" ","𒿲":" ","𓐰":" ","𓐱":" ","𓐲":" ","𓐳":" ","𓐴":" ","𓐵":" ","𓐶":" ","𓐷":" ","𓐸":" ","𖩮":" ","𖩯":" ","𖫰":"","𖫱":"","𖫲":"","𖫳":"","𖫴":"","𖫵":" ","𖬰":"","𖬱":"","𖬲":"","𖬳":"","𖬴":"","𖬵":"","𖬶":"","𖬷":" ","𖬸":" ","𖬹":" ","𖬺":" ","𖬻":" ","𖭄":" ","𖹀":"𖹠","𖹁":"𖹡","𖹂":"𖹢","𖹃":"𖹣","𖹄":"𖹤","𖹅":"𖹥","𖹆":"𖹦","𖹇":"𖹧","𖹈":"𖹨","𖹉":"𖹩","𖹊":"𖹪","𖹋":"𖹫","𖹌":"𖹬","𖹍":"𖹭","𖹎":"𖹮","𖹏":"𖹯","𖹐":"𖹰","𖹑":"𖹱","𖹒":"𖹲","𖹓":"𖹳","𖹔":"𖹴","𖹕":"𖹵","𖹖":"𖹶","𖹗":"𖹷","𖹘":"𖹸","𖹙":"𖹹","𖹚":"𖹺","𖹛":"𖹻","𖹜":"𖹼","𖹝":"𖹽","𖹞":"𖹾","𖹟":"𖹿","𖺗":" ","𖺘":" ","𖺙":" ","𖺚":" ","𖿢":" ","𖿰":"","𖿱":"","𛲞":"","𛲟":" ","𛲠":" ","𛲡":" ","𛲢":" ","𛲣":" ","𝅥":"","𝅦":"","𝅧":"","𝅨":"","𝅩":"","𝅭":"","𝅮":"","𝅯":"","𝅰":"","𝅱":"","𝅲":"","𝅳":" ","𝅴":" ","𝅵":" ","𝅶":" ","𝅷":" ","𝅸":" ","𝅹":" ","𝅺":" ","𝅻":"","𝅼":"","𝅽":"","𝅾":"","𝅿":"","𝆀":"","𝆁":"","𝆂":"","𝆅":"","𝆆":"","𝆇":"","𝆈":"","𝆉":"","𝆊":"","𝆋":"","𝆪":"","𝆫":"","𝆬":"","𝆭":"","𝉂":"","𝉃":"","𝉄":"","𝐀":"a","𝐁":"b","𝐂":"c","𝐃":"d","𝐄":"e","𝐅":"f","𝐆":"g","𝐇":"h","𝐈":"i","𝐉":"j","𝐊":"k","𝐋":"l","𝐌":"m","𝐍":"n","𝐎":"o","𝐏":"p","𝐐":"q","𝐑":"r","𝐒":"s","𝐓":"t","𝐔":"u","𝐕":"v","𝐖":"w","𝐗":"x","𝐘":"y","𝐙":"z","𝐚":"a","𝐛":"b","𝐜":"c","𝐝":"d","𝐞":"e","𝐟":"f","𝐠":"g","𝐡":"h","𝐢":"i","𝐣":"j","𝐤":"k","𝐥":"l","𝐦":"m","𝐧":"n","𝐨":"o","𝐩":"p","𝐪":"q","𝐫":"r","𝐬":"s","𝐭":"t","𝐮":"u","𝐯":"v","𝐰":"w","𝐱":"x","𝐲":"y","𝐳":"z","𝐴":"a","𝐵":"b","𝐶":"c","𝐷":"d","𝐸":"e","𝐹":"f","𝐺":"g","𝐻":"h","𝐼":"i","𝐽":"j","𝐾":"k","𝐿":"l","𝑀":"m","𝑁":"n","𝑂":"o","𝑃":"p","𝑄":"q","𝑅":"r","𝑆":"s","𝑇":"t","𝑈":"u","𝑉":"v","𝑊":"w","𝑋":"x","𝑌":"y","𝑍":"z","𝑎":"a","𝑏":"b","𝑐":"c","𝑑":"d","𝑒":"e","𝑓":"f","𝑔":"g","𝑖":"i","𝑗":"j","𝑘":"k","𝑙":"l","𝑚":"m","𝑛":"n","𝑜":"o","𝑝":"p","𝑞":"q","𝑟":"r","𝑠":"s","𝑡":"t","𝑢":"u","𝑣":"v","𝑤":"w","𝑥":"x","𝑦":"y","𝑧":"z","𝑨":"a","𝑩":"b","𝑪":"c","𝑫":"d","𝑬":"e","𝑭":"f","𝑮":"g","𝑯":"h","𝑰":"i","𝑱":"j","𝑲":"k","𝑳":"l","𝑴":"m","𝑵":"n","𝑶":"o","𝑷":"p","𝑸":"q","𝑹":"r","𝑺":"s","𝑻":"t","𝑼":"u","𝑽":"v","𝑾":"w","𝑿":"x","𝒀":"y","𝒁":"z","𝒂":"a","𝒃":"b","𝒄":"c","𝒅":"d","𝒆":"e","𝒇":"f","𝒈":"g","𝒉":"h","𝒊":"i","𝒋":"j","𝒌":"k","𝒍":"l","𝒎":"m","𝒏":"n","𝒐":"o","𝒑":"p","𝒒":"q","𝒓":"r","𝒔":"s","𝒕":"t","𝒖":"u","𝒗":"v","𝒘":"w","𝒙":"x","𝒚":"y","𝒛":"z","𝒜":"a","𝒞":"c","𝒟":"d","𝒢":"g","𝒥":"j","𝒦":"k","𝒩":"n","𝒪":"o","𝒫":"p","𝒬":"q","𝒮":"s","𝒯":"t","𝒰":"u","𝒱":"v","𝒲":"w","𝒳":"x","𝒴":"y","𝒵":"z","𝒶":"a","𝒷":"b","𝒸":"c","𝒹":"d","𝒻":"f","𝒽":"h","𝒾":"i","𝒿":"j","𝓀":"k","𝓁":"l","𝓂":"m","𝓃":"n","𝓅":"p","𝓆":"q","𝓇":"r","𝓈":"s","𝓉":"t","𝓊":"u","𝓋":"v","𝓌":"w","𝓍":"x","𝓎":"y","𝓏":"z","𝓐":"a","𝓑":"b","𝓒":"c","𝓓":"d","𝓔":"e","𝓕":"f","𝓖":"g","𝓗":"h","𝓘":"i","𝓙":"j","𝓚":"k","𝓛":"l","𝓜":"m","𝓝":"n","𝓞":"o","𝓟":"p","𝓠":"q","𝓡":"r","𝓢":"s","𝓣":"t","𝓤":"u","𝓥":"v","𝓦":"w","𝓧":"x","𝓨":"y","𝓩":"z","𝓪":"a","𝓫":"b","𝓬":"c","𝓭":"d","𝓮":"e","𝓯":"f","𝓰":"g","𝓱":"h","𝓲":"i","𝓳":"j","𝓴":"k","𝓵":"l","𝓶":"m","𝓷":"n","𝓸":"o","𝓹":"p","𝓺":"q","𝓻":"r","𝓼":"s","𝓽":"t","𝓾":"u","𝓿":"v","𝔀":"w","𝔁":"x","𝔂":"y","𝔃":"z","𝔄":"a","𝔅":"b","𝔇":"d","𝔈":"e","𝔉":"f","𝔊":"g","𝔍":"j","𝔎":"k","𝔏":"l","𝔐":"m","𝔑":"n","𝔒":"o","𝔓":"p","𝔔":"q","𝔖":"s","𝔗":"t","𝔘":"u","𝔙":"v","𝔚":"w","𝔛":"x","𝔜":"y","𝔞":"a","𝔟":"b","𝔠":"c","𝔡":"d","𝔢":"e","𝔣":"f","𝔤":"g","𝔥":"h","𝔦":"i","𝔧":"j","𝔨":"k","𝔩":"l","𝔪":"m","𝔫":"n","𝔬":"o","𝔭":"p","𝔮":"q","𝔯":"r","𝔰":"s","𝔱":"t","𝔲":"u","𝔳":"v","𝔴":"w","𝔵":"x","𝔶":"y","𝔷":"z","𝔸":"a","𝔹":"b","𝔻":"d","𝔼":"e","𝔽":"f","𝔾":"g","𝕀":"i","𝕁":"j","𝕂":"k","𝕃":"l","𝕄":"m","𝕆":"o","𝕊":"s","𝕋":"t","𝕌":"u","𝕍":"v","𝕎":"w","𝕏":"x","𝕐":"y","𝕒":"a","𝕓":"b","𝕔":"c","𝕕":"d","𝕖":"e","𝕗":"f","𝕘":"g","𝕙":"h","𝕚":"i","𝕛":"j","𝕜":"k","𝕝":"l","𝕞":"m","𝕟":"n","𝕠":"o","𝕡":"p","𝕢":"q","𝕣":"r","𝕤":"s","𝕥":"t","𝕦":"u","𝕧":"v","𝕨":"w","𝕩":"x","𝕪":"y","𝕫":"z","𝕬":"a","𝕭":"b","𝕮":"c","𝕯":"d","𝕰":"e","𝕱":"f","𝕲":"g","𝕳":"h","𝕴":"i","𝕵":"j","𝕶":"k","𝕷":"l","𝕸":"m","𝕹":"n","𝕺":"o","𝕻":"p","𝕼":"q","𝕽":"r","𝕾":"s","𝕿":"t","𝖀":"u","𝖁":"v","𝖂":"w","𝖃":"x","𝖄":"y","𝖅":"z","𝖆":"a","𝖇":"b","𝖈":"c","𝖉":"d","𝖊":"e","𝖋":"f","𝖌":"g","𝖍":"h","𝖎":"i","𝖏":"j","𝖐":"k","𝖑":"l","𝖒":"m","𝖓":"n","𝖔":"o","𝖕":"p","𝖖":"q","𝖗":"r","𝖘":"s","𝖙":"t","𝖚":"u","𝖛":"v","𝖜":"w","𝖝":"x","𝖞":"y","𝖟":"z","𝖠":"a","𝖡":"b","𝖢":"c","𝖣":"d","𝖤":"e","𝖥":"f","𝖦":"g","𝖧":"h","𝖨":"i","𝖩":"j","𝖪":"k","𝖫":"l","𝖬":"m","𝖭":"n","𝖮":"o","𝖯":"p","𝖰":"q","𝖱":"r","𝖲":"s","𝖳":"t","𝖴":"u","𝖵":"v","𝖶":"w","𝖷":"x","𝖸":"y","𝖹":"z","𝖺":"a","𝖻":"b","𝖼":"c","𝖽":"d","𝖾":"e","𝖿":"f","𝗀":"g","𝗁":"h","𝗂":"i","𝗃":"j","𝗄":"k","𝗅":"l","𝗆":"m","𝗇":"n","𝗈":"o","𝗉":"p","𝗊":"q","𝗋":"r","𝗌":"s","𝗍":"t","𝗎":"u","𝗏":"v","𝗐":"w","𝗑":"x","𝗒":"y","𝗓":"z","𝗔":"a","𝗕":"b","𝗖":"c","𝗗":"d","𝗘":"e","𝗙":"f","𝗚":"g","𝗛":"h","𝗜":"i","𝗝":"j","𝗞":"k","𝗟":"l","𝗠":"m","𝗡":"n","𝗢":"o","𝗣":"p","𝗤":"q","𝗥":"r","𝗦":"s","𝗧":"t","𝗨":"u","𝗩":"v","𝗪":"w","𝗫":"x","𝗬":"y","𝗭":"z","𝗮":"a","𝗯":"b","𝗰":"c","𝗱":"d","𝗲":"e","𝗳":"f","𝗴":"g","𝗵":"h","𝗶":"i","𝗷":"j","𝗸":"k","𝗹":"l","𝗺":"m","𝗻":"n","𝗼":"o","𝗽":"p","𝗾":"q","𝗿":"r","𝘀":"s","𝘁":"t","𝘂":"u","𝘃":"v","𝘄":"w","𝘅":"x","𝘆":"y","𝘇":"z","𝘈":"a","𝘉":"b","𝘊":"c","𝘋":"d","𝘌":"e","𝘍":"f","𝘎":"g","𝘏":"h","𝘐":"i","𝘑":"j","𝘒":"k","𝘓":"l","𝘔":"m","𝘕":"n","𝘖":"o","𝘗":"p","𝘘":"q","𝘙":"r","𝘚":"s","𝘛":"t","𝘜":"u","𝘝":"v","𝘞":"w","𝘟":"x","𝘠":"y","𝘡":"z","𝘢":"a","𝘣":"b","𝘤":"c","𝘥":"d","𝘦":"e","𝘧":"f","𝘨":"g","𝘩":"h","𝘪":"i","𝘫":"j","𝘬":"k","𝘭":"l","𝘮":"m","𝘯":"n","𝘰":"o","𝘱":"p","𝘲":"q","𝘳":"r","𝘴":"s","𝘵":"t","𝘶":"u","𝘷":"v","𝘸":"w","𝘹":"x","𝘺":"y","𝘻":"z","𝘼":"a","𝘽":"b","𝘾":"c","𝘿":"d","𝙀":"e","𝙁":"f","𝙂":"g","𝙃":"h","𝙄":"i","𝙅":"j","𝙆":"k","𝙇":"l","𝙈":"m","𝙉":"n","𝙊":"o","𝙋":"p","𝙌":"q","𝙍":"r","𝙎":"s","𝙏":"t","𝙐":"u","𝙑":"v","𝙒":"w","𝙓":"x","𝙔":"y","𝙕":"z","𝙖":"a","𝙗":"b","𝙘":"c","𝙙":"d","𝙚":"e","𝙛":"f","𝙜":"g","𝙝":"h","𝙞":"i","𝙟":"j","𝙠":"k","𝙡":"l","𝙢":"m","𝙣":"n","𝙤":"o","𝙥":"p","𝙦":"q","𝙧":"r","𝙨":"s","𝙩":"t","𝙪":"u","𝙫":"v","𝙬":"w","𝙭":"x","𝙮":"y","𝙯":"z","𝙰":"a","𝙱":"b","𝙲":"c","𝙳":"d","𝙴":"e","𝙵":"f","𝙶":"g","𝙷":"h","𝙸":"i","𝙹":"j","𝙺":"k","𝙻":"l","𝙼":"m","𝙽":"n","𝙾":"o","𝙿":"p","𝚀":"q","𝚁":"r","𝚂":"s","𝚃":"t","𝚄":"u","𝚅":"v","𝚆":"w","𝚇":"x","𝚈":"y","𝚉":"z","𝚊":"a","𝚋":"b","𝚌":"c","𝚍":"d","𝚎":"e","𝚏":"f","𝚐":"g","𝚑":"h","𝚒":"i","𝚓":"j","𝚔":"k","𝚕":"l","𝚖":"m","𝚗":"n","𝚘":"o","𝚙":"p","𝚚":"q","𝚛":"r","𝚜":"s","𝚝":"t","𝚞":"u","𝚟":"v","𝚠":"w","𝚡":"x","𝚢":"y","𝚣":"z","𝚤":"i","𝚥":"ȷ","𝚨":"α","𝚩":"β","𝚪":"γ","𝚫":"δ","𝚬":"ε","𝚭":"ζ","𝚮":"η","𝚯":"θ","𝚰":"ι","𝚱":"κ","𝚲":"λ","𝚳":"μ","𝚴":"ν","𝚵":"ξ","𝚶":"ο","𝚷":"π","𝚸":"ρ","𝚹":"θ","𝚺":"σ","𝚻":"τ","𝚼":"υ","𝚽":"φ","𝚾":"χ","𝚿":"ψ","𝛀":"ω","𝛁":" ","𝛂":"α","𝛃":"β","𝛄":"γ","𝛅":"δ","𝛆":"ε","𝛇":"ζ","𝛈":"η","𝛉":"θ","𝛊":"ι","𝛋":"κ","𝛌":"λ","𝛍":"μ","𝛎":"ν","𝛏":"ξ","𝛐":"ο","𝛑":"π","𝛒":"ρ","𝛓":"σ","𝛔":"σ","𝛕":"τ","𝛖":"υ","𝛗":"φ","𝛘":"χ","𝛙":"ψ","𝛚":"ω","𝛛":" ","𝛜":"ε","𝛝":"θ","𝛞":"κ","𝛟":"φ","𝛠":"ρ","𝛡":"π","𝛢":"α","𝛣":"β","𝛤":"γ","𝛥":"δ","𝛦":"ε","𝛧":"ζ","𝛨":"η","𝛩":"θ","𝛪":"ι","𝛫":"κ","𝛬":"λ","𝛭":"μ","𝛮":"ν","𝛯":"ξ","𝛰":"ο","𝛱":"π","𝛲":"ρ","𝛳":"θ","𝛴":"σ","𝛵":"τ","𝛶":"υ","𝛷":"φ","𝛸":"χ","𝛹":"ψ","𝛺":"ω","𝛻":" ","𝛼":"α","𝛽":"β","𝛾":"γ","𝛿":"δ","𝜀":"ε","𝜁":"ζ","𝜂":"η","𝜃":"θ","𝜄":"ι","𝜅":"κ","𝜆":"λ","𝜇":"μ","𝜈":"ν","𝜉":"ξ","𝜊":"ο","𝜋":"π","𝜌":"ρ","𝜍":"σ","𝜎":"σ","𝜏":"τ","𝜐":"υ","𝜑":"φ","𝜒":"χ","𝜓":"ψ","𝜔":"ω","𝜕":" ","𝜖":"ε","𝜗":"θ","𝜘":"κ","𝜙":"φ","𝜚":"ρ","𝜛":"π","𝜜":"α","𝜝":"β","𝜞":"γ","𝜟":"δ","𝜠":"ε","𝜡":"ζ","𝜢":"η","𝜣":"θ","𝜤":"ι","𝜥":"κ","𝜦":"λ","𝜧":"μ","𝜨":"ν","𝜩":"ξ","𝜪":"ο","𝜫":"π","𝜬":"ρ","𝜭":"θ","𝜮":"σ","𝜯":"τ","𝜰":"υ","𝜱":"φ","𝜲":"χ","𝜳":"ψ","𝜴":"ω","𝜵":" ","𝜶":"α","𝜷":"β","𝜸":"γ","𝜹":"δ","𝜺":"ε","𝜻":"ζ","𝜼":"η","𝜽":"θ","𝜾":"ι","𝜿":"κ","𝝀":"λ","𝝁":"μ","𝝂":"ν","𝝃":"ξ","𝝄":"ο","𝝅":"π","𝝆":"ρ","𝝇":"σ","𝝈":"σ","𝝉":"τ","𝝊":"υ","𝝋":"φ","𝝌":"χ","𝝍":"ψ","𝝎":"ω","𝝏":" ","𝝐":"ε","𝝑":"θ","𝝒":"κ","𝝓":"φ","𝝔":"ρ","𝝕":"π","𝝖":"α","𝝗":"β","𝝘":"γ","𝝙":"δ","𝝚":"ε","𝝛":"ζ","𝝜":"η","𝝝":"θ","𝝞":"ι","𝝟":"κ","𝝠":"λ","𝝡":"μ","𝝢":"ν","𝝣":"ξ","𝝤":"ο","𝝥":"π","𝝦":"ρ","𝝧":"θ","𝝨":"σ","𝝩":"τ","𝝪":"υ","𝝫":"φ","𝝬":"χ","𝝭":"ψ","𝝮":"ω","𝝯":" ","𝝰":"α","𝝱":"β","𝝲":"γ","𝝳":"δ","𝝴":"ε","𝝵":"ζ","𝝶":"η","𝝷":"θ","𝝸":"ι","𝝹":"κ","𝝺":"λ","𝝻":"μ","𝝼":"ν","𝝽":"ξ","𝝾":"ο","𝝿":"π","𝞀":"ρ","𝞁":"σ","𝞂":"σ","𝞃":"τ","𝞄":"υ","𝞅":"φ","𝞆":"χ","𝞇":"ψ","𝞈":"ω","𝞉":" ","𝞊":"ε","𝞋":"θ","𝞌":"κ","𝞍":"φ","𝞎":"ρ","𝞏":"π","𝞐":"α","𝞑":"β","𝞒":"γ","𝞓":"δ","𝞔":"ε","𝞕":"ζ","𝞖":"η","𝞗":"θ","𝞘":"ι","𝞙":"κ","𝞚":"λ","𝞛":"μ","𝞜":"ν","𝞝":"ξ","𝞞":"ο","𝞟":"π","𝞠":"ρ","𝞡":"θ","𝞢":"σ","𝞣":"τ","𝞤":"υ","𝞥":"φ","𝞦":"χ","𝞧":"ψ","𝞨":"ω","𝞩":" ","𝞪":"α","𝞫":"β","𝞬":"γ","𝞭":"δ","𝞮":"ε","𝞯":"ζ","𝞰":"η","𝞱":"θ","𝞲":"ι","𝞳":"κ","𝞴":"λ","𝞵":"μ","𝞶":"ν","𝞷":"ξ","𝞸":"ο","𝞹":"π","𝞺":"ρ","𝞻":"σ","𝞼":"σ","𝞽":"τ","𝞾":"υ","𝞿":"φ","𝟀":"χ","𝟁":"ψ","𝟂":"ω","𝟃":" ","𝟄":"ε","𝟅":"θ","𝟆":"κ","𝟇":"φ","𝟈":"ρ","𝟉":"π","𝟊":"ϝ","𝟋":"ϝ","𝟎":"0","𝟏":"1","𝟐":"2","𝟑":"3","𝟒":"4","𝟓":"5","𝟔":"6","𝟕":"7","𝟖":"8","𝟗":"9","𝟘":"0","𝟙":"1","𝟚":"2","𝟛":"3","𝟜":"4","𝟝":"5","𝟞":"6","𝟟":"7","𝟠":"8","𝟡":"9","𝟢":"0","𝟣":"1","𝟤":"2","𝟥":"3","𝟦":"4","𝟧":"5","𝟨":"6","𝟩":"7","𝟪":"8","𝟫":"9","𝟬":"0","𝟭":"1","𝟮":"2","𝟯":"3","𝟰":"4","𝟱":"5","𝟲":"6","𝟳":"7","𝟴":"8","𝟵":"9","𝟶":"0","𝟷":"1","𝟸":"2","𝟹":"3","𝟺":"4","𝟻":"5","𝟼":"6","𝟽":"7","𝟾":"8","𝟿":"9","𝪇":" ","𝪈":" ","𝪉":" ","𝪊":" ","𝪋":" ","𞀀":"","𞀁":"","𞀂":"","𞀃":"","𞀄":"","𞀅":"","𞀆":"","𞀈":"","𞀉":"","𞀊":"","𞀋":"","𞀌":"","𞀍":"","𞀎":"","𞀏":"","𞀐":"","𞀑":"","𞀒":"","𞀓":"","𞀔":"","𞀕":"","𞀖":"","𞀗":"","𞀘":"","𞀛":"","𞀜":"","𞀝":"","𞀞":"","𞀟":"","𞀠":"","𞀡":"","𞀣":"","𞀤":"","𞀦":"","𞀧":"","𞀨":"","𞀩":"","𞀪":"","𞄰":"","𞄱":"","𞄲":"","𞄳":"","𞄴":"","𞄵":"","𞄶":"","𞊮":"","𞋬":"","𞋭":"","𞋮":"","𞋯":"","𞋿":" ","𞣐":"","𞣑":"","𞣒":"","𞣓":"","𞣔":"","𞣕":"","𞣖":"","𞤀":"𞤢","𞤁":"𞤣","𞤂":"𞤤","𞤃":"𞤥","𞤄":"𞤦","𞤅":"𞤧","𞤆":"𞤨","𞤇":"𞤩","𞤈":"𞤪","𞤉":"𞤫","𞤊":"𞤬","𞤋":"𞤭","𞤌":"𞤮","𞤍":"𞤯","𞤎":"𞤰","𞤏":"𞤱","𞤐":"𞤲","𞤑":"𞤳","𞤒":"𞤴","𞤓":"𞤵","𞤔":"𞤶","𞤕":"𞤷","𞤖":"𞤸","𞤗":"𞤹","𞤘":"𞤺","𞤙":"𞤻","𞤚":"𞤼","𞤛":"𞤽","𞤜":"𞤾","𞤝":"𞤿","𞤞":"𞥀","𞤟":"𞥁","𞤠":"𞥂","𞤡":"𞥃","𞥄":"","𞥅":"","𞥆":"","𞥇":"","𞥈":"","𞥉":"","𞥊":"","𞥞":" ","𞥟":" ","𞲰":" ","𞸀":"ا","𞸁":"ب","𞸂":"ج","𞸃":"د","𞸅":"و","𞸆":"ز","𞸇":"ح","𞸈":"ط","𞸉":"ي","𞸊":"ك","𞸋":"ل","𞸌":"م","𞸍":"ن","𞸎":"س","𞸏":"ع","𞸐":"ف","𞸑":"ص","𞸒":"ق","𞸓":"ر","𞸔":"ش","𞸕":"ت","𞸖":"ث","𞸗":"خ","𞸘":"ذ","𞸙":"ض","𞸚":"ظ","𞸛":"غ","𞸜":"ٮ","𞸝":"ں","𞸞":"ڡ","𞸟":"ٯ","𞸡":"ب","𞸢":"ج","𞸤":"ه","𞸧":"ح","𞸩":"ي","𞸪":"ك","𞸫":"ل","𞸬":"م","𞸭":"ن","𞸮":"س","𞸯":"ع","𞸰":"ف","𞸱":"ص","𞸲":"ق","𞸴":"ش","𞸵":"ت","𞸶":"ث","𞸷":"خ","𞸹":"ض","𞸻":"غ","𞹂":"ج","𞹇":"ح","𞹉":"ي","𞹋":"ل","𞹍":"ن","𞹎":"س","𞹏":"ع","𞹑":"ص","𞹒":"ق","𞹔":"ش","𞹗":"خ","𞹙":"ض","𞹛":"غ","𞹝":"ں","𞹟":"ٯ","𞹡":"ب","𞹢":"ج","𞹤":"ه","𞹧":"ح","𞹨":"ط","𞹩":"ي","𞹪":"ك","𞹬":"م","𞹭":"ن","𞹮":"س","𞹯":"ع","𞹰":"ف","𞹱":"ص","𞹲":"ق","𞹴":"ش","𞹵":"ت","𞹶":"ث","𞹷":"خ","𞹹":"ض","𞹺":"ظ","𞹻":"غ","𞹼":"ٮ","𞹾":"ڡ","𞺀":"ا","𞺁":"ب","𞺂":"ج","𞺃":"د","𞺄":"ه","𞺅":"و","𞺆":"ز","𞺇":"ح","𞺈":"ط","𞺉":"ي","𞺋":"ل","𞺌":"م","𞺍":"ن","𞺎":"س","𞺏":"ع","𞺐":"ف","𞺑":"ص","𞺒":"ق","𞺓":"ر","𞺔":"ش","𞺕":"ت","𞺖":"ث","𞺗":"خ","𞺘":"ذ","𞺙":"ض","𞺚":"ظ","𞺛":"غ","𞺡":"ب","𞺢":"ج","𞺣":"د","𞺥":"و","𞺦":"ز","𞺧":"ح","𞺨":"ط","𞺩":"ي","𞺫":"ل","𞺬":"م","𞺭":"ن","𞺮":"س","𞺯":"ع","𞺰":"ف","𞺱":"ص","𞺲":"ق","𞺳":"ر","𞺴":"ش","𞺵":"ت","𞺶":"ث","𞺷":"خ","𞺸":"ذ","𞺹":"ض","𞺺":"ظ","𞺻":"غ","𞻰":" ","𞻱":" ","🄀":"0 ","🄁":"0 ","🄂":"1 ","🄃":"2 ","🄄":"3 ","🄅":"4 ","🄆":"5 ","🄇":"6 ","🄈":"7 ","🄉":"8 ","🄊":"9 ","🄐":" a ","🄑":" b ","🄒":" c ","🄓":" d ","🄔":" e ","🄕":" f ","🄖":" g ","🄗":" h ","🄘":" i ","🄙":" j ","🄚":" k ","🄛":" l ","🄜":" m ","🄝":" n ","🄞":" o ","🄟":" p ","🄠":" q ","🄡":" r ","🄢":" s ","🄣":" t ","🄤":" u ","🄥":" v ","🄦":" w ","🄧":" x ","🄨":" y ","🄩":" z ","🄪":" s ","🄫":"c","🄬":"r","🄭":"cd","🄮":"wz","🄰":"a","🄱":"b","🄲":"c","🄳":"d","🄴":"e","🄵":"f","🄶":"g","🄷":"h","🄸":"i","🄹":"j","🄺":"k","🄻":"l","🄼":"m","🄽":"n","🄾":"o","🄿":"p","🅀":"q","🅁":"r","🅂":"s","🅃":"t","🅄":"u","🅅":"v","🅆":"w","🅇":"x","🅈":"y","🅉":"z","🅊":"hv","🅋":"mv","🅌":"sd","🅍":"ss","🅎":"ppv","🅏":"wc","🅪":"mc","🅫":"md","🅬":"mr","🆐":"dj","🈀":"ほか","🈁":"ココ","🈂":"サ","🈐":"手","🈑":"字","🈒":"双","🈓":"テ","🈔":"二","🈕":"多","🈖":"解","🈗":"天","🈘":"交","🈙":"映","🈚":"無","🈛":"料","🈜":"前","🈝":"後","🈞":"再","🈟":"新","🈠":"初","🈡":"終","🈢":"生","🈣":"販","🈤":"声","🈥":"吹","🈦":"演","🈧":"投","🈨":"捕","🈩":"一","🈪":"三","🈫":"遊","🈬":"左","🈭":"中","🈮":"右","🈯":"指","🈰":"走","🈱":"打","🈲":"禁","🈳":"空","🈴":"合","🈵":"満","🈶":"有","🈷":"月","🈸":"申","🈹":"割","🈺":"営","🈻":"配","🉀":" 本 ","🉁":" 三 ","🉂":" 二 ","🉃":" 安 ","🉄":" 点 ","🉅":" 打 ","🉆":" 盗 ","🉇":" 勝 ","🉈":" 敗 ","🉐":"得","🉑":"可","🏻":" ","🏼":" ","🏽":" ","🏾":" ","🏿":" ","🯰":"0","🯱":"1","🯲":"2","🯳":"3","🯴":"4","🯵":"5","🯶":"6","🯷":"7","🯸":"8","🯹":"9","󠀁":" ","󠀠":" ","󠀡":" ","󠀢":" ","󠀣":" ","󠀤":" ","󠀥":" ","󠀦":" ","󠀧":" ","󠀨":" ","󠀩":" ","󠀪":" ","󠀫":" ","󠀬":" ","󠀭":" ","󠀮":" ","󠀯":" ","󠀰":" ","󠀱":" ","󠀲":" ","󠀳":" ","󠀴":" ","󠀵":" ","󠀶":" ","󠀷":" ","󠀸":" ","󠀹":" ","󠀺":" ","󠀻":" ","󠀼":" ","󠀽":" ","󠀾":" ","󠀿":" ","󠁀":" ","󠁁":" ","󠁂":" ","󠁃":" ","󠁄":" ","󠁅":" ","󠁆":" ","󠁇":" ","󠁈":" ","󠁉":" ","󠁊":" ","󠁋":" ","󠁌":" ","󠁍":" ","󠁎":" ","󠁏":" ","󠁐":" ","󠁑":" ","󠁒":" ","󠁓":" ","󠁔":" ","󠁕":" ","󠁖":" ","󠁗":" ","󠁘":" ","󠁙":" ","󠁚":" ","󠁛":" ","󠁜":" ","󠁝":" ","󠁞":" ","󠁟":" ","󠁠":" ","󠁡":" ","󠁢":" ","󠁣":" ","󠁤":" ","󠁥":" ","󠁦":" ","󠁧":" ","󠁨":" ","󠁩":" ","󠁪":" ","󠁫":" ","󠁬":" ","󠁭":" ","󠁮":" ","󠁯":" ","󠁰":" ","󠁱":" ","󠁲":" ","󠁳":" ","󠁴":" ","󠁵":" ","󠁶":" ","󠁷":" ","󠁸":" ","󠁹":" ","󠁺":" ","󠁻":" ","󠁼":" ","󠁽":" ","󠁾":" ","󠁿":" "}');
DELETE FROM found_item;
INSERT INTO found_item (kind, of_id, prospect_id, text)
SELECT * FROM (
SELECT 'name', t.id, t.id, '  ' || replace(CASE WHEN substr(t.name, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(t.name, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(t.name, 1, 500)))
    SELECT substr(substr(t.name, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' || '|' || '  ' || replace(CASE WHEN substr(t.company, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(t.company, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(t.company, 1, 500)))
    SELECT substr(substr(t.company, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' FROM prospect t WHERE true
UNION ALL SELECT 'firm', t.id, t.prospect_id, '  ' || replace(CASE WHEN substr(t.company, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(t.company, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(t.company, 1, 500)))
    SELECT substr(substr(t.company, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' FROM affiliation t WHERE true
UNION ALL SELECT t.kind, t.id, t.prospect_id, CASE t.kind WHEN 'phone' THEN '  ' || coalesce(CASE WHEN replace(replace(replace(replace(replace(replace(replace(replace(substr(t.value, 1, 500), '(0)', ''), ' ', ''), '+', ''), '-', ''), '(', ''), ')', ''), '/', ''), '.', '') NOT GLOB '*[^0-9]*' THEN replace(replace(replace(replace(replace(replace(replace(replace(substr(t.value, 1, 500), '(0)', ''), ' ', ''), '+', ''), '-', ''), '(', ''), ')', ''), '/', ''), '.', '') ELSE (SELECT group_concat(c, '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(replace(replace(replace(replace(replace(replace(replace(replace(substr(t.value, 1, 500), '(0)', ''), ' ', ''), '+', ''), '-', ''), '(', ''), ')', ''), '/', ''), '.', '')))
    SELECT substr(replace(replace(replace(replace(replace(replace(replace(replace(substr(t.value, 1, 500), '(0)', ''), ' ', ''), '+', ''), '-', ''), '(', ''), ')', ''), '/', ''), '.', ''), i, 1) AS c FROM at) WHERE c GLOB '[0-9]') END, '') || '  '
    WHEN 'address' THEN '  ' || replace(CASE WHEN substr(t.value, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(t.value, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(t.value, 1, 500)))
    SELECT substr(substr(t.value, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' ELSE '  ' || CASE WHEN length(substr(t.value, 1, 500)) = length(CAST(substr(t.value, 1, 500) AS BLOB)) THEN lower(substr(t.value, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(t.value, 1, 500)))
    SELECT substr(substr(t.value, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c AND c > '~') END || '  ' END FROM contact_point t WHERE true
UNION ALL SELECT 'tag', t.id, t.prospect_id, '  ' || replace(CASE WHEN substr(t.name, 1, 500) NOT GLOB '*[^a-zA-Z0-9 ]*' THEN lower(substr(t.name, 1, 500)) ELSE (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(substr(t.name, 1, 500)))
    SELECT substr(substr(t.name, 1, 500), i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) END, ' ', '  ') || '  ' FROM prospect_tag t WHERE true
UNION ALL SELECT 'notes', t.id, t.id, CASE WHEN length(substr(t.notes, 1, 65536)) = length(CAST(substr(t.notes, 1, 65536) AS BLOB)) THEN substr(t.notes, 1, 65536)
    WHEN substr(t.notes, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(t.notes, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(t.notes, 1, 65536)))
        SELECT substr(substr(t.notes, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END FROM prospect t WHERE t.notes <> ''
UNION ALL SELECT 'detail', t.id, t.prospect_id, CASE WHEN length(substr(t.value, 1, 65536)) = length(CAST(substr(t.value, 1, 65536) AS BLOB)) THEN substr(t.value, 1, 65536)
    WHEN substr(t.value, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(t.value, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(t.value, 1, 65536)))
        SELECT substr(substr(t.value, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END FROM detail t WHERE true
UNION ALL SELECT 'offer', t.id, t.prospect_id, CASE WHEN length(substr(coalesce(t.number, '') || ' ' || t.title || ' ' || t.subtitle, 1, 65536)) = length(CAST(substr(coalesce(t.number, '') || ' ' || t.title || ' ' || t.subtitle, 1, 65536) AS BLOB)) THEN substr(coalesce(t.number, '') || ' ' || t.title || ' ' || t.subtitle, 1, 65536)
    WHEN substr(coalesce(t.number, '') || ' ' || t.title || ' ' || t.subtitle, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(coalesce(t.number, '') || ' ' || t.title || ' ' || t.subtitle, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(coalesce(t.number, '') || ' ' || t.title || ' ' || t.subtitle, 1, 65536)))
        SELECT substr(substr(coalesce(t.number, '') || ' ' || t.title || ' ' || t.subtitle, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END FROM offer t WHERE true
UNION ALL SELECT 'line', t.id, (SELECT prospect_id FROM offer WHERE id = t.offer_id), CASE WHEN length(substr(t.work || ' ' || t.detail, 1, 65536)) = length(CAST(substr(t.work || ' ' || t.detail, 1, 65536) AS BLOB)) THEN substr(t.work || ' ' || t.detail, 1, 65536)
    WHEN substr(t.work || ' ' || t.detail, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(t.work || ' ' || t.detail, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(t.work || ' ' || t.detail, 1, 65536)))
        SELECT substr(substr(t.work || ' ' || t.detail, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END FROM offer_line t WHERE true
UNION ALL SELECT 'file', t.id, t.prospect_id, CASE WHEN length(substr(t.name, 1, 65536)) = length(CAST(substr(t.name, 1, 65536) AS BLOB)) THEN substr(t.name, 1, 65536)
    WHEN substr(t.name, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(t.name, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(t.name, 1, 65536)))
        SELECT substr(substr(t.name, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END FROM attachment t WHERE true
) ORDER BY 2;
INSERT INTO found (found) VALUES ('rebuild');
INSERT INTO found_note (found_note) VALUES ('rebuild');
INSERT INTO found_touch (found_touch) VALUES ('rebuild');
INSERT INTO act (id, at, operation, label, said, final)
SELECT newest + 1, strftime('%Y-%m-%d %H:%M:%f000', 'now'), 'upgrade',
    'bring the book up to date', 'The book was brought up to date', 1
FROM (SELECT max(id) AS newest FROM act)
WHERE EXISTS (SELECT 1 FROM prospect WHERE blocked <> '');
UPDATE acting SET act = (SELECT max(seq) FROM act)
WHERE EXISTS (SELECT 1 FROM prospect WHERE blocked <> '');
INSERT INTO block (id, prospect_id, way, since, reason)
SELECT (SELECT max(id) FROM act) + row_number() OVER (), p.id, w.value,
    date('now'), CASE p.blocked WHEN 'no e-mail' THEN '' ELSE p.blocked END
FROM prospect p JOIN json_each('["phone", "mail", "post", "message", "visit"]') w
    ON w.value = 'mail' OR p.blocked <> 'no e-mail'
WHERE p.blocked <> '';
UPDATE prospect SET blocked = '' WHERE blocked <> '';
UPDATE act SET final = 1 WHERE kind = 'do'
    AND lines_in IN (SELECT act FROM change WHERE tbl = 'prospect'
        AND op = 'u' AND field = 'blocked');
UPDATE act SET lines_in = seq WHERE seq = (SELECT act FROM acting);
UPDATE acting SET act = NULL;
