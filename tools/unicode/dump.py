# Prints the character tables of the running CPython: one property a line, for generate.ts.
import sys, unicodedata as u

N = 0x110000
chars = [chr(i) for i in range(N)]


def points(name, test):
    out, on = [], False
    for i in range(N):
        now = bool(test(chars[i]))
        if now != on:
            out.append(i)
            on = now
    if on:
        out.append(N)
    print('set', name, *('%x' % i for i in out))


def mapping(name, of):
    print('map', name, *('%x:%s' % (i, ','.join('%x' % ord(c) for c in of(chars[i]))) for i in range(N) if of(chars[i]) != chars[i]))


print('version', u.unidata_version)
cats, last = [], None
for i in range(N):
    c = u.category(chars[i])
    if c != last:
        cats.append('%x:%s' % (i, c))
        last = c
print('runs category', *cats)
for name in 'alpha decimal digit numeric space printable lower upper'.split():
    points(name, getattr(str, 'is' + name))
points('identifierStart', str.isidentifier)
points('identifierPart', lambda c: ('a' + c).isidentifier())
points('normal', lambda c: u.normalize('NFKC', c) == c)
for name in 'upper lower title casefold'.split():
    mapping(name, getattr(str, name))
final = lambda s: (s + '\u03a3').lower()[-1] == '\u03c2'
points('cased', final)
points('ignorable', lambda c: final('a' + c) and not final(c))
print('values decimal', *('%x:%d' % (i, u.decimal(c)) for i, c in enumerate(chars) if c.isdecimal()))
print('values digit', *('%x:%d' % (i, u.digit(c)) for i, c in enumerate(chars) if c.isdigit()))
print('values numeric', *('%x:%r' % (i, u.numeric(c)) for i, c in enumerate(chars) if c.isnumeric()))
