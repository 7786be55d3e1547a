"""csv of CPython 3.13: readers and writers of rows, by dialect."""
from _static import static
from _refusal import refuse as _refuse
from types import GenericAlias as _GenericAlias

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error', 'Dialect', 'excel',
           'excel_tab', 'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer',
           'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']


class Error(Exception):
    pass


Error.__module__ = '_csv'


class Dialect:
    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None


class excel(Dialect):
    delimiter, quotechar, doublequote, skipinitialspace, lineterminator, quoting = ',', '"', True, False, '\r\n', QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(Dialect):
    delimiter, quotechar, doublequote, skipinitialspace, lineterminator, quoting = ',', '"', True, False, '\n', QUOTE_ALL


_dialects = {'excel': excel, 'excel-tab': excel_tab, 'unix': unix_dialect}


class _Rules:
    """A dialect made ready."""
    __slots__ = ('delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace', 'lineterminator', 'quoting', 'strict')

    def __init__(self, dialect, changes):
        if isinstance(dialect, str):
            if dialect not in _dialects:
                raise Error('unknown dialect')
            dialect = _dialects[dialect]
        for name, usual in (('delimiter', ','), ('quotechar', '"'), ('escapechar', None), ('doublequote', True), ('skipinitialspace', False),
                            ('lineterminator', '\r\n'), ('quoting', QUOTE_MINIMAL), ('strict', False)):
            value = getattr(dialect, name, usual)
            if name in changes:
                value = changes.pop(name)
            elif value is None and name != 'quotechar' and name != 'escapechar':
                value = usual
            setattr(self, name, value)
        for name in changes:
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        for name in ('delimiter', 'quotechar', 'escapechar'):
            value = getattr(self, name)
            if value is None and name != 'delimiter':
                continue
            if not isinstance(value, str):
                more = '' if name == 'delimiter' else ' or None'
                raise TypeError(f'"{name}" must be string{more}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if self.quoting not in range(6):
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')


class _Reader:
    def __init__(self, lines, rules):
        self._lines = iter(lines)
        self.dialect = rules
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        d = self.dialect
        fields = []
        field = []
        quoted = False
        # start: before a field; in: within; quote: within quotes; after: a quote within quotes; escape and its kin.
        state = 'begin'
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if state in ('quote', 'escape') or (field and state != 'begin'):
                    if d.strict:
                        raise Error('unexpected end of data') from None
                    self._save(fields, field, quoted)
                    return fields
                raise
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)')
            self.line_num += 1
            i = 0
            while i <= len(line):
                c = line[i] if i < len(line) else '\0end'
                i += 1
                end = c in ('\n', '\r', '\0end')
                if state == 'begin':
                    if c == '\0end':
                        break
                    if end:
                        state = 'ended'
                        continue
                    state = 'start'
                if state == 'start':
                    if end:
                        self._save(fields, field, quoted)
                        field, quoted = [], False
                        state = 'begin' if c == '\0end' else 'ended'
                    elif c == d.quotechar and d.quoting != QUOTE_NONE:
                        quoted = True
                        state = 'quote'
                    elif c == d.escapechar:
                        state = 'escape'
                    elif c == ' ' and d.skipinitialspace:
                        pass
                    elif c == d.delimiter:
                        self._save(fields, field, quoted)
                        field, quoted = [], False
                    else:
                        field.append(c)
                        state = 'in'
                elif state == 'escape':
                    if c == '\0end':
                        field.append('\n')
                        break
                    field.append(c)
                    state = 'in'
                elif state == 'in':
                    if end:
                        self._save(fields, field, quoted)
                        field, quoted = [], False
                        state = 'begin' if c == '\0end' else 'ended'
                    elif c == d.escapechar:
                        state = 'escape'
                    elif c == d.delimiter:
                        self._save(fields, field, quoted)
                        field, quoted = [], False
                        state = 'start'
                    else:
                        field.append(c)
                elif state == 'quote':
                    if c == '\0end':
                        break
                    if c == d.escapechar:
                        state = 'quoted escape'
                    elif c == d.quotechar:
                        state = 'after' if d.doublequote else 'in'
                    else:
                        field.append(c)
                elif state == 'quoted escape':
                    if c == '\0end':
                        field.append('\n')
                        break
                    field.append(c)
                    state = 'quote'
                elif state == 'after':
                    if c == d.quotechar:
                        field.append(c)
                        state = 'quote'
                    elif c == d.delimiter:
                        self._save(fields, field, quoted)
                        field, quoted = [], False
                        state = 'start'
                    elif end:
                        self._save(fields, field, quoted)
                        field, quoted = [], False
                        state = 'begin' if c == '\0end' else 'ended'
                    elif d.strict:
                        raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
                    else:
                        field.append(c)
                        state = 'in'
                elif not end:
                    raise Error('new-line character seen in unquoted field - do you need to open the file with newline=\'\'?')
                elif c == '\0end':
                    state = 'begin'
            if state == 'begin':
                return fields

    def _save(self, fields, field, quoted):
        text = ''.join(field)
        if self.dialect.quoting == QUOTE_NONNUMERIC and not quoted:
            if text:
                fields.append(float(text))
            else:
                fields.append(text)
        elif self.dialect.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and not quoted:
            if not text:
                fields.append(None)
            else:
                fields.append(float(text) if self.dialect.quoting == QUOTE_STRINGS else text)
        else:
            fields.append(text)


