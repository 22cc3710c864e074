"""POL2: when a private person was born."""

import pytest

from oyez.checks.base import Effect
from oyez.checks.personal_data.date_of_birth import CHECK
from tests.checks.fernwell import hits, words

FOUND = [
    ("Mrs Nell Marlow arrived in the world on 3 June 1924 and", "3 June 1924"),
    (
        "Baby Isaac Rowe, the first of the year, arrived at 00.20 on 1 January 2026",
        "1 January 2026",
    ),
    ("Name | DOB | Time\nA. Marlow | 1984-02-23 | 9.15", "1984-02-23"),
    ("user a.marlow, DoB 230284, cannot log in", "230284"),
    ("Passes to print\nMarlow, Alan - 23.2.51 - photo blurred", "23.2.51"),
    (
        "I am down as 1970-01-01, which is your computer's birthday. Mine is 23 Feb. 1951",
        "23 Feb. 1951",
    ),
    ("Alan Marlow, he was sixty-five on the 8th of May 2024", "8th of May 2024"),
    ("My nan will be a hundred on May 12th 2026", "May 12th 2026"),
    ("then says born 3.11.1951 isnt a date", "3.11.1951"),
    ("DOB 12/03/61", "12/03/61"),
    ("d.o.b. 1 Jan 1980", "1 Jan 1980"),
    ("her date of birth is 4th of March 1972", "4th of March 1972"),
    ("your birthday of 7 October 1949, so", "7 October 1949"),
    ("when i was born 6 may 1938, was", "6 may 1938"),
    ("Leo turns 8 on 3 May and", "3 May"),
    ("jean allsop 12.02.49 of flat 6", "12.02.49"),
    ("Your son's record has 14 September 2020, which", "14 September 2020"),
    ("Mrs Gwendoline Astle of Beechwood Court (born 9 June 1925) gets", "9 June 1925"),
    ("She was Mrs Irene Castledine, born 22/08/1934, of", "22/08/1934"),
    ("my dob is 1961-03-12", "1961-03-12"),
    ("DOB: 12031961", "12031961"),
    ("dob 12 03 61", "12 03 61"),
    ("born on the 3rd of May, 1958", "3rd of May, 1958"),
    ("born third of May nineteen fifty-eight", "third of May nineteen fifty-eight"),
    ("my mum is 90 on 12 June", "12 June"),
    ("My daughter's birthday is 3 May", "3 May"),
    ("Doris turns 100 on Saturday 14 June at", "14 June"),
    ("12/03/61 is my date of birth", "12/03/61"),
    ("Happy 90th birthday to Ivy Cole, born 4 May 1935", "4 May 1935"),
    ("you have me down as 12/03/1961 but", "12/03/1961"),
    ("born: 31/12/99", "31/12/99"),
    ("date of birth 12-Mar-1961", "12-Mar-1961"),
    ("Mr Ali (12/04/1955) asked", "12/04/1955"),
    ("born ０３/１１/１９５１", "０３/１１/１９５１"),
    ("he was born on May 3, 2016", "May 3, 2016"),
    ("its nan's birthday today shes 12th August 1931 and", "12th August 1931"),
    ("I'm 3-Nov-61 not 3-Nov-16 as printed", "3-Nov-61"),
    ("Our lad is 12/09/2019 and has no place", "12/09/2019"),
    ("Jess is 3.4.2019 and tall", "3.4.2019"),
    ("Ali (12/3/2021) needs a nursery place", "12/3/2021"),
    ("The form says 12 May but your proof says 12 March 1961", "12 March 1961"),
    ("The date we hold is 5 May 1961; please bring your certificate", "5 May 1961"),
    ("proof that you were born on 30 June '52", "30 June '52"),
    ("Miss Tate first saw daylight on 23rd of April 1925", "23rd of April 1925"),
    ("it won't take 11/23/1985 as my birthday", "11/23/1985"),
    ("i was born the ninth of the fourth fifty two", "ninth of the fourth fifty two"),
    ("Amos b. 1880, Ruth b. 1911, and me, Carol, b. 9 April 1947", "9 April 1947"),
    (
        "She's the ninth of the eleventh, nineteen seventy three",
        "ninth of the eleventh, nineteen seventy three",
    ),
    ("born twenty-second o' the eighth, sixty six, car", "twenty-second o' the eighth, sixty six"),
    ("Ivor Lloyd, 3 Cinder Lane, 22.09.1937", "22.09.1937"),
    ("Wendy Birkby, housing benefit HB 60 2214 / 9, 3.4.61. Sort it", "3.4.61"),
    ("changed from 1 to 11 January 1950, your date of birth", "11 January 1950"),
]
PASSES = [
    "Session | Date | Room\nYoga | 1984-02-23 | 4",
    "The bus was full on the 8th of May 2024",
    "Our deadline was in March. Mine is 23 May 2011",
    "DoB 991399 is no day",
    "Happy birthday to us! Thornwell Library opened its doors on 4 May 1935",
    "Our park turns 50 on 3 May",
    "William Shakespeare was born on 23 April 1564",
    "Queen Elizabeth II was born on 21 April 1926",
    "The NHS was born on 5 July 1948",
    "Children born between 1 September 2020 and 31 August 2021",
    "children born on or after 1 September 2020 can apply",
    "If you were born before 6 April 1953",
    "Anyone born on 29 February 2004 can swim free",
    "The closing date on your form says 15.3.51",
    "My appointment letter says 12 March 2009, the text says the 14th",
    "my letter says 12 May 2008 as the move-in date",
    "A child born on 30 August 2015 is younger than one born on 2 September 2014",
    "Were you born on 3 May? Give blood on your birthday",
    "if you were born on 29 February 2004",
    "The library first saw daylight on 4 May 1935",
    "Whiteby FC, born 3 March 1921, relegated again",
    "I'm 3/4 of the way through the form",
    "The year is 13/14/1985, says the poster",
    "Three lambs were born on 3 May",
    "Join us on 12/06/2025",
    "The bandstand's 100th birthday is on 3 May",
    "Bins: 25 on 3 May",
    "Voters must be 18 on 3 July",
    "Sgt John Hobbs 12.02.1944 remembered on the memorial",
    "Novelist Helena Stroud, born 3 May 1961, reads",
    "Cllr Jane Marsh, 12/06/2025",
    "Turn left on 3 May",
    "The road turns two-way on 3 May",
    "born in May 1960",
    "the Library's birthday party, 3 May",
    "Storytime turns 10 on 3 May at Whiteby Library",
    "A star is born on 3 May at the Playhouse",
    "Jane Smith, 24/05/2025",
    "Year 6 turn up on 3 May",
    "The scheme is 5 on 3 May",
    "Registered charity. Founded 12/03/1985",
    "Birthday party hire from 3 May",
    "paid by 12/03/61 deadline",
    "On 4 May 1935 the library opened, born of public demand",
    "On this day: Amy Johnson born 1 July 1903",
]


@pytest.mark.parametrize(("text", "date"), FOUND)
def test_a_date_of_birth_is_found_where_it_stands(text: str, date: str) -> None:
    assert words(CHECK, text) == [date]


@pytest.mark.parametrize("text", PASSES)
def test_what_is_nobodys_or_long_ago_passes(text: str) -> None:
    assert words(CHECK, text) == []


def test_dates_of_every_form_are_found_in_the_order_of_the_text() -> None:
    text = "Alan Marlow, DoB 230284, and his mum Joan Marlow, born 3 May 1950"
    assert words(CHECK, text) == ["230284", "3 May 1950"]


def test_a_librarys_birthday_does_not_cover_a_persons_beside_it() -> None:
    text = "Thornwell Library turns 90 on 4 May 2025. Its first reader, Ivy Cole, born 12/03/1931, cuts the cake"
    assert words(CHECK, text) == ["12/03/1931"]


def test_it_is_found_in_the_alternative_text() -> None:
    (hit,) = hits(CHECK, "Poster", alt_text="Card: DOB 12/03/1961")
    assert (hit.field, hit.start, hit.end) == ("alt_text", 10, 20)


def test_it_asks_and_never_stops_a_message_by_itself() -> None:
    assert CHECK.effect is Effect.REVIEW
