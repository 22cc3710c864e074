"""Numbers as they are written in words, to ninety-nine. Parts of patterns."""

UNITS = "one|two|three|four|five|six|seven|eight|nine"
TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
TENS = "twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety"
