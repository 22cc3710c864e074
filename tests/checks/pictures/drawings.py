"""Faces of nobody: drawn, with just enough light and shadow to be counted."""

from PIL import Image, ImageDraw, ImageFilter, ImageFont

SKINS = ((205, 160, 130), (120, 80, 60), (230, 190, 170))
Colour = tuple[int, int, int]


def face(size: int, skin: Colour) -> Image.Image:
    """Draw one head; `size` 40 to 70 gives one that a counter takes for a face."""
    scale = size / 200
    picture = Image.new("RGB", (int(260 * scale), int(300 * scale)), (90, 110, 130))
    pen = ImageDraw.Draw(picture)

    def oval(x: float, y: float, across: float, down: float, colour: Colour) -> None:
        box = (x - across, y - down, x + across, y + down)
        pen.ellipse([side * scale for side in box], fill=colour)

    def shade(factor: float) -> Colour:
        red, green, blue = (min(255, int(part * factor)) for part in skin)
        return red, green, blue

    hair = (50, 35, 28)
    oval(130, 120, 92, 105, hair)
    oval(130, 290, 120, 60, (60, 70, 110))
    pen.rectangle([side * scale for side in (100, 220, 160, 260)], fill=shade(0.82))
    oval(130, 145, 72, 95, skin)
    oval(150, 140, 50, 80, shade(1.12))
    oval(105, 150, 48, 80, skin)
    pen.pieslice([side * scale for side in (50, 20, 210, 170)], 190, 350, fill=hair)
    for x in (100, 160):
        oval(x, 130, 20, 14, shade(0.82))
        oval(x, 132, 15, 7, (245, 240, 235))
        oval(x, 132, 7, 7, (60, 40, 30))
        brow = [side * scale for side in (x - 20, 112, x + 20, 110)]
        pen.line(brow, fill=(60, 42, 34), width=max(1, int(6 * scale)))
    nose = [(130, 130), (118, 172), (142, 172)]
    pen.polygon([(x * scale, y * scale) for x, y in nose], fill=shade(0.82))
    oval(122, 174, 5, 3, shade(0.55))
    oval(138, 174, 5, 3, shade(0.55))
    oval(130, 202, 27, 9, (165, 85, 80))
    return picture.filter(ImageFilter.GaussianBlur(2.2 * scale))


def group(count: int, size: int = 60) -> Image.Image:
    """Draw `count` heads, three in a row."""
    picture = Image.new("RGB", (900, 500), (120, 130, 120))
    for number in range(count):
        head = face(size, SKINS[number % 3])
        picture.paste(head, (20 + number % 3 * 280, 20 + number // 3 * 230))
    return picture


def smiles(count: int) -> Image.Image:
    """Draw cartoon heads that nobody would take for a person."""
    picture = Image.new("RGB", (900, 500), "white")
    pen = ImageDraw.Draw(picture)
    for number in range(count):
        x = 40 + number * 280
        pen.ellipse((x, 100, x + 220, 350), fill=(255, 230, 60), outline="black", width=5)
        for eye in (60, 140):
            pen.ellipse((x + eye, 180, x + eye + 22, 202), fill="black")
        pen.arc((x + 50, 220, x + 170, 310), 0, 180, fill="black", width=8)
    return picture


def poster(
    *lines: str, paper: str = "white", ink: str = "black", size: tuple[int, int] = (1200, 900)
) -> Image.Image:
    """Write lines of large letters on a sheet."""
    picture = Image.new("RGB", size, paper)
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        pen.text((60, 60 + 110 * number), line, fill=ink, font=ImageFont.load_default(56))
    return picture
