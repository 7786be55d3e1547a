"""timeit of CPython 3.13: the statement runs as often as asked for; the time is the virtual clock's."""
import gc
import time

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5
_globals = globals


class Timer:
    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        ns = _globals() if globals is None else globals
        self._ns = ns
        self._stmt = stmt
        self._setup = setup

    def timeit(self, number=default_number):
        ns = dict(self._ns)
        setup, stmt = self._setup, self._stmt
        if callable(setup):
            setup()
        else:
            exec(setup, ns)
        code = None if callable(stmt) else compile(stmt, '<timeit-src>', 'exec')
        enabled = gc.isenabled()
        gc.disable()
        try:
            start = self.timer()
            if code is None:
                for _ in range(number):
                    stmt()
            else:
                for _ in range(number):
                    exec(code, ns)
            return self.timer() - start
        finally:
            if enabled:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    measured = Timer(stmt, setup, timer, globals)
    return measured.timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    measured = Timer(stmt, setup, timer, globals)
    return measured.repeat(repeat, number)
