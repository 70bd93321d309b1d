"""English headers by meaning: what address books and CRMs call their columns.

Names of Outlook, Google (old and new), HubSpot, Pipedrive, Salesforce, Zoho, Act!,
LinkedIn, Mailchimp, Thunderbird, Streak, Facebook and Google lead forms, Atomic.
They are compared without case, digits, blanks and signs (`key_of`); a word behind
the meaning is the address or the group the column belongs to.
"""

ENGLISH: dict[str, str] = {
    "full_name": """name | full name | display name | contact name | customer name
        client name | lead name | person name | contact | your name
        account holder | attendee name | customer | client | person""",
    "given": "first name | given name | forename | fname | first | christian name",
    "family": "last name | family name | surname | lname | last",
    "middle": "middle name | additional name | middle | middle initial",
    "prefix": "salutation | name prefix | prefix | honorific | courtesy title",
    "suffix": "suffix | name suffix",
    "nickname": "nickname | nick name | known as",
    "company": """company | company name | organization | organisation
        organization name | account name | company account | account | business
        business name | employer | associated company | firm | firm name
        converted account""",
    "department": "department | organization department | dept | division",
    "title": """title | job title | position | role | occupation | profession
        organization title | designation | function""",
    "email": """email | e-mail | email address | e-mail address | work email
        additional email addresses | email value | email work | email home | email other
        primary email | secondary email | personal email | e-mail login | user email
        lead email | contact email | email addresses | home email | business email
        other email | mail | email id | customer email""",
    "phone": """phone | telephone | phone number | tel | mobile | mobile phone | cell
        cell phone | mobile number | mobile phone number | business phone | home phone
        other phone | work phone | primary phone | company main phone | car phone
        radio phone | assistants phone | asst phone | phone value | phone work
        phone home | phone mobile | phone other | phone main | pager | pager number
        whatsapp | whatsapp number | mobile no | phone no | contact number | user phone
        lead phone | telephone number | contact phone | main phone | direct phone
        tty tdd phone | fax | fax number | business fax | home fax | other fax
        fax phone | work fax | landline | cellphone | handphone | phones""",
    "extension": "extension | ext | phone extension | phone ext",
    "reach": "email phone | phone email | email or phone | contact details",
    "url": """website | web site | web page | url | linkedin | linkedin url | homepage
        website url | linkedin profile | web | home page | website value | webpage
        personal web page | organization website""",
    "address": "formatted address | address formatted | full address",
    "address work": "work address formatted",
    "street": """street | address | street address | address line | street line
        street name
        address street | address extended address | address po box | mailing address
        po box | organization address""",
    "city": "city | town | locality | address city | city town",
    "region": """region | state | province | county | state region | state province
        address region""",
    "postal_code": """postal code | postcode | zip | zip code | zip postal code
        address postal code | post code""",
    "country": "country | country region | address country",
    "street mailing": "mailing street | mailing address line",
    "city mailing": "mailing city",
    "region mailing": "mailing state | mailing state province",
    "postal_code mailing": "mailing zip postal code | mailing zip",
    "country mailing": "mailing country",
    "street work": "business street | work address | business address po box",
    "city work": "business city | work city",
    "region work": "business state | work state",
    "postal_code work": "business postal code | work zip code | work postal code",
    "country work": "business country region | work country | business country",
    "street home": "home street | home address | home address po box",
    "city home": "home city",
    "region home": "home state",
    "postal_code home": "home postal code | home zip code",
    "country home": "home country region | home country",
    "street other": "other street | other address po box",
    "city other": "other city",
    "region other": "other state",
    "postal_code other": "other postal code | other zip postal code",
    "country other": "other country region | other country",
    "birthday": "birthday | birth date | birthdate | date of birth | dob | born",
    "birth_year": "birth year",
    "birth_month": "birth month",
    "birth_day": "birth day",
    "date": """create date | created date | created time | created at | createdate
        created | date created | date added | date | signup date | sign up date
        optin time | connected on | last activity | last activity date
        last activity time | last contacted | last contact | last touch | last reach
        last meeting | last attempt | anniversary | event value | person created
        first seen | last seen | conversion time | close date | due date
        date of last sent email | last modified""",
    "notes": """notes | note | description | comments | comment | message | about
        background | background info
        remarks | remark | linkedin bio | last results | hobbies | jot value | memo
        organization job description | details""",
    "tags": """tags | tag | tag list | labels | categories | category | taglist
        group membership
        groups | group | keywords | label | id status | segment | contact groups""",
    "source": """source | lead source | original source | referred by | form name
        how did you hear about us | origin | referral source""",
    "temperature": "temperature | rating | lead temperature | heat | hot or cold",
    "status": """status | lead status | crm status | contact status""",
    "stage": "stage | lifecycle stage | deal stage | pipeline stage",
    "follow_up": """follow up | follow up date | next activity date | next contact
        next step date | next follow up | callback date""",
    "do_not_email": """email opt out | do not email | unsubscribed | opted out
        unsub time | opted out of email | opt out""",
    "do_not_call": "do not call | do not phone | no calls | phone opt out",
    "do_not_contact": "do not contact | no contact | blocked | dnc",
    "uid": "uid | uuid | guid",
    "deal": "deal name | deal title | deal | opportunity name | opportunity",
    "contacts": "contacts and organizations | contacts | associated contact",
    "label": """relation type | relation label | event type | event label
        custom field type | custom field label""",
    "touch_subject": "activity subject",
    "touch_kind": "activity type",
    "touch_date": "activity due date | activity date",
    "touch_done": "activity done | activity status",
    "touch_note": "activity note | activity notes",
    "extra": """relation value | custom field value | im value | custom | user
        record id | record id contact | hs object id | id | person id | lead id
        contact owner | lead owner | owner | owner alias | assigned to | sales rep
        record manager | industry | assistant | assistants name | managers name
        manager | spouse | messenger id | screen name
        campaign | campaign name | budget | data source | deal size | value
        country code""",
    "ignore": """gender | e-mail display name | associated company ids
        | marketing contact status | photo | initials
        lastmodifieddate | hs lastmodifieddate | hubspot owner id | owner id
        lead owner id | created by id | modified by id | created by | modified by
        modified time | locked | open deals | closed deals | done activities
        visible to | email type | email label | phone type | phone label
        address type | address label | website type | website label | referrer
        organization type | file as | directory server | sensitivity
        priority | private | mileage | internet free busy | language | isdn | telex
        billing information | government id number | organizational id number
        callback | member rating | optin ip | confirm time | confirm ip | latitude
        longitude | gmtoff | dstoff | timezone | cc | last changed | leid | euid
        unsub campaign title | unsub campaign id | unsub reason | unsub reason other
        is organic | ad name | adset name | platform | is converted | days visited
        average time spent minutes | number of chats | most recent visit
        first visit | first page visited | visitor score | unsubscribed mode
        unsubscribed time | change log time | last enriched time | enrich status
        connected to module | connected to id | converted date time
        converted contact | converted deal | has newsletter | company id | sales id
        nb tasks | record creator | public private | ticker symbol | subject
        short name | maiden name | yomi name | given name yomi | additional name yomi
        family name yomi | phonetic first name | phonetic middle name
        phonetic last name | im type | im service | organization yomi name
        organization symbol | organization location | jot type | location
        office location | hobby | children | activity due time
        activity assigned to user""",
}
