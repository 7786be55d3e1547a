"""textwrap of CPython 3.13."""
__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_whitespace = '\t\n\x0b\x0c\r '


class TextWrapper:
    """Fills paragraphs."""

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True, fix_sentence_endings=False, break_long_words=True, drop_whitespace=True,
                 break_on_hyphens=True, tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.width, self.tabsize, self.max_lines, self.placeholder = width, tabsize, max_lines, placeholder
        self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
        self.expand_tabs, self.replace_whitespace, self.drop_whitespace = expand_tabs, replace_whitespace, drop_whitespace
        self.break_long_words, self.break_on_hyphens, self.fix_sentence_endings = break_long_words, break_on_hyphens, fix_sentence_endings

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(c): ' ' for c in _whitespace})
        return text

    def _split(self, text):
        """Chunks that are not broken: words (parts of hyphenated words, dashes) and whitespace."""
        import re
        word = r'[\w!"\'&.,?]'
        letter = r'[^\d\W]'
        ws = r'[\t\n\x0b\x0c\r ]'
        nws = '[^' + ws[1:]
        if self.break_on_hyphens:
            pattern = (rf'({ws}+|(?<={word})-{{2,}}(?=\w)|{nws}+?(?:-(?:(?<={letter}{{2}}-)|(?<={letter}-{letter}-))(?={letter}-?{letter})|(?={ws}|\Z)|(?<={word})(?=-{{2,}}\w)))')
        else:
            pattern = rf'({ws}+)'
        return [c for c in re.split(pattern, text) if c]

    def _fix_sentence_endings(self, chunks):
        i = 0
        while i < len(chunks) - 1:
            word = chunks[i].rstrip('"\'')
            if chunks[i + 1] == ' ' and len(word) >= 2 and word[-1] in '.!?' and word[-2].islower() and word[-2].isascii():
                chunks[i + 1] = '  '
                i += 2
            else:
                i += 1

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        space_left = 1 if width < 1 else width - cur_len
        if not self.break_long_words or space_left <= 0:
            if not cur_line:
                cur_line.append(reversed_chunks.pop())
            return
        word, cut = reversed_chunks[-1], space_left
        if self.break_on_hyphens and len(word) > cut:
            before, hyphen, _ = word[:cut].rpartition('-')
            if hyphen and before.strip('-'):
                cut = len(before) + 1
        cur_line.append(word[:cut])
        reversed_chunks[-1] = word[cut:]

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError('invalid width %r (must be > 0)' % self.width)
        limit = self.max_lines
        if limit is not None:
            margin = self.initial_indent if limit <= 1 else self.subsequent_indent
            if len(margin) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        lines = []
        chunks.reverse()
        while chunks:
            margin = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(margin)
            if lines and self.drop_whitespace and not chunks[-1].strip():
                chunks.pop()
            taken, size = self._take(chunks, room)
            if not taken:
                continue
            rest_is_blank = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if limit is None or len(lines) + 1 < limit or rest_is_blank and size <= room:
                lines.append(margin + ''.join(taken))
                continue
            self._cut_short(lines, margin, taken, size, room)
            break
        return lines

    def _take(self, chunks, room):
        """The chunks of the next line, and their length."""
        taken, size = [], 0
        while chunks and size + len(chunks[-1]) <= room:
            size += len(chunks[-1])
            taken.append(chunks.pop())
        if chunks and len(chunks[-1]) > room:
            self._handle_long_word(chunks, taken, size, room)
            size = sum([len(chunk) for chunk in taken])
        if taken and self.drop_whitespace and not taken[-1].strip():
            size -= len(taken.pop())
        return taken, size

    def _cut_short(self, lines, margin, taken, size, room):
        """Ends the text with the placeholder: on this line after the last word that leaves room for it, else on the line before, else alone."""
        mark = self.placeholder
        while taken:
            if taken[-1].strip() and size + len(mark) <= room:
                lines.append(margin + ''.join(taken) + mark)
                return
            size -= len(taken.pop())
        before = lines[-1].rstrip() if lines else None
        if before is not None and len(before) + len(mark) <= self.width:
            lines[-1] = before + mark
        else:
            lines.append(margin + mark.lstrip())

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    """Takes the common leading whitespace off every line."""
    lines = [('' if not line.strip(' \t') else line) for line in text.split('\n')]
    margin = None
    for line in lines:
        if not line:
            continue
        indent = line[:len(line) - len(line.lstrip(' \t'))]
        if margin is None or margin.startswith(indent):
            margin = indent
        elif not indent.startswith(margin):
            common = 0
            for x, y in zip(margin, indent):
                if x != y:
                    break
                common += 1
            margin = margin[:common]
    n = len(margin or '')
    return '\n'.join([line[n:] for line in lines])


def indent(text, prefix, predicate=None):
    prefixed = []
    for line in text.splitlines(True):
        if predicate(line) if predicate is not None else line.strip():
            prefixed.append(prefix)
        prefixed.append(line)
    return ''.join(prefixed)