class _Writer:
    def __init__(self, file, rules):
        write = getattr(file, 'write', None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self._write = write
        self.dialect = rules

    def writerow(self, row, /):
        d = self.dialect
        try:
            row = iter(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        row = list(row)
        parts = []
        for value in row:
            text = '' if value is None else value if isinstance(value, str) else str(value)
            if d.quoting == QUOTE_ALL:
                quote = True
            elif d.quoting == QUOTE_NONNUMERIC:
                quote = not isinstance(value, (int, float)) and not hasattr(type(value), '__float__')
            elif d.quoting == QUOTE_STRINGS:
                quote = isinstance(value, str)
            elif d.quoting == QUOTE_NOTNULL:
                quote = value is not None
            else:
                quote = False
            parts.append(self._field(text, quote, len(row)))
        return self._write(d.delimiter.join(parts) + d.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)

    def _field(self, text, quote, count):
        d = self.dialect
        out = []
        for c in text:
            special = c in (d.delimiter, d.escapechar, d.quotechar, '\r', '\n') or c in d.lineterminator
            if special:
                if d.quoting == QUOTE_NONE:
                    escape = True
                elif c == d.quotechar:
                    escape = not d.doublequote
                    if d.doublequote:
                        out.append(c)
                        quote = True
                elif c == d.escapechar:
                    escape = True
                else:
                    escape = False
                    quote = True
                if escape:
                    if not d.escapechar:
                        raise Error('need to escape, but no escapechar set')
                    out.append(d.escapechar)
            out.append(c)
        if not text and count == 1 and d.quoting not in (QUOTE_ALL,):
            if d.quoting == QUOTE_NONE:
                raise Error('single empty field record must be quoted')
            quote = True
        if text and text[0] == ' ' and d.skipinitialspace and d.delimiter == ' ':
            quote = True
        return d.quotechar + ''.join(out) + d.quotechar if quote else ''.join(out)


static(_Reader, '_csv.reader')
static(_Writer, '_csv.writer')


def reader(csvfile, /, dialect='excel', **fmtparams):
    return _Reader(csvfile, _Rules(dialect, fmtparams))


def writer(csvfile, /, dialect='excel', **fmtparams):
    return _Writer(csvfile, _Rules(dialect, fmtparams))


def register_dialect(name, /, dialect=excel, **fmtparams):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _Rules(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _Rules(_dialects[name], {})


def list_dialects():
    return list(_dialects)


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        self._fieldnames = list(fieldnames) if fieldnames is not None and iter(fieldnames) is fieldnames else fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            for row in self.reader:
                self._fieldnames = row
                break
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = []
        while not row:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        names = self.fieldnames
        found = dict(zip(names, row))
        if len(row) > len(names):
            found[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            found[name] = self.restval
        return found

    __class_getitem__ = classmethod(_GenericAlias)


class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        self.fieldnames = list(fieldnames) if iter(fieldnames) is fieldnames else fieldnames
        self.restval = restval
        if extrasaction.lower() not in ('raise', 'ignore'):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, found):
        if self.extrasaction == 'raise':
            strange = found.keys() - self.fieldnames
            if len(strange) > 1:
                _refuse('the order of a set in an error of csv.DictWriter')
            if strange:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join(repr(x) for x in strange))
        return [found.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))

    __class_getitem__ = classmethod(_GenericAlias)
