"""Whether an email address is a body's and not a person's: its form tells, mostly before the @."""

import re

from oyez.checks.grammar.mailboxes import MAIL_HOSTS
from oyez.checks.grammar.names import is_given_name

_PUBLIC_SECTOR = re.compile(
    r"(?:^|\.)(?:gov\.uk|police\.uk|parliament\.uk|mod\.uk|judiciary\.uk|gov\.scot|gov\.wales|llyw\.cymru|gov)$"
)
_ROLES = frozenset(
    """
    about access accounts admin admissions adoption advice allotments appeals archive archives
    artists audit bereavement bins boxoffice booking bookings building business cafe careers
    caretaker catering cemeteries census chair chairman chairperson chief clerk comms communications
    community complaints concerns consultation consultations contact contactus contracts council
    councillor customer customercare customerservice customerservices customers debt delivery
    democratic desk deputy development digital director donate donations editor editorial education
    elections electoral emergency energy enquiries enquiry environment environmental estates
    event events exhibitions feedback festival finance flood floods foi food foodbank fostering
    friends fundraising garden gardens general gifts grants green group groups hall health hello
    help helpdesk helpline heritage highways hire home homes hospitality housing hr hub ico info
    information infos inquiries insurance it jobs kitchen leader learning legal leisure lettings
    library licence licensing line local localoffer mail mailbox maintenance manager market marketing
    markets mayor media members membership memberships museum music newsletter newsdesk news noreply
    no-reply office office1 online open operations orders organiser organisers outreach parish park
    parking parks partnerships patient payments people permits planning play pool post postmaster
    press privacy procurement production projects pupil quotes receipts reception recruitment
    recycling refunds region registrars registration rentals repairs report reporting reservations
    residents returns rights safeguarding sales school schoolfood schools scheme secretary security
    service services shop social sport sports staff stewards store studio subscriptions support
    surgery talk team tenancy tenders theatre ticket tickets tourism tours town towncentre trade
    traders trading training transport travel treasurer trust trustees vacancies venue vet visit
    visitor visitorcentre visits volunteer volunteering volunteers walks wardens warden waste water
    web webmaster website welcome welfare wellbeing work workshop workshops yourvoice youth lost
    property found whatson dementia recovery drop dropin bid appeal
    """.split()
)
_BODY_WORDS = re.compile(
    r"villagehall|communityhall|communitycentre|foodbank|parishcouncil|parish|church|chapel|mosque|temple|parochial|pcc"
    r"|cricket|rugby|football|netball|hockey|tennis|bowls|bowling|swimming|running|harriers|cycling|golf|rowing|sailing"
    r"|athletic|rovers|wanderers|united|juniors|fc\b|cc\b|rfc\b|club|society|association|assoc|group|scouts|guides|brownies"
    r"|cubs|cadets|rotary|lions|inbloom|womensinstitute|\bwi\b|u3a|choir|orchestra|theatre|players|festival|carnival|gala"
    r"|market|museum|gallery|library|school|academy|preschool|playgroup|nursery|toddlers|college|friendsof|charity|trust"
    r"|foundation|hospice|surgery|practice|pharmacy|clinic|vets|rescue|council|committee|residents|tenants|neighbourhood"
    r"|watch|allotments?|gardening|conservation|wildlife|history|heritage|cafe|coffee|kitchen|bakery|butchers|pub|inn|arms"
    r"|hotel|brewery|shop|stores|farm|garage|motors|taxis|cabs|plumb|electric|roofing|builders|building|joinery|drains"
    r"|services|solutions|cleaning|catering|events|bookings|tickets|enquiries|office|info|admin|contact|team|hire|salon"
    r"|fitness|gym|yoga|dance|studio|arts|crafts|mensshed|repaircafe|parkrun|project|network|forum|partnership|centre"
)


_INITIAL = re.compile(r"[a-z][._-]")  # h.mistry.home@…
_NEWS_AND_POST = ("royalmail", "dailymail", "westernmail")
_ARTICLES = frozenset(["st", "nd", "rd", "th", "the", "friends"])
_FEW = 2


def is_role_mailbox(address: str) -> bool:
    """Say whether an address (local@domain, small letters) belongs to a body by its form.

    A public authority's domain; a role before the @ (`info`, `bookings`, `parish.clerk`); at a
    domain of private mailboxes only what is called after a club, a hall or a trade and holds no
    person's name: `whitebyvillagehall@…`, never `ken.allotment@…`.
    """
    local, _, domain = address.rpartition("@")
    if _PUBLIC_SECTOR.search(domain):
        return True
    pieces = [piece for piece in re.split(r"[\W\d_]+", local) if piece]
    if _INITIAL.match(local):
        return False
    if any(is_given_name(p) or is_given_name(p.removesuffix("s")) for p in pieces if len(p) > 1):
        return False
    if pieces and all(piece in _ROLES for piece in pieces):
        return True
    is_private = is_private_host(domain)
    if not is_private and pieces and (pieces[0] in _ROLES or pieces[-1] in _ROLES):
        return True
    if _BODY_WORDS.search(local) is None or re.search(r"\d\d", local):
        return False
    few = len(pieces) - (pieces[0] in _ARTICLES)
    return few <= _FEW and all(len(p) > 1 for p in pieces)


def is_private_host(domain: str) -> bool:
    """Say whether a domain is one where private people have their mail."""
    host = domain.partition(".")[0]
    return host in MAIL_HOSTS or (host.endswith("mail") and not host.endswith(_NEWS_AND_POST))
