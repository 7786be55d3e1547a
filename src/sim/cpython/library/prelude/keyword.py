"""keyword of CPython 3.13."""
__all__ = ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']

softkwlist = ['_', *'case match type'.split()]
kwlist = ['False', 'None', 'True', *('and as assert async await break class continue def del elif else except finally for from global if import in is '
                                     'lambda nonlocal not or pass raise return try while with yield').split()]
iskeyword, issoftkeyword = [frozenset(words).__contains__ for words in (kwlist, softkwlist)]
