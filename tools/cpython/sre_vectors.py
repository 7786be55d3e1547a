"""What CPython's re does with many patterns and texts, for test/unit/sre.test.ts: python3.13 tools/cpython/sre_vectors.py > test/unit/sre.vectors.json"""
import json
import random
import re
import sys

TEXTS = ['', 'a', 'aaa', 'ab', 'abc', 'aab', 'abab', 'foo bar baz', 'foo123', '2024-01-15', 'x=1, y=22', 'Hello World', 'a\nb\nc', '\n', 'a\n', '  spaced  ', 'éÀß_9', 'CamelCaseString',
         'aXbXc', '((a)(b))', "it's \"quoted\"", 'user@example.com', '<b>bold</b><i>x</i>', 'aaaaab', 'abcabcabc', '\t\r\n x', 'tel: +49-123', '0x1F 077 9.5e-3', 'ſtraße KELVIN K']
PATTERNS = ['a', 'a*', 'a+', 'a?', 'a*?', 'a+?', 'a??', 'a{2}', 'a{1,2}', 'a{,2}', 'a{2,}', 'a{x}', 'a{', '.', '.*', '.+?', '^', '$', r'\A', r'\Z', r'\b', r'\B', r'\bfoo\b', r'\d+', r'\D+', r'\w+', r'\W+', r'\s+', r'\S+',
            '[abc]', '[^abc]', '[a-z]+', '[A-Z][a-z]*', '[]a]', '[^]a]', '[a-]', r'[\w-]+', r'[\d.]+', r'[^\s,]+', '(a)', '(a)(b)', '(a|b)*', '(a|b)+?', '(a*)*', '(a*)+', '(a|ab)(c|bcd)?', '(?:a|b)+', '(?P<x>a)(?P=x)',
            r'(a)\1', r'(\w)\1', r'(\w+) (\w+)', 'a|b|', '|a', '(?=a)', '(?=(a))a', '(?!a).', r'(?<=a)b', r'(?<!a)b', r'(?<=foo)\d', r'(\d{4})-(\d\d)-(\d\d)', r'(?P<k>\w+)=(?P<v>\d+)', '(?i)HELLO', '(?i:h)ello', '(?m)^b$', '(?s)a.b',
            r'(?x) a  b # c', '(a)?b', '(a)?(?(1)b|c)', '(?>a+)b', 'a++b', 'a*+a', 'a?+a', r'[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?', r'<(\w+)>(.*?)</\1>', r'[^@\s]+@[^@\s]+\.\w+', r'"[^"]*"', r"\(([^()]*)\)", '(ab)+', '(ab)*?c', '((a)|b)+',
            '(a)|(b)|(c)', r'\x61', r'\141', r'\n', r'\.', '(?i)straße', '(?i)[k-k]', '(?a)\\w+', 'x*', '(?:)', '()', '(|a)+', '(a|)+', '(?:a?)*?b', '(a?)*', '(a{1,2}){2}', '(?:(a)|b)*', r'(?<!\w)\w+(?!\w)', r'\b\w', r'(?m)$', r'[\s\S]+', 'a.c',
            r'^(?:(\d+)|(\w+))$', r'(\w)(\w)?(\w)?', '(?P<n>a)|(?P<m>b)', r'(.)(.)\2\1', '(?=.*b)a+', '((?:a|b)(?=b))+', '(?:a{2}){2}', r'[\x41-\x5a]+', r'\u00e9', r'([a-z]+)(\d*)', 'a(?#comment)b', '(?-i:a)', '(?i)(?-i:A)b']
BAD = ['(', ')', '(a', 'a)', '[', '[a', '*', '+a', 'a**', 'a{2}{3}', '(?P<a>x)(?P<a>y)', '(?P<1>x)', '(?P=x)', r'\1', r'(\1)', '(?', '(?<', '(?P', '(?Px)', '(?<a)', '(?z)', '(?i', 'a(?i)b', r'\q', r'\x1', r'[b-a]', r'[\d-z]', '(?<=a*)b', 'a{3,2}',
       '(?(1)a|b)', '(?(x)a)', '(?(1)a|b|c)', '(?#', '(?P<', '(?P<>a)', '\\', '[\\', '(?-:a)', '(?i-i:a)', '^*', '(?:', '(?=a', 'x{1}{2}', r'\400', r'[\400]', '(?P<a b>x)', '(?i-:a)']


def spans(m):
    return None if m is None else [list(m.span(i)) for i in range(m.re.groups + 1)] + [m.lastindex or 0]


out = {'matches': [], 'errors': []}
for p in PATTERNS:
    for flags in (0, re.I) if len(p) % 3 == 0 else (0,):
        c = re.compile(p, flags)
        rows = []
        for t in TEXTS:
            rows.append([spans(c.match(t)), spans(c.search(t)), spans(c.fullmatch(t)), [list(m.span()) for m in c.finditer(t)]])
        out['matches'].append([p, flags, c.flags, c.groups, c.groupindex and dict(c.groupindex) or {}, rows])
for p in BAD:
    try:
        re.compile(p)
        out['errors'].append([p, None])
    except re.error as e:
        out['errors'].append([p, e.msg, -1 if e.pos is None else e.pos])
out['texts'] = TEXTS
json.dump(out, sys.stdout, separators=(',', ':'))
