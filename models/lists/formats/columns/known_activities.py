"""Headers of exported notes, calls, tasks and meetings by what they mean there.

Beside people the same words mean something else, so they are asked only where the
whole header line is that of a list of activities (`activities.py`). A figure behind a
day is its rank: when it happened, when it was due, when it was done, when it was
written down. Compared like those of `known_english`.
"""

ACTIVITIES: dict[str, str] = {
    "touch_ref": """contact id | person id | associated contact ids | contact ids
        associated contact id | associated contact id s | parent id | who id | party id
        related to id | contact record id | lead id | customer id | client id
        record id contact | person ids | people id | regarding id | related record id
        target id | kontakt id | contacto id | associated contact record id
        associated contacts ids | contact reference | parent record id | relates to id
        contact name id | lead name id | who name id | regarding object id""",
    "touch_whom": """contact | contact name | person | person name | associated contact
        associated contacts | contacts | parent name | related to | regarding | name
        recipient | recipients | attendees | attendee | party | lead | lead name | with
        lead contact | customer | client | who | whom | full name | participants
        invitees | kontakt | ansprechpartner | kunde | contacto | cliente | contatto
        osoba | klient | kontaktperson | contact full name | customer name | kontrahent
        teilnehmer | nom | interlocuteur | who name""",
    "touch_subject": """subject | title | note title | task title | task name | headline
        task subject | call title | call subject | meeting title | meeting name
        event title | event name | activity title | activity name | activity subject
        email subject | betreff | titel | objet | sujet | asunto | oggetto | temat
        onderwerp | emne | summary | task | engagement title | topic | thema | ämne
        tytuł | titre | título | titolo""",
    "touch_note": """note | notes | note body | note content | note text | body
        content | description | details | comment | comments | text | message
        email body | call notes | meeting notes | task notes | internal meeting notes
        remarks | meeting description | activity notes | activity note | notiz | notizen
        bemerkung | inhalt | beschreibung | contenu | texte | remarque | commentaire
        contenido | nota | notas | comentario | contenuto | testo | treść | notatka
        opis | uwagi | notitie | tekst | innhold | outcome | call outcome | result
        call result | meeting outcome | call description | task description
        engagement body | what happened | notes plain text | entry""",
    "touch_kind": """type | activity type | task type | engagement type | kind | art
        interaction type | event type | meeting type | channel | typ | tipo | rodzaj
        activity | aktivitätstyp | note type | interaction | how | aktivität
        type d'activité | tipo de actividad | tipo di attività | rodzaj aktywności""",
    "touch_date 0": """date | activity date | start | start time | start date | from
        when | call start time | meeting start time | happened at | happened on
        note date | entry date | occurred at | occurred on | call date | meeting date
        datum | fecha | data | dato | termin | start datetime | call time | date time
        datetime | activity date time | interaction date | día | jour""",
    "touch_date 1": """due date | due | due on | due at | fällig | fällig am
        échéance | activity due date | task due date | vencimiento | scadenza
        deadline""",
    "touch_date 2": """completed at | completed date | completed time | completed on
        done at | done on | closed time | date completed""",
    "touch_date 3": """created | created at | created date | create date | created time
        created on | date created | timestamp | logged at | logged on | date added
        added on | activity created date | erstellt | erstellt am | data utworzenia
        fecha de creación | date de création | note created at | added at
        note add time | add time""",
    "touch_time": """time | due time | activity due time | uhrzeit | heure | hora | ora
        godzina | time of day""",
    "touch_done": """done | completed | is done | is completed | status | task status
        call status | activity status | state | marked as done | closed | erledigt
        terminé | hecho | fatto | zrobione | activity done | is closed""",
    "touch_direction": """direction | call direction | call type | richtung
        email direction | message direction""",
    "touch_uid": """note id | activity id | task id | call id | meeting id | event id
        engagement id | id | record id | interaction id | entry id""",
}
