"""numbers of CPython 3.13: the tower of abstract number types."""
from abc import ABCMeta, abstractmethod

__all__ = ['Number', 'Complex', 'Real', 'Rational', 'Integral']


def _demand(space, names, make):
    """Puts an abstract method for each name into the body of a class."""
    for name in names.split():
        method = make()
        method.__name__, method.__qualname__ = name, f'{space["__qualname__"]}.{name}'
        space[name] = abstractmethod(method)


def _unary():
    def method(self):
        raise NotImplementedError
    return method


def _binary():
    def method(self, other):
        raise NotImplementedError
    return method


class Number(metaclass=ABCMeta):
    __slots__ = ()
    __hash__ = None


class Complex(Number):
    __slots__ = ()
    _demand(locals(), '__neg__ __pos__ __abs__ conjugate', _unary)
    _demand(locals(), '__add__ __radd__ __mul__ __rmul__ __truediv__ __rtruediv__ __rpow__ __eq__', _binary)

    @abstractmethod
    def __complex__(self):
        pass

    @abstractmethod
    def __pow__(self, exponent):
        raise NotImplementedError

    @property
    @abstractmethod
    def real(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def imag(self):
        raise NotImplementedError

    def __bool__(self):
        return self != 0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        negated = -self
        return negated + other


Complex.register(complex)


class Real(Complex):
    __slots__ = ()
    _demand(locals(), '__float__ __trunc__ __floor__ __ceil__', _unary)
    _demand(locals(), '__floordiv__ __rfloordiv__ __mod__ __rmod__ __lt__ __le__', _binary)

    @abstractmethod
    def __round__(self, ndigits=None):
        raise NotImplementedError

    def __divmod__(self, other):
        quotient = self // other
        return quotient, self % other

    def __rdivmod__(self, other):
        quotient = other // self
        return quotient, other % self

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self


Real.register(float)


class Rational(Real):
    __slots__ = ()

    @property
    @abstractmethod
    def numerator(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self):
        raise NotImplementedError

    def __float__(self):
        above, below = int(self.numerator), int(self.denominator)
        return above / below


class Integral(Rational):
    __slots__ = ()
    _demand(locals(), '__int__ __invert__', _unary)
    _demand(locals(), '__lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__', _binary)

    @abstractmethod
    def __pow__(self, exponent, modulus=None):
        raise NotImplementedError

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1


Integral.register(int)
