DROP TRIGGER offer_frozen_u;
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
CREATE TRIGGER kept_file_stays_u BEFORE UPDATE ON kept_file
BEGIN SELECT RAISE(ABORT, 'a kept file never changes'); END;
CREATE TRIGGER kept_file_stays_d BEFORE DELETE ON kept_file
WHEN EXISTS (SELECT 1 FROM attachment WHERE sha256 = old.sha256)
BEGIN SELECT RAISE(ABORT, 'a kept file never goes while it is attached'); END;
CREATE TRIGGER offer_frozen_u BEFORE UPDATE OF kind, number, revision, follows_id, member_id, title, subtitle, greeting, written_on, valid_until, currency, locale, page_size, discount_kind, discount_value, discount_reason, sender, recipient, net_minor, tax_minor, total_minor, sent_at, sent_how ON offer
WHEN old.status <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
AND (old.kind IS NOT new.kind OR old.number IS NOT new.number OR old.revision IS NOT new.revision OR old.follows_id IS NOT new.follows_id OR old.member_id IS NOT new.member_id OR old.title IS NOT new.title OR old.subtitle IS NOT new.subtitle OR old.greeting IS NOT new.greeting OR old.written_on IS NOT new.written_on OR old.valid_until IS NOT new.valid_until OR old.currency IS NOT new.currency OR old.locale IS NOT new.locale OR old.page_size IS NOT new.page_size OR old.discount_kind IS NOT new.discount_kind OR old.discount_value IS NOT new.discount_value OR old.discount_reason IS NOT new.discount_reason OR old.sender IS NOT new.sender OR old.recipient IS NOT new.recipient OR old.net_minor IS NOT new.net_minor OR old.tax_minor IS NOT new.tax_minor OR old.total_minor IS NOT new.total_minor OR old.sent_at IS NOT new.sent_at OR old.sent_how IS NOT new.sent_how)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;

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
UPDATE act SET lines_in = seq WHERE seq = (SELECT act FROM acting);
UPDATE acting SET act = NULL;
