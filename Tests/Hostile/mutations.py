"""Sound PDFs, damaged at random: in their bytes, and in their streams before these are packed again."""

import random
import re
import zlib

TOKENS = [
    b"obj", b"endobj", b"stream", b"endstream", b"xref", b"trailer", b"startxref", b"/Length", b"/Kids", b"/Parent",
    b"/Count", b"/Filter/FlateDecode", b"/Contents", b"/Resources", b"/Font", b"/ToUnicode", b"/Type/ObjStm", b"/Prev",
    b"/W[1 2 1]", b"<<", b">>", b"[", b"]", b"(", b")", b" 0 R", b"null", b"true", b"-1", b"2147483647", b"4294967296",
    b"1e38", b"\0", b"\xff\xff\xff\xff", b"BT", b"ET", b"Tj", b"Td", b"Do", b"q", b"Q", b"BI", b"ID", b"EI", b"beginbfrange",
]
STREAM = re.compile(rb"/FlateDecode[^>]*>>\s*stream\r?\n(.*?)\r?\nendstream", re.S)


def flip(rng, data):
    for _ in range(rng.choice([1, 4, 20, 200])):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def overwrite(rng, data):
    start = rng.randrange(len(data))
    data[start:start + rng.choice([1, 8, 64, 1024])] = rng.randbytes(rng.choice([1, 8, 64, 1024]))


def remove(rng, data):
    start = rng.randrange(len(data))
    del data[start:start + rng.choice([1, 16, 256, 4096])]


def repeat(rng, data):
    start = rng.randrange(len(data))
    data[start:start] = data[start:start + rng.choice([1, 16, 256, 4096])] * rng.choice([1, 2, 50])


def cut(rng, data):
    del data[rng.randrange(1, len(data)):]


def behead(rng, data):
    del data[:rng.randrange(len(data) - 1)]


def renumber(rng, data):
    numbers = [match.span() for match in re.finditer(rb"\b\d+\b", bytes(data[:200_000]))]
    for start, end in sorted(rng.sample(numbers, min(len(numbers), rng.choice([1, 3, 20]))), reverse=True):
        data[start:end] = rng.choice([b"0", b"1", b"2", b"3", b"7", b"65536", b"2147483647", b"-1", b"99999999999"])


def insert(rng, data):
    for _ in range(rng.choice([1, 3, 10])):
        start = rng.randrange(len(data))
        data[start:start] = rng.choice(TOKENS)


def exchange(rng, data):
    size = rng.choice([8, 128, 2048])
    first, second = rng.randrange(len(data)), rng.randrange(len(data))
    data[first:first + size], data[second:second + size] = data[second:second + size], data[first:first + size]


DAMAGES = [flip, overwrite, remove, repeat, cut, behead, renumber, insert, exchange]


def damage_stream(rng, data):
    """Unpacks one stream, damages it and packs it again, to get behind the checks of the packing."""
    found = [match.span(1) for match in STREAM.finditer(bytes(data))]
    rng.shuffle(found)
    for start, end in found:
        try:
            inner = bytearray(zlib.decompress(bytes(data[start:end])))
        except zlib.error:
            continue
        if not inner:
            continue
        rng.choice([flip, overwrite, remove, repeat, renumber, insert, exchange])(rng, inner)
        data[start:end] = zlib.compress(bytes(inner))
        return True
    return False


def files(samples, count, seed):
    """`samples` are pairs of names and bytes. Each file is drawn by its own number, whatever `count` is."""
    for index in range(count):
        rng = random.Random(f"{seed}/{index}")
        name, sound = rng.choice(samples)
        data = bytearray(sound)
        kinds = []
        for _ in range(rng.choice([1, 1, 2, 4])):
            if len(data) < 2:
                break
            if rng.random() < 0.4 and damage_stream(rng, data):
                kinds.append("stream")
            else:
                damage = rng.choice(DAMAGES)
                damage(rng, data)
                kinds.append(damage.__name__)
        yield f"mutation-{index:05}-{name}-{'-'.join(kinds)}", bytes(data)
