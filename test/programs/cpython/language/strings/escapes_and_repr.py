print(repr('a\'b'), repr("a'b\"c"), repr('tab\t nl\n bs\\ nul\0 é € 😀 \x7f \u200b'), ascii('é€😀'), 'a\
b', r'raw\n', b'by\x00\xfft\n', '''tri
ple''', 'con' 'cat', '\N{BULLET}', '\u00e9\U0001F600', len('😀'), '\101\x42')
