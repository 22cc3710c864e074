"""Pieces that, repeated, have made patterns of ours or of others take the square of the length."""

AWKWARD = [
    "1", " ", "+", "@", "#", "A1 ", "0 ", "0", "07", "a@a.", "a.", "A ", "Ab Cd ", "Mr A ", "(", "((0)",
    "4 Elm Row, ", "FW1 1AA ", "Mrs Bo, 4 Elm Row ", '"', "'a ", "council is ", "#funday ", "I ", "+1 ",
    "9990000018 ", "https://", "x at y dot ", "[at]", "\n", "\u0301", "\u200b", "😀", "ﷺ", "www.",
    "😀 a ", "https://a.gov.uk.b ", "xn--", "here ", "vote ", "they are ", "a" * 30 + " ", "\u202e",
    "born 1/1/80 ", "AB12 CDE ", "Flat 1, ", "Sam Bo ", "my ", "STOP ", "1-", "£1,", "\ud800",
]  # fmt: skip
